// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/foreignproject.h"

#include "exchange/programs/qualcoderreader.h"
#include "exchange/programs/refireader.h"
#include "exchange/programs/taguettereader.h"
#include "store/foreigndatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace Crosscase {

using namespace Qt::StringLiterals;

QString foreignTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed().replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC().toString(Qt::ISODateWithMs);
}

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::ForeignProject)
};

Result<ForeignProject> readDatabase(const QString &path, const QString &fileName,
                                    const ForeignReadOptions &options)
{
    const Result<std::unique_ptr<ForeignDatabase>> opened = ForeignDatabase::open(path);
    CROSSCASE_TRY(opened);
    const ForeignDatabase &database = **opened;
    if (database.has(u"code_text"_s) && database.has(u"code_name"_s))
        return readQualCoder(database, QFileInfo(path).path(), fileName, options);
    if (database.has(u"highlights"_s) && database.has(u"highlight_tags"_s))
        return readTaguette(database, fileName, options);
    if (database.has(u"document_head"_s) && database.has(u"history"_s)) {
        return invalid(
            Texts::tr("%1 is a project of Crosscase. Open it, or export it to a .qdpx file and import that.")
                .arg(fileName));
    }
    return failure(Texts::tr("%1 is a database of a program that is not known. QualCoder and Taguette are.")
                       .arg(fileName));
}

} // namespace

Result<ForeignProject> readForeignProject(const QString &path, const ForeignReadOptions &options)
{
    const QFileInfo info(path);
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    if (info.isDir()) {
        const QString inside = QDir(path).filePath(u"data.qda"_s);
        if (!ForeignDatabase::isDatabase(inside)) {
            return failure(
                Texts::tr("The folder %1 is not a QualCoder project: it has no data.qda.").arg(path));
        }
        return readDatabase(inside, name, options);
    }
    if (ForeignDatabase::isDatabase(path))
        return readDatabase(path, info.fileName() == "data.qda"_L1 ? info.absoluteDir().dirName() : name,
                            options);
    const Result<RefiPackage> package = openRefi(path);
    CROSSCASE_TRY(package);
    return readRefi(*package, options);
}

} // namespace Crosscase
