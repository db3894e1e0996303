// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crosscase {

/**
 * Sortable keys for siblings (codes, cases): moving one row changes one row.
 *
 * A key is text in 0-9A-Za-z whose byte order, SQLite's BINARY, is the order of the rows. It has a head that says how
 * long its whole part is, so that appending ten thousand rows one by one makes keys of five characters, not of
 * thousands, and an optional fraction that grows when rows are put between neighbours. No key ends in '0' within its
 * fraction, so between any two different keys there is always another.
 */

/// A key strictly between two. An empty string is the open end: before the first, after the last. If `before` does
/// not sort below `after`, or one of them is no key of ours, the answer is a key after `before`.
[[nodiscard]] QString orderKeyBetween(const QString &before, const QString &after);

/// `count` ascending keys, short and evenly spaced, for rows made together.
[[nodiscard]] QStringList orderKeys(qsizetype count);

} // namespace Crosscase
