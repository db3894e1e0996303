// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crosscase {

/// Puts the lines of a table into an order by hand: each among those under the same head.
class ArrangeDialog : public QDialog
{
    Q_OBJECT

public:
    ArrangeDialog(const TableAxis &axis, const QString &title, QWidget *parent = nullptr);

    /// Paths of heads and lines, from the first to the last, as LineOrder::manual wants them.
    [[nodiscard]] QStringList paths() const;

private:
    enum class To { Up, Down, First, Last };
    void add(const QList<HeaderNode> &nodes, QTreeWidgetItem *parent);
    QPushButton *addButton(const QString &objectName, const QString &text, const QKeySequence &shortcut,
                           To to);
    void move(To to);
    void updateButtons();

    QTreeWidget *m_lines;
    QList<QPushButton *> m_up, m_down;
};

} // namespace Crosscase
