// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace Crosscase::CodeColors {

/**
 * Colours of codes as they are shown. A code's colour is the analyst's; what is painted follows from it and from the
 * palette, so that text stays readable in light and dark. Contrast is as WCAG 2.2 defines it (1 to 21).
 */
constexpr double MinimumContrast = 4.5;

[[nodiscard]] double contrast(const QColor &a, const QColor &b);
[[nodiscard]] bool isDark(const QPalette &palette);

/// `share` (0 to 1) of `over` on `under`, in sRGB.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

/// The background for text that carries codes of these colours: the page's colour when there are none. The palette's
/// text colour keeps MinimumContrast on it, however many codes there are.
[[nodiscard]] QColor tint(const QList<QColor> &codes, const QPalette &palette);

/// `color`, moved towards the palette's text colour until it can be read on `background`.
[[nodiscard]] QColor readable(const QColor &color, const QColor &background, const QPalette &palette);

/// The colour as a bar beside the text: kept apart from the page by at least 3:1, as WCAG asks of graphics.
[[nodiscard]] QColor bar(const QColor &code, const QPalette &palette);

/// Text that should step back (time stamps, an interviewer dimmed): as faint as MinimumContrast allows.
[[nodiscard]] QColor subdued(const QPalette &palette);

} // namespace Crosscase::CodeColors
