// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "analysis/textsource.h"
#include "coding/index.h"

namespace Crosscase {

/**
 * Computes a table of several blocks of columns, or one that contrasts two columns: each block is a table of its own,
 * computed as any other, and they are put side by side row for row. Private to compute().
 */
class TableJoiner
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TableJoiner)

public:
    TableJoiner(const TableSpec &spec, const Index &index, const TextSource &texts);

    [[nodiscard]] Result<CrossTable> build();

private:
    /// A column of the joined table: which block's, and which of its columns.
    struct Place
    {
        qsizetype block = 0;
        qsizetype column = 0;
    };

    [[nodiscard]] Result<> computeBlocks();
    [[nodiscard]] Result<CrossTable> computed(TableSpec spec) const;
    /// The order of the rows by a column of a block, said line by line.
    [[nodiscard]] Result<LineOrder> orderedBy(const CrossTable &block) const;
    [[nodiscard]] TableSpec specOf(const TableSpec::Block &block) const;
    [[nodiscard]] Result<QList<HeaderNode>> heads(QList<Place> &places) const;
    [[nodiscard]] Result<QList<HeaderNode>> interleavedHeads(QList<Place> &places) const;
    [[nodiscard]] bool isAmbiguous(qsizetype block) const;
    [[nodiscard]] QString headOf(qsizetype block) const;
    /// Makes room for the cells of the table's axes.
    static void startGrid(CrossTable &table);
    static void copyCell(CrossTable &table, qsizetype row, qsizetype column, const CrossTable &from,
                         qsizetype fromRow, qsizetype fromColumn);
    [[nodiscard]] Result<CrossTable> join() const;
    [[nodiscard]] Result<CrossTable> contrast() const;
    [[nodiscard]] QStringList joinedNotes(const QList<CrossTable::Symbol> &symbols) const;

    const TableSpec &m_spec;
    const Index &m_index;
    const TextSource &m_texts;
    QList<CrossTable> m_tables; ///< by block, the table's own first
};

} // namespace Crosscase
