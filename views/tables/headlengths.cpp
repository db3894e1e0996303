// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/headlengths.h"

#include <algorithm>
#include <cmath>

namespace Crosscase {

HeadLengths::HeadLengths(const QFont &font)
    : m_metrics(font)
{
    m_letters.fill(-1);
}

int HeadLengths::of(const QString &text) const
{
    const bool isLatin = std::ranges::all_of(text, [](QChar c) { return c.unicode() <= LastLatin; });
    if (!isLatin)
        return int(std::ceil(m_metrics.horizontalAdvance(text)));
    double length = 0;
    for (QChar letter : text) {
        double &advance = m_letters[letter.unicode()];
        if (advance < 0)
            advance = m_metrics.horizontalAdvance(letter);
        length += advance;
    }
    return int(std::ceil(length));
}

int HeadLengths::lines(const QString &text, int width) const
{
    const int space = of(QStringLiteral(" "));
    int lines = 1;
    int used = 0;
    for (const QString &word : text.split(u' ')) {
        const int length = of(word);
        if (length > width)
            return -1;
        const int together = used == 0 ? length : used + space + length;
        const bool fits = together < width; // what fits by a hair is broken by some fonts
        lines += used > 0 && !fits ? 1 : 0;
        used = used > 0 && !fits ? length : together;
    }
    return lines;
}

} // namespace Crosscase
