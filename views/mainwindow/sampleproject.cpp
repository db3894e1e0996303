// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/sampleproject.h"

#include "analysis/tablespec.h"
#include "exchange/importer.h"
#include "exchange/projects/attributesimport.h"
#include "exchange/projects/casesimport.h"
#include "exchange/projects/codingsimport.h"
#include "exchange/projects/templates.h"
#include "exchange/readers/datatable.h"
#include "exchange/readers/readers.h"
#include "resources/embedded.h"
#include "text/orderkey.h"
#include "views/common/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Gives this file's texts their context.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SampleProject)
};

Result<> importTranscripts(Index &index)
{
    Importer importer(index);
    QList<ImportItem> items;
    for (const QFileInfo &file : QDir(sampleFolder() + u"/transcripts"_s).entryInfoList(QDir::Files, QDir::Name)) {
        QFile content(file.filePath());
        if (!content.open(QIODevice::ReadOnly))
            return failure(Texts::tr("The sample is missing from this program."));
        ReadOptions options;
        options.recognition.interviewers = {u"Interviewer"_s};
        const Result<QList<Transcript>> read = readTranscriptBytes(content.readAll(), file.fileName(), options);
        if (!read)
            return std::unexpected(read.error());
        for (const Transcript &transcript : *read)
            items.append(importer.plan(transcript, file.fileName()));
    }
    CROSSCASE_TRY(importer.run(items));
    return {};
}

template<typename Import>
Result<> importTable(const QString &name, Import import)
{
    const Result<DataTable> table = readDataTable(sampleFolder() + u'/' + name);
    if (!table)
        return std::unexpected(table.error());
    CROSSCASE_TRY(import(*table));
    return {};
}

} // namespace

Result<> makeSampleProject(const QString &path)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    Index &index = (*workspace)->index();
    CROSSCASE_TRY(applyTemplate(index, u"drivers-barriers"_s));
    CROSSCASE_TRY(importTranscripts(index));
    CROSSCASE_TRY(importTable(u"cases.csv"_s, [&](const DataTable &table) {
        return importCases(index, table, Texts::tr("Cases of the sample"));
    }));
    CROSSCASE_TRY(importTable(u"attributes.csv"_s, [&](const DataTable &table) {
        return importAttributes(index, table, {}, Texts::tr("Attributes of the sample"));
    }));
    CROSSCASE_TRY(importTable(u"codings.csv"_s, [&](const DataTable &table) {
        return importCodings(index, table, {.skipTroubles = true}, Texts::tr("Codings of the sample"));
    }));
    TableSpec spec;
    spec.name = Texts::tr("Drivers and barriers");
    spec.caption = Texts::tr("Drivers and barriers, by informant (invented interviews)");
    spec.rows.top = {u"Drivers"_s, u"Barriers"_s};
    spec.columns.level = u"informant"_s;
    CROSSCASE_TRY((*workspace)->project().apply(Texts::tr("Table of the sample"), [&](Writer &writer) -> Result<> {
        const Result<Id> saved = writer.insert(SavedTableRow{.guid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                             .position = orderKeyBetween({}, {}),
                                                             .name = spec.name,
                                                             .spec = QString::fromUtf8(spec.toBytes())});
        return saved ? Result<>() : std::unexpected(saved.error());
    }));
    return {};
}

Result<QString> sampleProject()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(Texts::tr("Sample") + u".crosscase"_s);
    if (QFileInfo::exists(path))
        return path;
    if (!folder.mkpath(u"unfinished"_s))
        return failure(Texts::tr("The sample cannot be put into %1.").arg(QDir::toNativeSeparators(folder.path())));
    // Elsewhere until it is whole; the project is called as its file is, so the name stays.
    const QString unfinished = folder.filePath(u"unfinished/"_s + QFileInfo(path).fileName());
    QFile::remove(unfinished);
    CROSSCASE_TRY(makeSampleProject(unfinished));
    if (!QFile::rename(unfinished, path))
        return failure(Texts::tr("The sample cannot be put into %1.").arg(QDir::toNativeSeparators(folder.path())));
    return path;
}

} // namespace Crosscase
