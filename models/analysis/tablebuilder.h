// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/cellcounter.h"
#include "analysis/tablelayout.h"
#include "analysis/tablewords.h"
#include "analysis/unitwords.h"

namespace Crosscase {

/// Computes one table, and keeps what it takes to follow a change. Private to compute() and TableUpdater.
class TableBuilder
{
public:
    /// Counts everything. Invalid as compute(). The index must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<TableBuilder>> build(const TableSpec &spec,
                                                                     const Index &index,
                                                                     const TextSource &texts);
    TableBuilder(const TableBuilder &) = delete;
    TableBuilder &operator=(const TableBuilder &) = delete;

    [[nodiscard]] const CrossTable &table() const { return m_table; }
    [[nodiscard]] CrossTable takeTable() { return std::move(m_table); }

private:
    friend class TablePatch;
    using Slot = CodingColumns::Slot;
    using Part = CodingCollector::Part;

    explicit TableBuilder(std::unique_ptr<TablePlan> plan);
    [[nodiscard]] Result<> count();
    [[nodiscard]] Result<> countCodings();
    [[nodiscard]] Result<> countCoOccurrences();
    [[nodiscard]] Result<> countTextWords();
    void fillAttributeValues();
    void applyNotes();

    /// Whether order or hidden lines depend on what the cells show.
    [[nodiscard]] bool arrangedByCells() const;
    /// Orders and hides lines. Returns whether other lines are shown now, or in another order.
    [[nodiscard]] Result<bool> arrange();
    void countUnits();

    /// What stands in the cells shown, for the notes.
    struct Tally
    {
        qint64 stances[4] = {}; ///< cells with each stance
        qint64 mixed = 0;
        qint64 overridden = 0;
        qint64 shown = 0; ///< cells not blank
    };
    /// Adds a cell to the tally, or with -1 takes it out.
    void tally(qint32 cell, int sign);
    void tally(const CellValue &value, bool isTotal, int sign);
    void tallyAll();
    [[nodiscard]] bool isShown(qint32 cell) const;
    void writeNotes();
    /// Place of a document among all.
    [[nodiscard]] qint32 documentNumber(Id document);
    [[nodiscard]] qsizetype shownInformants() const;

    std::unique_ptr<TablePlan> m_plan;
    const TableSpec &m_spec;
    const Index &m_index;
    CrossTable m_table;
    TableGrid &m_grid;
    CellCounter m_counter;
    std::unique_ptr<UnitWords> m_words; ///< of tables that count words
    std::vector<qsizetype> m_rowPlaces,
        m_columnPlaces;   ///< by line of the grid: where it is shown, -1: it is not
    qint64 m_codings = 0; ///< in the table, each once
    qint64 m_left = 0;    ///< of a row, but of no column
    Tally m_tally;
    qsizetype m_informants = 0;
    std::optional<DenseIds> m_documents; ///< in order, made when asked for
};

} // namespace Crosscase
