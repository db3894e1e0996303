// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "analysis/textsource.h"
#include "coding/index.h"

#include <memory>

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
[[nodiscard]] Result<CrossTable> compute(const TableSpec &spec, const Index &index,
                                         const TextSource &texts = {});

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
    bool reset = false;  ///< lines came, went or changed their heads or order: show the table anew
    bool notes = false;  ///< what stands under the table is different
    QList<CellAt> cells; ///< unless reset: exactly the cells that changed, row by row
};

class TableBuilder;

/**
 * A table that follows the project. Call update() from a slot on Index::updated(): there it counts only the cells again
 * that the change touches, whatever the project's size; elsewhere, and when lines come or go, it computes everything.
 */
class TableUpdater
{
public:
    /// Invalid as compute(). `index` must outlive it.
    [[nodiscard]] static Result<TableUpdater> make(const TableSpec &spec, const Index &index,
                                                   const TextSource &texts = {});
    TableUpdater(TableUpdater &&other) noexcept;
    TableUpdater &operator=(TableUpdater &&other) noexcept;
    ~TableUpdater();

    [[nodiscard]] const CrossTable &table() const;
    /// Follows a change. On an error (the specification names something that is gone) the table shows what it can, and
    /// the next update computes everything.
    [[nodiscard]] Result<TableUpdate> update(const ChangeSet &changes);

private:
    TableUpdater(std::unique_ptr<TableBuilder> builder, const TableSpec &spec, const Index &index,
                 const TextSource &texts);
    [[nodiscard]] Result<TableUpdate> computeAnew();

    std::unique_ptr<TableBuilder> m_builder; ///< of a table of one piece
    std::unique_ptr<CrossTable> m_joined;    ///< of one put together from others
    TableSpec m_spec;
    const Index *m_index;
    TextSource m_texts;
    qint64 m_revision; ///< of the index the table shows; -1: it must be computed anew
};

} // namespace Crosscase
