// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"

#include "analysis/tablebuilder.h"

namespace Crosscase {

Result<CrossTable> compute(const TableSpec &spec, const Index &index, const TextSource &texts)
{
    return TableBuilder(spec, index, texts).build();
}

TableUpdater::TableUpdater(CrossTable table, const Index &index, TextSource texts)
    : m_table(std::move(table))
    , m_index(&index)
    , m_texts(std::move(texts))
{
}

Result<TableUpdater> TableUpdater::make(const TableSpec &spec, const Index &index, const TextSource &texts)
{
    Result<CrossTable> table = compute(spec, index, texts);
    CROSSCASE_TRY(table);
    return TableUpdater(std::move(*table), index, texts);
}

namespace {

bool sameHeads(const QList<HeaderNode> &a, const QList<HeaderNode> &b)
{
    return std::ranges::equal(a, b, [](const HeaderNode &left, const HeaderNode &right) {
        return left.kind == right.kind && left.id == right.id && left.label == right.label && left.line == right.line
            && sameHeads(left.children, right.children);
    });
}

/// Whether a change of this table of the file can show in a computed one.
bool matters(Table table)
{
    switch (table) {
    case Table::Project:
    case Table::Setting:
    case Table::DocumentOriginal:
    case Table::CodeAlias:
    case Table::FacetScope:
    case Table::Memo:
    case Table::MemoLink:
    case Table::SavedTable:
        return false;
    default:
        return true;
    }
}

} // namespace

bool CrossTable::sameCell(const CrossTable &other, qsizetype row, qsizetype column) const
{
    const Value &a = value(row, column);
    const Value &b = other.value(row, column);
    const bool sameValue = a.number == b.number && a.hasNumber == b.hasNumber && a.groups == b.groups && a.of == b.of
        && a.stances == b.stances && a.blank == b.blank && a.overridden == b.overridden && a.contested == b.contested;
    return sameValue && std::ranges::equal(evidence(row, column), other.evidence(row, column))
        && (a.text < 0) == (b.text < 0) && (a.text < 0 || m_texts.at(a.text) == other.m_texts.at(b.text));
}

Result<TableUpdate> TableUpdater::update(const ChangeSet &changes)
{
    TableUpdate update;
    if (std::ranges::none_of(changes.rows(), [](const RowChange &change) { return matters(change.table); }))
        return update;
    Result<CrossTable> table = compute(m_table.spec(), *m_index, m_texts);
    CROSSCASE_TRY(table);
    update.reset = !sameHeads(m_table.rows().nodes(), table->rows().nodes())
        || !sameHeads(m_table.columns().nodes(), table->columns().nodes()) || m_table.notes() != table->notes();
    const bool sameShape =
        m_table.rowCount() == table->rowCount() && m_table.columnCount() == table->columnCount();
    if (sameShape) {
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            for (qsizetype column = 0; column < table->columnCount(); ++column) {
                if (!table->sameCell(m_table, row, column))
                    update.cells.append({row, column});
            }
        }
    }
    m_table = std::move(*table);
    return update;
}

} // namespace Crosscase
