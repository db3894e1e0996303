// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace Crosscase {

/// An icon of ours by the name of its file without suffix, drawn in the colour of the text around it, whatever the
/// palette is at the time of painting.
[[nodiscard]] QIcon icon(const QString &name);

/// The program's own icon.
[[nodiscard]] QIcon programIcon();

/// A small square in a code's colour.
[[nodiscard]] QIcon swatch(const QColor &color);

} // namespace Crosscase
