// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace Crosscase {

/**
 * A stretch of a document's text.
 *
 * Unit: Unicode code points of the stored text (LF line ends, no byte order mark), zero based. `start` is inclusive,
 * `end` exclusive, so that SQLite's substr(body, start + 1, end - start) and a Python slice give the same text.
 * UTF-16 positions, as Qt's widgets count, never stand in a Span: text/codepoints.h converts.
 */
struct Span
{
    qint64 start = 0;
    qint64 end = 0;

    [[nodiscard]] constexpr qint64 length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qint64 position) const
    {
        return start <= position && position < end;
    }
    [[nodiscard]] constexpr bool contains(Span other) const
    {
        return start <= other.start && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    [[nodiscard]] constexpr Span intersected(Span other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace Crosscase
