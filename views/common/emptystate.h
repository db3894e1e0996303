// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace Crosscase {

/// What stands where a list or a page would be while there is nothing to show: a sentence and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    /// A button below the sentence that triggers the action and looks like it.
    void addAction(QAction *action);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

/// A view, or its empty state while the view's model has no rows.
class EmptyStateStack : public QStackedWidget
{
    Q_OBJECT

public:
    EmptyStateStack(QWidget *view, EmptyState *empty, QWidget *parent = nullptr);

public Q_SLOTS:
    /// The keyboard goes to what is shown.
    void setEmpty(bool empty);
};

} // namespace Crosscase
