// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/axisplan.h"

namespace Crosscase {

/// Puts the lines of a computed table in order and leaves out those that are to be hidden. Private to compute().
class TableLayout
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TableLayout)

public:
    /// `columnCount` is the number of columns by which cells are numbered, a column of totals included.
    TableLayout(const TableSpec &spec, const Index &index, const AxisPlan &rows, const AxisPlan &columns,
                qint32 columnCount);

    /// Needed of every cell that is not blank, where lines are ordered or hidden by what they show.
    void add(qint32 cell, const CellValue &value, TableGrid::Shown shown);
    void addTotalRow() { m_totalRow = true; }
    void addTotalColumn() { m_totalColumn = true; }
    /// Invalid when an order names a line or an attribute that is not there.
    [[nodiscard]] Result<> arrange();

    [[nodiscard]] const QList<HeaderNode> &rows() const { return m_rows.nodes; }
    [[nodiscard]] const QList<HeaderNode> &columns() const { return m_columns.nodes; }
    /// The lines of the plan that are shown, in order, those of totals last.
    [[nodiscard]] const QList<qint32> &shownRows() const { return m_rows.shown; }
    [[nodiscard]] const QList<qint32> &shownColumns() const { return m_columns.shown; }
    [[nodiscard]] qsizetype hiddenRows() const { return m_rows.hidden; }
    [[nodiscard]] qsizetype hiddenColumns() const { return m_columns.hidden; }

private:
    struct Cell
    {
        qint32 row = 0;
        qint32 column = 0;
        double worth = 0; ///< its number, or how many things are its evidence
        bool filled = false;
    };
    struct Axis
    {
        const AxisPlan *plan = nullptr;
        std::vector<double> totals; ///< by line
        std::vector<bool> filled;   ///< by line: some cell is not blank
        QList<HeaderNode> nodes;
        QList<qint32> shown; ///< lines in order
        qsizetype hidden = 0;
        std::vector<bool> gone; ///< by line: hidden
    };

    void prepare(Axis &axis, const AxisPlan &plan);
    [[nodiscard]] Result<> arrange(Axis &axis, bool isRows);
    [[nodiscard]] Result<std::vector<double>> ranks(const Axis &axis, bool isRows) const;
    [[nodiscard]] Result<std::vector<double>> ranksByAttribute(const Axis &axis) const;
    [[nodiscard]] std::vector<double> ranksBySimilarity(const Axis &axis, bool isRows) const;
    void sort(QList<HeaderNode> &nodes, const std::vector<double> &ranks, const LineOrder &order) const;
    void hide(Axis &axis, QList<HeaderNode> &nodes, const std::vector<bool> &wanted) const;
    /// By line, whether it occurs in as many lines of the other dimension as is asked for.
    [[nodiscard]] Result<std::vector<bool>> occurring(const Axis &axis, bool isRows) const;
    static void number(Axis &axis, bool withTotal);

    const TableSpec &m_spec;
    const Index &m_index;
    qint32 m_columnCount;
    Axis m_rows;
    Axis m_columns;
    std::vector<Cell> m_cells;
    bool m_keepCells = false; ///< an order looks at single cells
    bool m_totalRow = false;
    bool m_totalColumn = false;
};

} // namespace Crosscase
