// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/drafts.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/projects/summariesimport.h"

#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class SummariesVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"summaries"_s; }
    QString summary() const override
    {
        return tr("Lists, reads or drafts the summaries of the framework matrix.");
    }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "A summary belongs to a case and a code, and every table that shows the pair shows it. --from reads a "
            "table with the columns case, code, summary, status (\"not asked\" or \"no data\"), mark and reason. "
            "--draft writes the passages of a pair, quoted and cited, where there is no summary yet; --case and "
            "--code say which pairs, without them each informant with each code that has passages.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"from"_s, tr("Reads a table (.csv, .tsv or .xlsx)."), u"FILE"_s},
                {u"draft"_s, tr("Drafts summaries from passages.")},
                {u"case"_s, tr("Only this case; may be given several times."), u"PATH"_s},
                {u"code"_s, tr("Only this code; may be given several times."), u"PATH"_s},
                {u"replace"_s, tr("Drafts take the place of summaries that are there.")},
                jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const bool writing = call.has(u"from"_s) || call.has(u"draft"_s);
        Outcome<OpenProject> open = writing ? openForWriting(call.project()) : openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        if (call.has(u"from"_s))
            CROSSCASE_TRY(read(*open->index, call));
        if (call.has(u"draft"_s))
            CROSSCASE_TRY(draft(*open, call));
        if (!writing || call.has(u"json"_s))
            return list(*open->index, call);
        return {};
    }

private:
    static Outcome<> read(Index &index, const Call &call)
    {
        const QString path = call.value(u"from"_s);
        const Result<DataTable> table = readDataTable(path);
        if (!table)
            return std::unexpected(table.error());
        const Result<SummariesReport> plan = previewSummaries(index, *table);
        if (!plan)
            return std::unexpected(plan.error());
        for (const RowTrouble &trouble : plan->troubles)
            call.console.say(tr("Line %1: %2").arg(trouble.line).arg(trouble.message));
        if (!plan->troubles.isEmpty()) {
            return failed(
                tr("%n row(s) are in trouble, so nothing was changed.", nullptr, int(plan->troubles.size())));
        }
        const QString label = tr("Summaries from %1").arg(QFileInfo(path).fileName());
        CROSSCASE_TRY(importSummaries(index, *table, label));
        call.console.say(tr("%n summaries are new or changed.", nullptr, int(plan->changed)));
        return {};
    }

    // The cases or codes named, else those that make sense for a matrix.
    static Outcome<QList<Id>> chosen(const Index &index, const Call &call, const QString &option,
                                     Outcome<Id> (*find)(const Index &, const QString &))
    {
        QList<Id> ids;
        for (const QString &name : call.values(option)) {
            const Outcome<Id> id = find(index, name);
            if (!id)
                return std::unexpected(id.error());
            ids.append(*id);
        }
        if (call.has(option))
            return ids;
        const bool cases = option == "case"_L1;
        for (Id id : cases ? index.cases().depthFirst() : index.codes().depthFirst()) {
            const bool leaf = cases ? index.cases().children(id).isEmpty()
                                    : index.codes().children(id).isEmpty();
            if (leaf || (!cases && index.codings().countOfCode(id) > 0))
                ids.append(id);
        }
        return ids;
    }

    static Outcome<> draft(OpenProject &open, const Call &call)
    {
        Index &index = *open.index;
        const Outcome<QList<Id>> cases = chosen(index, call, u"case"_s, &findCase);
        if (!cases)
            return std::unexpected(cases.error());
        const Outcome<QList<Id>> codes = chosen(index, call, u"code"_s, &findCode);
        if (!codes)
            return std::unexpected(codes.error());
        QList<FrameworkCell> cells;
        for (Id caseId : *cases) {
            for (Id code : *codes)
                cells.append({caseId, code});
        }
        const Result<qsizetype> written = Drafts(index, textsOf(*open.project))
                                              .write(cells, call.has(u"replace"_s));
        if (!written)
            return std::unexpected(written.error());
        call.console.say(tr("Drafted %n summaries.", nullptr, int(*written)));
        return {};
    }

    static Outcome<> list(const Index &index, const Call &call)
    {
        QJsonArray array;
        for (Id caseId : index.cases().depthFirst()) {
            for (Id code : index.codes().depthFirst()) {
                const CellNoteRow *note = index.cellNote(caseId, code);
                if (!note)
                    continue;
                const QString casePath = index.cases().path(caseId);
                const QString codePath = index.codes().path(code);
                array.append(QJsonObject{{u"case"_s, casePath},
                                         {u"code"_s, codePath},
                                         {u"summary"_s, note->summary},
                                         {u"status"_s, note->status},
                                         {u"mark"_s, note->mark},
                                         {u"reason"_s, note->reason}});
                if (!call.has(u"json"_s)) {
                    const QString text = note->summary.isEmpty() ? note->status : note->summary;
                    call.console.print(u"%1 | %2: %3"_s.arg(casePath, codePath, text));
                }
            }
        }
        if (call.has(u"json"_s))
            call.console.print(array);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeSummariesVerb()
{
    return std::make_unique<SummariesVerb>();
}

} // namespace Crosscase
