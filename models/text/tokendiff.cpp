// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tokendiff.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace Crosscase {

namespace {

using Pairs = std::vector<std::pair<int, int>>;

/// A region of both texts still to be aligned.
struct Region
{
    int leftStart = 0, leftEnd = 0;
    int rightStart = 0, rightEnd = 0;
};

// Myers' algorithm takes memory of the square of the edits. Beyond this many two regions are different texts.
constexpr int MostEdits = 2000;

/// Takes equal tokens off both ends of a region.
void trim(const std::vector<int> &left, const std::vector<int> &right, Region &region, Pairs &pairs)
{
    while (region.leftStart < region.leftEnd && region.rightStart < region.rightEnd
           && left[size_t(region.leftStart)] == right[size_t(region.rightStart)])
        pairs.emplace_back(region.leftStart++, region.rightStart++);
    while (region.leftStart < region.leftEnd && region.rightStart < region.rightEnd
           && left[size_t(region.leftEnd) - 1] == right[size_t(region.rightEnd) - 1])
        pairs.emplace_back(--region.leftEnd, --region.rightEnd);
}

/// The longest ascending chain of tokens that occur once on either side of the region.
Pairs anchors(const std::vector<int> &left, const std::vector<int> &right, const Region &region)
{
    struct Seen
    {
        int leftCount = 0, rightCount = 0;
        int leftAt = 0, rightAt = 0;
    };
    std::unordered_map<int, Seen> seen;
    for (int i = region.leftStart; i < region.leftEnd; ++i) {
        Seen &each = seen[left[size_t(i)]];
        ++each.leftCount;
        each.leftAt = i;
    }
    for (int i = region.rightStart; i < region.rightEnd; ++i) {
        Seen &each = seen[right[size_t(i)]];
        ++each.rightCount;
        each.rightAt = i;
    }
    Pairs unique;
    for (int i = region.leftStart; i < region.leftEnd; ++i) {
        const Seen &each = seen[left[size_t(i)]];
        if (each.leftCount == 1 && each.rightCount == 1)
            unique.emplace_back(i, each.rightAt);
    }
    // Patience sorting: piles by the right index, each card points to the top of the pile before it.
    std::vector<size_t> tops;
    std::vector<size_t> previous(unique.size(), SIZE_MAX);
    for (size_t i = 0; i < unique.size(); ++i) {
        const auto pile = std::ranges::lower_bound(tops, unique[i].second, {},
                                                   [&](size_t top) { return unique[top].second; });
        if (pile != tops.begin())
            previous[i] = *std::prev(pile);
        if (pile == tops.end())
            tops.push_back(i);
        else
            *pile = i;
    }
    Pairs chain;
    for (size_t at = tops.empty() ? SIZE_MAX : tops.back(); at != SIZE_MAX; at = previous[at])
        chain.push_back(unique[at]);
    std::ranges::reverse(chain);
    return chain;
}

/// Myers' greedy algorithm (1986): follows the furthest reaching paths and remembers them for the way back.
void shortestEdits(const std::vector<int> &left, const std::vector<int> &right, const Region &region,
                   Pairs &pairs)
{
    const int leftSize = region.leftEnd - region.leftStart;
    const int rightSize = region.rightEnd - region.rightStart;
    const int most = std::min(leftSize + rightSize, MostEdits);
    const auto equal = [&](int x, int y) {
        return left[size_t(region.leftStart + x)] == right[size_t(region.rightStart + y)];
    };
    const int middle = most + 1;
    std::vector<int> reach(size_t(2 * most + 3), 0);
    std::vector<std::vector<int>> trace;
    int edits = 0;
    bool done = false;
    for (; edits <= most && !done; ++edits) {
        trace.emplace_back(reach.begin() + (middle - edits - 1), reach.begin() + (middle + edits + 2));
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const int fromAbove = reach[size_t(middle + diagonal + 1)];
            const int fromLeft = reach[size_t(middle + diagonal - 1)];
            int x = diagonal == -edits || (diagonal != edits && fromLeft < fromAbove) ? fromAbove
                                                                                      : fromLeft + 1;
            int y = x - diagonal;
            while (x < leftSize && y < rightSize && equal(x, y)) {
                ++x;
                ++y;
            }
            reach[size_t(middle + diagonal)] = x;
            if (x >= leftSize && y >= rightSize) {
                done = true;
                break;
            }
        }
    }
    if (!done)
        return;
    int x = leftSize;
    int y = rightSize;
    for (int step = edits - 1; step >= 0; --step) {
        const std::vector<int> &before = trace[size_t(step)];
        const auto at = [&](int diagonal) { return before[size_t(diagonal + step + 1)]; };
        const int diagonal = x - y;
        const bool down = diagonal == -step || (diagonal != step && at(diagonal - 1) < at(diagonal + 1));
        const int previousDiagonal = down ? diagonal + 1 : diagonal - 1;
        const int previousX = step == 0 ? 0 : at(previousDiagonal);
        const int previousY = step == 0 ? 0 : previousX - previousDiagonal;
        while (x > previousX && y > previousY) {
            --x;
            --y;
            pairs.emplace_back(region.leftStart + x, region.rightStart + y);
        }
        x = previousX;
        y = previousY;
    }
}

} // namespace

std::vector<std::pair<int, int>> commonTokens(const std::vector<int> &left, const std::vector<int> &right)
{
    Pairs pairs;
    std::vector<Region> open{{0, int(left.size()), 0, int(right.size())}};
    while (!open.empty()) {
        Region region = open.back();
        open.pop_back();
        trim(left, right, region, pairs);
        if (region.leftStart == region.leftEnd || region.rightStart == region.rightEnd)
            continue;
        const Pairs chain = anchors(left, right, region);
        if (chain.empty()) {
            shortestEdits(left, right, region, pairs);
            continue;
        }
        Region gap{region.leftStart, 0, region.rightStart, 0};
        for (const auto &[leftAt, rightAt] : chain) {
            gap.leftEnd = leftAt;
            gap.rightEnd = rightAt;
            open.push_back(gap);
            pairs.emplace_back(leftAt, rightAt);
            gap.leftStart = leftAt + 1;
            gap.rightStart = rightAt + 1;
        }
        gap.leftEnd = region.leftEnd;
        gap.rightEnd = region.rightEnd;
        open.push_back(gap);
    }
    std::ranges::sort(pairs);
    return pairs;
}

} // namespace Crosscase
