// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/codecolors.h"

#include <algorithm>
#include <cmath>

namespace Crosscase::CodeColors {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// `color` moved towards `target` in steps until it stands out from `background`.
QColor movedUntil(const QColor &color, const QColor &target, const QColor &background, double wanted)
{
    for (int step = 0; step < 20; ++step) {
        const QColor moved = mixed(target, color, step / 20.0);
        if (contrast(moved, background) >= wanted)
            return moved;
    }
    return target;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

QColor tint(const QList<QColor> &codes, const QPalette &palette)
{
    const QColor page = palette.color(QPalette::Base);
    if (codes.isEmpty())
        return page;
    int red = 0;
    int green = 0;
    int blue = 0;
    for (const QColor &code : codes) {
        red += code.red();
        green += code.green();
        blue += code.blue();
    }
    const int count = int(codes.size());
    const QColor blend(red / count, green / count, blue / count);
    // Where codes lie over each other the colour gets stronger, up to where it would tire the eye.
    double share = (isDark(palette) ? 0.30 : 0.24) + 0.08 * std::min(count - 1, 3);
    const QColor text = palette.color(QPalette::Text);
    QColor background = mixed(blend, page, share);
    while (share > 0.02 && contrast(text, background) < MinimumContrast) {
        share *= 0.8;
        background = mixed(blend, page, share);
    }
    return background;
}

QColor readable(const QColor &color, const QColor &background, const QPalette &palette)
{
    return movedUntil(color, palette.color(QPalette::Text), background, MinimumContrast);
}

QColor bar(const QColor &code, const QPalette &palette)
{
    return movedUntil(code, palette.color(QPalette::Text), palette.color(QPalette::Base), 3.0);
}

QColor subdued(const QPalette &palette)
{
    const QColor page = palette.color(QPalette::Base);
    return movedUntil(mixed(palette.color(QPalette::Text), page, 0.45), palette.color(QPalette::Text), page,
                      MinimumContrast + 0.3);
}

} // namespace Crosscase::CodeColors
