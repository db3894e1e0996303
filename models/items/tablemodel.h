// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/compute.h"
#include "coding/cases.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <optional>

namespace Crosscase {

/**
 * A computed table as an item model. Each row the table shows is a row here, section rows too; section rows have no
 * cells of their own.
 *
 * The model follows the project: a change resets it only when heads changed, else dataChanged() names exactly the cells
 * that changed. Cells of tables of summaries and of attribute values can be edited; the edit goes through the verbs.
 */
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        // Of cells.
        EvidenceCountRole = Qt::UserRole + 1, ///< qsizetype: how many things the cell counts
        BlankRole,                            ///< int: Blank
        ContestedRole,                        ///< bool: coders or stances disagree
        OverriddenRole,                       ///< bool: the mark is the analyst's
        NumberRole,                           ///< double, or invalid
        HeatRole, ///< double, 0 to 1, or invalid: the cell has no place in a heat map
        // Of heads, and of cells of their rows where they say something of these.
        SectionRole,   ///< bool, rows: a section row
        TotalRole,     ///< bool: a total, or the number of units
        DepthRole,     ///< int, rows: how many sections it is under
        GroupsRole,    ///< QStringList, columns: the heads above it, topmost first
        GroupKeysRole, ///< QList<int>, columns: numbers of those heads; equal numbers are one head
        PathRole,      ///< QString: names the line without doubt
        PartRole,      ///< QString, rows: the caption of the part that begins here, where the table is split
    };

    explicit TableModel(Index &index, QObject *parent = nullptr);

    /// Computes and shows another table. On an error the model is empty and says so (problem()).
    [[nodiscard]] Result<> setSpec(const TableSpec &spec);
    [[nodiscard]] const TableSpec &spec() const { return m_spec; }
    /// The computed table; null when it could not be computed.
    [[nodiscard]] const CrossTable *table() const;

    /// The table's row of a model row; -1 for section rows.
    [[nodiscard]] qsizetype lineOfRow(int row) const;
    [[nodiscard]] int rowOfLine(qsizetype line) const;
    /// The head of a model row or column; null outside the table.
    [[nodiscard]] const HeaderNode *rowNode(int row) const;
    [[nodiscard]] const HeaderNode *columnNode(int column) const;

    /// What the cells of a column show.
    [[nodiscard]] TableSpec::Measure measureAt(int column) const;

    /// The case and the code a cell is about, when it is about such a pair.
    struct Pair
    {
        Id caseId = NoId;
        Id code = NoId;
    };
    [[nodiscard]] std::optional<Pair> pairAt(const QModelIndex &cell) const;

    /// Evidence of cells: of one, as the table counts it; of several, each coding once.
    [[nodiscard]] QList<EvidenceItem> evidenceOf(const QItemSelection &cells) const;
    /// "Networking, A2" of one cell, "Networking" of cells of a row, "A2" of those of a column, else their number.
    [[nodiscard]] QString describe(const QItemSelection &cells) const;
    /// The case that all the cells are about; NoId when there is none.
    [[nodiscard]] Id caseOf(const QItemSelection &cells) const;

    /// Whether HeatRole is offered. It costs a look at every cell after every change.
    void setHeat(bool on);
    [[nodiscard]] bool hasHeat() const { return m_heat; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &cell, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &cell) const override;
    bool setData(const QModelIndex &cell, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The table can no longer be computed, or an edit was refused.
    void failed(const Crosscase::Error &error);
    /// Something was computed anew: notes, caption and evidence may be others, whatever cells changed.
    void recomputed();

private:
    void follow(const ChangeSet &changes);
    void readHeads();
    void cellsChanged(const QList<CellAt> &cells);
    void measureHeat() const;
    [[nodiscard]] QString accessibleText(int row, int column, const TableCell &cell) const;
    [[nodiscard]] QString toolTip(int row, int column, const TableCell &cell) const;
    [[nodiscard]] QString inWords(const TableCell &cell, TableSpec::Measure measure) const;
    [[nodiscard]] bool isTotal(const HeaderNode *node) const;
    [[nodiscard]] bool isEditable(const QModelIndex &cell) const;
    [[nodiscard]] std::optional<double> heatOf(const TableCell &cell, qsizetype column) const;

    // What is known of a column beside its node.
    struct Column
    {
        QStringList groups;
        QList<int> keys;
        friend bool operator==(const Column &, const Column &) = default;
    };

    Index &m_index;
    Cases m_cases;
    TextSource m_texts; ///< keeps what was read: made anew when a text changes
    TableSpec m_spec;
    std::optional<TableUpdater> m_updater;
    QList<RowEntry> m_rows;
    QList<int> m_rowOfLine;
    QList<Column> m_columns;
    bool m_heat = false;
    mutable QList<double> m_hottest; ///< by block; empty: not measured
};

} // namespace Crosscase
