// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

namespace Crosscase {

// The cheapest way of doing what an operation does, in milliseconds of this machine now.

/// One pass over all codings in memory that adds to an array.
[[nodiscard]] double passMs(const Index &index);
/// The same, and one over all turns: what must be looked at to know whose words a coding is.
[[nodiscard]] double passWithTurnsMs(const Index &index);
/// Stepping over the rows of all codings and turns with SQLite and adding up their numbers.
[[nodiscard]] double stepRowsMs(const QString &path);
/// The words looked up by FTS5 alone, `times` in one run.
[[nodiscard]] double findWordsMs(const QString &path, const QStringList &queries);
/// Reading a file's bytes, as text: from UTF-8 to UTF-16.
[[nodiscard]] double readTextMs(const QString &path);
/// Reading a file's bytes.
[[nodiscard]] double readFileMs(const QString &path);
/// Writing bytes to a file.
[[nodiscard]] double writeFileMs(const QString &path, qint64 bytes);
/// That many rows into a table of its own, and a text into one of FTS5, committed together as durably as the project is
/// (WAL, synchronous=FULL).
[[nodiscard]] double insertMs(const QString &path, qsizetype rows, const QString &text = {});

} // namespace Crosscase
