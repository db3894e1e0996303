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
    // Kerning makes lines shorter, by a few per cent: where that matters, the text is laid out.
    constexpr double Kerned = 0.92;
    const QStringList words = text.split(u' ');
    const int most = lines(words, width, 1);
    if (most == 1 || most == lines(words, width, Kerned))
        return most;
    const QRectF box = m_metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text);
    return box.width() > width
        ? -1
        : int(std::lround((box.height() + m_metrics.leading()) / m_metrics.lineSpacing()));
}

int HeadLengths::lines(const QStringList &words, int width, double share) const
{
    const double space = of(QStringLiteral(" ")) * share;
    int lines = 1;
    double used = 0;
    for (const QString &word : words) {
        const double length = of(word) * share;
        if (length > width)
            return -1;
        const double together = used == 0 ? length : used + space + length;
        const bool fits = used == 0 || together < width;
        lines += fits ? 0 : 1;
        used = fits ? together : length;
    }
    return lines;
}

} // namespace Crosscase
