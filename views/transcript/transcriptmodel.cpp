// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/transcriptmodel.h"

#include "text/coverage.h"
#include "text/lanes.h"
#include "views/transcript/editsession.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace Crosscase {

TranscriptModel::TranscriptModel(Index &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    connect(&m_index, &Index::updated, this, &TranscriptModel::follow);
}

TranscriptModel::~TranscriptModel() = default;

Result<> TranscriptModel::load(Id document)
{
    m_session.reset();
    Result<QString> body = QString();
    if (document != NoId)
        body = m_index.project().read().body(document);
    m_document = body ? document : NoId;
    m_text = CodePointMap(body.value_or(QString()));
    m_current = NoId;
    readMarks();
    rebuildCodings();
    Q_EMIT loaded();
    if (!body)
        return std::unexpected(body.error());
    return {};
}

void TranscriptModel::readMarks()
{
    m_marks.clear();
    if (m_document == NoId)
        return;
    if (Result<QList<MarkRow>> marks = m_index.project().read().rowsWhere<MarkRow>("document_id",
                                                                                   m_document)) {
        m_marks = std::move(*marks);
        std::ranges::stable_sort(m_marks, {}, [](const MarkRow &mark) { return mark.span.start; });
    }
}

void TranscriptModel::rebuildCodings()
{
    m_codings.clear();
    m_placeOf.clear();
    m_chunkEnds.clear();
    for (const Coding &coding : m_session ? m_session->now().codings : codingsOfDocument()) {
        if (!m_filter || m_filter(coding))
            m_codings.push_back({coding, 0});
    }
    // Longest first among those that start together: the widest frame stands nearest the text. They come by their start,
    // unless they were moved by edits, so only those few are to be put in order.
    const auto place = [](const ShownCoding &shown) {
        return std::tuple(shown.coding.span.start, -shown.coding.span.end, shown.coding.id);
    };
    const auto start = [](const ShownCoding &shown) { return shown.coding.span.start; };
    if (!std::ranges::is_sorted(m_codings, {}, start)) {
        std::ranges::sort(m_codings, {}, place);
    } else {
        for (auto first = m_codings.begin(); first != m_codings.end();) {
            const auto next = std::find_if(first + 1, m_codings.end(), [&](const ShownCoding &shown) {
                return start(shown) != start(*first);
            });
            std::ranges::sort(first, next, {}, place);
            first = next;
        }
    }
    QList<Span> spans;
    spans.reserve(qsizetype(m_codings.size()));
    for (const ShownCoding &shown : m_codings)
        spans.append(shown.coding.span);
    Lanes lanes;
    if (m_leastFirst) {
        lanes.laneOf = lanesLeastFirst();
        for (int lane : std::as_const(lanes.laneOf))
            lanes.count = std::max(lanes.count, lane + 1);
    } else {
        lanes = assignLanes(spans);
    }
    m_laneCount = lanes.count;
    m_placeOf.reserve(spans.size());
    for (size_t i = 0; i < m_codings.size(); ++i) {
        m_codings[i].lane = lanes.laneOf[qsizetype(i)];
        m_placeOf.insert(m_codings[i].coding.id, qsizetype(i));
        if (i % ChunkSize == 0)
            m_chunkEnds.push_back(0);
        m_chunkEnds.back() = std::max(m_chunkEnds.back(), m_codings[i].coding.span.end);
    }
}

const ShownCoding *TranscriptModel::find(Id coding) const
{
    const auto found = m_placeOf.constFind(coding);
    return found == m_placeOf.cend() ? nullptr : &m_codings[size_t(*found)];
}

void TranscriptModel::forOverlapping(Span span, const std::function<void(const ShownCoding &)> &visit) const
{
    for (size_t chunk = 0; chunk < m_chunkEnds.size(); ++chunk) {
        const size_t first = chunk * ChunkSize;
        if (m_codings[first].coding.span.start >= span.end)
            return;
        if (m_chunkEnds[chunk] <= span.start)
            continue;
        const size_t last = std::min(first + ChunkSize, m_codings.size());
        for (size_t i = first; i < last; ++i) {
            if (m_codings[i].coding.span.overlaps(span))
                visit(m_codings[i]);
        }
    }
}

QList<Id> TranscriptModel::codingsAt(Span span) const
{
    QList<const ShownCoding *> found;
    const auto collect = [&](Span within) {
        forOverlapping(within, [&](const ShownCoding &shown) { found.append(&shown); });
    };
    if (!span.isEmpty()) {
        collect(span);
    } else {
        collect({span.start, span.start + 1});
        if (found.isEmpty() && span.start > 0)
            collect({span.start - 1, span.start});
    }
    std::ranges::sort(found, std::ranges::greater(), [](const ShownCoding *shown) {
        return std::pair(shown->coding.createdMs, shown->coding.id);
    });
    QList<Id> out;
    out.reserve(found.size());
    for (const ShownCoding *shown : found)
        out.append(shown->coding.id);
    return out;
}

Span TranscriptModel::withoutLabel(Span span) const
{
    const TurnRow *turn = turnAt(span.start);
    if (turn && span.start < turn->saidAt && turn->saidAt < span.end)
        span.start = turn->saidAt;
    return span;
}

void TranscriptModel::setFilter(const std::function<bool(const Coding &)> &filter)
{
    m_filter = filter;
    rebuildCodings();
    Q_EMIT codingsChanged({{0, m_text.length()}});
    if (m_current != NoId && !find(m_current))
        setCurrentCoding(NoId);
}

void TranscriptModel::setLeastCodedFirst(bool first)
{
    if (first == m_leastFirst)
        return;
    m_leastFirst = first;
    rebuildCodings();
    Q_EMIT codingsChanged({});
}

QList<int> TranscriptModel::lanesLeastFirst() const
{
    QHash<Id, qsizetype> counts;
    for (const ShownCoding &shown : m_codings)
        ++counts[shown.coding.code];
    std::vector<qsizetype> order(m_codings.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, {}, [&](qsizetype i) {
        const Id code = m_codings[size_t(i)].coding.code;
        return std::pair(counts.value(code), code);
    });
    // Each takes the lowest lane in which nothing stands where it does.
    std::vector<std::map<qint64, qint64>> lanes; // start to end
    QList<int> laneOf(qsizetype(m_codings.size()));
    for (qsizetype i : order) {
        const Span span = m_codings[size_t(i)].coding.span;
        const auto isFree = [&](const std::map<qint64, qint64> &lane) {
            const auto after = lane.lower_bound(span.start);
            return (after == lane.end() || after->first >= span.end)
                && (after == lane.begin() || std::prev(after)->second <= span.start);
        };
        auto lane = std::ranges::find_if(lanes, isFree);
        if (lane == lanes.end())
            lane = lanes.insert(lanes.end(), std::map<qint64, qint64>());
        lane->insert({span.start, span.end});
        laneOf[i] = int(lane - lanes.begin());
    }
    return laneOf;
}

QColor TranscriptModel::colorOf(Id code) const
{
    const auto known = m_colors.constFind(code);
    if (known != m_colors.cend())
        return *known;
    return *m_colors.insert(code, QColor(m_index.codeColor(code)));
}

void TranscriptModel::setCurrentCoding(Id coding)
{
    if (coding == m_current)
        return;
    QList<Span> touched;
    for (Id id : {m_current, coding}) {
        if (const ShownCoding *shown = find(id))
            touched.append(shown->coding.span);
    }
    m_current = find(coding) ? coding : NoId;
    Q_EMIT currentCodingChanged();
    if (!touched.isEmpty())
        Q_EMIT codingsChanged(united(touched));
}

void TranscriptModel::follow(const ChangeSet &changes)
{
    if (m_document == NoId)
        return;
    QList<Span> touched;
    QSet<Id> codes;
    bool codingsMoved = false;
    bool turns = false;
    bool marks = false;
    bool body = false;
    for (const RowChange &change : changes.rows()) {
        switch (change.table) {
        case Table::Coding: {
            const ShownCoding *before = find(change.id);
            const Coding *after = m_index.codings().find(change.id);
            const bool isHere = after && after->document == m_document;
            if (before && isHere && before->coding == *after && !m_session)
                break;
            if (before)
                touched.append(before->coding.span);
            if (isHere)
                touched.append(after->span);
            codingsMoved = codingsMoved || before || isHere;
            break;
        }
        case Table::Code:
            codes.insert(change.id);
            break;
        case Table::Turn:
        case Table::Speaker:
            turns = true;
            break;
        case Table::Mark:
            marks = true;
            break;
        case Table::DocumentBody:
            body = body || (change.id == m_document && change.operation != Operation::Delete);
            break;
        default:
            break;
        }
    }
    if (!m_index.document(m_document)) {
        // Nothing is lost that undo does not bring back; an empty page cannot be wrong, and cannot be refused.
        [[maybe_unused]] const Result<> emptied = load(NoId);
        return;
    }
    if (body && m_isWriting) {
        // The text shown has become the project's.
        m_session.reset();
        readMarks();
        rebuildCodings();
        Q_EMIT codingsChanged({});
        Q_EMIT turnsChanged();
        return;
    }
    if (body) {
        if (m_session)
            Q_EMIT overtaken();
        Q_EMIT aboutToReload();
        [[maybe_unused]] const Result<> reloaded = load(m_document);
        return;
    }
    if (!codes.isEmpty()) {
        m_colors.clear();
        for (const ShownCoding &shown : m_codings) {
            if (std::ranges::any_of(m_index.codes().withAncestors(shown.coding.code),
                                    [&](Id code) { return codes.contains(code); }))
                touched.append(shown.coding.span);
        }
    }
    if (m_session && (codingsMoved || turns || marks)) {
        rebaseSession();
        touched = {{0, m_text.length()}};
    }
    if (codingsMoved)
        rebuildCodings();
    if (m_current != NoId && !find(m_current)) {
        m_current = NoId;
        Q_EMIT currentCodingChanged();
    }
    if (codingsMoved || !touched.isEmpty())
        Q_EMIT codingsChanged(united(touched));
    if (turns || marks) {
        if (marks && !m_session)
            readMarks();
        Q_EMIT turnsChanged();
    }
}

} // namespace Crosscase
