// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Crosscase::TableLook {

/// Distance between text and the border of its cell, pixels.
constexpr int Padding = 6;

/// Between the two colours: 0 is `from`, 1 is `to`.
[[nodiscard]] QColor blend(const QColor &from, const QColor &to, qreal share);

/// Strong lines: over and under the table, under its heads.
[[nodiscard]] QColor rule(const QPalette &palette);
/// Lines between rows.
[[nodiscard]] QColor hairline(const QPalette &palette);
/// Ground of section rows.
[[nodiscard]] QColor band(const QPalette &palette);
/// Ground of a cell of the heat map; 0 is the table's ground. Text stays readable on it in light and dark.
[[nodiscard]] QColor heat(const QPalette &palette, qreal intensity);
/// Text that says less: notes, blanks that have a reason.
[[nodiscard]] QColor quiet(const QPalette &palette);

} // namespace Crosscase::TableLook
