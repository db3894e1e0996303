// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tableplan.h"

namespace Crosscase {

/// Turns the codings of one cell into what it shows and puts it into the grid. Private to compute().
class CellCounter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CellCounter)

public:
    using Slot = CodingColumns::Slot;
    using Part = CodingCollector::Part;
    using Measure = TableSpec::Measure;

    CellCounter(const TablePlan &plan, TableGrid &grid);

    /// The codings of a cell, each once, by document and place, at least one.
    struct Codings
    {
        qint32 cell = 0;
        std::span<const Slot> slots;
        quint8 stances = 0;       ///< theirs, by bit
        qint64 evidenceFrom = -1; ///< where the grid has them as evidence already, if it has
    };
    [[nodiscard]] Result<> count(const Codings &codings);
    /// By parts, for measures that need them. All of one cell, by document and place, at least one.
    void count(std::span<const Part> parts);
    /// Words are counted elsewhere.
    void setWords(const Codings &codings, qint64 words);

    /// Applies what the analyst wrote for the pair the cell is about. The cell has been counted.
    void apply(const CellNoteRow &note, qint32 cell);

    /// What an attribute's cell shows.
    void setAttribute(qint32 cell, const AttributeValueRow *value);

    [[nodiscard]] static quint8 bitOf(Stance stance) { return quint8(1U << unsigned(stance)); }
    /// Whether several stances are among the bits.
    [[nodiscard]] static bool contested(quint8 bits);

private:
    CellValue &put(const Codings &codings);
    [[nodiscard]] quint8 folded(quint8 stances, std::span<const Slot> slots) const;
    void countPassages(CellValue &value, std::span<const Part> parts);
    void countInformants(CellValue &value, std::span<const Part> parts);
    void mixStances(CellValue &value, std::span<const Slot> slots);
    void nameCodes(CellValue &value, std::span<const Slot> slots);
    void mean(qint32 cell, std::span<const Slot> slots);
    [[nodiscard]] Result<> quote(CellValue &value, std::span<const Slot> slots);

    const TablePlan &m_plan;
    const Index &m_index;
    TableGrid &m_grid;
    std::vector<EvidenceItem> m_evidence; ///< of the cell at hand
    QHash<Id, qsizetype> m_codeRanks;     ///< place in the codebook, made when asked for
};

} // namespace Crosscase
