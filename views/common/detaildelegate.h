// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Crosscase {

/// A line of a list: icon and text, what belongs to it in fainter letters after it, and something short at the far end
/// (a key, a number). A screen reader hears all three; the view sets Qt::AccessibleTextRole where the text alone will not do.
class DetailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 64, ///< text after the name
        EndRole                         ///< text at the end of the line
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Texts begin at the same place, whether they have an icon or not.
    void setIndented(bool indented) { m_isIndented = indented; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isIndented = false;
};

} // namespace Crosscase
