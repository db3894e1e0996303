// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QToolBar;
class QVBoxLayout;

namespace Crosscase {

/// The common shape of a dock's content: a filter line with a few tool buttons beside it, and a view below.
class DockPage : public QWidget
{
    Q_OBJECT

public:
    explicit DockPage(const QString &filterText, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    /// For a dialog, which has margins of its own, and no tools.
    void setInDialog();
    void addTool(QAction *action);
    /// Puts a widget below what is there already, with a share of the height.
    void addView(QWidget *view, int stretch = 1);

private:
    QLineEdit *m_filter;
    QToolBar *m_tools;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_column;
};

} // namespace Crosscase
