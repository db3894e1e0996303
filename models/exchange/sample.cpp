// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sample.h"

#include "analysis/savedtables.h"
#include "analysis/tablepresets.h"
#include "exchange/importer.h"
#include "exchange/projects/attributesimport.h"
#include "exchange/projects/casesimport.h"
#include "exchange/projects/codingsimport.h"
#include "exchange/projects/summariesimport.h"
#include "exchange/projects/templates.h"
#include "exchange/readers/datatable.h"
#include "exchange/readers/readers.h"
#include "resources/embedded.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    for (const QFileInfo &file :
         QDir(sampleFolder() + u"/transcripts"_s).entryInfoList(QDir::Files, QDir::Name)) {
        QFile content(file.filePath());
        if (!content.open(QIODevice::ReadOnly))
            return failure(Texts::tr("The sample is missing from this program."));
        ReadOptions options;
        options.recognition.interviewers = {u"Interviewer"_s};
        const Result<QList<Transcript>> read = readTranscriptBytes(content.readAll(), file.fileName(),
                                                                   options);
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

struct SampleTable
{
    QString preset;
    QString name;
    QString caption;
    PresetValues values = {};
};

QList<SampleTable> sampleTables()
{
    const QString invented = Texts::tr("Source: invented interviews, made to try the program with.");
    const QStringList organisations{u"Size"_s, u"Founded"_s, u"Turnover"_s, u"Joint projects"_s};
    const QStringList themes{u"Drivers/Networking"_s, u"Drivers/Knowledge sharing"_s,
                             u"Barriers/Membership fee"_s};
    return {
        {u"issues"_s, Texts::tr("Drivers and barriers"),
         Texts::tr("Drivers and barriers, by informant (invented interviews)")},
        {u"issues-by-cluster"_s, Texts::tr("Drivers and barriers by cluster"),
         Texts::tr("Informants who mention a driver or a barrier, by cluster (invented interviews)")},
        {u"interviewees"_s,
         Texts::tr("Interviewees"),
         Texts::tr("The informants (invented)"),
         {{u"attributes"_s,
           {u"Cluster"_s, u"Organisation"_s, u"Size"_s, u"Role"_s, u"Mode"_s, u"Length"_s}}}},
        {u"presence"_s,
         Texts::tr("Arenas"),
         Texts::tr("Arenas in which members meet, by informant (invented interviews)"),
         {{u"codes"_s, {u"Arenas"_s}}}},
        {u"cases"_s,
         Texts::tr("Organisations"),
         Texts::tr("The organisations (invented)"),
         {{u"level"_s, {u"organisation"_s}},
          {u"attributes"_s, organisations},
          {u"codes"_s, themes},
          {u"sections"_s, {u"Type"_s}},
          {u"split"_s, {u"yes"_s}},
          {u"source"_s, {invented}}}},
        {u"cases"_s,
         Texts::tr("Organisations without names"),
         Texts::tr("The organisations, called by what they are (invented)"),
         {{u"level"_s, {u"organisation"_s}},
          {u"attributes"_s, organisations},
          {u"codes"_s, {u"Drivers/Networking"_s}},
          {u"label"_s, {u"Type"_s}},
          {u"source"_s, {invented}}}},
        {u"ara"_s,
         Texts::tr("Actors, resources, activities by level"),
         Texts::tr("Actors, resources and activities, by level of the network (invented interviews)"),
         {{u"by"_s, {u"level"_s}}}},
        {u"ara"_s,
         Texts::tr("Actors, resources, activities by phase"),
         Texts::tr("Actors, resources and activities, by phase of the cooperation (invented interviews)"),
         {{u"by"_s, {u"phase"_s}}}},
        {u"ara-roles"_s, Texts::tr("Actors and their roles"),
         Texts::tr("Roles of the actors, by number of passages (invented interviews)")},
        {u"ara-actors"_s, Texts::tr("Actor by actor"),
         Texts::tr(
             "Activity links, resource ties and actor bonds, from each actor to each other (invented interviews)")},
        {u"framework"_s,
         Texts::tr("Framework matrix"),
         Texts::tr("What each informant says, summarised (invented interviews)"),
         {{u"codes"_s, themes}, {u"hide-empty"_s, {u"no"_s}}}},
        {u"clusters"_s,
         Texts::tr("Clusters side by side"),
         Texts::tr("The three clusters side by side (invented interviews)"),
         {{u"codes"_s, {u"Drivers"_s, u"Barriers"_s}}}},
        {u"co-occurrence"_s,
         Texts::tr("Codes that occur together"),
         Texts::tr("Drivers and barriers mentioned in the same turn (invented interviews)"),
         {{u"codes"_s, {u"Drivers"_s, u"Barriers"_s}}, {u"unit"_s, {u"turn"_s}}}},
        {u"frequencies"_s,
         Texts::tr("Code frequencies"),
         Texts::tr("Codings by cluster (invented interviews)"),
         {{u"level"_s, {u"cluster"_s}}, {u"share"_s, {u"yes"_s}}, {u"hide-empty"_s, {u"yes"_s}}}},
    };
}

Result<> makeTables(Index &index)
{
    SavedTables tables(index);
    for (const SampleTable &table : sampleTables()) {
        Result<TableSpec> spec = TablePresets::make(table.preset, table.values, index);
        if (!spec)
            return std::unexpected(spec.error());
        spec->name = table.name;
        spec->caption = table.caption;
        CROSSCASE_TRY(tables.add(*spec));
    }
    return {};
}

} // namespace

Result<> fillSample(Index &index)
{
    CROSSCASE_TRY(applyTemplate(index, u"drivers-barriers"_s));
    CROSSCASE_TRY(applyTemplate(index, u"ara"_s));
    CROSSCASE_TRY(importTranscripts(index));
    CROSSCASE_TRY(importTable(u"cases.csv"_s, [&](const DataTable &table) {
        return importCases(index, table, Texts::tr("Cases of the sample"));
    }));
    for (const QString &name : {u"attributes.csv"_s, u"organisations.csv"_s}) {
        CROSSCASE_TRY(importTable(name, [&](const DataTable &table) {
            return importAttributes(index, table, {}, Texts::tr("Attributes of the sample"));
        }));
    }
    for (const QString &name : {u"codings.csv"_s, u"codings-ara.csv"_s}) {
        CROSSCASE_TRY(importTable(name, [&](const DataTable &table) {
            return importCodings(index, table, {}, Texts::tr("Codings of the sample"));
        }));
    }
    CROSSCASE_TRY(importTable(u"summaries.csv"_s, [&](const DataTable &table) {
        return importSummaries(index, table, Texts::tr("Summaries of the sample"));
    }));
    return makeTables(index);
}

} // namespace Crosscase
