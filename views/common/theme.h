// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/settings.h"

#include <QColor>
#include <QPalette>

namespace Crosscase {

/**
 * The look: the Fusion style with a palette of ours, light or dark. Colours with a meaning are asked for by name, so
 * that no widget holds a colour of its own. Contrast with the background they are meant for is at least 4.5 to 1.
 */
namespace Theme {

enum class Meaning {
    Muted,             ///< text of lesser weight
    Border,            ///< hairlines between parts of a view
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

/// Distances of layouts, in pixels.
constexpr int Space = 6;
constexpr int WideSpace = 12;

} // namespace Theme

} // namespace Crosscase
