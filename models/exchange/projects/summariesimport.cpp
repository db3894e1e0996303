// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/summariesimport.h"

#include "exchange/projects/casesimport.h"

#include <QCoreApplication>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SummariesImport)
};

struct SummariesPlan
{
    SummariesReport report;
    QList<CellNoteRow> notes; ///< to be written
};

void put(const QString &text, QString &into)
{
    if (!text.isEmpty())
        into = text;
}

Result<SummariesPlan> plan(const Index &index, const DataTable &table)
{
    const TableColumns columns(table);
    for (const QString &name : {u"case"_s, u"code"_s}) {
        if (!columns.has(name))
            return invalid(Texts::tr("The table has no column \"%1\"; it has %2.")
                               .arg(name, table.header.join(u", "_s)));
    }
    SummariesPlan out;
    for (qsizetype line = 0; line < table.rows.size(); ++line) {
        const QStringList &row = table.rows.at(line);
        const auto trouble = [&](const QString &message) { out.report.troubles.append({line + 2, message}); };
        const QString caseName = columns.cell(row, u"case"_s);
        const QString codeName = columns.cell(row, u"code"_s);
        const Id caseId = caseMeant(index, caseName);
        const Id code = codeMeant(index, codeName);
        const QString status = columns.cell(row, u"status"_s);
        if (caseId == NoId) {
            trouble(Texts::tr("There is no case \"%1\", or more than one of that name.").arg(caseName));
            continue;
        }
        if (code == NoId) {
            trouble(Texts::tr("There is no code \"%1\", or more than one of that name.").arg(codeName));
            continue;
        }
        if (!status.isEmpty() && status != "not asked"_L1 && status != "no data"_L1) {
            trouble(Texts::tr("\"%1\" is no status. It is \"not asked\", \"no data\" or empty.").arg(status));
            continue;
        }
        const auto same = std::ranges::find_if(
            out.notes, [&](const CellNoteRow &note) { return note.caseId == caseId && note.code == code; });
        if (same != out.notes.end()) {
            trouble(
                Texts::tr("The pair of \"%1\" and \"%2\" stands in an earlier row.").arg(caseName, codeName));
            continue;
        }
        const CellNoteRow *old = index.cellNote(caseId, code);
        CellNoteRow note = old ? *old : CellNoteRow{};
        note.caseId = caseId;
        note.code = code;
        put(columns.cell(row, u"summary"_s), note.summary);
        put(status, note.status);
        put(columns.cell(row, u"mark"_s), note.mark);
        put(columns.cell(row, u"reason"_s), note.reason);
        const bool says = !note.summary.isEmpty() || !note.status.isEmpty() || !note.mark.isEmpty()
            || !note.reason.isEmpty();
        if (says && (!old || *old != note))
            out.notes.append(note);
    }
    out.report.changed = out.notes.size();
    return out;
}

} // namespace

Result<SummariesReport> previewSummaries(const Index &index, const DataTable &table)
{
    return plan(index, table).transform([](const SummariesPlan &made) { return made.report; });
}

Result<SummariesReport> importSummaries(Index &index, const DataTable &table, const QString &label)
{
    const Result<SummariesPlan> made = plan(index, table);
    if (!made)
        return std::unexpected(made.error());
    if (made->notes.isEmpty())
        return made->report;
    const Result<ChangeSet> done = index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (const CellNoteRow &note : made->notes) {
            if (note.id == NoId)
                CROSSCASE_TRY(writer.insert(note));
            else
                CROSSCASE_TRY(writer.update(note));
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return made->report;
}

} // namespace Crosscase
