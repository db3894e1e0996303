// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QHash>
#include <QPalette>

#include <functional>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Crosscase {

class TranscriptModel;

/// The syntax definitions and themes of this process, with ours among them. Made when first asked for.
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxRepository();

/**
 * Paints a transcript: what the syntax definition finds in its text, over it what is known of its turns and marks, and
 * under all of it the blended tints of its codings. Only blocks that a change touches are painted anew.
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

protected:
    void highlightBlock(const QString &text) override;

private:
    void applyTurns(Span block, qsizetype blockStart);
    void applyMarks(Span block, qsizetype blockStart);
    void applyCodings(Span block, qsizetype blockStart);
    void hideLabels(Span block, qsizetype blockStart);
    void format(Span span, Span block, qsizetype blockStart,
                const std::function<void(QTextCharFormat &)> &edit);
    [[nodiscard]] QColor tintOf(const QList<QRgb> &colors) const;

    TranscriptModel &m_model;
    QPalette m_palette;
    bool m_dimmed = false;
    bool m_hidden = false;
    mutable QHash<QList<QRgb>, QColor> m_tints;
};

} // namespace Crosscase
