// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codingstripes.h"

#include "coding/facetvalues.h"
#include "text/words.h"
#include "views/common/codecolors.h"
#include "views/common/mime.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptmodel.h"

#include <QApplication>
#include <QHash>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Padding = 6;
constexpr qreal LaneWidth = 14;
constexpr qreal BarWidth = 5;
constexpr qreal StanceSide = 13;
constexpr qreal LabelGap = 6;
constexpr qreal NarrowestLabel = 96;
constexpr qreal WidestLabel = 220;
constexpr int LanesWithoutScrolling = 10;
constexpr qreal HandleReach = 5; ///< pixels from a bar's end in which it can be taken hold of

} // namespace

CodingStripes::CodingStripes(TranscriptModel &model, TranscriptEdit *edit)
    : QWidget(edit)
    , m_model(model)
    , m_edit(edit)
{
    setMouseTracking(true);
    setAcceptDrops(true);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Coding stripes"));
    setAccessibleDescription(tr(
        "The codings beside the text. With the keyboard they are walked from the text, by the next and previous coding."));
    connect(&m_model, &TranscriptModel::codingsChanged, this, qOverload<>(&QWidget::update));
    connect(&m_model, &TranscriptModel::currentCodingChanged, this, qOverload<>(&QWidget::update));
    connect(&m_model, &TranscriptModel::loaded, this, [this] { m_scroll = 0; });
}

int CodingStripes::wantedWidth() const
{
    const int lanes = std::clamp(m_model.laneCount(), 2, LanesWithoutScrolling);
    return int(2 * Padding + lanes * LaneWidth + LabelGap + NarrowestLabel * 1.6);
}

int CodingStripes::narrowestWidth() const
{
    return int(2 * Padding + std::clamp(m_model.laneCount(), 1, 5) * LaneWidth + LabelGap
               + NarrowestLabel / 2);
}

// --- where things are -------------------------------------------------------------------------------------------

void CodingStripes::layOut() const
{
    m_stripes.clear();
    const std::vector<VisibleLine> &lines = m_edit->visibleLines();
    if (lines.empty()) {
        m_contentWidth = 0;
        return;
    }
    const auto lineOf = [&](qint64 position) {
        return std::ranges::upper_bound(lines, position, {}, &VisibleLine::start) - 1;
    };
    int lanes = 0;
    m_model.forOverlapping({lines.front().start, lines.back().end}, [&](const ShownCoding &shown) {
        const Span span = shown.coding.span;
        Stripe stripe;
        stripe.coding = shown.coding.id;
        stripe.code = shown.coding.code;
        stripe.stance = shown.coding.stance;
        stripe.lane = shown.lane;
        stripe.startsHere = span.start >= lines.front().start;
        stripe.endsHere = span.end <= lines.back().end;
        const qreal top = stripe.startsHere ? lineOf(span.start)->top + 1 : -LaneWidth;
        const qreal bottom = stripe.endsHere ? lineOf(span.end - 1)->bottom - 1 : height() + LaneWidth;
        stripe.bar = QRectF(Padding + shown.lane * LaneWidth + (LaneWidth - BarWidth) / 2, top, BarWidth,
                            bottom - top);
        lanes = std::max(lanes, shown.lane + 1);
        m_stripes.push_back(stripe);
    });
    m_contentWidth = 2 * Padding + lanes * LaneWidth;
    partBars();
    placeLabels();
}

void CodingStripes::partBars() const
{
    QHash<int, size_t> lastOfLane;
    for (size_t i = 0; i < m_stripes.size(); ++i) { // ascending by start
        QRectF &bar = m_stripes[i].bar;
        if (const auto last = lastOfLane.constFind(m_stripes[i].lane); last != lastOfLane.cend()) {
            QRectF &before = m_stripes[*last].bar;
            if (bar.top() < before.bottom()) {
                const qreal between = std::max((bar.top() + before.bottom()) / 2, before.center().y());
                before.setBottom(between - 1);
                bar.setTop(between + 1);
                bar.setBottom(std::max(bar.bottom(), bar.top() + 2));
            }
        }
        lastOfLane.insert(m_stripes[i].lane, i);
    }
}

void CodingStripes::placeLabels() const
{
    // Names stand in a column outside the lanes, each at the top of its bar or as near below it as there is room; what
    // would be pushed too far from its bar starts another column.
    const qreal row = fontMetrics().height() + 2;
    std::vector<qreal> columnEnds;
    std::vector<size_t> columnOf(m_stripes.size());
    std::vector<size_t> order(m_stripes.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto wantedTop = [&](size_t i) { return std::max(m_stripes[i].bar.top(), 1.0); };
    std::ranges::stable_sort(order, {}, wantedTop);
    for (size_t i : order) {
        Stripe &stripe = m_stripes[i];
        const qreal wanted = wantedTop(i);
        const qreal lowest = std::max(wanted + 2.5 * row,
                                      std::min<qreal>(stripe.bar.bottom(), height()) - row);
        size_t column = 0;
        while (column < columnEnds.size() && std::max(wanted, columnEnds[column]) > lowest)
            ++column;
        if (column == columnEnds.size())
            columnEnds.push_back(0);
        const qreal top = std::max(wanted, columnEnds[column]);
        columnEnds[column] = top + row;
        columnOf[i] = column;
        stripe.label = QRectF(0, top, 0, row);
    }
    if (columnEnds.empty())
        return;
    const qreal left = m_contentWidth - Padding + LabelGap;
    const qreal room = (width() - left - Padding) / qreal(columnEnds.size());
    const qreal columnWidth = std::clamp(room, NarrowestLabel, WidestLabel);
    for (size_t i = 0; i < m_stripes.size(); ++i) {
        const qreal text = fontMetrics().horizontalAdvance(m_model.index().codes().name(m_stripes[i].code))
            + 23;
        m_stripes[i].label.setLeft(left + qreal(columnOf[i]) * columnWidth);
        m_stripes[i].label.setWidth(std::min(text, columnWidth - 4));
    }
    m_contentWidth = left + columnWidth * qreal(columnEnds.size()) + Padding;
}

QRectF CodingStripes::mirrored(const QRectF &rect) const
{
    const QRectF scrolled = rect.translated(-m_scroll, 0);
    if (layoutDirection() == Qt::LeftToRight)
        return scrolled;
    return {width() - scrolled.right(), scrolled.top(), scrolled.width(), scrolled.height()};
}

const CodingStripes::Stripe *CodingStripes::find(Id coding) const
{
    layOut();
    const auto found = std::ranges::find(m_stripes, coding, &Stripe::coding);
    return found == m_stripes.end() ? nullptr : &*found;
}

QRect CodingStripes::barOf(Id coding) const
{
    const Stripe *stripe = find(coding);
    return stripe ? mirrored(stripe->bar).toAlignedRect().intersected(rect()) : QRect();
}

QRect CodingStripes::labelOf(Id coding) const
{
    const Stripe *stripe = find(coding);
    return stripe ? mirrored(stripe->label).toAlignedRect() : QRect();
}

const CodingStripes::Stripe *CodingStripes::stripeAt(const QPointF &point) const
{
    layOut();
    constexpr qreal Reach = (LaneWidth - BarWidth) / 2;
    for (const Stripe &stripe : m_stripes) {
        if (mirrored(stripe.bar).adjusted(-Reach, -1, Reach, 1).contains(point))
            return &stripe;
    }
    for (const Stripe &stripe : m_stripes) {
        if (mirrored(stripe.label).contains(point))
            return &stripe;
    }
    return nullptr;
}

CodingStripes::Handle CodingStripes::handleAt(const Stripe &stripe, const QPointF &point) const
{
    const QRectF bar = mirrored(stripe.bar).adjusted(-4, 0, 4, 0);
    if (m_model.isEditing() || m_model.index().project().isReadOnly() || point.x() < bar.left()
        || point.x() > bar.right())
        return Handle::None;
    const qreal reach = std::min(HandleReach, bar.height() / 3);
    if (stripe.endsHere && std::abs(point.y() - bar.bottom()) <= reach)
        return Handle::End;
    if (stripe.startsHere && std::abs(point.y() - bar.top()) <= reach)
        return Handle::Start;
    return Handle::None;
}

// --- painting ---------------------------------------------------------------------------------------------------

void CodingStripes::paintEvent(QPaintEvent *event)
{
    layOut();
    m_scroll = std::clamp(m_scroll, 0.0, std::max(0.0, m_contentWidth - width()));
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stripe &stripe : m_stripes)
        paintBar(painter, stripe);
    for (const Stripe &stripe : m_stripes)
        paintLabel(painter, stripe);
    // An edge that fades says that there is more that way.
    const auto fade = [&](bool atEnd) {
        const bool onRight = atEnd == (layoutDirection() == Qt::LeftToRight);
        const QRectF edge(onRight ? width() - 14 : 0, 0, 14, height());
        QLinearGradient gradient(onRight ? edge.topLeft() : edge.topRight(),
                                 onRight ? edge.topRight() : edge.topLeft());
        QColor page = palette().color(QPalette::Base);
        gradient.setColorAt(1, page);
        page.setAlpha(0);
        gradient.setColorAt(0, page);
        painter.fillRect(edge, gradient);
        painter.setPen(CodeColors::subdued(palette()));
        painter.drawText(edge, Qt::AlignCenter, onRight ? u"›"_s : u"‹"_s);
    };
    if (m_contentWidth - m_scroll > width() + 1)
        fade(true);
    if (m_scroll > 0)
        fade(false);
}

void CodingStripes::paintBar(QPainter &painter, const Stripe &stripe) const
{
    const QColor color = CodeColors::bar(m_model.colorOf(stripe.code), palette());
    const bool isStrong = stripe.coding == m_model.currentCoding() || stripe.coding == m_hovered;
    const QRectF bar = mirrored(stripe.bar);
    painter.setPen(isStrong ? QPen(palette().color(QPalette::Text), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(color);
    painter.drawRoundedRect(isStrong ? bar.adjusted(-1.5, 0, 1.5, 0) : bar, 2.5, 2.5);
    // Where the bar is too short for it, the stance stands by the name only.
    const qreal top = std::max(bar.top(), 0.0);
    const qreal bottom = std::min<qreal>(bar.bottom(), height());
    if (stripe.stance != Stance::None && bottom - top >= StanceSide)
        paintStance(painter, {bar.center().x(), (top + bottom) / 2}, color, stripe.stance);
}

void CodingStripes::paintStance(QPainter &painter, const QPointF &center, const QColor &color,
                                Stance stance) const
{
    const QRectF disc(center.x() - StanceSide / 2, center.y() - StanceSide / 2, StanceSide, StanceSide);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(disc);
    // Drawn, not written, so that the three can be told apart at any font.
    painter.setPen(QPen(palette().color(QPalette::Text), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const QRectF glyph = disc.adjusted(4, 4, -4, -4);
    if (stance == Stance::Agree) {
        painter.drawLine(glyph.topLeft(), glyph.bottomRight());
        painter.drawLine(glyph.topRight(), glyph.bottomLeft());
    } else if (stance == Stance::NotFully) {
        painter.drawEllipse(glyph);
    } else {
        painter.drawLine(QPointF(glyph.left(), glyph.center().y()),
                         QPointF(glyph.right(), glyph.center().y()));
    }
}

void CodingStripes::paintLabel(QPainter &painter, const Stripe &stripe) const
{
    const QRectF label = mirrored(stripe.label);
    const QColor code = m_model.colorOf(stripe.code);
    const QColor color = CodeColors::bar(code, palette());
    const bool isCurrent = stripe.coding == m_model.currentCoding();
    const bool isHovered = stripe.coding == m_hovered;
    if (isCurrent || isHovered) {
        const QRectF bar = mirrored(stripe.bar);
        const bool toRight = layoutDirection() == Qt::LeftToRight;
        const qreal y = std::clamp(label.center().y(), bar.top() + 2, bar.bottom() - 2);
        painter.setPen(QPen(color, 1));
        painter.drawLine(QPointF(toRight ? bar.right() + 2 : bar.left() - 2, y),
                         QPointF(toRight ? label.left() : label.right(), label.center().y()));
        painter.setPen(isCurrent ? QPen(palette().color(QPalette::Text), 1) : QPen(Qt::NoPen));
        painter.setBrush(CodeColors::tint({code}, palette()));
        painter.drawRoundedRect(label.adjusted(0, 0.5, 0, -0.5), 3, 3);
    }
    const bool fromLeft = layoutDirection() == Qt::LeftToRight;
    constexpr qreal Swatch = 7;
    const QPointF mark(fromLeft ? label.left() + 8 : label.right() - 8, label.center().y());
    if (stripe.stance == Stance::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(mark.x() - Swatch / 2, mark.y() - Swatch / 2, Swatch, Swatch), 2, 2);
    } else {
        paintStance(painter, mark, color, stripe.stance);
    }
    const QRectF text = fromLeft ? label.adjusted(18, 0, -2, 0) : label.adjusted(2, 0, -18, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(text, Qt::AlignVCenter | (fromLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute,
                     fontMetrics().elidedText(m_model.index().codes().name(stripe.code), Qt::ElideRight,
                                              int(text.width())));
}

// --- hover ------------------------------------------------------------------------------------------------------

QString CodingStripes::description(Id coding) const
{
    const ShownCoding *shown = m_model.find(coding);
    if (!shown)
        return {};
    const Index &index = m_model.index();
    QStringList lines{m_model.codePath(shown->coding.code)};
    if (shown->coding.stance != Stance::None)
        lines.append(
            tr("Stance: %1 (%2)").arg(stanceName(shown->coding.stance), stanceSymbol(shown->coding.stance)));
    for (const CodingFacetRow &value : index.facetValues(coding)) {
        const FacetRow *facet = index.facet(value.facet);
        if (facet)
            lines.append(tr("%1: %2").arg(facet->name, facetValueText(index, value)));
    }
    if (const CoderRow *coder = index.coder(shown->coding.coder))
        lines.append(tr("Coder: %1").arg(coder->name));
    if (shown->coding.hasMemo) {
        if (const Result<CodingRow> row = index.project().read().row<CodingRow>(coding))
            lines.append(tr("Memo: %1").arg(row->memo));
    }
    return lines.join(u'\n');
}

bool CodingStripes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Stripe *stripe = stripeAt(help->pos()))
        QToolTip::showText(help->globalPos(), description(stripe->coding), this);
    else
        QToolTip::hideText();
    return true;
}

void CodingStripes::setHovered(Id coding)
{
    if (coding == m_hovered)
        return;
    m_hovered = coding;
    update();
}

void CodingStripes::leaveEvent(QEvent *event)
{
    setHovered(NoId);
    QWidget::leaveEvent(event);
}

void CodingStripes::wheelEvent(QWheelEvent *event)
{
    const bool sideways = event->angleDelta().x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    const qreal most = std::max(0.0, m_contentWidth - width());
    if (!sideways || most <= 0) {
        QCoreApplication::sendEvent(m_edit->viewport(), event);
        return;
    }
    const int delta = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
    m_scroll = std::clamp(m_scroll - delta / 3.0, 0.0, most);
    update();
    event->accept();
}

// --- clicking and dragging --------------------------------------------------------------------------------------

void CodingStripes::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Stripe *stripe = stripeAt(event->position());
    if (!stripe)
        return;
    m_pressedAt = event->position().toPoint();
    m_handle = handleAt(*stripe, event->position());
    m_dragged = m_handle == Handle::None ? NoId : stripe->coding;
    Q_EMIT clicked(stripe->coding);
}

void CodingStripes::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Stripe *stripe = stripeAt(event->position()); stripe && event->button() == Qt::LeftButton)
        Q_EMIT changeCodeRequested(stripe->coding);
}

void CodingStripes::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_dragged == NoId) {
        const Stripe *stripe = stripeAt(event->position());
        setHovered(stripe ? stripe->coding : NoId);
        const bool isHandle = stripe && handleAt(*stripe, event->position()) != Handle::None;
        setCursor(isHandle ? Qt::SizeVerCursor : stripe ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isDragging && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging) {
        m_isDragging = true;
        grabKeyboard(); // Escape takes the drag back
    }
    // Beyond the edge the text scrolls on, a line a move.
    if (point.y() < 0 || point.y() > height()) {
        QScrollBar *bar = m_edit->verticalScrollBar();
        bar->setValue(bar->value() + (point.y() < 0 ? -1 : 1));
    }
    const int place = m_edit->verticalScrollBar()->value();
    m_edit->selectSpan(draggedSpan(point));
    m_edit->verticalScrollBar()->setValue(place);
}

Span CodingStripes::draggedSpan(const QPoint &point) const
{
    const ShownCoding *shown = m_model.find(m_dragged);
    if (!shown)
        return {};
    const CodePointMap &text = m_model.text();
    const Span span = shown->coding.span;
    const QPoint inText = m_edit->viewport()->mapFrom(m_edit, mapTo(m_edit, point));
    Span at;
    if (m_edit->viewport()->rect().contains(inText)) {
        // Over the text a word decides, in the margin the line.
        at = wordAt(text, m_edit->positionAt(inText));
    } else {
        const std::vector<VisibleLine> &lines = m_edit->visibleLines();
        if (lines.empty())
            return span;
        auto line = std::ranges::find_if(lines,
                                         [&](const VisibleLine &each) { return point.y() < each.bottom; });
        if (line == lines.end())
            --line;
        at = {line->start, line->end};
        const TurnRow *turn = m_model.turnAt(line->start);
        if (turn && line->start < turn->saidAt && turn->saidAt < line->end)
            at.start = turn->saidAt;
    }
    const Span moved = trimmed(
        text, m_handle == Handle::Start ? Span{at.start, span.end} : Span{span.start, at.end});
    return moved.isEmpty() ? span : moved;
}

void CodingStripes::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragged == NoId)
        return;
    const Id coding = m_dragged;
    const Span span = draggedSpan(event->position().toPoint());
    const bool wasDragging = m_isDragging;
    const ShownCoding *shown = m_model.find(coding);
    const bool isNew = shown && shown->coding.span != span;
    endDrag();
    if (wasDragging && isNew)
        Q_EMIT spanDragged(coding, span);
}

void CodingStripes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_isDragging) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const ShownCoding *shown = m_model.find(m_dragged))
        m_edit->selectSpan(shown->coding.span);
    endDrag();
}

void CodingStripes::endDrag()
{
    if (m_isDragging)
        releaseKeyboard();
    m_isDragging = false;
    m_dragged = NoId;
    m_handle = Handle::None;
}

void CodingStripes::contextMenuEvent(QContextMenuEvent *event)
{
    if (const Stripe *stripe = stripeAt(event->pos()))
        Q_EMIT menuRequested(stripe->coding, event->globalPos());
    event->accept();
}

// --- dropping codes ---------------------------------------------------------------------------------------------

void CodingStripes::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!m_model.isEditing() && Mime::hasCodes(*event->mimeData()));
}

void CodingStripes::dragMoveEvent(QDragMoveEvent *event)
{
    const Stripe *stripe = stripeAt(event->position());
    setHovered(stripe ? stripe->coding : NoId);
    event->setAccepted(stripe && Mime::hasCodes(*event->mimeData()));
}

void CodingStripes::dragLeaveEvent(QDragLeaveEvent *event)
{
    setHovered(NoId);
    QWidget::dragLeaveEvent(event);
}

void CodingStripes::dropEvent(QDropEvent *event)
{
    const Stripe *stripe = stripeAt(event->position());
    const QList<Id> codes = Mime::codes(*event->mimeData());
    setHovered(NoId);
    if (!stripe || codes.isEmpty()) {
        event->ignore();
        return;
    }
    const Id coding = stripe->coding;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT codesDropped(coding, codes, event->modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace Crosscase
