// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/table.h"

#include "analysis/tablewords.h"

#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

TableAxis::TableAxis(QList<HeaderNode> nodes)
    : m_nodes(std::move(nodes))
{
    number();
}

TableAxis::TableAxis(const TableAxis &other)
    : TableAxis(other.m_nodes)
{
}

TableAxis &TableAxis::operator=(const TableAxis &other)
{
    m_nodes = other.m_nodes;
    number();
    return *this;
}

void TableAxis::number()
{
    m_lines.clear();
    m_levels = 0;
    m_parentOf.clear();
    // The list is not changed any more after this walk, so that its nodes stay where they are.
    const auto walk = [this](auto &&self, QList<HeaderNode> &nodes, const HeaderNode *parent,
                             qsizetype depth) -> void {
        nodes.detach();
        for (HeaderNode &node : nodes) {
            m_levels = std::max(m_levels, depth);
            m_parentOf.insert(&node, parent);
            if (node.line >= 0) {
                node.line = qsizetype(m_lines.size());
                m_lines.push_back(&node);
            }
            self(self, node.children, &node, depth + 1);
        }
    };
    walk(walk, m_nodes, nullptr, 1);
}

QStringList TableAxis::labels(qsizetype index) const
{
    QStringList labels;
    for (const HeaderNode *node = &line(index); node; node = m_parentOf.value(node))
        labels.prepend(node->label);
    return labels;
}

QList<RowEntry> TableAxis::asRows() const
{
    QList<RowEntry> rows;
    const auto walk = [&](auto &&self, const QList<HeaderNode> &nodes, qsizetype depth) -> void {
        for (const HeaderNode &node : nodes) {
            rows.append({&node, depth});
            self(self, node.children, depth + 1);
        }
    };
    walk(walk, m_nodes, 0);
    return rows;
}

QList<ColumnHead> TableAxis::asColumns() const
{
    QList<ColumnHead> heads;
    const auto walk = [&](auto &&self, const QList<HeaderNode> &nodes, qsizetype level,
                          qsizetype first) -> qsizetype {
        qsizetype columns = 0;
        for (const HeaderNode &node : nodes) {
            const qsizetype place = heads.size();
            heads.append({&node, level, first + columns, 1, 1});
            const qsizetype spanned = node.line >= 0 ? 1
                                                     : self(self, node.children, level + 1, first + columns);
            heads[place].columns = spanned;
            heads[place].levels = node.line >= 0 ? m_levels - level : 1;
            columns += spanned;
        }
        return columns;
    };
    walk(walk, m_nodes, 0, 0);
    std::ranges::stable_sort(heads, {}, &ColumnHead::level);
    return heads;
}

// --- cells ------------------------------------------------------------------------------------------------------

qint32 CrossTable::gridCell(qsizetype row, qsizetype column) const
{
    const qint32 line = m_gridRows[size_t(row)];
    return line < 0 ? -1 : line * m_grid.columns() + m_gridColumns[size_t(column)];
}

const CellValue &CrossTable::value(qsizetype row, qsizetype column) const
{
    static const CellValue blank{.blank = Blank::NotMentioned};
    const qint32 cell = gridCell(row, column);
    if (cell < 0)
        return m_unitCounts[size_t(column)];
    const CellValue *value = m_grid.find(cell);
    return value ? *value : blank;
}

TableGrid::Shown CrossTable::shown(qsizetype row, qsizetype column) const
{
    const CellValue &cell = value(row, column);
    const qint32 at = gridCell(row, column);
    return at < 0 ? TableGrid::Shown{cell.hasNumber, cell.number} : m_grid.shown(at, cell);
}

bool CrossTable::sameCell(const CrossTable &other, qsizetype row, qsizetype column) const
{
    const CellValue &a = value(row, column);
    const CellValue &b = other.value(row, column);
    const auto remark = [row, column](const CrossTable &table) {
        const qint32 cell = table.gridCell(row, column);
        return cell < 0 ? QString() : table.m_grid.remark(cell);
    };
    return shown(row, column) == other.shown(row, column) && a.groups == b.groups && a.of == b.of
        && a.stances == b.stances && a.blank == b.blank && a.overridden == b.overridden
        && a.contested == b.contested && std::ranges::equal(m_grid.evidence(a), other.m_grid.evidence(b))
        && (a.text < 0) == (b.text < 0) && m_grid.text(a) == other.m_grid.text(b)
        && remark(*this) == remark(other);
}

QString CrossTable::text(qsizetype row, qsizetype column) const
{
    const CellValue &cell = value(row, column);
    if (cell.text >= 0)
        return m_grid.text(cell);
    switch (cell.blank) {
    case Blank::NotAsked:
        return TableWords::notAsked();
    case Blank::NoData:
        return TableWords::noData();
    case Blank::NotMentioned:
        return {};
    case Blank::No:
        break;
    }
    if (m_gridRows[size_t(row)] < 0)
        return TableWords::whole(cell.number);
    return TableWords::number(specOf(column), shown(row, column).number, cell.of, cell.stances,
                              isTotal(row, column));
}

bool CrossTable::isTotal(qsizetype row, qsizetype column) const
{
    return m_rows.line(row).kind == HeaderNode::Kind::Total
        || m_columns.line(column).kind == HeaderNode::Kind::Total;
}

std::span<const EvidenceItem> CrossTable::evidence(qsizetype row, qsizetype column) const
{
    return m_grid.evidence(value(row, column));
}

TableCell CrossTable::cell(qsizetype row, qsizetype column) const
{
    const CellValue &from = value(row, column);
    TableCell cell;
    cell.text = text(row, column);
    if (const TableGrid::Shown number = shown(row, column); number.hasNumber)
        cell.number = number.number;
    cell.blank = from.blank;
    cell.overridden = from.overridden;
    cell.contested = from.contested;
    cell.evidenceCount = from.groups;
    cell.evidence = m_grid.evidence(from);
    if (const qint32 at = gridCell(row, column); at >= 0)
        cell.remark = m_grid.remark(at);
    return cell;
}

QList<Id> CrossTable::evidenceOf(qsizetype firstRow, qsizetype rows, qsizetype firstColumn,
                                 qsizetype columns) const
{
    QList<Id> codings;
    QSet<Id> seen;
    for (qsizetype row = firstRow; row < firstRow + rows; ++row) {
        for (qsizetype column = firstColumn; column < firstColumn + columns; ++column) {
            for (const EvidenceItem &item : evidence(row, column)) {
                if (!seen.contains(item.coding)) {
                    seen.insert(item.coding);
                    codings.append(item.coding);
                }
            }
        }
    }
    return codings;
}

QList<Id> CrossTable::evidenceOfRow(qsizetype row) const
{
    return evidenceOf(row, 1, 0, columnCount());
}

QList<Id> CrossTable::evidenceOfColumn(qsizetype column) const
{
    return evidenceOf(0, rowCount(), column, 1);
}

namespace {

bool showsProse(const TableSpec &spec)
{
    using enum TableSpec::Measure;
    const bool attributes = spec.rows.kind == Dimension::Kind::Attributes
        || spec.columns.kind == Dimension::Kind::Attributes;
    return attributes || spec.cell == BestQuote || spec.cell == AllQuotes || spec.cell == Summary
        || spec.cell == AttributeValue || spec.cell == Informants || spec.cell == CodeNames;
}

} // namespace

bool CrossTable::isProse() const
{
    return m_blockSpecs.isEmpty() ? showsProse(m_spec) : std::ranges::any_of(m_blockSpecs, showsProse);
}

bool CrossTable::isProse(qsizetype column) const
{
    return showsProse(specOf(column));
}

const TableSpec &CrossTable::specOf(qsizetype column) const
{
    return m_blockSpecs.isEmpty() ? m_spec : m_blockSpecs.at(blockOf(column));
}

bool CrossTable::hasParts() const
{
    return m_spec.split
        && std::ranges::count_if(m_rows.nodes(), [](const HeaderNode &node) { return node.line < 0; }) > 1;
}

QString CrossTable::captionOfPart(const QString &section) const
{
    return m_caption.isEmpty() ? section
                               : tr("%1: %2", "caption of a table, its part").arg(m_caption, section);
}

QList<CrossTable> CrossTable::parts() const
{
    if (!hasParts())
        return {*this};
    const QList<HeaderNode> &nodes = m_rows.nodes();
    const auto isSection = [](const HeaderNode &node) { return node.line < 0; };
    QList<QList<HeaderNode>> groups;
    for (const HeaderNode &node : nodes) {
        if (isSection(node) || groups.isEmpty())
            groups.append(QList<HeaderNode>());
        groups.last().append(isSection(node) ? node.children : QList<HeaderNode>{node});
    }
    QList<CrossTable> out;
    for (qsizetype part = 0; part < groups.size(); ++part) {
        CrossTable table = *this;
        const QList<HeaderNode> &lines = groups.at(part);
        const QString section = isSection(nodes.at(part)) ? nodes.at(part).label : QString();
        table.m_caption = captionOfPart(section);
        QList<qsizetype> rows; // as they were numbered
        const auto walk = [&rows](auto &&self, const QList<HeaderNode> &all) -> void {
            for (const HeaderNode &node : all) {
                if (node.line >= 0)
                    rows.append(node.line);
                self(self, node.children);
            }
        };
        walk(walk, lines);
        table.m_rows = TableAxis(lines);
        table.m_spec.split = false;
        table.m_gridRows.clear();
        for (qsizetype row : std::as_const(rows))
            table.m_gridRows.push_back(m_gridRows[size_t(row)]);
        out.append(table);
    }
    return out;
}

QString plainMentionSymbol()
{
    return u"\u00b7"_s;
}

} // namespace Crosscase
