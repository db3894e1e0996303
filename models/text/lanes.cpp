// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lanes.h"

#include <functional>
#include <queue>
#include <vector>

namespace Crosscase {

Lanes assignLanes(const QList<Span> &spans)
{
    struct Busy
    {
        qint64 end = 0;
        int lane = 0;
        auto operator<=>(const Busy &) const = default;
    };
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
    std::priority_queue<int, std::vector<int>, std::greater<>> free;

    Lanes lanes;
    lanes.laneOf.reserve(spans.size());
    for (const Span &span : spans) {
        while (!busy.empty() && busy.top().end <= span.start) {
            free.push(busy.top().lane);
            busy.pop();
        }
        int lane = lanes.count;
        if (free.empty()) {
            ++lanes.count;
        } else {
            lane = free.top();
            free.pop();
        }
        busy.push({span.isEmpty() ? span.start + 1 : span.end, lane});
        lanes.laneOf.append(lane);
    }
    return lanes;
}

} // namespace Crosscase
