// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

/// What stands over a part of a table that is written as several: the end of the part before, a gap, its caption; and
/// the place over the row heads.
namespace Crosscase::PartHead {

/// Of everything above the part's column heads, pixels.
[[nodiscard]] int captionHeight(const QFont &font);

/// Paints the share of it that lies in `rect`, whose top is the part's; `edge` is the x where the table begins: on the
/// left, or mirrored on the right.
void paintCaption(QPainter *painter, const QRect &rect, int edge, const QString &caption, const QFont &font,
                  const QPalette &colors, Qt::LayoutDirection direction);

/// The place over the row heads and beside the column heads, which says what the rows are.
void paintCorner(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                 const QPalette &colors, Qt::LayoutDirection direction);

} // namespace Crosscase::PartHead
