// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/codingcollector.h"
#include "analysis/textsource.h"

#include <memory>

namespace Crosscase {

/// A specification resolved against a project: what is decided before anything is counted. Private to compute().
/// Holds as long as codes, cases, documents and what ties them stay as they are.
class TablePlan
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TablePlan)

public:
    using Measure = TableSpec::Measure;

    /// Invalid as compute(). The index must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<TablePlan>> make(const TableSpec &spec, const Index &index,
                                                                 const TextSource &texts);

    [[nodiscard]] const TableSpec &spec() const { return m_spec; }
    [[nodiscard]] const Index &index() const { return m_index; }
    [[nodiscard]] const TextSource &texts() const { return m_texts; }
    [[nodiscard]] const CodingFilter &filter() const { return *m_filter; }
    [[nodiscard]] const AxisPlan &rows() const { return *m_rows; }
    [[nodiscard]] const AxisPlan &columns() const { return *m_columns; }
    [[nodiscard]] const CodingCollector &collector() const { return *m_collector; }
    [[nodiscard]] CodingCollector &collector() { return *m_collector; }

    /// Lines with those of totals.
    [[nodiscard]] qint32 rowCount() const { return m_collector->rowCount(); }
    [[nodiscard]] qint32 columnCount() const { return m_collector->columnCount(); }
    [[nodiscard]] qint32 rowOf(qint32 cell) const { return cell / columnCount(); }
    [[nodiscard]] qint32 columnOf(qint32 cell) const { return cell % columnCount(); }
    [[nodiscard]] bool isTotal(qint32 cell) const;

    [[nodiscard]] bool isCoOccurrence() const;
    [[nodiscard]] bool isOfAttributes() const;
    /// Whether the measure asks which part of a coding lies in a cell.
    [[nodiscard]] bool needsParts() const;
    /// Whether words of the text are counted.
    [[nodiscard]] bool countsWords() const;
    /// Whether the cells are about a case and a code, so that cell notes apply.
    [[nodiscard]] bool isOfPairs() const;
    struct Pair
    {
        Id caseId = NoId;
        Id code = NoId;
    };
    /// What a cell is about; NoId for totals and for tables of anything else.
    [[nodiscard]] Pair pairOf(qint32 cell) const;

    /// The informants, in order: units have their numbers.
    [[nodiscard]] const QList<Id> &units() const { return m_units; }
    [[nodiscard]] QList<qint32> unitsOfCell(std::optional<qint32> row, qint32 column) const;
    /// Those that were asked about the code of the cell.
    [[nodiscard]] qint32 askedUnits(qint32 cell) const;

    /// Which words a unit says: of the cell's row, its column, both or all. Words still to be counted.
    [[nodiscard]] CellBase unitBase() const;
    /// What the numbers are divided by, words still to be counted.
    [[nodiscard]] CellBase base() const;

private:
    TablePlan(const TableSpec &spec, const Index &index, const TextSource &texts);
    [[nodiscard]] Result<> check() const;
    [[nodiscard]] Result<> checkCoOccurrence() const;
    [[nodiscard]] Result<> resolve();
    void planUnits();
    void informantsByLine(const AxisPlan &axis, std::optional<std::vector<QList<qint32>>> &out) const;
    /// Informants of a line, ascending; nothing when the dimension has nothing to do with cases.
    [[nodiscard]] std::optional<QList<qint32>> unitsOfLine(bool row, qint32 line) const;

    TableSpec m_spec;
    const Index &m_index;
    TextSource m_texts;
    std::optional<CodingFilter> m_filter;
    std::optional<AxisPlan> m_rows;
    std::optional<AxisPlan> m_columns;
    std::optional<CodingCollector> m_collector;
    QList<Id> m_units;
    /// By line; nothing for dimensions that have nothing to do with cases.
    std::optional<std::vector<QList<qint32>>> m_unitsOfRow, m_unitsOfColumn;
};

} // namespace Crosscase
