// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/sampleproject.h"

#include "exchange/sample.h"
#include "views/common/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Gives this file's texts their context.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SampleProject)
};

} // namespace

Result<> makeSampleProject(const QString &path)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    return fillSample((*workspace)->index());
}

Result<QString> sampleProject()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(Texts::tr("Sample") + u".crosscase"_s);
    if (QFileInfo::exists(path))
        return path;
    if (!folder.mkpath(u"unfinished"_s))
        return failure(
            Texts::tr("The sample cannot be put into %1.").arg(QDir::toNativeSeparators(folder.path())));
    // Elsewhere until it is whole; the project is called as its file is, so the name stays.
    const QString unfinished = folder.filePath(u"unfinished/"_s + QFileInfo(path).fileName());
    QFile::remove(unfinished);
    CROSSCASE_TRY(makeSampleProject(unfinished));
    if (!QFile::rename(unfinished, path))
        return failure(
            Texts::tr("The sample cannot be put into %1.").arg(QDir::toNativeSeparators(folder.path())));
    return path;
}

} // namespace Crosscase
