// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/settings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Crosscase {

/**
 * The look: the Fusion style, mended a little (style.h), with a palette of ours, light or dark. Colours with a meaning are asked for by name, so
 * that no widget holds a colour of its own. Contrast with the background they are meant for is at least 4.5 to 1.
 */
namespace Theme {

enum class Meaning {
    Muted,             ///< text of lesser weight
    Border,            ///< hairlines between parts of a view
    ControlEdge,       ///< outline of what can be typed into or ticked: at least 3 to 1
    Agree,             ///< stance x
    NotFully,          ///< stance o
    Disagree,          ///< stance -
    ErrorBackground,   ///< of a message about something that failed
    WarningBackground, ///< of a message to be heeded
    NoticeBackground,  ///< of a message that informs
};

/// Sets style, palette and colour scheme of the program, and follows the system when asked to.
void apply(Settings::ColorTheme theme);

[[nodiscard]] QPalette palette(bool dark);
[[nodiscard]] QColor color(Meaning meaning, const QPalette &palette);

/// Distances of layouts, in pixels: within a group, between groups, and around what stands in a dialog.
constexpr int Space = 6;
constexpr int WideSpace = 12;
constexpr int Margin = 16;

/// Headings, all alike: of a part of a page or dialog, and larger, of a page itself.
enum class HeadingSize { Part, Page };
[[nodiscard]] QFont headingFont(const QFont &text, HeadingSize size = HeadingSize::Part);

} // namespace Theme

} // namespace Crosscase
