// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crosscase {

/// The keys of every command with a name, to be changed. Two commands that want the same key are shown and named; each
/// change holds at once and is remembered.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window`: whose commands these are.
    explicit ShortcutsDialog(QWidget *window, QWidget *parent = nullptr);

private:
    void fill();
    void filter(const QString &typed);
    void showKeys(QTreeWidgetItem *item);
    void showCurrent();
    void assign();
    void reset();
    [[nodiscard]] QAction *action(const QTreeWidgetItem *item) const;
    [[nodiscard]] QStringList conflicts(const QTreeWidgetItem *item) const;

    QWidget *m_window;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_said;
};

} // namespace Crosscase
