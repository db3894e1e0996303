// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/programs/foreignimport.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class ImportProjectVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"import-project"_s; }
    QString summary() const override { return tr("Merges a project of another program into this one."); }
    QString arguments() const override { return u"PROJECT FILE"_s; }
    QString details() const override
    {
        return tr(
            "Reads REFI-QDA projects (.qdpx, or .qde with its sources beside it), QualCoder projects (the folder "
            ".qda) and Taguette databases (.sqlite3). What the project has already, by its GUID or its name, is "
            "neither doubled nor changed.\n\n"
            "Programs count positions in texts in different ways. Which way a source was counted is decided by how "
            "well its passages fall on words, and said with its score. --positions decides otherwise: RULE is "
            "codepoint, utf16 or utf8, followed by +crlf2 if CR LF counts two, +bom if a byte order mark counts, "
            "+inclusive if the end is the last character. SOURCE=RULE is about one source alone.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override
    {
        return {
            QCommandLineOption(u"positions"_s, tr("How positions in texts were counted."),
                               u"[SOURCE=]RULE"_s),
            QCommandLineOption(u"sets-as-attributes"_s,
                               tr("Sets of sources called \"name: value\" become values of an attribute.")),
            dryRunOption(), jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        ForeignReadOptions options{.setsAsAttributes = call.has(u"sets-as-attributes"_s)};
        for (const QString &text : call.values(u"positions"_s)) {
            const QString id = text.section(u'=', -1);
            const std::optional<PositionRule> rule = positionRuleFromId(id);
            if (!rule)
                return wrongUsage(
                    tr("\"%1\" is no way of counting positions; see the help of this verb.").arg(id));
            if (text.contains(u'='))
                options.ruleOf.insert(text.section(u'=', 0, -2), *rule);
            else
                options.rule = rule;
        }
        const bool dry = call.has(u"dry-run"_s);
        const Outcome<OpenProject> open = dry ? openForReading(call.project())
                                              : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Result<ForeignProject> project = readForeignProject(call.arguments.at(1), options);
        if (!project)
            return std::unexpected(project.error());
        const Result<ForeignReport> report = dry ? previewForeign(*open->index, *project)
                                                 : importForeign(*open->index, *project);
        if (!report)
            return std::unexpected(report.error());
        if (call.has(u"json"_s))
            call.console.print(toJson(*project, *report));
        else
            printText(*project, *report, call.console);
        if (dry)
            call.console.say(tr("This is what would be done; nothing was changed."));
        return {};
    }

private:
    static QString percent(double share) { return QString::number(share * 100, 'f', 1) + u'%'; }

    static void printText(const ForeignProject &project, const ForeignReport &report, Console &console)
    {
        console.print(tr("%1, written by: %2")
                          .arg(project.format, project.origin.isEmpty() ? tr("not said") : project.origin));
        const auto line = [&](const QString &what, const ForeignReport::Count &count, qsizetype inFile) {
            console.print(tr("%1: %2 new, %3 known").arg(what).arg(count.added).arg(count.known)
                          + (inFile > 0 ? u' ' + tr("(%1 in the file)").arg(inFile) : QString()));
        };
        const ForeignCounts &counts = project.counts;
        line(tr("Codes"),
             {report.codes.added.size(), report.codes.completed.size() + report.codes.same.size()},
             counts.codes);
        line(tr("Documents"), report.documents, counts.sources);
        line(tr("Codings"), report.codings, counts.codings);
        line(tr("Cases"), report.cases, counts.cases);
        line(tr("Attributes"), report.attributes, counts.attributes);
        line(tr("Attribute values"), report.values, 0);
        line(tr("Memos"), report.memos, counts.memos);
        line(tr("Coders"), report.coders, counts.coders);
        if (report.facets.added + report.facets.known > 0)
            line(tr("Facets"), report.facets, 0);
        if (report.tables.added + report.tables.known > 0)
            line(tr("Tables"), report.tables, 0);
        for (const ForeignDocument &document : project.documents) {
            if (!document.decision)
                continue;
            const PositionScore score = document.decision->score();
            console.print(
                tr("Positions in \"%1\": %2; %3 of the passages' ends fall on word boundaries, score %4, next best %5")
                    .arg(document.name, describePositionRule(document.decision->rule),
                         percent(score.onBoundaries), percent(score.score),
                         percent(document.decision->runnerUp().score)));
        }
        for (const QString &remark : report.remarks)
            console.print(tr("Note: %1").arg(remark));
        for (const QString &loss : report.losses)
            console.print(tr("Not taken over: %1").arg(loss));
        for (const QString &offer : project.offers)
            console.print(tr("Possible: %1").arg(offer));
    }

    static QJsonObject toJson(const ForeignReport::Count &count)
    {
        return {{u"new"_s, count.added}, {u"known"_s, count.known}};
    }

    static QJsonObject toJson(const ForeignProject &project, const ForeignReport &report)
    {
        QJsonArray sources;
        for (const ForeignDocument &document : project.documents) {
            QJsonObject json{{u"name"_s, document.name}, {u"selections"_s, document.selections}};
            if (document.decision) {
                const PositionScore score = document.decision->score();
                const PositionScore next = document.decision->runnerUp();
                json.insert(u"positions"_s, positionRuleId(document.decision->rule));
                json.insert(u"on_word_boundaries"_s, score.onBoundaries);
                json.insert(u"score"_s, score.score);
                json.insert(u"next_best"_s, positionRuleId(next.rule));
                json.insert(u"next_best_score"_s, next.score);
                json.insert(u"samples"_s, QJsonArray::fromStringList(document.decision->samples));
            }
            sources.append(json);
        }
        const ForeignCounts &counts = project.counts;
        return {
            {u"format"_s, project.format},
            {u"origin"_s, project.origin},
            {u"in_file"_s,
             QJsonObject{{u"codes"_s, counts.codes},
                         {u"sources"_s, counts.sources},
                         {u"selections"_s, counts.selections},
                         {u"codings"_s, counts.codings},
                         {u"cases"_s, counts.cases},
                         {u"attributes"_s, counts.attributes},
                         {u"memos"_s, counts.memos},
                         {u"coders"_s, counts.coders}}},
            {u"codes"_s,
             toJson({report.codes.added.size(), report.codes.completed.size() + report.codes.same.size()})},
            {u"new_codes"_s, QJsonArray::fromStringList(report.codes.added)},
            {u"documents"_s, toJson(report.documents)},
            {u"codings"_s, toJson(report.codings)},
            {u"cases"_s, toJson(report.cases)},
            {u"attributes"_s, toJson(report.attributes)},
            {u"values"_s, toJson(report.values)},
            {u"memos"_s, toJson(report.memos)},
            {u"coders"_s, toJson(report.coders)},
            {u"facets"_s, toJson(report.facets)},
            {u"tables"_s, toJson(report.tables)},
            {u"kept"_s, report.kept},
            {u"sources"_s, sources},
            {u"remarks"_s, QJsonArray::fromStringList(report.remarks)},
            {u"losses"_s, QJsonArray::fromStringList(report.losses)},
            {u"offers"_s, QJsonArray::fromStringList(project.offers)}};
    }
};

} // namespace

std::unique_ptr<Command> makeImportProjectVerb()
{
    return std::make_unique<ImportProjectVerb>();
}

} // namespace Crosscase
