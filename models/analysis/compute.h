// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "analysis/textsource.h"
#include "coding/index.h"

namespace Crosscase {

/**
 * Computes a table. Pure: the same specification, index and texts give the same table.
 *
 * How it counts (FIELD B4 of the method literature: every figure says how it was counted):
 * - A coding belongs to a case through what ties the case to the text (CaseCoverage); interviewer turns belong to
 *   nobody. One that spans several cases counts in each by its part (Membership::Clip), or only in those at its start.
 * - It counts once for each ancestor of its case, and once in a code's line however many codes below the line have it.
 * - A cell note of the pair case x code overrides: its status is shown instead of a blank, its mark instead of stances.
 *
 * Invalid when the specification names what the project does not have; the error says which. `texts` is called only
 * for measures that need the text (words, shares, quotes, sentences).
 */
[[nodiscard]] Result<CrossTable> compute(const TableSpec &spec, const Index &index, const TextSource &texts = {});

/// The position of a cell.
struct CellAt
{
    qsizetype row = 0;
    qsizetype column = 0;

    friend auto operator<=>(const CellAt &, const CellAt &) = default;
};

/// What a change did to a table.
struct TableUpdate
{
    bool reset = false;   ///< heads or notes changed too: show the table anew
    QList<CellAt> cells;  ///< else: exactly the cells that changed, row by row
};

/// A table that follows the project. Call update() from a slot on Index::updated().
class TableUpdater
{
public:
    /// Invalid as compute(). `index` must outlive it.
    [[nodiscard]] static Result<TableUpdater> make(const TableSpec &spec, const Index &index,
                                                   const TextSource &texts = {});

    [[nodiscard]] const CrossTable &table() const { return m_table; }
    /// Follows a change. On an error (the specification names something that is gone) the table stays as it was.
    [[nodiscard]] Result<TableUpdate> update(const ChangeSet &changes);

private:
    TableUpdater(CrossTable table, const Index &index, TextSource texts);

    CrossTable m_table;
    const Index *m_index;
    TextSource m_texts;
};

} // namespace Crosscase
