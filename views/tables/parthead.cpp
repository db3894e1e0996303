// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/parthead.h"

#include "views/tables/tablelook.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace Crosscase::PartHead {

namespace {

constexpr int EndOfPart = 2; // the rule under the part before
constexpr int Gap = 22;
constexpr int LongestLine = 20000;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int captionHeight(const QFont &font)
{
    return EndOfPart + Gap + QFontMetrics(bold(font)).height() + TableLook::Padding;
}

void paintCaption(QPainter *painter, const QRect &rect, int edge, const QString &caption, const QFont &font,
                  const QPalette &colors, Qt::LayoutDirection direction)
{
    const int height = captionHeight(font);
    // Rows that begin a part cannot be chosen, and are no greyer for it.
    const auto color = [&](QPalette::ColorRole role) { return colors.color(QPalette::Active, role); };
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), height), color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), EndOfPart), TableLook::rule(colors));
    painter->setFont(bold(font));
    painter->setPen(color(QPalette::Text));
    // The caption runs on over the columns: each cell paints its share of the same line.
    const int top = rect.top() + EndOfPart + Gap;
    const int textHeight = height - EndOfPart - Gap;
    const bool mirrored = direction == Qt::RightToLeft;
    const QRect line = mirrored ? QRect(edge - TableLook::Padding - LongestLine, top, LongestLine, textHeight)
                                : QRect(edge + TableLook::Padding, top, LongestLine, textHeight);
    painter->drawText(line, int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop), caption);
}

void paintCorner(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                 const QPalette &colors, Qt::LayoutDirection direction)
{
    painter->fillRect(rect, colors.color(QPalette::Base));
    painter->setPen(colors.color(QPalette::Text));
    painter->setFont(bold(font));
    painter->drawText(rect.adjusted(TableLook::Padding, 0, -TableLook::Padding, -5),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignBottom), text);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), TableLook::rule(colors));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), TableLook::rule(colors));
}

} // namespace Crosscase::PartHead
