// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QList>

namespace Crosscase {

/// A stretch over which the same spans lie, as a painter of overlapping highlights needs it.
struct CoveredSpan
{
    Span span;
    QList<int> items; ///< indexes of the covering spans, ascending, never empty

    friend bool operator==(const CoveredSpan &, const CoveredSpan &) = default;
};

/// Cuts overlapping spans, in any order, into disjoint ones, ascending. Empty spans cover nothing. Neighbouring
/// stretches with the same items do not occur. O(n log n + size of the answer).
[[nodiscard]] QList<CoveredSpan> coverage(const QList<Span> &spans);

/// The union of the spans: disjoint, ascending, touching ones joined.
[[nodiscard]] QList<Span> united(QList<Span> spans);

} // namespace Crosscase
