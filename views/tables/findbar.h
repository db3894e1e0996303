// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Crosscase {

class GridView;

/// The line under a table in which one looks for a text. Enter goes on, Shift+Enter back, Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(GridView *grid, QWidget *parent = nullptr);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(bool backwards);
    void close();

    GridView *m_grid;
    QLineEdit *m_text;
    QLabel *m_result;
};

} // namespace Crosscase
