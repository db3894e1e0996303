// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/celldelegate.h"

#include "items/tablemodel.h"
#include "views/tables/columnheads.h"
#include "views/tables/gridview.h"
#include "views/tables/parthead.h"
#include "views/tables/tablelook.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace Crosscase {

namespace {

constexpr int LeastEditorHeight = 90;

bool isProse(const QModelIndex &index)
{
    return !(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHCenter);
}

constexpr qreal LeastPointSize = 6;

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QPalette &colors = option.palette;
    const QRect rect = option.rect;
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    const QRect bottom(rect.left(), rect.bottom(), rect.width(), 1);
    if (paintPart(painter, option, index)) {
        painter->restore();
        return;
    }
    if (index.data(TableModel::SectionRole).toBool()) {
        painter->fillRect(rect, TableLook::band(colors));
        painter->fillRect(bottom, TableLook::hairline(colors));
        painter->restore();
        return;
    }

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                                   : QPalette::Inactive;
    QColor ground = colors.color(QPalette::Base);
    if (const QVariant heat = index.data(TableModel::HeatRole); heat.isValid())
        ground = TableLook::heat(colors, heat.toDouble());
    QColor ink = colors.color(QPalette::Text);
    if (selected) {
        ground = colors.color(group, QPalette::Highlight);
        ink = colors.color(group, QPalette::HighlightedText);
    }
    painter->fillRect(rect, ground);

    const QString text = index.data(Qt::DisplayRole).toString();
    const auto blank = Blank(index.data(TableModel::BlankRole).toInt());
    QFont font = option.font;
    if (index.data(TableModel::TotalRole).toBool())
        font.setWeight(QFont::DemiBold);
    if (blank == Blank::NotAsked || blank == Blank::NoData) {
        font.setItalic(true);
        if (!selected)
            ink = TableLook::quiet(colors);
    }
    if (!m_found.isEmpty() && text.contains(m_found, Qt::CaseInsensitive)) {
        font.setUnderline(true);
        font.setBold(true);
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetrics metrics(font);
    if (isProse(index)) {
        const QRect box = rect.adjusted(TableLook::Padding, TableLook::Padding / 2, -TableLook::Padding,
                                        -TableLook::Padding / 2);
        painter->drawText(box,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop)
                              | Qt::TextWordWrap,
                          text);
    } else {
        const QRect box = rect.adjusted(2, 0, -2, 0);
        // A mark such as x/o is never broken; only words are.
        const bool wraps = text.contains(u' ') && metrics.horizontalAdvance(text) > box.width();
        // Two short words ("not asked") in a row made for one line: smaller rather than cut.
        const int needed = wraps ? metrics.boundingRect(box, Qt::TextWordWrap, text).height() : 0;
        if (needed > rect.height() - 4) {
            font.setPointSizeF(std::max(font.pointSizeF() * (rect.height() - 4) / needed, LeastPointSize));
            painter->setFont(font);
        }
        painter->drawText(wraps ? box : rect, Qt::AlignCenter | (wraps ? int(Qt::TextWordWrap) : 0), text);
    }

    const bool mirrored = option.direction == Qt::RightToLeft;
    if (index.data(TableModel::ContestedRole).toBool()) {
        const int size = std::min(8, rect.height() / 3);
        const int x = mirrored ? rect.left() : rect.right() + 1;
        const int inward = mirrored ? size : -size;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(
            QPolygon({QPoint(x, rect.top()), QPoint(x + inward, rect.top()), QPoint(x, rect.top() + size)}));
    }
    if (index.data(TableModel::OverriddenRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        const int x = mirrored ? rect.left() + 5 : rect.right() - 5;
        painter->drawEllipse(QPoint(x, rect.bottom() - 6), 2, 2);
    }
    painter->fillRect(bottom, TableLook::hairline(colors));
    if (index.row() > 0
        && index.model()->headerData(index.row(), Qt::Vertical, TableModel::TotalRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), TableLook::rule(colors));
    if (index.row() == index.model()->rowCount() - 1)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), TableLook::rule(colors));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(selected ? ink : colors.color(QPalette::Highlight), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool CellDelegate::paintPart(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString caption =
        index.model()->headerData(index.row(), Qt::Vertical, TableModel::PartRole).toString();
    const auto *grid = qobject_cast<const GridView *>(option.widget);
    if (caption.isEmpty() || !grid)
        return false;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int heads = grid->verticalHeader()->width();
    PartHead::paintCaption(painter, option.rect, mirrored ? grid->viewport()->width() + heads : -heads,
                           caption, option.font, option.palette, option.direction);
    const int height = PartHead::captionHeight(option.font);
    grid->columnHeads()->paintHead(painter, option.rect.adjusted(0, height, 0, 0), index.column());
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = std::max(option.rect.width() - 2 * (isProse(index) ? TableLook::Padding : 2), 1);
    const QRect box = metrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text);
    return {option.rect.width(), std::max(box.height(), metrics.height()) + TableLook::Padding + 1};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    if (text && text->toPlainText().isEmpty()) {
        text->setPlainText(index.data(Qt::EditRole).toString());
        text->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, text->toPlainText(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), LeastEditorHeight));
    editor->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    // Enter finishes; Shift+Enter starts a new line.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            auto *widget = qobject_cast<QWidget *>(editor);
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace Crosscase
