// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
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
    void addTool(QAction *action);
    /// Puts a widget below what is there already, with a share of the height.
    void addView(QWidget *view, int stretch = 1);

private:
    QLineEdit *m_filter;
    QToolBar *m_tools;
    QVBoxLayout *m_column;
};

} // namespace Crosscase
