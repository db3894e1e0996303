// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Crosscase {

/**
 * What a coding has here and the exchange format has no home for, its stance and facets, as a note on the coding that
 * people can read in any program and that Crosscase reads back: lines such as "stance: x" and "level: dyad".
 */
using CodingProperties = QList<std::pair<QString, QString>>;

/// The name such notes bear.
[[nodiscard]] QString propertiesNoteName();
/// The name of the note that is a coding's memo.
[[nodiscard]] QString memoNoteName();
[[nodiscard]] QString propertiesText(const CodingProperties &properties);
[[nodiscard]] CodingProperties propertiesFromText(const QString &text);

} // namespace Crosscase
