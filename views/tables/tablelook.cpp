// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tablelook.h"

#include <algorithm>

namespace Crosscase::TableLook {

QColor blend(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

QColor rule(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Text), 0.75);
}

QColor hairline(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Text), 0.12);
}

QColor band(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Text), 0.06);
}

QColor heat(const QPalette &palette, qreal intensity)
{
    // Never the whole way: the number on it must be read with the palette's text colour.
    const bool dark = palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
    const QColor hot = dark ? QColor(0xb0, 0x5a, 0x1c) : QColor(0xf2, 0x8e, 0x3c);
    return blend(palette.color(QPalette::Active, QPalette::Base), hot,
                 std::clamp(intensity, 0.0, 1.0) * 0.85);
}

QColor quiet(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Text), 0.62);
}

} // namespace Crosscase::TableLook
