// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

#include <array>

namespace Crosscase {

/**
 * How much room heads need in one font, for thousands of them: letters of the Latin alphabet are added up, which shaping
 * every text would cost a hundred times. What else is shaped.
 */
class HeadLengths
{
public:
    explicit HeadLengths(const QFont &font);

    /// On one line, in pixels. Not less than it takes; kerning may make it a little less.
    [[nodiscard]] int of(const QString &text) const;
    /// How many lines it takes in this width, broken between words; -1 where a word is wider.
    [[nodiscard]] int lines(const QString &text, int width) const;

private:
    /// The same if words take this share of their length.
    [[nodiscard]] int lines(const QStringList &words, int width, double share) const;

    static constexpr char16_t LastLatin = 0x024F; ///< of Latin Extended-B; what follows may combine

    QFontMetricsF m_metrics;
    mutable std::array<double, LastLatin + 1> m_letters; ///< advance by letter; negative: not measured
};

} // namespace Crosscase
