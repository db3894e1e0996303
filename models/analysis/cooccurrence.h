// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/axisplan.h"
#include "analysis/codingfilter.h"
#include "analysis/textsource.h"

#include <span>

namespace Crosscase {

/**
 * Which codes stand together: a table of codes by codes. Private to compute().
 *
 * TableSpec::Unit::Overlap counts pairs of codings, one of the row's code and one of the column's, that share at least
 * one character. The other units count sentences, turns, documents or informants in which both codes occur. Where the
 * row and the column are the same line, the cell counts the codings, or the units, of that code alone. Jaccard divides
 * the units with both by the units with either; for overlaps it does so with the characters coded.
 */
class CoOccurrence
{
public:
    struct Cell
    {
        qint32 cell = 0;
        CellValue value;
    };

    CoOccurrence(const TableSpec &spec, const Index &index, const CodingFilter &filter, const AxisPlan &rows,
                 const AxisPlan &columns, const QList<Id> &informants, const TextSource &texts);

    [[nodiscard]] Result<> run();

    [[nodiscard]] std::vector<Cell> takeCells() { return std::move(m_cells); } ///< ascending
    [[nodiscard]] std::vector<EvidenceItem> takeEvidence() { return std::move(m_evidence); }
    [[nodiscard]] qint64 codings() const { return m_counted; }

private:
    using Slot = CodingColumns::Slot;

    /// A coding that counts, with the text of it that does.
    struct Counted
    {
        Slot slot = 0;
        Span whole;
        QList<Span> parts; ///< where not all of it counts
        const AxisPlan::Lines *rows = nullptr;
        const AxisPlan::Lines *columns = nullptr;

        [[nodiscard]] std::span<const Span> spans() const
        {
            return parts.isEmpty() ? std::span(&whole, 1) : std::span(parts.cbegin(), parts.cend());
        }
    };
    /// A coding in a cell. What the cell counts is one or several codings that follow each other.
    struct Entry
    {
        qint32 cell = 0;
        Slot slot = 0;
        bool begins = true; ///< it is the first of what is counted
    };

    [[nodiscard]] static qint64 sharedLength(std::span<const Span> a, std::span<const Span> b);
    [[nodiscard]] bool keepWhatCounts(Counted &counted, const Coding &coding) const;
    void overlaps(const std::vector<Counted> &codings);
    [[nodiscard]] Result<> units(Id document, const std::vector<Counted> &codings);
    void together(std::vector<std::pair<qint64, Slot>> inUnits);
    void characters(const std::vector<Counted> &codings);
    void fill();
    void divide();
    [[nodiscard]] bool isSame(qint32 row, qint32 column) const;
    [[nodiscard]] const AxisPlan::Lines &rowsOf(Slot slot) const;
    [[nodiscard]] const AxisPlan::Lines &columnsOf(Slot slot) const;

    const TableSpec &m_spec;
    const Index &m_index;
    const CodingFilter &m_filter;
    const AxisPlan &m_rows;
    const AxisPlan &m_columns;
    const TextSource &m_texts;
    DenseIds m_informants;
    qint32 m_columnCount = 0;
    qint64 m_nextUnit = 0;
    qint64 m_counted = 0;

    std::vector<Entry> m_entries;
    std::vector<std::pair<qint64, Slot>> m_ofInformants; ///< over all documents
    std::vector<qint64> m_ofRow, m_ofColumn;             ///< units, or characters, of each line
    QHash<qint32, qint64> m_shared;                      ///< characters by cell
    std::vector<Cell> m_cells;
    std::vector<EvidenceItem> m_evidence;
};

} // namespace Crosscase
