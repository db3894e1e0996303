// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/transcriptlayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Crosscase {

TranscriptLayout::TranscriptLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

QRectF TranscriptLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0 || !block.isVisible())
        return rect;
    // Lines stand equally far apart on their letters' feet, whatever fonts the letters had to be taken from; only what is
    // much higher pushes the next line on.
    const QFontMetricsF metrics(document()->defaultFont());
    const qreal pitch = metrics.height() * (1 + m_leading);
    const auto isTall = [pitch](const QTextLine &line) { return line.height() > pitch * 1.25; };
    const auto room = [&](const QTextLine &line) { return isTall(line) ? line.height() + 2 : pitch; };
    const auto offset = [&](const QTextLine &line) {
        return isTall(line) ? 1.0 : (pitch - metrics.height()) / 2 + metrics.ascent() - line.ascent();
    };
    // The first line's place tells whether this layout of the block has been seen to already: only a fresh one has it at 0.
    if (qFuzzyIsNull(layout->lineAt(0).y())) {
        qreal y = (m_spaceAbove ? m_spaceAbove(block) : 0) + 0.01;
        // Plain text is laid out from the left; a paragraph that reads from the right begins there.
        const bool fromRight = block.textDirection() == Qt::RightToLeft;
        for (int i = 0; i < layout->lineCount(); ++i) {
            QTextLine line = layout->lineAt(i);
            const qreal shift = fromRight ? std::max(0.0, line.width() - line.naturalTextWidth()) : 0;
            line.setPosition(QPointF(line.x() + shift, y + offset(line)));
            y += room(line);
        }
    }
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    const qreal margin = block.next().isValid() ? 0 : document()->documentMargin();
    rect.setBottom(last.y() - offset(last) + room(last) + margin);
    return rect;
}

} // namespace Crosscase
