// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Crosscase {

/**
 * Paints the cells of a table as papers print them: thin lines between rows, bands for sections, centred symbols and
 * wrapped prose. What a colour says is said otherwise too: the number stands on the heat map, a contested cell has a
 * corner, a mark set by hand a dot behind it.
 */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Height of the cell's text at the width of option.rect; of single lines elsewhere.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Cells whose text contains this are marked; empty: none.
    void setFound(const QString &text) { m_found = text; }

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    /// Where another part of the table begins: its caption and its heads. False elsewhere.
    static bool paintPart(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    QString m_found;
};

} // namespace Crosscase
