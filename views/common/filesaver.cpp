// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/filesaver.h"

#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::FileSaver)
};

} // namespace

bool saveBytes(Workspace &workspace, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.commit();
    if (written) {
        workspace.say(Texts::tr("%1 was written.").arg(QFileInfo(path).fileName()));
        return true;
    }
    Q_EMIT workspace.failed(
        {Texts::tr("%1 could not be written. What was there before is untouched.").arg(path),
         file.errorString(), Error::Kind::Failed});
    return false;
}

bool saveReport(QWidget *parent, Workspace &workspace, const QString &title, const Report &report)
{
    const QString path = Prompts::saveFile(parent, title, workspace.project().name(), reportFilter(),
                                           u"docx"_s);
    if (path.isEmpty())
        return false;
    const Result<QByteArray> bytes = writeReport(report,
                                                 reportFormatOfFile(path).value_or(ReportFormat::Text));
    return workspace.accept(bytes) && saveBytes(workspace, path, *bytes);
}

} // namespace Crosscase
