// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tableplan.h"

#include <algorithm>
#include <numeric>

namespace Crosscase {

using namespace Qt::StringLiterals;
using Kind = Dimension::Kind;
using Percent = TableSpec::Percent;

Result<std::unique_ptr<TablePlan>> TablePlan::make(const TableSpec &spec, const Index &index,
                                                   const TextSource &texts)
{
    std::unique_ptr<TablePlan> plan(new TablePlan(spec, index, texts));
    CROSSCASE_TRY(plan->check());
    CROSSCASE_TRY(plan->resolve());
    return plan;
}

TablePlan::TablePlan(const TableSpec &spec, const Index &index, const TextSource &texts)
    : m_spec(spec)
    , m_index(index)
    , m_texts(texts)
{
}

// --- what is asked for ------------------------------------------------------------------------------------------

bool TablePlan::isCoOccurrence() const
{
    return m_spec.rows.kind == Kind::Codes && m_spec.columns.kind == Kind::Codes;
}

bool TablePlan::isOfAttributes() const
{
    return m_spec.rows.kind == Kind::Attributes || m_spec.columns.kind == Kind::Attributes;
}

bool TablePlan::needsParts() const
{
    return m_spec.cell == Measure::Passages || m_spec.cell == Measure::Cases || m_spec.cell == Measure::Words
        || m_spec.cell == Measure::Share || m_spec.cell == Measure::Informants;
}

bool TablePlan::countsWords() const
{
    return m_spec.cell == Measure::Words || m_spec.cell == Measure::Share
        || m_spec.cell == Measure::PerThousand;
}

bool TablePlan::isOfPairs() const
{
    return (m_spec.rows.kind == Kind::Codes && m_spec.columns.kind == Kind::Cases)
        || (m_spec.rows.kind == Kind::Cases && m_spec.columns.kind == Kind::Codes);
}

TablePlan::Pair TablePlan::pairOf(qint32 cell) const
{
    if (!isOfPairs() || isTotal(cell))
        return {};
    const Id row = m_rows->idOf(rowOf(cell));
    const Id column = m_columns->idOf(columnOf(cell));
    return m_spec.rows.kind == Kind::Codes ? Pair{column, row} : Pair{row, column};
}

bool TablePlan::isTotal(qint32 cell) const
{
    return rowOf(cell) >= m_rows->lines() || columnOf(cell) >= m_columns->lines();
}

Result<> TablePlan::check() const
{
    const auto pair = [&](Kind a, Kind b) {
        return (m_spec.rows.kind == a && m_spec.columns.kind == b)
            || (m_spec.rows.kind == b && m_spec.columns.kind == a);
    };
    if (isOfAttributes()) {
        if (!pair(Kind::Attributes, Kind::Cases))
            return invalid(tr("Attributes can only stand against cases."));
        return {};
    }
    if (m_spec.cell == Measure::TextWords) {
        const auto isText = [](const Dimension &d) {
            return d.kind == Kind::Cases || d.kind == Kind::Attribute || d.kind == Kind::Documents
                || d.kind == Kind::Speakers || d.kind == Kind::Whole;
        };
        if (!isText(m_spec.rows) || !isText(m_spec.columns))
            return invalid(
                tr("Words are said by cases and speakers and in documents: choose one of them against "
                   "\"whole\", or two of them."));
    }
    if (m_spec.cell == Measure::AttributeValue)
        return invalid(
            tr("To show values of attributes, choose \"attributes\" as rows or columns, and cases against "
               "them."));
    if (m_spec.cell == Measure::Summary && !pair(Kind::Codes, Kind::Cases))
        return invalid(
            tr("Summaries are written for a case and a code: choose cases and codes as rows and columns."));
    if (isCoOccurrence())
        return checkCoOccurrence();
    if (m_spec.cell == Measure::Jaccard)
        return invalid(tr("The Jaccard coefficient compares codes: choose codes as rows and as columns."));
    const bool countsThings = m_spec.cell == Measure::Count || m_spec.cell == Measure::Passages
        || m_spec.cell == Measure::Words || m_spec.cell == Measure::Cases;
    if (m_spec.percent != Percent::None && !countsThings)
        return invalid(tr("Percentages need cells that count codings, passages, words or cases."));
    const bool ofInformants = m_spec.percent == Percent::Informants || m_spec.percent == Percent::Mentioning;
    if (ofInformants && m_spec.cell != Measure::Cases)
        return invalid(tr("A percentage of informants needs cells that count cases."));
    const bool needsTexts = countsWords() || m_spec.cell == Measure::BestQuote
        || m_spec.cell == Measure::AllQuotes || m_spec.cell == Measure::TextWords;
    if (needsTexts && !m_texts)
        return failure(
            tr("The texts of the documents are not at hand, and the cells of this table need them."));
    if (m_spec.cell == Measure::FacetMean) {
        const QList<FacetRow> facets = m_index.facets();
        const bool known = std::ranges::any_of(
            facets, [&](const FacetRow &row) { return row.name == m_spec.facet && row.kind == "number"_L1; });
        if (!known)
            return invalid(tr("There is no facet \"%1\" with numbers in this project.").arg(m_spec.facet));
    }
    return {};
}

Result<> TablePlan::checkCoOccurrence() const
{
    if (m_spec.cell != Measure::Count && m_spec.cell != Measure::Jaccard)
        return invalid(
            tr("A table of codes by codes shows which stand together: choose \"count\" or \"jaccard\"."));
    if (m_spec.percent != Percent::None || m_spec.rowTotals || m_spec.columnTotals || m_spec.unitCounts)
        return invalid(
            tr("A table of codes by codes has neither percentages nor totals, since a coding stands in many "
               "of its cells."));
    if (m_spec.unit == TableSpec::Unit::Sentence && !m_texts)
        return failure(
            tr("The texts of the documents are not at hand, and the cells of this table need them."));
    return {};
}

// --- what the project has ---------------------------------------------------------------------------------------

Result<> TablePlan::resolve()
{
    Result<CodingFilter> filter = CodingFilter::make(m_spec.filter, m_index);
    CROSSCASE_TRY(filter);
    m_filter.emplace(std::move(*filter));
    Result<AxisPlan> rows = AxisPlan::make(m_spec.rows, m_index, false);
    CROSSCASE_TRY(rows);
    m_rows.emplace(std::move(*rows));
    Result<AxisPlan> columns = AxisPlan::make(m_spec.columns, m_index, true);
    CROSSCASE_TRY(columns);
    m_columns.emplace(std::move(*columns));

    const bool casesInColumns = m_columns->by() == AxisPlan::By::Case;
    CodingCollector::Wants wants;
    wants.parts = needsParts();
    wants.units = m_spec.cell == Measure::Cases || m_spec.cell == Measure::Informants;
    wants.rowTotals = m_spec.rowTotals || m_spec.percent == Percent::Row || m_spec.percent == Percent::Table
        || (m_spec.percent == Percent::Mentioning && !casesInColumns);
    wants.columnTotals = m_spec.columnTotals || m_spec.percent == Percent::Column
        || m_spec.percent == Percent::Table || (m_spec.percent == Percent::Mentioning && casesInColumns);
    wants.spans = wants.parts && !wants.units;
    wants.membership = m_spec.membership;
    planUnits();
    m_collector.emplace(m_index, *m_filter, *m_rows, *m_columns, m_units, wants);
    if (qint64(rowCount()) * columnCount() > std::numeric_limits<qint32>::max() / 2)
        return invalid(
            tr("This table would have more than a thousand million cells. Choose fewer rows or columns."));
    return {};
}

CellBase TablePlan::unitBase() const
{
    const auto isText = [](const AxisPlan &axis) {
        return axis.isSpatial() || axis.by() == AxisPlan::By::Document;
    };
    CellBase base;
    base.of = CellBase::Of::Words;
    base.factor = m_spec.cell == Measure::PerThousand ? 1000 : 1;
    base.wordsByRow = isText(*m_rows);
    base.wordsByColumn = isText(*m_columns);
    return base;
}

CellBase TablePlan::base() const
{
    CellBase base;
    if (isOfAttributes() || isCoOccurrence())
        return base;
    if (m_spec.cell == Measure::Share || m_spec.cell == Measure::PerThousand)
        return unitBase();
    const bool casesInColumns = m_columns->by() == AxisPlan::By::Case;
    switch (m_spec.percent) {
    case Percent::None:
        break;
    case Percent::Row:
        base.of = CellBase::Of::RowTotal;
        break;
    case Percent::Column:
        base.of = CellBase::Of::ColumnTotal;
        break;
    case Percent::Table:
        base.of = CellBase::Of::TableTotal;
        break;
    case Percent::Informants:
        base.of = CellBase::Of::Asked;
        break;
    case Percent::Mentioning:
        base.of = casesInColumns ? CellBase::Of::ColumnTotal : CellBase::Of::RowTotal;
        break;
    }
    return base;
}

// --- informants -------------------------------------------------------------------------------------------------

void TablePlan::planUnits()
{
    m_units = informantsOf(m_index);
    m_units.removeIf([&](Id id) { return !m_filter->acceptsCase(id); });
    if (m_spec.cell == Measure::Cases || m_spec.unitCounts) {
        informantsByLine(*m_rows, m_unitsOfRow);
        informantsByLine(*m_columns, m_unitsOfColumn);
    }
}

void TablePlan::informantsByLine(const AxisPlan &axis, std::optional<std::vector<QList<qint32>>> &out) const
{
    const Kind kind = axis.dimension().kind;
    const bool known = kind == Kind::Cases || kind == Kind::Attribute || kind == Kind::Documents
        || kind == Kind::Speakers;
    if (!known)
        return;
    out.emplace(size_t(axis.lines()));
    const auto add = [&](const AxisPlan::Lines &lines, qint32 unit) {
        for (qint32 line : lines) {
            QList<qint32> &units = (*out)[size_t(line)];
            if (units.isEmpty() || units.last() != unit) // units ascend
                units.append(unit);
        }
    };
    for (qint32 unit = 0; unit < m_units.size(); ++unit) {
        if (axis.by() == AxisPlan::By::Case) {
            add(axis.linesOf(m_units.at(unit)), unit);
            continue;
        }
        for (const CaseLinkRow &link : m_index.linksOfCase(m_units.at(unit))) {
            if (axis.by() == AxisPlan::By::Document)
                add(axis.linesOf(link.document), unit);
            else if (link.speaker != NoId)
                add(axis.linesOf(link.speaker), unit);
            else
                for (const SpeakerRow &speaker : m_index.speakers(link.document))
                    add(axis.linesOf(speaker.id), unit);
        }
    }
}

std::optional<QList<qint32>> TablePlan::unitsOfLine(bool row, qint32 line) const
{
    const std::optional<std::vector<QList<qint32>>> &lines = row ? m_unitsOfRow : m_unitsOfColumn;
    if (!lines)
        return {};
    if (size_t(line) < lines->size())
        return (*lines)[size_t(line)];
    // A line of totals stands for all lines.
    QList<qint32> units;
    for (const QList<qint32> &each : *lines)
        units += each;
    std::ranges::sort(units);
    const auto doubles = std::ranges::unique(units);
    units.erase(doubles.begin(), doubles.end());
    return units;
}

QList<qint32> TablePlan::unitsOfCell(std::optional<qint32> row, qint32 column) const
{
    const std::optional<QList<qint32>> ofRow = row ? unitsOfLine(true, *row) : std::nullopt;
    const std::optional<QList<qint32>> ofColumn = unitsOfLine(false, column);
    if (ofRow && ofColumn) {
        QList<qint32> both;
        std::ranges::set_intersection(*ofRow, *ofColumn, std::back_inserter(both));
        return both;
    }
    if (ofRow)
        return *ofRow;
    if (ofColumn)
        return *ofColumn;
    QList<qint32> everyone(m_units.size());
    std::iota(everyone.begin(), everyone.end(), 0);
    return everyone;
}

qint32 TablePlan::askedUnits(qint32 cell) const
{
    const QList<qint32> units = unitsOfCell(rowOf(cell), columnOf(cell));
    Id code = NoId;
    if (m_rows->by() == AxisPlan::By::Code && rowOf(cell) < m_rows->lines())
        code = m_rows->idOf(rowOf(cell));
    else if (m_columns->by() == AxisPlan::By::Code && columnOf(cell) < m_columns->lines())
        code = m_columns->idOf(columnOf(cell));
    if (code == NoId)
        return qint32(units.size());
    return qint32(std::ranges::count_if(units, [&](qint32 unit) {
        const CellNoteRow *note = m_index.cellNote(m_units.at(unit), code);
        return !note || note->status.isEmpty();
    }));
}

} // namespace Crosscase
