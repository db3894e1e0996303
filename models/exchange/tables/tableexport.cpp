// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/tableexport.h"

#include "analysis/pseudonyms.h"
#include "analysis/tableedit.h"
#include "analysis/tablestamp.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TableExport)
};

QString noteMark(qsizetype number)
{
    return u"[%1]"_s.arg(number);
}

bool isQuote(const TableSpec &spec)
{
    return spec.cell == TableSpec::Measure::BestQuote || spec.cell == TableSpec::Measure::AllQuotes;
}

/// Moves the quotes of cells into notes; the cell keeps their numbers.
QStringList numberCellQuotes(TableEdit &edit)
{
    QStringList notes;
    for (qsizetype row = 0; row < edit.table().rowCount(); ++row) {
        for (qsizetype column = 0; column < edit.table().columnCount(); ++column) {
            const QString text = edit.table().text(row, column);
            if (!isQuote(edit.table().specOf(column)) || edit.table().evidence(row, column).empty()
                || text.isEmpty())
                continue;
            QStringList marks;
            for (const QString &quote : text.split(u'\n')) {
                marks.append(noteMark(notes.size() + 1));
                notes.append(marks.last() + u' ' + quote);
            }
            edit.setText(row, column, marks.join(u' '));
        }
    }
    return notes;
}

/// One quote a row, the one that "best-quote" would choose; the head of the row gets its number.
Result<QStringList> numberRowQuotes(TableEdit &edit, const WriterOptions &options, const Index &index)
{
    QStringList notes;
    for (qsizetype row = 0; row < edit.table().rowCount(); ++row) {
        const HeaderNode::Kind kind = edit.table().rows().line(row).kind;
        const QList<Id> codings = edit.table().evidenceOfRow(row);
        if (codings.isEmpty() || kind == HeaderNode::Kind::Total || kind == HeaderNode::Kind::Units)
            continue;
        const auto worth = [&](Id id) {
            const Coding *coding = index.codings().find(id);
            return std::tuple(coding->hasMemo, coding->span.length());
        };
        const EvidenceItem best{*std::ranges::max_element(codings, {}, worth), 0};
        const Result<QList<Passage>> found = options.passages(std::span(&best, 1));
        if (!found)
            return std::unexpected(found.error());
        if (found->isEmpty())
            continue;
        const QString mark = noteMark(notes.size() + 1);
        notes.append(
            u"%1 \u201c%2\u201d %3"_s.arg(mark, found->first().text.simplified(), found->first().citation));
        edit.appendToRowHead(row, u' ' + mark);
    }
    return notes;
}

Result<QStringList> stampNotes(const CrossTable &table, const Index &index)
{
    const Result<TableStamp> stamp = stampOf(table, index);
    if (!stamp)
        return std::unexpected(stamp.error());
    QStringList notes;
    if (stamp->day.isEmpty())
        notes.append(Texts::tr("Project %1, table %2.").arg(stamp->project, stamp->table));
    else
        notes.append(
            Texts::tr("Data of %1; project %2, table %3.").arg(stamp->day, stamp->project, stamp->table));
    const TableSpec::Frozen &frozen = table.spec().frozen;
    if (!frozen.at.isEmpty()) {
        notes.append(frozen.table == stamp->table
                         ? Texts::tr("Frozen on %1; its data are the same since.").arg(frozen.at.first(10))
                         : Texts::tr("Frozen on %1 as table %2; its data have changed since.")
                               .arg(frozen.at.first(10), frozen.table));
    }
    return notes;
}

/// The codes a table is about: its lines and heads, else those of its evidence; each with those above it, in order.
QList<Id> codesOf(const CrossTable &table, const Index &index)
{
    QSet<Id> codes;
    const auto collect = [&](auto &&self, const QList<HeaderNode> &nodes) -> void {
        for (const HeaderNode &node : nodes) {
            if (node.kind == HeaderNode::Kind::Code && node.id != NoId) {
                const QList<Id> below = index.codes().depthFirst(node.id);
                codes.unite(QSet<Id>(below.begin(), below.end()));
            }
            self(self, node.children);
        }
    };
    collect(collect, table.rows().nodes());
    collect(collect, table.columns().nodes());
    if (codes.isEmpty()) {
        for (Id id : table.evidenceOf(0, table.rowCount(), 0, table.columnCount())) {
            if (const Coding *coding = index.codings().find(id))
                codes.insert(coding->code);
        }
    }
    QSet<Id> shown;
    for (Id code : std::as_const(codes)) {
        const QList<Id> above = index.codes().withAncestors(code);
        shown.unite(QSet<Id>(above.begin(), above.end()));
    }
    QList<Id> out;
    for (Id code : index.codes().depthFirst()) {
        if (shown.contains(code))
            out.append(code);
    }
    return out;
}

} // namespace

Result<QByteArray> exportTable(const CrossTable &table, const TableWriter &writer,
                               const ExportChoices &choices, const Index &index, const TextSource &texts,
                               const std::function<bool(int percent)> &goOn)
{
    WriterOptions options = WriterOptions::withEvidence(index, texts);
    options.goOn = goOn;
    options.caption = choices.caption;
    options.notes = choices.notes;
    options.width = choices.width;
    TableEdit edit(table);
    std::optional<Pseudonyms> pseudonyms;
    if (choices.pseudonyms) {
        Result<Pseudonyms> made = Pseudonyms::make(index, texts, choices.pseudonymAttribute);
        CROSSCASE_TRY(made);
        pseudonyms = std::move(*made);
        edit = TableEdit(pseudonyms->disguised(table));
        options.passages = [real = options.passages, &pseudonyms](std::span<const EvidenceItem> evidence) {
            return real(evidence).transform([&](QList<Passage> passages) {
                for (Passage &passage : passages)
                    passage = pseudonyms->disguised(passage);
                return passages;
            });
        };
        options.documentName = [&pseudonyms](Id document) { return pseudonyms->ofDocument(document); };
        edit.appendNotes({Texts::tr("Names of cases, speakers and documents are pseudonyms.")});
    }
    if (choices.stamp && choices.notes) {
        const Result<QStringList> notes = stampNotes(table, index);
        CROSSCASE_TRY(notes);
        edit.appendNotes(*notes);
    }
    if (choices.quoteNotes) {
        QStringList notes = numberCellQuotes(edit);
        if (notes.isEmpty()) {
            Result<QStringList> ofRows = numberRowQuotes(edit, options, index);
            CROSSCASE_TRY(ofRows);
            notes = *ofRows;
        }
        edit.appendNotes(notes);
    }
    if (choices.codebook) {
        for (Id code : codesOf(table, index)) {
            const CodeRow &row = *index.codes().find(code);
            const auto said = [&](const QString &text) { return pseudonyms ? pseudonyms->text(text) : text; };
            options.codebook.append({index.codes().path(code), said(row.definition), said(row.include),
                                     said(row.exclude), said(row.example),
                                     index.codings().countOfCode(code)});
        }
    }
    if (!choices.evidence)
        options.passages = {};
    return writer.write(edit.take(), options);
}

} // namespace Crosscase
