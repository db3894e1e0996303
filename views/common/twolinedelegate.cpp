// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/twolinedelegate.h"

#include "views/common/theme.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace Crosscase {

TwoLineDelegate::TwoLineDelegate(Detail detail, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detail(std::move(detail))
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.lineSpacing() + 2 * Theme::Space};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    // A list that has not the keyboard keeps its selection paler, with dark letters.
    const QPalette::ColorGroup group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                                 : QPalette::Inactive;
    const QColor strong = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected ? strong : Theme::color(Theme::Meaning::Muted, item.palette);
    const QRect box = option.rect.adjusted(Theme::WideSpace, Theme::Space, -Theme::WideSpace, -Theme::Space);
    const int line = option.fontMetrics.lineSpacing();
    const auto draw = [&](const QString &words, int row, const QFont &font, const QColor &color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(box.left(), box.top() + row * line, box.width(), line),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
    };
    painter->save();
    draw(text, 0, item.font, strong);
    draw(m_detail(index), 1, option.font, faint);
    painter->restore();
}

} // namespace Crosscase
