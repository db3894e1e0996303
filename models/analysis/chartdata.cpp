// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/chartdata.h"

#include "analysis/tablewords.h"

#include <algorithm>
#include <numeric>

namespace Crosscase {

using namespace Qt::StringLiterals;

using Measure = TableSpec::Measure;

namespace {

bool isNumber(Measure measure)
{
    switch (measure) {
    case Measure::Count:
    case Measure::Passages:
    case Measure::Cases:
    case Measure::Words:
    case Measure::Share:
    case Measure::PerThousand:
    case Measure::FacetMean:
    case Measure::Jaccard:
        return true;
    default:
        return false;
    }
}

bool isTotal(const HeaderNode &node)
{
    return node.kind == HeaderNode::Kind::Total || node.kind == HeaderNode::Kind::Units;
}

QString pathOf(const HeaderNode &node)
{
    return node.path.isEmpty() ? node.label : node.path;
}

} // namespace

Result<ChartSpec::Kind> chartKindFromId(const QString &id)
{
    if (id == "bars"_L1)
        return ChartSpec::Kind::Bars;
    if (id == "stances"_L1)
        return ChartSpec::Kind::Stances;
    if (id == "heat"_L1)
        return ChartSpec::Kind::HeatMap;
    return invalid(ChartData::tr("\"%1\" is no kind of chart. Kinds are: bars, stances, heat.").arg(id));
}

TableSpec ChartData::tableFor(const TableSpec &spec, const ChartSpec &chart)
{
    TableSpec drawn = spec;
    const bool attributes = spec.rows.kind == Dimension::Kind::Attributes
        || spec.columns.kind == Dimension::Kind::Attributes;
    if (attributes) {
        // Attributes are not counted; what was said by these lines is.
        Dimension &other = spec.rows.kind == Dimension::Kind::Attributes ? drawn.rows : drawn.columns;
        other = {.kind = Dimension::Kind::Stance};
        if (spec.rows.kind == Dimension::Kind::Attributes)
            std::swap(drawn.rows, drawn.columns);
    }
    drawn.blocks.clear();
    drawn.interleave = false;
    drawn.contrast = false;
    drawn.frozen = {};
    drawn.columnTotals = false;
    drawn.unitCounts = false;
    if (!isNumber(drawn.cell)) {
        drawn.cell = Measure::Count;
        drawn.percent = TableSpec::Percent::None;
    }
    switch (chart.kind) {
    case ChartSpec::Kind::Bars:
        drawn.rowTotals = true;
        break;
    case ChartSpec::Kind::Stances:
        drawn.columns = {.kind = Dimension::Kind::Stance};
        drawn.cell = Measure::Count;
        drawn.percent = TableSpec::Percent::None;
        drawn.rowTotals = false;
        drawn.rows.occurs = Dimension::Occurs::Any;
        drawn.rows.occursIn.clear();
        // What orders by a column of the table has none here.
        if (drawn.rows.order.by == LineOrder::By::Line)
            drawn.rows.order = {.by = LineOrder::By::Total, .reversed = drawn.rows.order.reversed};
        break;
    case ChartSpec::Kind::HeatMap:
        drawn.rowTotals = false;
        break;
    }
    return drawn;
}

QString ChartData::measureText(const TableSpec &spec)
{
    const QString measure = TableWords::measure(spec.cell);
    if (spec.percent == TableSpec::Percent::None)
        return measure;
    return tr("%1. %2", "what the numbers count, the base of percentages")
        .arg(measure, TableWords::percentBase(spec.percent));
}

ChartData ChartData::read(const CrossTable &table, const ChartSpec &chart, const Index &index)
{
    ChartData data;
    data.kind = chart.kind;
    data.title = table.caption();
    data.measure = measureText(table.spec());
    // Shares and percentages are drawn as percentages, as the table writes them.
    const double scale = table.spec().percent != TableSpec::Percent::None
            || table.spec().cell == Measure::Share
        ? 100
        : 1;

    QList<qsizetype> columns;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const HeaderNode &node = table.columns().line(column);
        bool taken = !isTotal(node);
        if (chart.kind == ChartSpec::Kind::Bars)
            taken = chart.column.isEmpty() ? isTotal(node) : !isTotal(node) && pathOf(node) == chart.column;
        if (!taken)
            continue;
        columns.append(column);
        Series series{.label = node.label};
        if (chart.kind == ChartSpec::Kind::Stances)
            series.stance = stanceFromSymbol(node.path).value_or(Stance::None);
        data.series.append(series);
    }
    for (const RowEntry &entry : table.rows().asRows()) {
        if (isTotal(*entry.node))
            continue;
        Row row{.label = entry.node->label, .depth = entry.depth, .isSection = entry.isSection()};
        if (entry.node->kind == HeaderNode::Kind::Code)
            row.color = index.codeColor(entry.node->id);
        for (qsizetype column : std::as_const(columns)) {
            if (row.isSection)
                break;
            const TableCell cell = table.cell(entry.node->line, column);
            row.values.append(cell.number.value_or(0) * scale);
            row.texts.append(cell.text);
        }
        const double length = chart.kind == ChartSpec::Kind::Stances
            ? std::accumulate(row.values.cbegin(), row.values.cend(), 0.0)
            : row.values.isEmpty() ? 0
                                   : *std::ranges::max_element(row.values);
        data.largest = std::max(data.largest, length);
        data.rows.append(row);
    }
    return data;
}

QString ChartData::inWords() const
{
    QStringList sentences;
    switch (kind) {
    case ChartSpec::Kind::Bars:
        sentences.append(tr("Bar chart: %1. %2.", "title, what the numbers are").arg(title, measure));
        break;
    case ChartSpec::Kind::Stances:
        sentences.append(
            tr("Bars stacked by stance: %1. %2.", "title, what the numbers are").arg(title, measure));
        break;
    case ChartSpec::Kind::HeatMap:
        sentences.append(tr("Heat map: %1. %2.", "title, what the numbers are").arg(title, measure));
        break;
    }
    for (const Row &row : rows) {
        if (row.isSection)
            continue;
        QStringList values;
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            if (series.size() == 1)
                values.append(row.texts[i].isEmpty() ? u"0"_s : row.texts[i]);
            else if (!row.texts[i].isEmpty())
                values.append(tr("%1 %2", "head of a column, number").arg(series[i].label, row.texts[i]));
        }
        if (values.isEmpty())
            values.append(tr("none", "no value"));
        sentences.append(tr("%1: %2.", "head of a row, its numbers").arg(row.label, values.join(u", "_s)));
    }
    return sentences.join(u' ');
}

} // namespace Crosscase
