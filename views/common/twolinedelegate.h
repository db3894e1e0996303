// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Crosscase {

/// A row of a list in two lines: its text, and below it in fainter letters what belongs to it.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Detail = std::function<QString(const QModelIndex &index)>;

    TwoLineDelegate(Detail detail, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Detail m_detail;
};

} // namespace Crosscase
