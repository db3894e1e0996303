// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/casecoverage.h"

#include <algorithm>

namespace Crosscase {

qint64 CaseShare::length() const
{
    qint64 sum = 0;
    for (const Span &span : spans)
        sum += span.length();
    return sum;
}

CaseCoverage::CaseCoverage(const QList<CaseTie> &ties, const QList<Span> &nobody)
{
    // A sweep over all borders: the set of open ties between two borders is the cases of that stretch.
    struct Border
    {
        qint64 position;
        Id caseId; // NoId: the interviewer
        int opens; // 1, or -1 where it closes
    };
    std::vector<Border> borders;
    borders.reserve(size_t(ties.size() + nobody.size()) * 2);
    const auto add = [&borders](Id caseId, Span span) {
        if (span.isEmpty())
            return;
        borders.push_back({span.start, caseId, 1});
        borders.push_back({span.end, caseId, -1});
    };
    for (const CaseTie &tie : ties)
        add(tie.caseId, tie.span);
    for (const Span &span : nobody)
        add(NoId, span);
    std::ranges::sort(borders, {}, &Border::position);

    std::vector<std::pair<Id, int>> open; // how many ties of each case, ascending by case
    const auto count = [&open](const Border &border) {
        auto place = std::ranges::lower_bound(open, border.caseId, {}, &std::pair<Id, int>::first);
        if (place == open.end() || place->first != border.caseId)
            place = open.insert(place, {border.caseId, 0});
        place->second += border.opens;
        if (place->second == 0)
            open.erase(place);
    };
    QList<Id> cases; // of the stretch before; stretches of the same cases share one list
    qint64 from = 0;
    for (auto border = borders.begin(); border != borders.end();) {
        const qint64 position = border->position;
        if (!open.empty() && open.front().first != NoId && from < position) {
            if (!std::ranges::equal(open, cases, {}, &std::pair<Id, int>::first)) {
                cases.clear();
                for (const auto &entry : open)
                    cases.append(entry.first);
            }
            const bool goesOn = !m_stretches.empty() && m_stretches.back().span.end == from
                && m_stretches.back().cases == cases;
            if (goesOn)
                m_stretches.back().span.end = position;
            else
                m_stretches.push_back({{from, position}, cases});
        }
        for (; border != borders.end() && border->position == position; ++border)
            count(*border);
        from = position;
    }
}

QList<Id> CaseCoverage::casesAt(qint64 position) const
{
    const auto after = std::ranges::upper_bound(
        m_stretches, position, {}, [](const CaseStretch &stretch) { return stretch.span.start; });
    if (after == m_stretches.begin() || !std::prev(after)->span.contains(position))
        return {};
    return std::prev(after)->cases;
}

QList<CaseShare> CaseCoverage::sharesOf(Span span) const
{
    QList<CaseShare> shares;
    if (span.isEmpty())
        return shares;
    auto it = std::ranges::upper_bound(m_stretches, span.start, {},
                                       [](const CaseStretch &stretch) { return stretch.span.end; });
    for (; it != m_stretches.end() && it->span.start < span.end; ++it) {
        const Span part = it->span.intersected(span);
        for (Id id : it->cases) {
            auto share = std::ranges::lower_bound(shares, id, {}, &CaseShare::caseId);
            if (share == shares.end() || share->caseId != id)
                share = shares.insert(share, CaseShare{id, {}});
            if (!share->spans.isEmpty() && share->spans.last().end == part.start)
                share->spans.last().end = part.end;
            else
                share->spans.append(part);
        }
    }
    return shares;
}

} // namespace Crosscase
