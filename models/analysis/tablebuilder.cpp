// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablebuilder.h"

#include "analysis/cooccurrence.h"

#include <algorithm>

namespace Crosscase {

using Measure = TableSpec::Measure;

Result<std::unique_ptr<TableBuilder>> TableBuilder::build(const TableSpec &spec, const Index &index,
                                                          const TextSource &texts)
{
    Result<std::unique_ptr<TablePlan>> plan = TablePlan::make(spec, index, texts);
    CROSSCASE_TRY(plan);
    std::unique_ptr<TableBuilder> builder(new TableBuilder(std::move(*plan)));
    CROSSCASE_TRY(builder->count());
    CROSSCASE_TRY(builder->arrange());
    builder->countUnits();
    builder->tallyAll();
    builder->writeNotes();
    return builder;
}

TableBuilder::TableBuilder(std::unique_ptr<TablePlan> plan)
    : m_plan(std::move(plan))
    , m_spec(m_plan->spec())
    , m_index(m_plan->index())
    , m_grid(m_table.m_grid)
    , m_counter(*m_plan, m_grid)
{
    m_grid = TableGrid(m_plan->rowCount(), m_plan->columnCount());
    m_table.m_spec = m_spec;
    m_table.m_caption = m_spec.caption.isEmpty() ? m_spec.name : m_spec.caption;
    m_table.m_rowsTitle = m_plan->rows().title(m_index);
}

namespace {

/// Visits the entries of each cell together.
template<typename Entry, typename Visit>
Result<> eachCell(const std::vector<Entry> &entries, Visit visit)
{
    for (size_t from = 0; from < entries.size();) {
        size_t to = from + 1;
        while (to < entries.size() && entries[to].cell == entries[from].cell)
            ++to;
        CROSSCASE_TRY(visit(std::span(entries).subspan(from, to - from)));
        from = to;
    }
    return {};
}

} // namespace

// --- counting ---------------------------------------------------------------------------------------------------

Result<> TableBuilder::count()
{
    if (m_plan->isOfAttributes()) {
        fillAttributeValues();
    } else if (m_plan->isCoOccurrence()) {
        CROSSCASE_TRY(countCoOccurrences());
    } else if (m_spec.cell == Measure::TextWords) {
        CROSSCASE_TRY(countTextWords());
    } else {
        CROSSCASE_TRY(countCodings());
        applyNotes();
    }
    m_grid.seal();
    return {};
}

Result<> TableBuilder::countCodings()
{
    CodingCollector &collector = m_plan->collector();
    CellBase base = m_plan->base();
    if (m_plan->countsWords()) {
        m_words = std::make_unique<UnitWords>(*m_plan);
        const auto countDocument = [&](Id document, std::span<const Part> parts) -> Result<> {
            CROSSCASE_TRY(m_words->addCoded(document, parts));
            return base.of == CellBase::Of::Words ? m_words->addSaid(document, base) : Result<>();
        };
        CROSSCASE_TRY(collector.run(countDocument));
    } else {
        CROSSCASE_TRY(collector.run());
    }
    m_grid.setBase(std::move(base));
    m_codings = collector.codings();
    m_left = collector.left();

    if (!m_plan->needsParts()) {
        // A mean has but those codings as evidence that have the number.
        const bool allCount = m_spec.cell != Measure::FacetMean;
        if (allCount)
            m_grid.takeEvidence(collector.takeEvidence());
        m_grid.reserve(std::min(collector.inCells(), size_t(m_grid.cellCount())));
        CROSSCASE_TRY(collector.eachCell([&](const CodingCollector::OfCell &of) {
            return m_counter.count({of.cell, of.slots, of.stances, allCount ? of.first : -1});
        }));
    } else if (m_words) {
        std::vector<Slot> slots;
        CROSSCASE_TRY(eachCell(collector.parts(), [&](std::span<const Part> parts) -> Result<> {
            quint8 stances = 0;
            slots.clear();
            for (const Part &part : parts) {
                if (!slots.empty() && slots.back() == part.slot)
                    continue;
                slots.push_back(part.slot);
                stances |= CellCounter::bitOf(m_index.codings().at(part.slot).stance);
            }
            const qint32 cell = parts.front().cell;
            m_counter.setWords({cell, slots, stances}, m_words->coded(cell));
            return {};
        }));
    } else {
        CROSSCASE_TRY(eachCell(collector.parts(), [&](std::span<const Part> parts) -> Result<> {
            m_counter.count(parts);
            return {};
        }));
    }
    collector.forget();
    return {};
}

Result<> TableBuilder::countTextWords()
{
    CellBase words = m_plan->unitBase();
    UnitWords counter(*m_plan);
    for (Id document : m_index.documents()) {
        if (m_plan->filter().acceptsDocument(document))
            CROSSCASE_TRY(counter.addSaid(document, words));
    }
    for (qint32 cell = 0; cell < m_grid.cellCount(); ++cell) {
        const auto found = words.words.find(words.key(m_grid.rowOf(cell), m_grid.columnOf(cell)));
        CellValue &value = m_grid.at(cell);
        value.number = found == words.words.end() ? 0 : double(found->second);
        value.hasNumber = true;
    }
    return {};
}

Result<> TableBuilder::countCoOccurrences()
{
    CoOccurrence counter(m_spec, m_index, m_plan->filter(), m_plan->rows(), m_plan->columns(),
                         m_plan->units(), m_plan->texts());
    CROSSCASE_TRY(counter.run());
    for (const CoOccurrence::Cell &cell : counter.takeCells())
        m_grid.at(cell.cell) = cell.value;
    m_grid.takeEvidence(counter.takeEvidence());
    m_codings = counter.codings();
    return {};
}

void TableBuilder::fillAttributeValues()
{
    const bool attributesInRows = m_spec.rows.kind == Dimension::Kind::Attributes;
    const AxisPlan &cases = attributesInRows ? m_plan->columns() : m_plan->rows();
    const AxisPlan &attributes = attributesInRows ? m_plan->rows() : m_plan->columns();
    for (qint32 row = 0; row < m_plan->rows().lines(); ++row) {
        for (qint32 column = 0; column < m_plan->columns().lines(); ++column) {
            const Id caseId = cases.idOf(attributesInRows ? column : row);
            const Id attribute = attributes.idOf(attributesInRows ? row : column);
            m_counter.setAttribute(row * m_plan->columnCount() + column,
                                   m_index.attributeValue(caseId, attribute));
        }
    }
}

void TableBuilder::applyNotes()
{
    QList<CellNoteRow> notes = m_index.cellNotes();
    if (notes.isEmpty() || !m_plan->isOfPairs())
        return;
    const bool codesInRows = m_spec.rows.kind == Dimension::Kind::Codes;
    const auto linesOf = [](const AxisPlan &axis) {
        QHash<Id, QList<qint32>> lines;
        for (qint32 line = 0; line < axis.lines(); ++line)
            lines[axis.idOf(line)].append(line);
        return lines;
    };
    const QHash<Id, QList<qint32>> codeLines = linesOf(codesInRows ? m_plan->rows() : m_plan->columns());
    const QHash<Id, QList<qint32>> caseLines = linesOf(codesInRows ? m_plan->columns() : m_plan->rows());
    for (const CellNoteRow &note : std::as_const(notes)) {
        for (qint32 code : codeLines.value(note.code)) {
            for (qint32 of : caseLines.value(note.caseId)) {
                const qint32 columns = m_plan->columnCount();
                m_counter.apply(note, codesInRows ? code * columns + of : of * columns + code);
            }
        }
    }
}

// --- order and hidden lines -------------------------------------------------------------------------------------

bool TableBuilder::arrangedByCells() const
{
    const auto byCells = [](const Dimension &dimension) {
        using By = LineOrder::By;
        const By by = dimension.order.by;
        return by == By::Total || by == By::Line || by == By::Seriation || dimension.hideEmpty
            || dimension.hideBelow > 0 || dimension.occurs != Dimension::Occurs::Any;
    };
    return byCells(m_spec.rows) || byCells(m_spec.columns);
}

Result<bool> TableBuilder::arrange()
{
    TableLayout layout(m_spec, m_index, m_plan->rows(), m_plan->columns(), m_plan->columnCount());
    if (arrangedByCells()) {
        for (qint32 cell = 0; cell < m_grid.cellCount(); ++cell) {
            if (const CellValue *value = m_grid.find(cell))
                layout.add(cell, *value, m_grid.shown(cell, *value));
        }
    }
    if (m_spec.rowTotals)
        layout.addTotalColumn();
    if (m_spec.columnTotals)
        layout.addTotalRow();
    CROSSCASE_TRY(layout.arrange());

    std::vector<qint32> gridRows(layout.shownRows().begin(), layout.shownRows().end());
    std::vector<qint32> gridColumns(layout.shownColumns().begin(), layout.shownColumns().end());
    if (m_spec.unitCounts)
        gridRows.push_back(-1);
    const bool same = !m_rowPlaces.empty() && gridRows == m_table.m_gridRows
        && gridColumns == m_table.m_gridColumns;
    if (same)
        return false;
    m_table.m_gridRows = std::move(gridRows);
    m_table.m_gridColumns = std::move(gridColumns);
    QList<HeaderNode> rows = layout.rows();
    if (m_spec.unitCounts) {
        HeaderNode node;
        node.kind = HeaderNode::Kind::Units;
        node.label = node.path = TableWords::units();
        node.line = m_plan->rowCount();
        rows.append(node);
    }
    m_table.m_rows = TableAxis(rows);
    m_table.m_columns = TableAxis(layout.columns());
    m_table.m_hiddenRows = layout.hiddenRows();
    m_table.m_hiddenColumns = layout.hiddenColumns();
    const auto places = [](const std::vector<qint32> &lines, qint32 count) {
        std::vector<qsizetype> out(size_t(count) + 1, -1);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i] >= 0)
                out[size_t(lines[i])] = qsizetype(i);
        }
        return out;
    };
    m_rowPlaces = places(m_table.m_gridRows, m_plan->rowCount());
    m_columnPlaces = places(m_table.m_gridColumns, m_plan->columnCount());
    return true;
}

void TableBuilder::countUnits()
{
    m_informants = m_plan->collector().casesMatter() ? shownInformants() : 0;
    m_table.m_unitCounts.clear();
    if (!m_spec.unitCounts)
        return;
    for (qint32 column : m_table.m_gridColumns) {
        CellValue value;
        value.number = double(m_plan->unitsOfCell({}, column).size());
        value.hasNumber = true;
        m_table.m_unitCounts.push_back(value);
    }
}

// --- notes ------------------------------------------------------------------------------------------------------

bool TableBuilder::isShown(qint32 cell) const
{
    return m_rowPlaces[size_t(m_grid.rowOf(cell))] >= 0 && m_columnPlaces[size_t(m_grid.columnOf(cell))] >= 0;
}

void TableBuilder::tally(qint32 cell, int sign)
{
    const CellValue *value = m_grid.find(cell);
    if (value && isShown(cell))
        tally(*value, m_plan->isTotal(cell), sign);
}

void TableBuilder::tally(const CellValue &value, bool isTotal, int sign)
{
    m_tally.shown += sign;
    m_tally.overridden += value.overridden ? sign : 0;
    // The total of a stance is a number; that of a mix has its symbols, too.
    if ((isTotal && m_spec.cell != Measure::StanceMix) || value.overridden)
        return;
    m_tally.mixed += value.contested ? sign : 0;
    for (int stance = 0; stance < 4; ++stance)
        m_tally.stances[stance] += value.stances >> stance & 1 ? sign : 0;
}

void TableBuilder::tallyAll()
{
    m_tally = {};
    m_grid.eachValue([this](qint32 cell, const CellValue &value) {
        if (isShown(cell))
            tally(value, m_plan->isTotal(cell), 1);
    });
}

void TableBuilder::writeNotes()
{
    TableWords::Facts facts;
    for (int stance = 0; stance < 4; ++stance) {
        if (m_tally.stances[stance] > 0)
            facts.stances |= quint8(1U << unsigned(stance));
    }
    facts.mixed = m_tally.mixed > 0;
    facts.overridden = m_tally.overridden > 0;
    const qint64 shown = m_tally.shown + qint64(m_table.m_unitCounts.size());
    facts.blank = shown < m_table.rowCount() * m_table.columnCount();
    facts.codings = m_codings;
    facts.left = m_left;
    facts.casesMatter = m_codings > 0 && m_plan->collector().casesMatter();
    facts.hiddenRows = m_table.m_hiddenRows;
    facts.hiddenColumns = m_table.m_hiddenColumns;
    facts.informants = m_informants;
    m_table.m_symbols = TableWords::symbols(m_spec, facts);
    m_table.m_notes = TableWords::notes(m_spec, facts);
}

qint32 TableBuilder::documentNumber(Id document)
{
    if (!m_documents) {
        m_documents.emplace();
        for (Id id : m_index.documents())
            m_documents->add(id);
    }
    return m_documents->find(document);
}

qsizetype TableBuilder::shownInformants() const
{
    return std::ranges::count_if(m_plan->units(), [&](Id id) {
        const auto has = [id](const AxisPlan &axis) {
            return axis.by() != AxisPlan::By::Case || !axis.linesOf(id).isEmpty();
        };
        return has(m_plan->rows()) && has(m_plan->columns());
    });
}

} // namespace Crosscase
