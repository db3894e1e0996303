// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/flowlayout.h"

#include "views/common/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Crosscase {

FlowLayout::FlowLayout()
{
    setSpacing(Theme::Space);
    setContentsMargins({});
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width, 0).adjusted(margins.left(), 0, -margins.right(), 0), false)
        + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + (size.isEmpty() ? 0 : spacing()) + item->sizeHint().width(),
                    std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection()
                                                         : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = rect.left();
    int y = rect.top();
    int height = 0;
    const auto endLine = [&] {
        // What is lower than its line stands in its middle.
        for (const auto &[item, box] : line) {
            if (place)
                item->setGeometry(
                    QStyle::visualRect(direction, rect, box.translated(0, (height - box.height()) / 2)));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(
            std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width())),
            item->sizeHint().height());
        if (!line.empty() && x + size.width() > rect.left() + rect.width()) {
            endLine();
            x = rect.left();
            y += height + spacing();
            height = 0;
        }
        line.emplace_back(item.get(), QRect({x, y}, size));
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.top();
}

} // namespace Crosscase
