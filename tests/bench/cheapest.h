// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

namespace Crosscase {

// The cheapest way of doing what an operation does, in milliseconds of this machine now.

/// One pass over all codings in memory that adds to an array.
[[nodiscard]] double passMs(const Index &index);
/// Reading a file's bytes.
[[nodiscard]] double readFileMs(const QString &path);
/// Writing bytes to a file.
[[nodiscard]] double writeFileMs(const QString &path, const QByteArray &bytes);
/// One row into a table of its own, committed as durably as the project is (WAL, synchronous=FULL).
[[nodiscard]] double insertRowMs(const QString &path);

} // namespace Crosscase
