// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablepatch.h"

#include <QSet>

#include <algorithm>

namespace Crosscase {

namespace {

// From here on a whole table costs less.
constexpr qsizetype mostCodings = 512;
constexpr size_t mostCells = 20'000;

std::vector<CodingCollector::Part> inCell(const std::vector<CodingCollector::Part> &parts, qint32 cell)
{
    std::vector<CodingCollector::Part> out;
    std::ranges::copy_if(parts, std::back_inserter(out),
                         [cell](const CodingCollector::Part &part) { return part.cell == cell; });
    return out;
}

} // namespace

TablePatch::TablePatch(TableBuilder &builder, const Index::Replaced &replaced)
    : m_builder(builder)
    , m_plan(*builder.m_plan)
    , m_index(builder.m_index)
    , m_grid(builder.m_grid)
    , m_replaced(replaced)
{
}

Result<std::optional<TableUpdate>> TablePatch::run()
{
    if (m_plan.isOfAttributes() || m_plan.spec().cell == TableSpec::Measure::TextWords)
        return TableUpdate{};
    // Where it stands who was asked, a note changes the second number of "3 of 4" in many cells.
    const bool notesCount = m_plan.spec().cell == TableSpec::Measure::Cases && !m_replaced.notes.isEmpty();
    if (!m_replaced.complete || m_replaced.codings.size() > mostCodings || notesCount
        || m_plan.isCoOccurrence() || !linesHold() || !placeCodings())
        return std::nullopt;
    placeNotes();
    if (m_cells.size() > mostCells)
        return std::nullopt;

    for (auto &[cell, before] : m_cells) {
        remember(cell, before);
        m_builder.tally(cell, -1);
    }
    for (auto &[cell, before] : m_cells)
        CROSSCASE_TRY(recount(cell, before));

    TableUpdate update;
    if (m_builder.arrangedByCells()) {
        const Result<bool> others = m_builder.arrange();
        CROSSCASE_TRY(others);
        update.reset = *others;
    }
    if (update.reset) {
        m_builder.countUnits();
        m_builder.tallyAll();
    } else {
        QList<qint32> changed;
        for (const auto &[cell, before] : m_cells) {
            m_builder.tally(cell, 1);
            if (isChanged(cell, before))
                changed.append(cell);
            addCellsOfBase(cell, before, changed);
        }
        update.cells = places(std::move(changed));
    }
    const QStringList notes = m_builder.m_table.notes();
    m_builder.writeNotes();
    update.notes = notes != m_builder.m_table.notes();
    return update;
}

// --- what is touched --------------------------------------------------------------------------------------------

bool TablePatch::linesHold() const
{
    const bool followsValues = m_plan.rows().followsValues() || m_plan.columns().followsValues();
    for (auto it = m_replaced.codings.cbegin(); it != m_replaced.codings.cend(); ++it) {
        const Coding *now = m_index.codings().find(it.key());
        if (followsValues
            && (!m_replaced.facets.value(it.key()).isEmpty() || !m_index.facetValues(it.key()).isEmpty()))
            return false;
        for (const Coding *coding : {it.value() ? &*it.value() : nullptr, now}) {
            if (!coding)
                continue;
            if (m_plan.rows().isOutdatedBy(coding->code, m_index)
                || m_plan.columns().isOutdatedBy(coding->code, m_index)
                || !m_index.document(coding->document))
                return false;
        }
    }
    return true;
}

bool TablePatch::placeCodings()
{
    using Outcome = CodingCollector::Outcome;
    if (m_plan.rows().lines() == 0 || m_plan.columns().lines() == 0)
        return true;
    const auto count = [this](Outcome outcome, int sign) {
        m_builder.m_codings += outcome == Outcome::Counted ? sign : 0;
        m_builder.m_left += outcome == Outcome::Left ? sign : 0;
    };
    const CodingCollector &collector = m_plan.collector();
    for (auto it = m_replaced.codings.cbegin(); it != m_replaced.codings.cend(); ++it) {
        Touched &touched = m_touched[it.key()];
        if (const std::optional<Coding> &before = it.value()) {
            touched.document = before->document;
            count(collector.place(*before, m_replaced.facets.value(it.key()), segmentsOf(before->document),
                                  touched.before),
                  -1);
        }
        if (const Coding *now = m_index.codings().find(it.key())) {
            touched.slot = m_index.codings().slotOf(it.key());
            count(collector.place(*now, m_index.facetValues(it.key()), segmentsOf(now->document),
                                  touched.after),
                  1);
        }
        for (Part &part : touched.after)
            part.slot = touched.slot;
        for (const std::vector<Part> *parts : {&touched.before, &touched.after}) {
            for (const Part &part : *parts)
                m_cells.try_emplace(part.cell);
        }
        if (m_cells.size() > mostCells)
            return false;
    }
    return true;
}

void TablePatch::placeNotes()
{
    if (!m_plan.isOfPairs())
        return;
    for (const auto &[caseId, code] : m_replaced.notes) {
        for (qint32 row = 0; row < m_plan.rows().lines(); ++row) {
            const Id id = m_plan.rows().idOf(row);
            if (id != caseId && id != code)
                continue;
            for (qint32 column = 0; column < m_plan.columns().lines(); ++column) {
                const qint32 cell = row * m_plan.columnCount() + column;
                const TablePlan::Pair pair = m_plan.pairOf(cell);
                if (pair.caseId == caseId && pair.code == code)
                    m_cells.try_emplace(cell);
            }
        }
    }
}

const TablePatch::Segments &TablePatch::segmentsOf(Id document)
{
    auto found = m_segments.find(document);
    if (found == m_segments.end()) {
        const CodingCollector &collector = m_plan.collector();
        found = m_segments.insert(document,
                                  collector.casesMatter() ? collector.segmentsOf(document) : Segments());
    }
    return *found;
}

// --- cells before and after -------------------------------------------------------------------------------------

void TablePatch::remember(qint32 cell, Before &before) const
{
    const CellValue *value = m_grid.find(cell);
    before.remark = m_grid.remark(cell);
    if (!value)
        return;
    before.value = *value;
    before.shown = m_grid.shown(cell, *value);
    before.text = m_grid.text(*value);
    const std::span<const EvidenceItem> evidence = m_grid.evidence(*value);
    before.evidence.assign(evidence.begin(), evidence.end());
}

bool TablePatch::isChanged(qint32 cell, const Before &before) const
{
    static const CellValue blank{.blank = Blank::NotMentioned};
    const CellValue *found = m_grid.find(cell);
    const CellValue &now = found ? *found : blank;
    const CellValue &old = before.value;
    const bool same = old.groups == now.groups && old.of == now.of && old.stances == now.stances
        && old.blank == now.blank && old.overridden == now.overridden && old.contested == now.contested
        && (old.text < 0) == (now.text < 0) && before.text == m_grid.text(now)
        && before.remark == m_grid.remark(cell)
        && before.shown == (found ? m_grid.shown(cell, now) : TableGrid::Shown())
        && std::ranges::equal(before.evidence, m_grid.evidence(now));
    return !same;
}

std::vector<TablePatch::Slot> TablePatch::slotsNow(qint32 cell, const Before &before) const
{
    const CodingColumns &codings = m_index.codings();
    std::vector<Slot> slots;
    for (const EvidenceItem &evidence : before.evidence) {
        if (!m_touched.contains(evidence.coding))
            slots.push_back(codings.slotOf(evidence.coding));
    }
    const auto place = [&](Slot slot) {
        const Coding &coding = codings.at(slot);
        return std::tuple(m_builder.documentNumber(coding.document), coding.span.start, coding.span.end,
                          coding.id);
    };
    // Passages and informants have an order of their own.
    const TableSpec::Measure measure = m_plan.spec().cell;
    using enum TableSpec::Measure;
    if (measure == Passages || measure == Cases || measure == Informants) {
        std::ranges::sort(slots, {}, place);
        const auto doubles = std::ranges::unique(slots);
        slots.erase(doubles.begin(), doubles.end());
    }
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        if (std::ranges::find(it->after, cell, &Part::cell) != it->after.end())
            slots.insert(std::ranges::lower_bound(slots, place(it->slot), {}, place), it->slot);
    }
    return slots;
}

Result<> TablePatch::recount(qint32 cell, const Before &before)
{
    const std::vector<Slot> slots = slotsNow(cell, before);
    m_grid.clear(cell);
    if (!slots.empty()) {
        quint8 stances = 0;
        for (Slot slot : slots)
            stances |= CellCounter::bitOf(m_index.codings().at(slot).stance);
        const CellCounter::Codings codings{cell, slots, stances};
        if (!m_plan.needsParts())
            CROSSCASE_TRY(m_builder.m_counter.count(codings));
        else if (m_plan.countsWords())
            CROSSCASE_TRY(recountWords(codings, before));
        else
            recountParts(cell, slots);
    }
    const TablePlan::Pair pair = m_plan.pairOf(cell);
    if (const CellNoteRow *note = pair.code == NoId ? nullptr : m_index.cellNote(pair.caseId, pair.code))
        m_builder.m_counter.apply(*note, cell);
    return {};
}

std::vector<TablePatch::Part> TablePatch::partsOf(Slot slot, qint32 cell)
{
    const Coding &coding = m_index.codings().at(slot);
    if (const auto touched = m_touched.constFind(coding.id); touched != m_touched.cend())
        return inCell(touched->after, cell);
    std::vector<Part> parts;
    const CodingCollector::Outcome outcome = m_plan.collector().place(coding, m_index.facetValues(coding.id),
                                                                      segmentsOf(coding.document), parts);
    Q_UNUSED(outcome)
    parts = inCell(parts, cell);
    for (Part &part : parts)
        part.slot = slot;
    return parts;
}

void TablePatch::recountParts(qint32 cell, std::span<const Slot> slots)
{
    std::vector<Part> parts;
    for (Slot slot : slots) {
        const std::vector<Part> more = partsOf(slot, cell);
        parts.insert(parts.end(), more.begin(), more.end());
    }
    m_builder.m_counter.count(parts);
}

Result<qint64> TablePatch::wordsIn(qint32 cell, Id document, const std::vector<Part> &parts)
{
    return m_builder.m_words->count(document, inCell(parts, cell));
}

Result<> TablePatch::recountWords(const CellCounter::Codings &codings, const Before &before)
{
    // Words of a document count once however many codings they are in: the touched documents are counted as they were
    // and as they are, the others stay.
    const qint32 cell = codings.cell;
    QSet<Id> documents;
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        if (it->document != NoId)
            documents.insert(it->document);
        if (it->slot >= 0)
            documents.insert(m_index.codings().at(it->slot).document);
    }
    QHash<Id, std::vector<Part>> was, is;
    for (const EvidenceItem &item : before.evidence) {
        const auto touched = m_touched.constFind(item.coding);
        const Id document = touched == m_touched.cend() ? m_index.codings().find(item.coding)->document
                                                        : touched->document;
        if (!documents.contains(document))
            continue;
        const std::vector<Part> parts = touched == m_touched.cend()
            ? partsOf(m_index.codings().slotOf(item.coding), cell)
            : touched->before;
        std::ranges::copy(parts, std::back_inserter(was[document]));
    }
    for (Slot slot : codings.slots) {
        const Id document = m_index.codings().at(slot).document;
        if (documents.contains(document))
            std::ranges::copy(partsOf(slot, cell), std::back_inserter(is[document]));
    }
    auto words = qint64(before.value.number);
    for (Id document : std::as_const(documents)) {
        const Result<qint64> less = wordsIn(cell, document, was.value(document));
        CROSSCASE_TRY(less);
        const Result<qint64> more = wordsIn(cell, document, is.value(document));
        CROSSCASE_TRY(more);
        words += *more - *less;
    }
    m_builder.m_counter.setWords(codings, words);
    return {};
}

// --- what to show anew ------------------------------------------------------------------------------------------

void TablePatch::addCellsOfBase(qint32 cell, const Before &before, QList<qint32> &changed) const
{
    using Of = CellBase::Of;
    const Of of = m_grid.base().of;
    const CellValue *now = m_grid.find(cell);
    if ((now ? now->number : 0) == before.value.number)
        return;
    const qint32 row = m_grid.rowOf(cell);
    const qint32 column = m_grid.columnOf(cell);
    const bool lastRow = row == m_grid.rows() - 1;
    const bool lastColumn = column == m_grid.columns() - 1;
    const auto add = [&](qint32 other) {
        const CellValue *value = m_grid.find(other);
        if (value && value->number != 0 && !m_cells.contains(other))
            changed.append(other);
    };
    if (of == Of::RowTotal && lastColumn) {
        for (qint32 i = 0; i < m_grid.columns(); ++i)
            add(row * m_grid.columns() + i);
    } else if (of == Of::ColumnTotal && lastRow) {
        for (qint32 i = 0; i < m_grid.rows(); ++i)
            add(i * m_grid.columns() + column);
    } else if (of == Of::TableTotal && lastRow && lastColumn) {
        for (qint32 other = 0; other < m_grid.cellCount(); ++other)
            add(other);
    }
}

QList<CellAt> TablePatch::places(QList<qint32> cells) const
{
    QList<CellAt> out;
    for (qint32 cell : std::as_const(cells)) {
        if (m_builder.isShown(cell)) {
            out.append({m_builder.m_rowPlaces[size_t(m_grid.rowOf(cell))],
                        m_builder.m_columnPlaces[size_t(m_grid.columnOf(cell))]});
        }
    }
    std::ranges::sort(out);
    return out;
}

} // namespace Crosscase
