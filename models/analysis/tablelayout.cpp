// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablelayout.h"

#include "analysis/tablewords.h"

#include <QCollator>

#include <algorithm>
#include <cmath>

namespace Crosscase {

using namespace Qt::StringLiterals;
using By = LineOrder::By;

namespace {

/// What a node is sorted by: a line by its own rank, a head by the sum of those below it or by the first of them.
double rankOf(const HeaderNode &node, const std::vector<double> &ranks, bool sumUp)
{
    if (node.line >= 0)
        return ranks[size_t(node.line)];
    double sum = 0;
    double first = std::numeric_limits<double>::infinity();
    for (const HeaderNode &child : node.children) {
        const double rank = rankOf(child, ranks, sumUp);
        sum += rank;
        first = std::min(first, rank);
    }
    return sumUp ? sum : first;
}

/// The line with a path; -1 when there is none. Lines keep the numbers of the plan, whatever heads they stand under.
qint32 lineAt(const QList<HeaderNode> &nodes, const QString &path)
{
    for (const HeaderNode &node : nodes) {
        if (node.line >= 0 && node.path == path)
            return qint32(node.line);
        if (const qint32 below = lineAt(node.children, path); below >= 0)
            return below;
    }
    return -1;
}

} // namespace

TableLayout::TableLayout(const TableSpec &spec, const Index &index, const AxisPlan &rows,
                         const AxisPlan &columns, qint32 columnCount)
    : m_spec(spec)
    , m_index(index)
    , m_columnCount(columnCount)
{
    prepare(m_rows, rows);
    prepare(m_columns, columns);
    for (By by : {spec.rows.order.by, spec.columns.order.by})
        m_keepCells |= by == By::Line || by == By::Seriation;
    for (const Dimension *dimension : {&spec.rows, &spec.columns})
        m_keepCells |= dimension->occurs != Dimension::Occurs::Any;
}

void TableLayout::prepare(Axis &axis, const AxisPlan &plan)
{
    axis.plan = &plan;
    axis.totals.assign(size_t(plan.lines()), 0);
    axis.filled.assign(size_t(plan.lines()), false);
    axis.gone.assign(size_t(plan.lines()), false);
    axis.nodes = plan.nodes();
}

void TableLayout::add(qint32 cell, const CellValue &value, TableGrid::Shown shown)
{
    const qint32 row = cell / m_columnCount;
    const qint32 column = cell % m_columnCount;
    if (row >= m_rows.plan->lines() || column >= m_columns.plan->lines())
        return;
    const double worth = shown.hasNumber ? shown.number : value.groups;
    m_rows.totals[size_t(row)] += worth;
    m_columns.totals[size_t(column)] += worth;
    const bool filled = value.blank == Blank::No;
    if (filled) {
        m_rows.filled[size_t(row)] = true;
        m_columns.filled[size_t(column)] = true;
    }
    if (m_keepCells)
        m_cells.push_back({row, column, worth, filled});
}

Result<> TableLayout::arrange()
{
    // What rows occur in are the columns that are shown.
    CROSSCASE_TRY(arrange(m_columns, false));
    CROSSCASE_TRY(arrange(m_rows, true));
    number(m_rows, m_totalRow);
    number(m_columns, m_totalColumn);
    return {};
}

Result<> TableLayout::arrange(Axis &axis, bool isRows)
{
    const Dimension &dimension = axis.plan->dimension();
    if (dimension.order.by != By::Project || dimension.order.reversed) {
        const Result<std::vector<double>> order = ranks(axis, isRows);
        CROSSCASE_TRY(order);
        sort(axis.nodes, *order, dimension.order);
    }
    if (dimension.hideEmpty || dimension.hideBelow > 0 || dimension.occurs != Dimension::Occurs::Any) {
        const Result<std::vector<bool>> wanted = occurring(axis, isRows);
        CROSSCASE_TRY(wanted);
        hide(axis, axis.nodes, *wanted);
    }
    return {};
}

Result<std::vector<bool>> TableLayout::occurring(const Axis &axis, bool isRows) const
{
    using Occurs = Dimension::Occurs;
    const Dimension &dimension = axis.plan->dimension();
    std::vector<bool> wanted(size_t(axis.plan->lines()), true);
    if (dimension.occurs == Occurs::Any)
        return wanted;
    const Axis &other = isRows ? m_columns : m_rows;
    const qint32 key = dimension.occursIn.isEmpty() ? -1 : lineAt(other.plan->nodes(), dimension.occursIn);
    if (key < 0 && !dimension.occursIn.isEmpty())
        return invalid(
            tr("Rows are to occur in \"%1\", which the table does not show.").arg(dimension.occursIn));
    std::vector<qsizetype> counts(wanted.size(), 0);
    std::vector<bool> atKey(wanted.size(), key < 0);
    for (const Cell &cell : m_cells) {
        const auto line = size_t(isRows ? cell.row : cell.column);
        const qint32 across = isRows ? cell.column : cell.row;
        if (!cell.filled || other.gone[size_t(across)])
            continue;
        ++counts[line];
        if (across == key)
            atKey[line] = true;
    }
    const qsizetype all = std::ranges::count(other.gone, false);
    for (size_t line = 0; line < wanted.size(); ++line) {
        const qsizetype asked = dimension.occurs == Occurs::One ? 1
            : dimension.occurs == Occurs::All                   ? all
                                                                : all - 1;
        wanted[line] = counts[line] == asked && (dimension.occurs != Occurs::One || atKey[line]);
    }
    return wanted;
}

Result<std::vector<double>> TableLayout::ranks(const Axis &axis, bool isRows) const
{
    const LineOrder &order = axis.plan->dimension().order;
    std::vector<double> ranks(size_t(axis.plan->lines()));
    switch (order.by) {
    case By::Project:
    case By::Alphabetical:
    case By::Manual: // sort() asks the nodes
        for (size_t line = 0; line < ranks.size(); ++line)
            ranks[line] = double(line);
        break;
    case By::Total:
        for (size_t line = 0; line < ranks.size(); ++line)
            ranks[line] = -axis.totals[line];
        break;
    case By::Line: {
        const Axis &other = isRows ? m_columns : m_rows;
        const qint32 key = lineAt(other.plan->nodes(), order.key);
        if (key < 0)
            return invalid(
                tr("The table is to be ordered by \"%1\", which it does not show.").arg(order.key));
        for (const Cell &cell : m_cells) {
            if ((isRows ? cell.column : cell.row) == key)
                ranks[size_t(isRows ? cell.row : cell.column)] = -cell.worth;
        }
        break;
    }
    case By::Attribute:
        return ranksByAttribute(axis);
    case By::Seriation:
        return ranksBySimilarity(axis, isRows);
    }
    return ranks;
}

Result<std::vector<double>> TableLayout::ranksByAttribute(const Axis &axis) const
{
    const QString &name = axis.plan->dimension().order.key;
    const Id attribute = m_index.attributeNamed(name);
    if (attribute == NoId || axis.plan->dimension().kind != Dimension::Kind::Cases)
        return invalid(
            tr("The table is to be ordered by the attribute \"%1\", which its cases do not have.").arg(name));
    struct Key
    {
        int sort; // numbers, then texts, then cases without a value
        double number;
        QString text;
        size_t line;
    };
    std::vector<Key> keys;
    for (qint32 line = 0; line < axis.plan->lines(); ++line) {
        const AttributeValueRow *value = m_index.attributeValue(axis.plan->idOf(line), attribute);
        keys.push_back({!value              ? 2
                            : value->number ? 0
                                            : 1,
                        value ? value->number.value_or(0) : 0, value ? value->text : QString(),
                        size_t(line)});
    }
    QCollator collator;
    const auto less = [&](const Key &a, const Key &b) {
        if (a.sort != b.sort)
            return a.sort < b.sort;
        if (a.sort == 0)
            return a.number < b.number;
        return a.sort == 1 && collator.compare(a.text, b.text) < 0;
    };
    std::ranges::stable_sort(keys, less);
    std::vector<double> ranks(keys.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        const bool sameAsBefore = i > 0 && !less(keys[i - 1], keys[i]);
        ranks[keys[i].line] = sameAsBefore ? ranks[keys[i - 1].line] : double(i);
    }
    return ranks;
}

std::vector<double> TableLayout::ranksBySimilarity(const Axis &axis, bool isRows) const
{
    // Starts with the fullest line and goes on with the one most like it (cosine), as long as there are any.
    const size_t count = size_t(axis.plan->lines());
    std::vector<QHash<qint32, double>> lines(count);
    std::vector<double> lengths(count, 0);
    for (const Cell &cell : m_cells) {
        const auto line = size_t(isRows ? cell.row : cell.column);
        lines[line].insert(isRows ? cell.column : cell.row, cell.worth);
        lengths[line] += cell.worth * cell.worth;
    }
    const auto likeness = [&](size_t a, size_t b) {
        if (lengths[a] <= 0 || lengths[b] <= 0)
            return 0.0;
        double product = 0;
        for (auto it = lines[a].cbegin(); it != lines[a].cend(); ++it)
            product += it.value() * lines[b].value(it.key(), 0);
        return product / std::sqrt(lengths[a] * lengths[b]);
    };
    std::vector<double> ranks(count, 0);
    std::vector<bool> placed(count, false);
    if (count == 0)
        return ranks;
    auto at = size_t(std::ranges::max_element(axis.totals) - axis.totals.begin());
    for (size_t rank = 0; rank < count; ++rank) {
        ranks[at] = double(rank);
        placed[at] = true;
        double best = -1;
        size_t next = at;
        for (size_t other = 0; other < count; ++other) {
            const double like = placed[other] ? -1 : likeness(at, other);
            if (like > best) {
                best = like;
                next = other;
            }
        }
        at = next;
    }
    return ranks;
}

void TableLayout::sort(QList<HeaderNode> &nodes, const std::vector<double> &ranks,
                       const LineOrder &order) const
{
    QCollator collator;
    collator.setNumericMode(true);
    const auto place = [&](const HeaderNode &node) {
        const qsizetype at = order.manual.indexOf(node.path);
        return at < 0 ? order.manual.size() : at;
    };
    const auto less = [&](const HeaderNode &a, const HeaderNode &b) {
        if (order.by == By::Alphabetical)
            return collator.compare(a.label, b.label) < 0;
        if (order.by == By::Manual)
            return place(a) < place(b);
        const bool sumUp = order.by == By::Total || order.by == By::Line;
        return rankOf(a, ranks, sumUp) < rankOf(b, ranks, sumUp);
    };
    if (order.reversed)
        std::ranges::stable_sort(nodes, [&](const HeaderNode &a, const HeaderNode &b) { return less(b, a); });
    else
        std::ranges::stable_sort(nodes, less);
    for (HeaderNode &node : nodes)
        sort(node.children, ranks, order);
}

void TableLayout::hide(Axis &axis, QList<HeaderNode> &nodes, const std::vector<bool> &wanted) const
{
    const Dimension &dimension = axis.plan->dimension();
    QList<HeaderNode> kept;
    for (HeaderNode &node : nodes) {
        hide(axis, node.children, wanted);
        bool gone = node.line < 0 && node.children.isEmpty();
        if (node.line >= 0) {
            const bool empty = dimension.hideEmpty && !axis.filled[size_t(node.line)];
            const bool rare = axis.totals[size_t(node.line)] < dimension.hideBelow;
            if (empty || rare || !wanted[size_t(node.line)]) {
                ++axis.hidden;
                axis.gone[size_t(node.line)] = true;
                node.line = -1;
                gone = node.children.isEmpty();
            }
        }
        if (!gone)
            kept.append(node);
    }
    nodes = kept;
}

void TableLayout::number(Axis &axis, bool withTotal)
{
    if (withTotal) {
        HeaderNode node;
        node.kind = HeaderNode::Kind::Total;
        node.label = node.path = TableWords::total();
        node.line = axis.plan->lines();
        axis.nodes.append(node);
    }
    const auto walk = [&](auto &&self, const QList<HeaderNode> &nodes) -> void {
        for (const HeaderNode &node : nodes) {
            if (node.line >= 0)
                axis.shown.append(qint32(node.line));
            self(self, node.children);
        }
    };
    walk(walk, axis.nodes);
}

} // namespace Crosscase
