// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/codingcollector.h"

#include <algorithm>

namespace Crosscase {

CodingCollector::CodingCollector(const Index &index, const CodingFilter &filter, const AxisPlan &rows,
                                 const AxisPlan &columns, const QList<Id> &units, Wants wants)
    : m_index(index)
    , m_filter(filter)
    , m_rows(rows)
    , m_columns(columns)
    , m_wants(wants)
{
    for (Id id : units)
        m_units.add(id);
    using By = AxisPlan::By;
    m_byCase = rows.by() == By::Case || columns.by() == By::Case || filter.asksForCases() || wants.units;
    m_bySpeaker = rows.by() == By::Speaker || columns.by() == By::Speaker;
    m_byShares = m_byCase && !m_bySpeaker && !wants.spans && wants.membership == TableSpec::Membership::Clip;
    m_simple = m_byShares && !wants.parts && !filter.asksForCases() && rows.by() != columns.by();
    m_columnByColumn = m_simple && columns.by() == By::Case;
    m_rowCount = rows.lines() + (wants.columnTotals ? 1 : 0);
    m_columnCount = columns.lines() + (wants.rowTotals ? 1 : 0);
}

Result<> CodingCollector::run(const Visitor &visit)
{
    if (m_rows.lines() == 0 || m_columns.lines() == 0)
        return {};
    const qint64 cells = qint64(m_rowCount) * m_columnCount;
    if (m_wants.parts) {
        m_parts.reserve(size_t(m_index.codings().size()));
    } else {
        m_found.reserve(size_t(m_index.codings().size()) * 5 / 4); // some are in several cells
        m_inCells.assign(size_t(cells), {});
        planLinesOfCodes();
    }
    for (Id document : m_index.documents()) {
        if (!m_filter.acceptsDocument(document))
            continue;
        const size_t before = m_parts.size();
        collectDocument(document);
        if (visit)
            CROSSCASE_TRY(visit(document, std::span(m_parts).subspan(before)));
    }
    sortIntoCells();
    return {};
}

void CodingCollector::sortIntoCells()
{
    // Counting sorts, which keep the order within a cell: there are often more codings than cells.
    if (m_wants.parts) {
        std::vector<quint32> next(size_t(m_rowCount) * size_t(m_columnCount), 0);
        for (const Part &part : m_parts)
            ++next[size_t(part.cell)];
        quint32 before = 0;
        for (quint32 &place : next)
            before += std::exchange(place, before);
        std::vector<Part> sorted(m_parts.size());
        for (const Part &part : m_parts)
            sorted[size_t(next[size_t(part.cell)]++)] = part;
        m_parts.swap(sorted);
        return;
    }
    quint32 before = 0;
    for (InCell &in : m_inCells) {
        const quint32 codings = in.codings;
        in.codings = before;
        before += codings;
    }
    m_slots.resize(m_found.size());
    m_evidence.resize(m_found.size());
    for (const Found &found : m_found) {
        InCell &in = m_inCells[size_t(found.place)];
        const quint32 place = in.codings;
        in.codings = place + 1; // after the last, it is where the cell ends
        m_slots[place] = found.slot;
        m_evidence[place].coding = m_index.codings().markAt(found.slot).id;
    }
    m_found = {};
    quint32 first = 0;
    for (const InCell &in : m_inCells) {
        for (quint32 place = first; place < in.codings; ++place)
            m_evidence[place].group = qint32(place - first);
        first = in.codings;
    }
}

void CodingCollector::forget()
{
    m_slots = {};
    m_evidence = {};
    m_inCells = {};
    m_parts = {};
    m_linesOfCode = {};
}

// --- which text belongs where -----------------------------------------------------------------------------------

bool CodingCollector::addCase(std::vector<TextSegment> &segments, Span span, Id caseId, Id speaker) const
{
    TextSegment segment;
    segment.span = span;
    const auto lines = [&](const AxisPlan &axis) -> const AxisPlan::Lines * {
        if (!axis.isSpatial())
            return nullptr;
        return &axis.linesOf(axis.by() == AxisPlan::By::Case ? caseId : speaker);
    };
    segment.rows = lines(m_rows);
    segment.columns = lines(m_columns);
    if ((segment.rows && segment.rows->isEmpty()) || (segment.columns && segment.columns->isEmpty()))
        return false;
    if (m_wants.units) {
        segment.unit = m_units.find(caseId);
        if (segment.unit < 0)
            return false;
    }
    segments.push_back(segment);
    return true;
}

void CodingCollector::addSpoken(std::vector<TextSegment> &segments, Id document, Span stretch,
                                Id caseId) const
{
    const QList<TurnRow> &turns = m_index.turns(document);
    auto turn = std::ranges::upper_bound(turns, stretch.start, {},
                                         [](const TurnRow &row) { return row.span.end; });
    for (; turn != turns.end() && turn->span.start < stretch.end; ++turn) {
        const SpeakerRow *speaker = m_index.speaker(turn->speaker);
        if (speaker && !speaker->interviewer)
            addCase(segments, turn->span.intersected(stretch), caseId, turn->speaker);
    }
}

std::vector<TextSegment> CodingCollector::segmentsOf(Id document) const
{
    std::vector<TextSegment> segments;
    const qint64 length = m_index.document(document)->length;
    if (m_byCase) {
        const std::vector<CaseStretch> &stretches = m_index.coverage(document).stretches();
        segments.reserve(stretches.size());
        for (const CaseStretch &stretch : stretches) {
            for (Id caseId : stretch.cases) {
                if (!m_filter.acceptsCase(caseId))
                    continue;
                if (m_bySpeaker)
                    addSpoken(segments, document, stretch.span, caseId);
                else
                    addCase(segments, stretch.span, caseId, NoId);
            }
        }
        if (m_bySpeaker)
            std::ranges::stable_sort(segments, {}, [](const TextSegment &segment) { return segment.span; });
    } else if (m_bySpeaker) {
        addSpoken(segments, document, {0, length}, NoId);
    } else {
        // All but the interviewer's turns.
        qint64 from = 0;
        for (const TurnRow &turn : m_index.turns(document)) {
            const SpeakerRow *speaker = m_index.speaker(turn.speaker);
            if (!speaker || !speaker->interviewer)
                continue;
            if (from < turn.span.start)
                segments.push_back({{from, turn.span.start}});
            from = std::max(from, turn.span.end);
        }
        if (from < length)
            segments.push_back({{from, length}});
    }
    return segments;
}

// --- codings ----------------------------------------------------------------------------------------------------

const AxisPlan::Lines &CodingCollector::linesOf(const AxisPlan &axis, const Coding &coding,
                                                const QList<CodingFacetRow> *facets) const
{
    switch (axis.by()) {
    case AxisPlan::By::Code:
        return axis.linesOf(coding.code);
    case AxisPlan::By::Document:
        return axis.linesOf(coding.document);
    case AxisPlan::By::Coder:
        return axis.linesOf(coding.coder);
    case AxisPlan::By::Facet:
        return axis.linesOfFacetValue(facets ? *facets : m_index.facetValues(coding.id));
    case AxisPlan::By::Stance:
        return axis.linesOf(coding.stance);
    case AxisPlan::By::Case:
    case AxisPlan::By::Speaker:
    case AxisPlan::By::Nothing:
    case AxisPlan::By::Whole:
        break;
    }
    return m_all;
}

void CodingCollector::collectDocument(Id document)
{
    const std::span<const Slot> slots = m_index.codings().ofDocument(document);
    if (slots.empty())
        return;
    const CaseShares *shares = m_byShares ? &m_index.sharesIn(document) : nullptr;
    if (m_simple) {
        collectByShares(slots, *shares);
        return;
    }
    m_segments.clear();
    if (casesMatter() && !shares)
        m_segments = segmentsOf(document);
    size_t first = 0; // of the segments that may touch this coding and those after it
    for (Slot slot : slots) {
        const Coding &coding = m_index.codings().at(slot);
        if (shares) {
            m_segments.clear();
            for (Id caseId : shares->of(slot)) {
                if (m_filter.acceptsCase(caseId))
                    addCase(m_segments, coding.span, caseId, NoId);
            }
        } else {
            while (first < m_segments.size() && m_segments[first].span.end <= coding.span.start)
                ++first;
        }
        if (!m_filter.accepts(coding, m_index))
            continue;
        m_ofCoding.clear();
        const Outcome outcome = find(coding, linesOf(m_rows, coding, nullptr),
                                     linesOf(m_columns, coding, nullptr), m_segments, first, m_ofCoding);
        m_left += outcome == Outcome::Left ? 1 : 0;
        m_counted += outcome == Outcome::Counted ? 1 : 0;
        if (outcome == Outcome::Counted)
            keep(slot);
    }
}

void CodingCollector::planLinesOfCodes()
{
    const bool byRow = m_rows.by() == AxisPlan::By::Code;
    if (!byRow && m_columns.by() != AxisPlan::By::Code)
        return;
    m_linesOfCode.clear();
    for (Id code : m_index.codings().numberedCodes())
        m_linesOfCode.push_back(&(byRow ? m_rows : m_columns).linesOf(code));
}

void CodingCollector::collectByShares(std::span<const Slot> slots, const CaseShares &shares)
{
    const CodingColumns &codings = m_index.codings();
    const bool casesInRows = m_rows.by() == AxisPlan::By::Case;
    const AxisPlan &cases = casesInRows ? m_rows : m_columns;
    const AxisPlan &others = casesInRows ? m_columns : m_rows;
    const bool byCode = others.by() == AxisPlan::By::Code;
    const bool acceptsAll = m_filter.acceptsAllCodings();
    const AxisPlan::Lines *lines = nullptr; // of the case before: the next coding is often in the same
    Id last = NoId;
    QVarLengthArray<qint32, 16> places;
    for (Slot slot : slots) {
        const CodingColumns::Mark &mark = codings.markAt(slot);
        if (!acceptsAll && !m_filter.accepts(codings.at(slot), m_index))
            continue;
        const AxisPlan::Lines &other = byCode ? *m_linesOfCode[size_t(mark.codeNumber)]
                                              : linesOf(others, codings.at(slot), nullptr);
        places.clear();
        for (Id caseId : shares.of(slot)) {
            if (caseId != last || !lines)
                lines = &cases.linesOf(caseId);
            last = caseId;
            if (lines->isEmpty() || other.isEmpty())
                continue;
            const AxisPlan::Lines &rows = casesInRows ? *lines : other;
            const AxisPlan::Lines &columns = casesInRows ? other : *lines;
            for (qint32 row : rows) {
                for (qint32 column : columns)
                    places.append(placeOf(row, column));
                if (m_wants.rowTotals)
                    places.append(placeOf(row, m_columnCount - 1));
            }
            for (qint32 column : columns) {
                if (m_wants.columnTotals)
                    places.append(placeOf(m_rowCount - 1, column));
            }
            if (m_wants.rowTotals && m_wants.columnTotals)
                places.append(placeOf(m_rowCount - 1, m_columnCount - 1));
        }
        if (places.isEmpty()) {
            // As find(): of a row, but of no column.
            m_left += casesInRows || other.isEmpty() ? 0 : 1;
            continue;
        }
        ++m_counted;
        if (shares.of(slot).size() > 1) {
            // Several cases may share a line above them, and do share totals.
            std::ranges::sort(places);
            places.erase(std::unique(places.begin(), places.end()), places.end());
        }
        for (qint32 place : places)
            keepIn(place, slot, mark);
    }
}

CodingCollector::Outcome CodingCollector::place(const Coding &coding, const QList<CodingFacetRow> &facets,
                                                const std::vector<TextSegment> &segments,
                                                std::vector<Part> &parts) const
{
    if (!m_filter.acceptsDocument(coding.document) || !m_filter.accepts(coding, facets))
        return Outcome::Elsewhere;
    size_t first = 0;
    while (first < segments.size() && segments[first].span.end <= coding.span.start)
        ++first;
    return find(coding, linesOf(m_rows, coding, &facets), linesOf(m_columns, coding, &facets), segments,
                first, parts);
}

CodingCollector::Outcome CodingCollector::find(const Coding &coding, const AxisPlan::Lines &rows,
                                               const AxisPlan::Lines &columns,
                                               const std::vector<TextSegment> &segments, size_t first,
                                               std::vector<Part> &parts) const
{
    if (rows.isEmpty() || columns.isEmpty())
        return !rows.isEmpty() && !m_rows.isSpatial() ? Outcome::Left : Outcome::Elsewhere;
    int pieces = 0;
    if (!casesMatter()) {
        put(nullptr, coding.span, rows, columns, parts);
        pieces = 1;
    } else {
        const bool atStart = m_wants.membership == TableSpec::Membership::Start;
        const qint64 end = atStart ? coding.span.start + 1 : coding.span.end;
        for (size_t i = first; i < segments.size() && segments[i].span.start < end; ++i) {
            const TextSegment &segment = segments[i];
            const bool whole = atStart || !m_wants.spans;
            const Span part = whole ? coding.span : segment.span.intersected(coding.span);
            put(&segment, part, segment.rows ? *segment.rows : rows,
                segment.columns ? *segment.columns : columns, parts);
            ++pieces;
        }
    }
    if (parts.empty())
        return m_rows.isSpatial() ? Outcome::Elsewhere : Outcome::Left;
    if (pieces > 1) {
        std::ranges::sort(parts);
        const auto doubles = m_wants.parts ? std::ranges::unique(parts)
                                           : std::ranges::unique(parts, {}, &Part::cell);
        parts.erase(doubles.begin(), doubles.end());
    }
    return Outcome::Counted;
}

void CodingCollector::put(const TextSegment *segment, Span span, const AxisPlan::Lines &rows,
                          const AxisPlan::Lines &columns, std::vector<Part> &parts) const
{
    const qint32 unit = segment ? segment->unit : -1;
    const auto at = [&](qint32 row, qint32 column) {
        parts.push_back({row * m_columnCount + column, 0, unit, span});
    };
    for (qint32 row : rows) {
        for (qint32 column : columns)
            at(row, column);
        if (m_wants.rowTotals)
            at(row, m_columnCount - 1);
    }
    if (m_wants.columnTotals) {
        for (qint32 column : columns)
            at(m_rowCount - 1, column);
        if (m_wants.rowTotals)
            at(m_rowCount - 1, m_columnCount - 1);
    }
}

void CodingCollector::keep(Slot slot)
{
    if (m_wants.parts) {
        for (Part &part : m_ofCoding) {
            part.slot = slot;
            m_parts.push_back(part);
        }
        return;
    }
    for (const Part &part : m_ofCoding)
        keepIn(part.cell, slot, m_index.codings().markAt(slot)); // row by row, so the cell is its place
}

} // namespace Crosscase
