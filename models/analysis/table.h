// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablegrid.h"
#include "analysis/tablespec.h"
#include "base/ids.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace Crosscase {

/// A head of rows or columns: a section row or spanning head when it has no line, else the head of that line.
struct HeaderNode
{
    enum class Kind {
        Code,
        Case,
        Document,
        AttributeValue,
        Speaker,
        Coder,
        FacetValue,
        Stance,
        Attribute,
        Total,
        Units,
        Whole
    };

    Kind kind = Kind::Code;
    Id id = NoId; ///< the code, case, ... it stands for; NoId where a text says it all
    QString label = {};
    /// Names it without doubt: the path of a code or case, else the label. What manual orders are made of.
    QString path = {};
    qsizetype line = -1;             ///< index of its row or column; -1: it only stands above others
    QList<HeaderNode> children = {}; ///< of a column head with children, line is always -1
};

/// One row as it is shown, from top to bottom.
struct RowEntry
{
    const HeaderNode *node = nullptr;
    qsizetype depth = 0; ///< 0 on the top level
    [[nodiscard]] bool isSection() const { return node->line < 0; }
};

/// One head above columns as it is shown.
struct ColumnHead
{
    const HeaderNode *node = nullptr;
    qsizetype level = 0;   ///< 0: the topmost row of heads
    qsizetype first = 0;   ///< first column below it
    qsizetype columns = 1; ///< how many it spans
    qsizetype levels = 1;  ///< how many rows of heads it is high
};

/// The rows or the columns of a table: a forest of heads over numbered lines.
class TableAxis
{
public:
    /// Numbers the lines of the nodes that have one (line >= 0) anew, from top to bottom.
    explicit TableAxis(QList<HeaderNode> nodes = {});
    TableAxis(const TableAxis &other);
    TableAxis &operator=(const TableAxis &other);
    TableAxis(TableAxis &&other) noexcept = default;
    TableAxis &operator=(TableAxis &&other) noexcept = default;

    [[nodiscard]] const QList<HeaderNode> &nodes() const { return m_nodes; }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_lines.size()); }
    [[nodiscard]] const HeaderNode &line(qsizetype index) const { return *m_lines[size_t(index)]; }
    /// The labels above and of a line, from the top.
    [[nodiscard]] QStringList labels(qsizetype index) const;
    /// How deep the heads are nested: 1 when no head stands above another, 0 when there is none.
    [[nodiscard]] qsizetype levels() const { return m_levels; }
    [[nodiscard]] QList<RowEntry> asRows() const;
    /// All heads by level, then from left to right.
    [[nodiscard]] QList<ColumnHead> asColumns() const;

private:
    void number();

    QList<HeaderNode> m_nodes;
    std::vector<const HeaderNode *> m_lines;
    QHash<const HeaderNode *, const HeaderNode *> m_parentOf;
    qsizetype m_levels = 0;
};

/// A cell as it is shown.
struct TableCell
{
    QString text; ///< empty only when nothing was mentioned; "not asked" and "no data" are shown as such
    std::optional<double> number;
    Blank blank = Blank::No;
    bool overridden = false; ///< the mark is the analyst's, not the fold's
    bool contested = false;  ///< several coders, or several stances, say different things
    QString remark = {};     ///< the reason of an override
    /// How many things the cell counts: groups of its evidence. Equals the number of any measure that counts.
    qsizetype evidenceCount = 0;
    std::span<const EvidenceItem> evidence = {}; ///< valid as long as the table
};

/**
 * A computed table. Cells are kept small; their text is made when they are asked for, so that a table of a million
 * cells costs what its evidence costs.
 */
class CrossTable
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CrossTable)

public:
    /// One of the symbols that occur and what it means; the same stands in the notes.
    struct Symbol
    {
        QString symbol;
        QString meaning;
    };

    [[nodiscard]] const TableSpec &spec() const { return m_spec; }
    [[nodiscard]] const QString &caption() const { return m_caption; }
    [[nodiscard]] const TableAxis &rows() const { return m_rows; }
    [[nodiscard]] const TableAxis &columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return m_rows.count(); }
    [[nodiscard]] qsizetype columnCount() const { return m_columns.count(); }

    [[nodiscard]] TableCell cell(qsizetype row, qsizetype column) const;
    [[nodiscard]] QString text(qsizetype row, qsizetype column) const;
    [[nodiscard]] std::span<const EvidenceItem> evidence(qsizetype row, qsizetype column) const;
    /// Whether a cell shows the same, from the same evidence and with the same remark. The other table must have that cell.
    [[nodiscard]] bool sameCell(const CrossTable &other, qsizetype row, qsizetype column) const;
    /// Codings of a block of cells, each once, in order of first appearance.
    [[nodiscard]] QList<Id> evidenceOf(qsizetype firstRow, qsizetype rows, qsizetype firstColumn,
                                       qsizetype columns) const;
    [[nodiscard]] QList<Id> evidenceOfRow(qsizetype row) const;
    [[nodiscard]] QList<Id> evidenceOfColumn(qsizetype column) const;

    [[nodiscard]] const QList<Symbol> &symbols() const { return m_symbols; }
    /// What a reader must know under the table: symbols, how stances fold, what a blank is, N, bases, what is hidden.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    [[nodiscard]] qsizetype hiddenRows() const { return m_hiddenRows; }
    [[nodiscard]] qsizetype hiddenColumns() const { return m_hiddenColumns; }
    /// Whether cells hold prose (quotes, summaries, attribute texts) that should wrap and stand left: those of any
    /// column, or of this one.
    [[nodiscard]] bool isProse() const;
    [[nodiscard]] bool isProse(qsizetype column) const;
    /// What a column shows: where a table has blocks, that of the column's block. Its rows are the table's.
    [[nodiscard]] const TableSpec &specOf(qsizetype column) const;
    /// How many blocks of columns the table has, and which one a column belongs to, from 0.
    [[nodiscard]] qsizetype blockCount() const { return std::max(qsizetype(1), m_blockSpecs.size()); }
    [[nodiscard]] qsizetype blockOf(qsizetype column) const { return m_blockOf.value(column, 0); }
    /**
     * The tables it is written as: itself, or with TableSpec::split one for each section on the top level of its rows,
     * the section's label after the caption. Totals and N stand under the last.
     */
    [[nodiscard]] QList<CrossTable> parts() const;
    /// Whether it is written as several: where it is split, and has several sections on the top level of its rows.
    [[nodiscard]] bool hasParts() const;
    /// What stands over the part that is made of a section.
    [[nodiscard]] QString captionOfPart(const QString &section) const;

    /// What a head of the rows' first column says: "Code", "Case", ... in the reader's language.
    [[nodiscard]] const QString &rowsTitle() const { return m_rowsTitle; }

private:
    friend class TableBuilder;
    friend class TableEdit;
    friend class TableJoiner;
    friend class TablePatch;
    /// The cell of the grid; -1 in the row that shows the number of informants.
    [[nodiscard]] qint32 gridCell(qsizetype row, qsizetype column) const;
    [[nodiscard]] const CellValue &value(qsizetype row, qsizetype column) const;
    [[nodiscard]] TableGrid::Shown shown(qsizetype row, qsizetype column) const;
    [[nodiscard]] bool isTotal(qsizetype row, qsizetype column) const;

    TableSpec m_spec;
    QString m_caption;
    QString m_rowsTitle;
    TableAxis m_rows;
    TableAxis m_columns;
    TableGrid m_grid;
    std::vector<qint32> m_gridRows;      ///< by row: its line in the grid, -1 for the number of informants
    std::vector<qint32> m_gridColumns;   ///< by column
    std::vector<CellValue> m_unitCounts; ///< by column, where they are shown
    QList<Symbol> m_symbols;
    QStringList m_notes;
    QList<TableSpec> m_blockSpecs; ///< empty where the table's own is all
    QList<qsizetype> m_blockOf;    ///< by column
    qsizetype m_hiddenRows = 0;
    qsizetype m_hiddenColumns = 0;
};

/// The symbol of a coding without stance in a table of stances: a middle dot.
[[nodiscard]] QString plainMentionSymbol();

} // namespace Crosscase
