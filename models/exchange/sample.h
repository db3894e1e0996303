// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

namespace Crosscase {

/**
 * Fills an empty project with the sample that is built in (resources/samples/README.md): twelve invented interviews with
 * people of ten invented organisations, coded by two with both codebooks, summaries, and each table that papers print.
 */
[[nodiscard]] Result<> fillSample(Index &index);

} // namespace Crosscase
