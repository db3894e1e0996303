// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QList>

namespace Crosscase {

/// Where coding stripes stand beside a text so that none overlaps another.
struct Lanes
{
    QList<int> laneOf; ///< one lane (0 = nearest the text) for each span given
    int count = 0;     ///< number of lanes used: the most spans over any one position
};

/// Gives each span the lowest free lane, O(n log n). Spans must be sorted by start; where spans start together the
/// order given is kept. An empty span takes the room of one position.
[[nodiscard]] Lanes assignLanes(const QList<Span> &spans);

} // namespace Crosscase
