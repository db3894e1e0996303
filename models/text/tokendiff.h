// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

namespace Crosscase {

/// Pairs (index in left, index in right) of a common subsequence, ascending in both: as TextAlignment describes it.
[[nodiscard]] std::vector<std::pair<int, int>> commonTokens(const std::vector<int> &left,
                                                            const std::vector<int> &right);

} // namespace Crosscase
