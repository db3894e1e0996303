// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "text/edits.h"

#include <QPlainTextEdit>

#include <vector>

namespace Crosscase {

class CodingStripes;
class TranscriptHighlighter;
class TranscriptLayout;
class TranscriptModel;
class TurnGutter;

/// One line of text on the screen.
struct VisibleLine
{
    qreal top = 0; ///< viewport pixels
    qreal bottom = 0;
    qint64 start = 0; ///< code points
    qint64 end = 0;   ///< start of the next line
};

/**
 * The text of a transcript, with a caret, in a column of comfortable width between the turn numbers and the
 * coding stripes. It is read-only but while it is edited; then each change goes to the model at once. It knows nothing of verbs: what is dropped on it or dragged from it goes out as signals.
 */
class TranscriptEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TranscriptEdit(TranscriptModel &model, QWidget *parent = nullptr);
    ~TranscriptEdit() override;

    /// The selection, or the caret as an empty span; code points.
    [[nodiscard]] Span selectedSpan() const;
    void selectSpan(Span span);
    /// Selects and scrolls so that the passage's beginning stands in the upper third.
    void revealSpan(Span span);
    [[nodiscard]] qint64 positionAt(const QPoint &viewportPoint) const;
    /// The lines now on the screen, top to bottom.
    [[nodiscard]] const std::vector<VisibleLine> &visibleLines() const;
    /// Where to put a popup for the selection: below its end, in global coordinates.
    [[nodiscard]] QPoint popupPoint() const;

    [[nodiscard]] TranscriptModel &model() const { return m_model; }
    [[nodiscard]] CodingStripes *stripes() const { return m_stripes; }
    [[nodiscard]] TurnGutter *gutter() const { return m_gutter; }
    [[nodiscard]] TranscriptHighlighter *highlighter() const { return m_highlighter; }

    /// While the model is being edited.
    void setEditable(bool editable);
    /// Does an edit as if it had been typed, as a run of its own.
    void doEdit(const TextEdit &edit);
    void undoEdit();
    void redoEdit();

    /// Steps from the font of the settings.
    [[nodiscard]] int zoomSteps() const { return m_zoom; }
    void setZoomSteps(int steps);

Q_SIGNALS:
    void codesDropped(const QList<Crosscase::Id> &codes, Crosscase::Span passage);
    void zoomed(int steps);
    void contextMenuRequested(const QPoint &globalPoint);
    /// The mouse has selected something.
    void passageSelected();
    /// Escape while editing.
    void finishRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void takeContentsChange(int position, int removed, int added);
    /// Shows an edit that the model has done.
    void showEdit(const TextEdit &edit);
    void showText();
    void tintVisible();
    void followDirection();
    void keepPlace();
    void applyFont();
    void applyPalette();
    void placeMargins();
    void updateMargins(const QRect &rect, int dy);
    /// What a drop at a point codes: the selection, else the sentence there.
    [[nodiscard]] Span dropSpan(const QPoint &viewportPoint) const;
    [[nodiscard]] bool startsTurn(const QTextBlock &block) const;

    TranscriptModel &m_model;
    TranscriptLayout *m_layout = nullptr;
    TranscriptHighlighter *m_highlighter = nullptr;
    TurnGutter *m_gutter = nullptr;
    CodingStripes *m_stripes = nullptr;
    bool m_isEditable = false;
    bool m_isShowing = false; ///< the document is made to follow the model
    int m_expectedCaret = -1; ///< where the caret stands when typing goes on, UTF-16
    int m_zoom = 0;
    int m_laidOutWidth = -1; ///< of the viewport, when the text was wrapped last
    bool m_hasReloaded = false;
    Span m_keptSelection;
    int m_keptScroll = 0;
    mutable std::vector<VisibleLine> m_lines;
    mutable bool m_linesKnown = false;
};

} // namespace Crosscase
