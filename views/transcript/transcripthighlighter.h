// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"
#include "views/common/readablehighlighter.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QHash>
#include <QPalette>
#include <QTextCursor>

#include <vector>

class QTextBlock;
class QTimer;

namespace Crosscase {

class TranscriptModel;

/**
 * Paints a transcript: what the syntax definition finds in its text, over it what is known of its turns and marks, and
 * under all of it the blended tints of its codings. Only blocks that a change touches are painted anew.
 *
 * In a long text the tints of what is not on screen come a moment later, a few blocks at a time; letters never move for
 * it, since tints change nothing of their size.
 */
class TranscriptHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    TranscriptHighlighter(TranscriptModel &model, QTextDocument *document);

    void setPalette(const QPalette &palette);
    void setInterviewerDimmed(bool dimmed);
    /// Speakers' labels and times take no room; the gutter still says them.
    void setLabelsHidden(bool hidden);
    [[nodiscard]] bool areLabelsHidden() const { return m_hidden; }
    [[nodiscard]] bool isInterviewerDimmed() const { return m_dimmed; }

    /// Paints the blocks anew that the stretches touch.
    void repaint(const QList<Span> &touched);

    /// Paints all blocks anew.
    void rehighlightAll();
    /// Says that another text comes, or other tints everywhere: what is tinted so far no longer counts.
    void beginAnew();
    /// These blocks are on screen: they are tinted now.
    void showBlocks(const QTextBlock &first, const QTextBlock &last);
    /// Whether all of the text is tinted.
    [[nodiscard]] bool isComplete() const;

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void applyTurns(Span block, qsizetype blockStart);
    void applyMarks(Span block, qsizetype blockStart);
    void applyCodings(Span block, qsizetype blockStart);
    void hideLabels(Span block, qsizetype blockStart);
    template<typename Edit>
    void format(Span span, Span block, qsizetype blockStart, const Edit &edit);
    [[nodiscard]] QColor tintOf(const QList<QRgb> &colors) const;
    void tintOn();
    [[nodiscard]] bool isTinted(const QTextBlock &block) const;

    /// Letters of the current block that look alike.
    struct Run
    {
        int from = 0;
        int to = 0;
        QTextCharFormat format;
    };
    [[nodiscard]] size_t cutAt(int position);

    TranscriptModel &m_model;
    QPalette m_palette;
    bool m_dimmed = false;
    bool m_hidden = false;
    mutable QHash<QList<QRgb>, QColor> m_tints;
    std::vector<Run> m_runs; ///< of the block being painted: ascending, without gaps
    QTextCursor m_tintedTo;  ///< blocks before it are tinted; moves with the text
    QTimer *m_further;       ///< tints the next ones
    int m_firstShown = 0;    ///< numbers of the blocks on screen
    int m_lastShown = -1;
    bool m_isLong = false;        ///< else the text is painted whole
    bool m_isShownTinted = false; ///< the blocks on screen are
    bool m_isTinting = false;
};

} // namespace Crosscase
