// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/rowheads.h"

#include "items/tablemodel.h"
#include "views/tables/parthead.h"
#include "views/tables/tablelook.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Crosscase {

namespace {

constexpr int Indent = 14;
constexpr int EdgeWidth = 4;
constexpr int WidestByItself = 300;
constexpr int LeastWidth = 40;
constexpr int RowsMeasured = 2000; // beyond this many heads, the rest is not asked for its width

} // namespace

RowHeads::RowHeads(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(12);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

void RowHeads::setModel(QAbstractItemModel *newModel)
{
    if (newModel == model())
        return;
    QHeaderView::setModel(newModel);
    m_neededWidth = -1;
    if (newModel) {
        const auto forget = [this] {
            m_neededWidth = -1;
            Q_EMIT geometriesChanged();
        };
        connect(newModel, &QAbstractItemModel::modelReset, this, [this, forget] {
            m_folded.clear();
            forget();
        });
        connect(newModel, &QAbstractItemModel::headerDataChanged, this, forget);
    }
}

QString RowHeads::textOf(int logicalIndex) const
{
    return model()->headerData(logicalIndex, Qt::Vertical, Qt::DisplayRole).toString();
}

QFont RowHeads::fontOf(int logicalIndex) const
{
    QFont bold = font();
    if (model()->headerData(logicalIndex, Qt::Vertical, TableModel::SectionRole).toBool()
        || model()->headerData(logicalIndex, Qt::Vertical, TableModel::TotalRole).toBool())
        bold.setWeight(QFont::DemiBold);
    return bold;
}

int RowHeads::indentOf(int logicalIndex) const
{
    return model()->headerData(logicalIndex, Qt::Vertical, TableModel::DepthRole).toInt() * Indent;
}

int RowHeads::neededWidth() const
{
    if (m_neededWidth >= 0)
        return m_neededWidth;
    int width = 0;
    const int rows = model() ? std::min(model()->rowCount(), RowsMeasured) : 0;
    for (int row = 0; row < rows; ++row) {
        if (!model()->headerData(row, Qt::Vertical, TableModel::PartRole).isNull())
            continue;             // its caption runs on over the columns
        QFont bold = fontOf(row); // as the head of the current row is
        bold.setBold(true);
        const int text = QFontMetrics(bold).horizontalAdvance(textOf(row));
        width = std::max(width, text + indentOf(row) + 2 * TableLook::Padding + 2);
    }
    // What the rows are stands over them.
    if (const auto *shown = qobject_cast<const TableModel *>(model()); shown && shown->table()) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int title = QFontMetrics(bold).horizontalAdvance(shown->table()->rowsTitle());
        width = std::max(width, title + 2 * TableLook::Padding + 2);
    }
    m_neededWidth = std::clamp(width, LeastWidth, WidestByItself);
    return m_neededWidth;
}

QSize RowHeads::sizeHint() const
{
    return {m_fixedWidth > 0 ? m_fixedWidth : neededWidth(), QHeaderView::sizeHint().height()};
}

QSize RowHeads::sectionSizeFromContents(int logicalIndex) const
{
    return {sizeHint().width(), heightFor(logicalIndex)};
}

int RowHeads::heightFor(int logicalIndex) const
{
    const int width = sizeHint().width() - indentOf(logicalIndex) - 2 * TableLook::Padding;
    const QFontMetrics metrics(fontOf(logicalIndex));
    return metrics
               .boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, textOf(logicalIndex))
               .height()
        + TableLook::Padding;
}

void RowHeads::setFixedHeadWidth(int pixels)
{
    m_fixedWidth = pixels > 0 ? std::max(pixels, LeastWidth) : 0;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

void RowHeads::setFolded(int logicalIndex, bool folded)
{
    if (folded)
        m_folded.insert(logicalIndex);
    else
        m_folded.remove(logicalIndex);
    viewport()->update();
}

void RowHeads::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!model() || rect.isEmpty())
        return;
    const QPalette colors = palette();
    const bool section = model()->headerData(logicalIndex, Qt::Vertical, TableModel::SectionRole).toBool();
    const bool total = model()->headerData(logicalIndex, Qt::Vertical, TableModel::TotalRole).toBool();
    const bool selected = selectionModel() && highlightSections()
        && selectionModel()->rowIntersectsSelection(logicalIndex, rootIndex());

    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    if (const QString part = model()->headerData(logicalIndex, Qt::Vertical, TableModel::PartRole).toString();
        !part.isEmpty()) {
        const bool toTheLeft = layoutDirection() == Qt::RightToLeft;
        PartHead::paintCaption(painter, rect, toTheLeft ? rect.right() + 1 : rect.left(), part, font(),
                               colors, layoutDirection());
        const auto *shown = qobject_cast<const TableModel *>(model());
        PartHead::paintCorner(painter, rect.adjusted(0, PartHead::captionHeight(font()), 0, 0),
                              shown && shown->table() ? shown->table()->rowsTitle() : QString(), font(),
                              colors, layoutDirection());
        painter->restore();
        return;
    }
    painter->fillRect(rect, section ? TableLook::band(colors) : colors.color(QPalette::Base));
    QFont head = fontOf(logicalIndex);
    if (selected && !section)
        head.setBold(true);
    painter->setFont(head);
    painter->setPen(colors.color(QPalette::Text));
    int indent = indentOf(logicalIndex);
    QString text = textOf(logicalIndex);
    if (m_folded.contains(logicalIndex))
        text += QStringLiteral(" …");
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect box = mirrored ? rect.adjusted(TableLook::Padding, 1, -TableLook::Padding - indent, -1)
                               : rect.adjusted(TableLook::Padding + indent, 1, -TableLook::Padding, -1);
    const QFontMetrics metrics(head);
    const int needed = metrics.boundingRect(QRect(0, 0, box.width(), 10000), Qt::TextWordWrap, text).height();
    const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    if (needed > box.height() && rect.height() < 2 * metrics.height()) {
        painter->drawText(box, int(side | Qt::AlignVCenter),
                          metrics.elidedText(text, Qt::ElideRight, box.width()));
    } else {
        // Beside prose the head stands at the first line of its row.
        const bool tall = rect.height() > needed + metrics.height() * 3 / 4;
        const QRect place = tall ? box.adjusted(0, TableLook::Padding / 2 - 1, 0, 0) : box;
        painter->drawText(place, int(side | (tall ? Qt::AlignTop : Qt::AlignVCenter)) | Qt::TextWordWrap,
                          text);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), TableLook::hairline(colors));
    if (logicalIndex == model()->rowCount() - 1)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), TableLook::rule(colors));
    if (total)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), TableLook::rule(colors));
    painter->restore();
}

void RowHeads::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Below the last row the sheet goes on.
    const int end = length() - offset();
    if (end < viewport()->height()) {
        QPainter painter(viewport());
        painter.fillRect(QRect(0, end, viewport()->width(), viewport()->height() - end),
                         palette().color(QPalette::Base));
    }
}

bool RowHeads::isAtEdge(QPoint position) const
{
    return layoutDirection() == Qt::RightToLeft ? position.x() < EdgeWidth
                                                : position.x() >= viewport()->width() - EdgeWidth;
}

bool RowHeads::viewportEvent(QEvent *event)
{
    // QTableView gives its vertical header no way to be made wider; the edge beside the cells is ours to drag.
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && isAtEdge(mouse->position().toPoint())) {
            m_dragging = true;
            return true;
        }
        break;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_dragging) {
            const int x = mouse->position().toPoint().x();
            setFixedHeadWidth(layoutDirection() == Qt::RightToLeft ? viewport()->width() - x : x);
            return true;
        }
        if (mouse->buttons() == Qt::NoButton && isAtEdge(mouse->position().toPoint())) {
            setCursor(Qt::SplitHCursor);
            return true;
        }
        break;
    }
    case QEvent::MouseButtonRelease:
        if (m_dragging) {
            m_dragging = false;
            Q_EMIT widthDragged(m_fixedWidth);
            return true;
        }
        break;
    case QEvent::MouseButtonDblClick:
        if (isAtEdge(static_cast<QMouseEvent *>(event)->position().toPoint())) {
            setFixedHeadWidth(0);
            Q_EMIT widthDragged(0);
            return true;
        }
        break;
    default:
        break;
    }
    return QHeaderView::viewportEvent(event);
}

bool RowHeads::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_neededWidth = -1;
    return QHeaderView::event(event);
}

} // namespace Crosscase
