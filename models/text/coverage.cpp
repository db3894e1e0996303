// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/coverage.h"

#include <algorithm>
#include <vector>

namespace Crosscase {

QList<CoveredSpan> coverage(const QList<Span> &spans)
{
    struct Edge
    {
        qint64 position = 0;
        bool begins = false;
        int item = 0;
    };
    std::vector<Edge> edges;
    edges.reserve(size_t(spans.size()) * 2);
    for (int i = 0; i < int(spans.size()); ++i) {
        if (spans[i].isEmpty())
            continue;
        edges.push_back({spans[i].start, true, i});
        edges.push_back({spans[i].end, false, i});
    }
    std::ranges::sort(edges, {}, &Edge::position);

    QList<CoveredSpan> result;
    QList<int> open; // ascending
    qint64 from = 0;
    for (size_t i = 0; i < edges.size();) {
        const qint64 position = edges[i].position;
        if (!open.isEmpty() && from < position) {
            // Where one span ends and the same set goes on nothing changed for the painter.
            if (!result.isEmpty() && result.last().span.end == from && result.last().items == open)
                result.last().span.end = position;
            else
                result.append({{from, position}, open});
        }
        for (; i < edges.size() && edges[i].position == position; ++i) {
            const auto place = std::ranges::lower_bound(open, edges[i].item);
            if (edges[i].begins)
                open.insert(place, edges[i].item);
            else
                open.erase(place);
        }
        from = position;
    }
    return result;
}

QList<Span> united(QList<Span> spans)
{
    spans.removeIf([](const Span &span) { return span.isEmpty(); });
    std::ranges::sort(spans);
    QList<Span> result;
    for (const Span &span : spans) {
        if (!result.isEmpty() && span.start <= result.last().end)
            result.last().end = std::max(result.last().end, span.end);
        else
            result.append(span);
    }
    return result;
}

} // namespace Crosscase
