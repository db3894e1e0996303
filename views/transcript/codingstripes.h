// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "coding/stance.h"
#include "text/span.h"

#include <QWidget>

#include <vector>

namespace Crosscase {

class TranscriptEdit;
class TranscriptModel;
struct ShownCoding;

/**
 * Beside the text: one bar a coding, in lanes so that none hides another, with the code's name and the stance.
 *
 * Only what is on the screen is laid out and painted; there is no limit to how many. What does not fit in the width is
 * reached by scrolling sideways. All coordinates run from the text outwards and are mirrored for painting in
 * right-to-left layouts.
 */
class CodingStripes : public QWidget
{
    Q_OBJECT

public:
    CodingStripes(TranscriptModel &model, TranscriptEdit *edit);

    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] int narrowestWidth() const;

    /// What is written about a coding on hover, one fact a line: path, stance, coder, memo.
    [[nodiscard]] QString description(Id coding) const;
    /// Where a coding's bar is now, in this widget's coordinates; null when it is not on the screen.
    [[nodiscard]] QRect barOf(Id coding) const;
    /// Where its name stands.
    [[nodiscard]] QRect labelOf(Id coding) const;

Q_SIGNALS:
    void clicked(Crosscase::Id coding);
    void changeCodeRequested(Crosscase::Id coding);
    void menuRequested(Crosscase::Id coding, const QPoint &globalPoint);
    /// An end of a bar was dragged to where the passage should start or end.
    void spanDragged(Crosscase::Id coding, Crosscase::Span span);
    void codesDropped(Crosscase::Id coding, const QList<Crosscase::Id> &codes, bool replace);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Handle { None, Start, End };

    struct Stripe
    {
        Id coding = NoId;
        Id code = NoId;
        Stance stance = Stance::None;
        QRectF bar;
        QRectF label;
        int lane = 0;
        bool startsHere = false; ///< the passage's first line is on the screen
        bool endsHere = false;
    };

    void layOut() const;
    /// Bars of one lane that share a line of text each get a part of its height.
    void partBars() const;
    void placeLabels() const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] const Stripe *find(Id coding) const;
    [[nodiscard]] const Stripe *stripeAt(const QPointF &point) const;
    [[nodiscard]] Handle handleAt(const Stripe &stripe, const QPointF &point) const;
    void paintBar(QPainter &painter, const Stripe &stripe) const;
    void paintStance(QPainter &painter, const QPointF &center, const QColor &color, Stance stance) const;
    void paintLabel(QPainter &painter, const Stripe &stripe) const;
    void setHovered(Id coding);
    [[nodiscard]] Span draggedSpan(const QPoint &point) const;
    void endDrag();

    TranscriptModel &m_model;
    TranscriptEdit *m_edit;
    mutable std::vector<Stripe> m_stripes;
    mutable qreal m_contentWidth = 0;
    qreal m_scroll = 0; ///< pixels scrolled away from the text
    Id m_hovered = NoId;
    Id m_dragged = NoId;
    Handle m_handle = Handle::None;
    QPoint m_pressedAt;
    bool m_isDragging = false;
};

} // namespace Crosscase
