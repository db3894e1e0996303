// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Crosscase {

/// Recording time as hh:mm:ss, hours with as many digits as it takes (at least two). Negative times are 00:00:00.
[[nodiscard]] QString formatClock(qint64 milliseconds);
/// As formatClock, with .mmm.
[[nodiscard]] QString formatClockExact(qint64 milliseconds);

/**
 * Milliseconds of a written time: `1:02`, `00:01:02`, `0:01:02.5`, `00:01:02,345`, `00:01:02-3` (tenths, as f4 and
 * easytranscript write). Digits after the last mark are a fraction of a second. Minutes and seconds above 59 are
 * refused, except the first field, which may be any number up to 99999. White space around it is ignored.
 */
[[nodiscard]] std::optional<qint64> parseClock(QStringView text);

} // namespace Crosscase
