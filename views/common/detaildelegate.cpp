// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/detaildelegate.h"

#include "views/common/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Crosscase {

namespace {

constexpr int IconSide = 16;

} // namespace

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QIcon icon = item.icon;
    const QString text = item.text;
    item.icon = {};
    item.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    const bool isEnabled = item.state.testFlag(QStyle::State_Enabled);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = !isEnabled   ? QPalette::Disabled
        : item.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                    : QPalette::Inactive;
    const QColor strong = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected || !isEnabled ? strong
                                                  : Theme::color(Theme::Meaning::Muted, item.palette);
    const QFontMetrics &metrics = item.fontMetrics;
    QRect rest = option.rect.adjusted(Theme::Space, 0, -Theme::Space, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto draw = [&](const QRect &rect, const QString &words, Qt::Alignment side, const QColor &color) {
        painter->setPen(color);
        painter->drawText(place(rect),
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter),
                          metrics.elidedText(words, Qt::ElideMiddle, rect.width()));
    };
    painter->save();
    painter->setFont(item.font);
    if (!icon.isNull()) {
        const QRect square(rest.left(), rest.center().y() - IconSide / 2 + 1, IconSide, IconSide);
        icon.paint(painter, place(square), Qt::AlignCenter,
                   isSelected && group == QPalette::Active ? QIcon::Selected : QIcon::Normal);
    }
    if (m_isIndented || !icon.isNull())
        rest.setLeft(rest.left() + IconSide + Theme::Space);
    if (const QString end = index.data(EndRole).toString(); !end.isEmpty()) {
        const int width = metrics.horizontalAdvance(end) + 2;
        draw(QRect(rest.right() - width, rest.top(), width, rest.height()), end, Qt::AlignRight, faint);
        rest.setRight(rest.right() - width - Theme::WideSpace);
    }
    const int width = std::min(rest.width(), metrics.horizontalAdvance(text) + 2);
    draw(QRect(rest.left(), rest.top(), width, rest.height()), text, Qt::AlignLeft, strong);
    rest.setLeft(rest.left() + width + Theme::WideSpace);
    if (const QString detail = index.data(DetailRole).toString();
        !detail.isEmpty() && rest.width() > 2 * IconSide)
        draw(rest, detail, Qt::AlignLeft, faint);
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            option.fontMetrics.height() + 2 * Theme::Space};
}

} // namespace Crosscase
