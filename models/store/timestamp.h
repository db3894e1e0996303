// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Crosscase {

/**
 * The time now as the file keeps it: ISO 8601, UTC, milliseconds ("2026-03-01T12:00:00.000Z").
 *
 * CROSSCASE_NOW in the environment fixes it, so that projects made by scripts and tests are reproducible.
 */
[[nodiscard]] QString nowUtc();

/// Milliseconds since 1970 of a time as the file keeps it (ASCII); 0 of what is none.
[[nodiscard]] qint64 msSinceEpoch(QByteArrayView time);

} // namespace Crosscase
