// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/taborder.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace Crosscase {

void walkByPlace(QWidget *container)
{
    struct Stop
    {
        QWidget *widget;
        QRect place;
    };
    std::vector<Stop> stops;
    for (QWidget *widget : container->findChildren<QWidget *>()) {
        const bool isPart = widget->focusProxy()
            || (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(container) && !isPart)
            stops.push_back({widget, QRect(widget->mapTo(container, QPoint()), widget->size())});
    }
    std::ranges::stable_sort(stops, {}, [](const Stop &stop) { return stop.place.top(); });
    // What overlaps the first of a row by more than half of its height is in that row.
    const bool mirrored = container->layoutDirection() == Qt::RightToLeft;
    for (auto row = stops.begin(); row != stops.end();) {
        const int middle = row->place.center().y();
        const auto end = std::find_if(row, stops.end(),
                                      [middle](const Stop &stop) { return stop.place.top() > middle; });
        std::stable_sort(row, end, [mirrored](const Stop &a, const Stop &b) {
            return mirrored ? a.place.right() > b.place.right() : a.place.left() < b.place.left();
        });
        row = end;
    }
    for (size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1].widget, stops[i].widget);
}

} // namespace Crosscase
