// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/cooccurrence.h"

#include "text/coverage.h"
#include "text/words.h"

#include <algorithm>
#include <bit>

namespace Crosscase {

namespace {

qint64 lengthOf(const QList<Span> &spans)
{
    qint64 length = 0;
    for (const Span &span : spans)
        length += span.length();
    return length;
}

} // namespace

CoOccurrence::CoOccurrence(const TableSpec &spec, const Index &index, const CodingFilter &filter,
                           const AxisPlan &rows, const AxisPlan &columns, const QList<Id> &informants,
                           const TextSource &texts)
    : m_spec(spec)
    , m_index(index)
    , m_filter(filter)
    , m_rows(rows)
    , m_columns(columns)
    , m_texts(texts)
    , m_columnCount(columns.lines())
    , m_ofRow(size_t(rows.lines()), 0)
    , m_ofColumn(size_t(columns.lines()), 0)
{
    for (Id id : informants)
        m_informants.add(id);
}

qint64 CoOccurrence::sharedLength(std::span<const Span> a, std::span<const Span> b)
{
    qint64 length = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (left->overlaps(*right))
            length += left->intersected(*right).length();
        if (left->end < right->end)
            ++left;
        else
            ++right;
    }
    return length;
}

const AxisPlan::Lines &CoOccurrence::rowsOf(Slot slot) const
{
    return m_rows.linesOf(m_index.codings().at(slot).code);
}

const AxisPlan::Lines &CoOccurrence::columnsOf(Slot slot) const
{
    return m_columns.linesOf(m_index.codings().at(slot).code);
}

bool CoOccurrence::isSame(qint32 row, qint32 column) const
{
    return m_rows.idOf(row) == m_columns.idOf(column)
        && m_rows.countsItselfOnly(row) == m_columns.countsItselfOnly(column);
}

bool CoOccurrence::keepWhatCounts(Counted &counted, const Coding &coding) const
{
    counted.whole = coding.span;
    if (!m_filter.asksForCases())
        return true;
    const CaseCoverage &coverage = m_index.coverage(coding.document);
    if (m_spec.membership == TableSpec::Membership::Start) {
        return std::ranges::any_of(coverage.casesAt(coding.span.start),
                                   [&](Id id) { return m_filter.acceptsCase(id); });
    }
    for (const CaseShare &share : coverage.sharesOf(coding.span)) {
        if (m_filter.acceptsCase(share.caseId))
            counted.parts += share.spans;
    }
    counted.parts = united(counted.parts);
    return !counted.parts.isEmpty();
}

Result<> CoOccurrence::run()
{
    using Unit = TableSpec::Unit;
    std::vector<Counted> codings;
    for (Id document : m_index.documents()) {
        if (!m_filter.acceptsDocument(document))
            continue;
        codings.clear();
        for (Slot slot : m_index.codings().ofDocument(document)) {
            const Coding &coding = m_index.codings().at(slot);
            Counted counted;
            counted.slot = slot;
            counted.rows = &m_rows.linesOf(coding.code);
            counted.columns = &m_columns.linesOf(coding.code);
            if ((counted.rows->isEmpty() && counted.columns->isEmpty()) || !m_filter.accepts(coding, m_index))
                continue;
            if (keepWhatCounts(counted, coding))
                codings.push_back(std::move(counted));
        }
        m_counted += qint64(codings.size());
        if (m_spec.unit == Unit::Overlap) {
            overlaps(codings);
            if (m_spec.cell == TableSpec::Measure::Jaccard)
                characters(codings);
        } else {
            CROSSCASE_TRY(units(document, codings));
        }
    }
    together(std::move(m_ofInformants));
    fill();
    if (m_spec.cell == TableSpec::Measure::Jaccard)
        divide();
    return {};
}

void CoOccurrence::overlaps(const std::vector<Counted> &codings)
{
    // Where one line counts codes of the other, too, both codings may stand on either: they are one pair all the same.
    const auto put = [&](const Counted &first, const Counted &second, bool turned) {
        for (qint32 row : *first.rows) {
            for (qint32 column : *second.columns) {
                if (isSame(row, column)
                    || (turned && second.rows->contains(row) && first.columns->contains(column)))
                    continue;
                m_entries.push_back({row * m_columnCount + column, first.slot, true});
                m_entries.push_back({row * m_columnCount + column, second.slot, false});
            }
        }
    };
    std::vector<const Counted *> open; // codings that reach beyond the start of the present one
    for (const Counted &coding : codings) {
        // The coding's own start: clipped ones begin later, and do not always ascend.
        std::erase_if(
            open, [&](const Counted *earlier) { return earlier->spans().back().end <= coding.whole.start; });
        for (const Counted *earlier : open) {
            if (sharedLength(earlier->spans(), coding.spans()) > 0) {
                put(*earlier, coding, false);
                put(coding, *earlier, true);
            }
        }
        open.push_back(&coding);
        for (qint32 row : *coding.rows) {
            for (qint32 column : *coding.columns) {
                if (isSame(row, column))
                    m_entries.push_back({row * m_columnCount + column, coding.slot, true});
            }
        }
    }
}

void CoOccurrence::characters(const std::vector<Counted> &codings)
{
    QHash<qint32, QList<Span>> rows, columns;
    for (const Counted &coding : codings) {
        const QList<Span> spans(coding.spans().begin(), coding.spans().end());
        for (qint32 row : *coding.rows)
            rows[row] += spans;
        for (qint32 column : *coding.columns)
            columns[column] += spans;
    }
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        it.value() = united(it.value());
        m_ofColumn[size_t(it.key())] += lengthOf(it.value());
    }
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        it.value() = united(it.value());
        m_ofRow[size_t(it.key())] += lengthOf(it.value());
        for (auto other = columns.cbegin(); other != columns.cend(); ++other) {
            if (const qint64 length = sharedLength(it.value(), other.value()); length > 0)
                m_shared[it.key() * m_columnCount + other.key()] += length;
        }
    }
}

Result<> CoOccurrence::units(Id document, const std::vector<Counted> &codings)
{
    using Unit = TableSpec::Unit;
    std::vector<std::pair<qint64, Slot>> inUnits;
    if (m_spec.unit == Unit::Document) {
        for (const Counted &coding : codings)
            inUnits.push_back({m_nextUnit, coding.slot});
        ++m_nextUnit;
    } else if (m_spec.unit == Unit::Case) {
        const CaseCoverage &coverage = m_index.coverage(document);
        const auto put = [&](Id caseId, Slot slot) {
            const qint32 informant = m_filter.acceptsCase(caseId) ? m_informants.find(caseId) : -1;
            if (informant >= 0)
                m_ofInformants.push_back({informant, slot});
        };
        for (const Counted &coding : codings) {
            const Span span = m_index.codings().at(coding.slot).span;
            if (m_spec.membership == TableSpec::Membership::Start) {
                for (Id id : coverage.casesAt(span.start))
                    put(id, coding.slot);
            } else {
                for (const CaseShare &share : coverage.sharesOf(span))
                    put(share.caseId, coding.slot);
            }
        }
    } else {
        QList<Span> stretches;
        if (m_spec.unit == Unit::Turn) {
            for (const TurnRow &turn : m_index.turns(document))
                stretches.append(turn.span);
        } else {
            const Result<QString> body = m_texts(document);
            CROSSCASE_TRY(body);
            const CodePointMap text(*body);
            stretches = sentenceSpans(text, {0, text.length()});
        }
        for (const Counted &coding : codings) {
            const std::span<const Span> spans = coding.spans();
            auto stretch = std::ranges::upper_bound(stretches, spans.front().start, {}, &Span::end);
            for (; stretch != stretches.end() && stretch->start < spans.back().end; ++stretch) {
                if (sharedLength(std::span(&*stretch, 1), spans) > 0)
                    inUnits.push_back({m_nextUnit + (stretch - stretches.begin()), coding.slot});
            }
        }
        m_nextUnit += stretches.size();
    }
    together(std::move(inUnits));
    return {};
}

void CoOccurrence::together(std::vector<std::pair<qint64, Slot>> inUnits)
{
    std::ranges::stable_sort(inUnits, {}, &std::pair<qint64, Slot>::first);
    for (auto from = inUnits.begin(); from != inUnits.end();) {
        const auto to = std::find_if(from, inUnits.end(),
                                     [&](const auto &each) { return each.first != from->first; });
        QMap<qint32, std::vector<size_t>> rows, columns; // places of the codings of each line
        const std::span here(from, to);
        for (size_t i = 0; i < here.size(); ++i) {
            for (qint32 row : rowsOf(here[i].second))
                rows[row].push_back(i);
            for (qint32 column : columnsOf(here[i].second))
                columns[column].push_back(i);
        }
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            ++m_ofRow[size_t(row.key())];
        for (auto column = columns.cbegin(); column != columns.cend(); ++column)
            ++m_ofColumn[size_t(column.key())];
        std::vector<size_t> both;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
                both.clear();
                std::ranges::set_union(row.value(), column.value(), std::back_inserter(both));
                for (size_t i : both) {
                    m_entries.push_back(
                        {row.key() * m_columnCount + column.key(), here[i].second, i == both.front()});
                }
            }
        }
        from = to;
    }
}

void CoOccurrence::fill()
{
    // Entries of a cell keep their order: by document and place.
    const size_t cells = size_t(m_rows.lines()) * size_t(m_columnCount);
    std::vector<qint32> next(cells + 1, 0);
    for (const Entry &entry : m_entries)
        ++next[size_t(entry.cell) + 1];
    for (size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<qint32> groups(cells, 0);
    m_evidence.resize(m_entries.size());
    for (const Entry &entry : m_entries) {
        groups[size_t(entry.cell)] += entry.begins ? 1 : 0;
        m_evidence[size_t(next[size_t(entry.cell)]++)] = {m_index.codings().at(entry.slot).id,
                                                          groups[size_t(entry.cell)] - 1};
    }
    m_entries = {};
    qint32 from = 0;
    for (size_t cell = 0; cell < cells; ++cell) {
        const qint32 end = next[cell]; // where the next cell began
        if (end > from) {
            CellValue value;
            value.evidenceFrom = from;
            value.evidenceLength = end - from;
            value.groups = groups[cell];
            value.number = value.groups;
            value.hasNumber = true;
            m_cells.push_back({qint32(cell), value});
        }
        from = end;
    }
}

void CoOccurrence::divide()
{
    const bool byCharacters = m_spec.unit == TableSpec::Unit::Overlap;
    for (Cell &cell : m_cells) {
        const qint64 both = byCharacters ? m_shared.value(cell.cell) : cell.value.groups;
        const qint64 either = m_ofRow[size_t(cell.cell / m_columnCount)]
            + m_ofColumn[size_t(cell.cell % m_columnCount)] - both;
        cell.value.number = either > 0 ? double(both) / double(either) : 0;
    }
}

} // namespace Crosscase
