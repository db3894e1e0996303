// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/casecoverage.h"

#include <algorithm>
#include <map>

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
        QList<Id> opened;
        QList<Id> closed;
        int blocked = 0;
    };
    std::map<qint64, Border> borders;
    for (const CaseTie &tie : ties) {
        if (tie.span.isEmpty())
            continue;
        borders[tie.span.start].opened.append(tie.caseId);
        borders[tie.span.end].closed.append(tie.caseId);
    }
    for (const Span &span : nobody) {
        if (span.isEmpty())
            continue;
        borders[span.start].blocked += 1;
        borders[span.end].blocked -= 1;
    }

    std::map<Id, int> open;
    int blocked = 0;
    qint64 from = 0;
    for (const auto &[position, border] : borders) {
        if (!open.empty() && blocked == 0 && from < position) {
            QList<Id> cases;
            for (const auto &entry : open)
                cases.append(entry.first);
            const bool goesOn = !m_stretches.empty() && m_stretches.back().span.end == from
                && m_stretches.back().cases == cases;
            if (goesOn)
                m_stretches.back().span.end = position;
            else
                m_stretches.push_back({{from, position}, cases});
        }
        for (Id id : border.closed) {
            if (--open[id] == 0)
                open.erase(id);
        }
        for (Id id : border.opened)
            ++open[id];
        blocked += border.blocked;
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
