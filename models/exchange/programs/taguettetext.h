// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Crosscase {

/**
 * The text of an HTML document as Taguette counts it, and as people read it.
 *
 * Taguette's highlights are UTF-8 bytes over the text nodes of the HTML: tags count nothing, entities what they stand
 * for, white space between tags as it is. The body has that text with a line for each block, white space folded within
 * lines (but in `pre`), and nothing at its ends.
 */
class TaguetteText
{
public:
    explicit TaguetteText(const QString &html);

    [[nodiscard]] const QString &body() const { return m_body; }
    /// The code point of body() that a byte offset means; clamped.
    [[nodiscard]] qint64 place(qint64 byte) const;
    /// Length of the text nodes in bytes.
    [[nodiscard]] qint64 length() const { return qint64(m_places.size()); }

private:
    friend class TaguetteWalk;
    QString m_body;
    std::vector<qint32> m_places; ///< for each byte, the code point of body()
    qint32 m_points = 0;          ///< code points of body()
};

} // namespace Crosscase
