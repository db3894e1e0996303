// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QString>

#include <vector>

namespace Crosscase {

/**
 * Converts between the code points of a Span and the UTF-16 positions of a QString.
 *
 * A code point is a surrogate pair or any other single UTF-16 unit; a lone surrogate counts as one. Text without
 * surrogate pairs, the usual case, costs nothing: positions are equal and both ways are O(1). Otherwise the pairs'
 * positions are kept (8 bytes a pair) and either way is a binary search over them.
 *
 * Positions outside the text are clamped to it. A UTF-16 position inside a pair means the start of that pair.
 */
class CodePointMap
{
public:
    CodePointMap() = default;
    explicit CodePointMap(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Length of the text in code points.
    [[nodiscard]] qint64 length() const;

    [[nodiscard]] qint64 toCodePoint(qsizetype utf16) const;
    [[nodiscard]] qsizetype toUtf16(qint64 codePoint) const;
    /// The span of the UTF-16 stretch [start, end).
    [[nodiscard]] Span toSpan(qsizetype start, qsizetype end) const;

    /// The text of a span. The view lives as long as this map; mid() copies.
    [[nodiscard]] QStringView view(Span span) const;
    [[nodiscard]] QString mid(Span span) const;

    /// Puts other text in a span's place. Costs what moving the rest of the text costs, not reading it anew.
    void replace(Span span, const QString &text);

private:
    QString m_text;
    std::vector<qsizetype> m_pairs; ///< UTF-16 position of each surrogate pair's first half, ascending
};

} // namespace Crosscase
