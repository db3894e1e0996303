// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/tablemodel.h"

#include <algorithm>

namespace Crosscase {

namespace {

void readColumns(const QList<HeaderNode> &nodes, const QStringList &groups, const QList<int> &keys,
                 int *nextKey, const std::function<void(const QStringList &, const QList<int> &)> &visit)
{
    for (const HeaderNode &node : nodes) {
        if (node.children.isEmpty()) {
            visit(groups, keys);
            continue;
        }
        readColumns(node.children, groups + QStringList{node.label}, keys + QList<int>{(*nextKey)++}, nextKey,
                    visit);
    }
}

} // namespace

TableModel::TableModel(Index &index, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(index)
    , m_cases(index)
    , m_texts(textsOf(index.project()))
{
    connect(&m_index, &Index::updated, this, &TableModel::follow);
}

const CrossTable *TableModel::table() const
{
    return m_updater ? &m_updater->table() : nullptr;
}

Result<> TableModel::setSpec(const TableSpec &spec)
{
    Result<TableUpdater> made = TableUpdater::make(spec, m_index,
                                                   [this](Id document) { return m_texts(document); });
    beginResetModel();
    m_spec = spec;
    m_updater.reset();
    if (made)
        m_updater.emplace(std::move(*made));
    readHeads();
    endResetModel();
    Q_EMIT recomputed();
    if (!made)
        return std::unexpected(made.error());
    return {};
}

void TableModel::readHeads()
{
    m_hottest.clear();
    m_rows.clear();
    m_rowOfLine.clear();
    m_columns.clear();
    if (!m_updater)
        return;
    m_rows = table()->rows().asRows();
    m_rowOfLine.resize(table()->rowCount());
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isSection())
            m_rowOfLine[m_rows[row].node->line] = row;
    }
    int nextKey = 0;
    readColumns(
        table()->columns().nodes(), {}, {}, &nextKey,
        [this](const QStringList &groups, const QList<int> &keys) { m_columns.append({groups, keys}); });
}

void TableModel::follow(const ChangeSet &changes)
{
    if (changes.touches(Table::DocumentBody))
        m_texts = textsOf(m_index.project());
    if (!m_updater) {
        // What was missing may be back.
        const Result<> again = setSpec(m_spec);
        Q_UNUSED(again)
        return;
    }
    const CrossTable *was = table();
    const Result<TableUpdate> update = m_updater->update(changes);
    if (!update) {
        const Error error = update.error();
        beginResetModel();
        m_updater.reset();
        readHeads();
        endResetModel();
        Q_EMIT recomputed();
        Q_EMIT failed(error);
        return;
    }
    if (update->reset) {
        beginResetModel();
        readHeads();
        endResetModel();
        Q_EMIT recomputed();
        return;
    }
    if (table() != was)
        readHeads(); // equal, but new objects
    m_hottest.clear();
    cellsChanged(update->cells);
    if (update->notes || !update->cells.isEmpty())
        Q_EMIT recomputed();
}

void TableModel::cellsChanged(const QList<CellAt> &cells)
{
    // One signal for neighbours in a row.
    for (qsizetype first = 0; first < cells.size();) {
        qsizetype last = first;
        while (last + 1 < cells.size() && cells[last + 1].row == cells[first].row
               && cells[last + 1].column == cells[last].column + 1)
            ++last;
        const int row = rowOfLine(cells[first].row);
        Q_EMIT dataChanged(index(row, int(cells[first].column)), index(row, int(cells[last].column)));
        first = last + 1;
    }
    if (m_heat && !cells.isEmpty() && rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {HeatRole});
}

qsizetype TableModel::lineOfRow(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].node->line : -1;
}

int TableModel::rowOfLine(qsizetype line) const
{
    return line >= 0 && line < m_rowOfLine.size() ? m_rowOfLine[line] : -1;
}

const HeaderNode *TableModel::rowNode(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].node : nullptr;
}

const HeaderNode *TableModel::columnNode(int column) const
{
    return table() && column >= 0 && column < table()->columnCount() ? &table()->columns().line(column)
                                                                     : nullptr;
}

std::optional<TableModel::Pair> TableModel::pairAt(const QModelIndex &cell) const
{
    const HeaderNode *row = rowNode(cell.row());
    const HeaderNode *column = columnNode(cell.column());
    if (!row || !column || row->line < 0 || row->id == NoId || column->id == NoId)
        return {};
    if (row->kind == HeaderNode::Kind::Code && column->kind == HeaderNode::Kind::Case)
        return Pair{column->id, row->id};
    if (row->kind == HeaderNode::Kind::Case && column->kind == HeaderNode::Kind::Code)
        return Pair{row->id, column->id};
    return {};
}

void TableModel::setHeat(bool on)
{
    if (m_heat == on)
        return;
    m_heat = on;
    m_hottest.clear();
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {HeatRole});
}

bool TableModel::isTotal(const HeaderNode *node) const
{
    return node && (node->kind == HeaderNode::Kind::Total || node->kind == HeaderNode::Kind::Units);
}

std::optional<double> TableModel::heatOf(const TableCell &cell, qsizetype column) const
{
    // Marks are as hot as what stands behind them.
    if (cell.number)
        return cell.number;
    if (table()->isProse(column))
        return {};
    return double(cell.evidenceCount);
}

void TableModel::measureHeat() const
{
    // Blocks count different things: each has a scale of its own.
    m_hottest = QList<double>(table()->blockCount(), 0);
    for (qsizetype row = 0; row < table()->rowCount(); ++row) {
        if (isTotal(&table()->rows().line(row)))
            continue;
        for (qsizetype column = 0; column < table()->columnCount(); ++column) {
            if (isTotal(&table()->columns().line(column)))
                continue;
            double &hottest = m_hottest[table()->blockOf(column)];
            hottest = std::max(hottest, heatOf(table()->cell(row, column), column).value_or(0));
        }
    }
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table() ? 0 : int(table()->columnCount());
}

bool TableModel::isEditable(const QModelIndex &cell) const
{
    const HeaderNode *row = rowNode(cell.row());
    const HeaderNode *column = columnNode(cell.column());
    if (!row || !column || row->line < 0 || m_index.project().isReadOnly())
        return false;
    if (measureAt(cell.column()) == TableSpec::Measure::Summary && pairAt(cell))
        return true;
    return row->kind == HeaderNode::Kind::Case && column->kind == HeaderNode::Kind::Attribute
        && column->id != NoId;
}

Qt::ItemFlags TableModel::flags(const QModelIndex &cell) const
{
    if (!cell.isValid())
        return Qt::NoItemFlags;
    if (m_rows[cell.row()].isSection()) // the cursor passes over it
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isEditable(cell))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TableModel::setData(const QModelIndex &cell, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(cell) || value.toString() == data(cell, Qt::EditRole).toString())
        return false;
    Result<> result;
    if (const std::optional<Pair> pair = pairAt(cell)) {
        const CellNoteRow *old = m_index.cellNote(pair->caseId, pair->code);
        CellNoteRow note = old ? *old : CellNoteRow{};
        note.caseId = pair->caseId;
        note.code = pair->code;
        note.summary = value.toString();
        result = m_cases.setCellNote(note);
    } else {
        result = m_cases.setValue(rowNode(cell.row())->id, columnNode(cell.column())->id, value.toString());
    }
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

QVariant TableModel::data(const QModelIndex &cell, int role) const
{
    if (!checkIndex(cell, CheckIndexOption::IndexIsValid) || !table())
        return {};
    const RowEntry &row = m_rows[cell.row()];
    switch (role) {
    case SectionRole:
        return row.isSection();
    case TotalRole:
        return isTotal(row.node) || isTotal(columnNode(cell.column()));
    case Qt::TextAlignmentRole:
        return table()->isProse(cell.column()) ? QVariant::fromValue(Qt::AlignLeading | Qt::AlignTop)
                                               : QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        break;
    }
    if (row.isSection())
        return role == Qt::AccessibleTextRole ? QVariant(row.node->label) : QVariant();
    if (role == Qt::DisplayRole)
        return table()->text(row.node->line, cell.column());

    const auto value = [&] { return table()->cell(row.node->line, cell.column()); };
    switch (role) {
    case Qt::EditRole: {
        if (const std::optional<Pair> pair = pairAt(cell);
            pair && measureAt(cell.column()) == TableSpec::Measure::Summary) {
            const CellNoteRow *note = m_index.cellNote(pair->caseId, pair->code);
            return note ? note->summary : QString();
        }
        if (isEditable(cell)) {
            const AttributeValueRow *own = m_index.ownAttributeValue(row.node->id,
                                                                     columnNode(cell.column())->id);
            return own ? own->text : QString();
        }
        return table()->text(row.node->line, cell.column());
    }
    case Qt::ToolTipRole:
        return toolTip(cell.row(), cell.column(), value());
    case Qt::AccessibleTextRole:
        return accessibleText(cell.row(), cell.column(), value());
    case EvidenceCountRole:
        return value().evidenceCount;
    case BlankRole:
        return int(value().blank);
    case ContestedRole:
        return value().contested;
    case OverriddenRole:
        return value().overridden;
    case NumberRole: {
        const TableCell content = value();
        return content.number ? QVariant(*content.number) : QVariant();
    }
    case HeatRole: {
        if (!m_heat || isTotal(row.node) || isTotal(columnNode(cell.column())))
            return {};
        if (m_hottest.isEmpty())
            measureHeat();
        const std::optional<double> heat = heatOf(value(), cell.column());
        const double hottest = m_hottest.value(table()->blockOf(cell.column()));
        return heat && hottest > 0 ? QVariant(std::max(*heat, 0.0) / hottest) : QVariant();
    }
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const HeaderNode *node = orientation == Qt::Vertical ? rowNode(section) : columnNode(section);
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return node->label;
    case PathRole:
        return node->path.isEmpty() ? node->label : node->path;
    case TotalRole:
        return isTotal(node);
    case PartRole: {
        const bool begins = orientation == Qt::Vertical && table()->hasParts() && node->line < 0
            && m_rows[section].depth == 0;
        return begins ? QVariant(table()->captionOfPart(node->label)) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (orientation == Qt::Vertical)
            return node->label;
        return (m_columns[section].groups + QStringList{node->label}).join(QStringLiteral(", "));
    }
    case SectionRole:
        return orientation == Qt::Vertical && node->line < 0;
    case DepthRole:
        return orientation == Qt::Vertical ? int(m_rows[section].depth) : 0;
    case GroupsRole:
        return orientation == Qt::Horizontal ? QVariant(m_columns[section].groups) : QVariant();
    case GroupKeysRole:
        return orientation == Qt::Horizontal ? QVariant::fromValue(m_columns[section].keys) : QVariant();
    default:
        return {};
    }
}

} // namespace Crosscase
