// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

// Private to coding/: what becomes of what a coding says when another takes its place.

namespace Crosscase {

/// Two texts of an analyst as one; the same text stands once.
[[nodiscard]] QString joinedTexts(const QString &first, const QString &second);

/**
 * Within a change: gives what `gone` carries to `kept`, which stays, and removes it. Memos are joined and memos about it
 * become memos about `kept`; a stance and the values of facets go over where `kept` has none. What both say
 * differently stays as it is on `kept`, and what `gone` said is written into the memo beside the words it was about.
 * `kept` is changed in place and not yet written. Returns how many values stand in the memo for that reason.
 */
[[nodiscard]] Result<qsizetype> takeOver(Writer &writer, const Index &index, CodingRow &kept,
                                         const CodingRow &gone);

} // namespace Crosscase
