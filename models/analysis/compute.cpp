// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"

#include "analysis/tablebuilder.h"
#include "analysis/tablejoiner.h"
#include "analysis/tablepatch.h"

namespace Crosscase {

namespace {

/// Whether a table is put together from others.
bool isJoined(const TableSpec &spec)
{
    return !spec.blocks.isEmpty() || spec.contrast;
}

} // namespace

Result<CrossTable> compute(const TableSpec &spec, const Index &index, const TextSource &texts)
{
    if (isJoined(spec))
        return TableJoiner(spec, index, texts).build();
    Result<std::unique_ptr<TableBuilder>> builder = TableBuilder::build(spec, index, texts);
    CROSSCASE_TRY(builder);
    return (*builder)->takeTable();
}

namespace {

bool sameHeads(const QList<HeaderNode> &a, const QList<HeaderNode> &b)
{
    return std::ranges::equal(a, b, [](const HeaderNode &left, const HeaderNode &right) {
        return left.kind == right.kind && left.id == right.id && left.label == right.label
            && left.path == right.path && left.line == right.line && sameHeads(left.children, right.children);
    });
}

/// How a change of this table of the file can show in a computed one.
enum class Effect { None, OnCells, OnEverything };
Effect effectOf(Table table)
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
        return Effect::None;
    case Table::Coding:
    case Table::CodingFacet:
    case Table::CellNote:
        return Effect::OnCells;
    default:
        return Effect::OnEverything;
    }
}

} // namespace

TableUpdater::TableUpdater(std::unique_ptr<TableBuilder> builder, const TableSpec &spec, const Index &index,
                           const TextSource &texts)
    : m_builder(std::move(builder))
    , m_spec(spec)
    , m_index(&index)
    , m_texts(texts)
    , m_revision(index.revision())
{
}

TableUpdater::TableUpdater(TableUpdater &&other) noexcept = default;
TableUpdater &TableUpdater::operator=(TableUpdater &&other) noexcept = default;
TableUpdater::~TableUpdater() = default;

Result<TableUpdater> TableUpdater::make(const TableSpec &spec, const Index &index, const TextSource &texts)
{
    if (isJoined(spec)) {
        Result<CrossTable> table = compute(spec, index, texts);
        CROSSCASE_TRY(table);
        TableUpdater updater({}, spec, index, texts);
        updater.m_joined = std::make_unique<CrossTable>(std::move(*table));
        return updater;
    }
    Result<std::unique_ptr<TableBuilder>> builder = TableBuilder::build(spec, index, texts);
    CROSSCASE_TRY(builder);
    return TableUpdater(std::move(*builder), spec, index, texts);
}

const CrossTable &TableUpdater::table() const
{
    return m_joined ? *m_joined : m_builder->table();
}

Result<TableUpdate> TableUpdater::update(const ChangeSet &changes)
{
    const bool isNext = m_revision >= 0 && m_revision + 1 == m_index->revision();
    if (m_revision == m_index->revision())
        return TableUpdate{};
    m_revision = isNext ? m_index->revision() : -1;
    Effect effect = Effect::None;
    for (const RowChange &change : changes.rows())
        effect = std::max(effect, effectOf(change.table));
    if (isNext && effect == Effect::None)
        return TableUpdate{};
    if (isNext && effect == Effect::OnCells && !m_joined) {
        Result<std::optional<TableUpdate>> patched = TablePatch(*m_builder, m_index->replaced()).run();
        if (patched && *patched)
            return **patched;
    }
    return computeAnew();
}

Result<TableUpdate> TableUpdater::computeAnew()
{
    m_revision = -1;
    std::unique_ptr<TableBuilder> builder;
    std::unique_ptr<CrossTable> joined;
    if (m_joined) {
        Result<CrossTable> made = compute(m_spec, *m_index, m_texts);
        CROSSCASE_TRY(made);
        joined = std::make_unique<CrossTable>(std::move(*made));
    } else {
        Result<std::unique_ptr<TableBuilder>> made = TableBuilder::build(m_spec, *m_index, m_texts);
        CROSSCASE_TRY(made);
        builder = std::move(*made);
    }
    const CrossTable &was = table();
    const CrossTable &is = joined ? *joined : builder->table();
    TableUpdate update;
    update.reset = !sameHeads(was.rows().nodes(), is.rows().nodes())
        || !sameHeads(was.columns().nodes(), is.columns().nodes());
    update.notes = was.notes() != is.notes();
    for (qsizetype row = 0; row < is.rowCount() && !update.reset; ++row) {
        for (qsizetype column = 0; column < is.columnCount(); ++column) {
            if (!is.sameCell(was, row, column))
                update.cells.append({row, column});
        }
    }
    m_builder = std::move(builder);
    m_joined = std::move(joined);
    m_revision = m_index->revision();
    return update;
}

} // namespace Crosscase
