// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextDocumentLayout>

#include <functional>
#include <utility>

namespace Crosscase {

/**
 * The plain text layout with room to read: lines further apart, and space above a turn.
 *
 * QPlainTextDocumentLayout knows no line height. It lays a block's lines out when first asked for its rectangle and
 * never touches them again until the text, the width or the font changes; so the lines are moved apart then, once.
 */
class TranscriptLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit TranscriptLayout(QTextDocument *document);

    /// Extra space below each line, as a share of the line's height.
    /// True when that is another share than before: the text is then to be laid out anew.
    bool setLeading(qreal share) { return std::exchange(m_leading, share) != share; }
    /// Space above a block in pixels.
    void setSpaceAbove(const std::function<qreal(const QTextBlock &)> &space) { m_spaceAbove = space; }

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    qreal m_leading = 0.28;
    std::function<qreal(const QTextBlock &)> m_spaceAbove;
};

} // namespace Crosscase
