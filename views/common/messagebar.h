// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Crosscase {

/// A message above a view that stays until it is dismissed and stops nobody from working.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Notice, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const QString &details = {});
    void showError(const Error &error);
    /// Adds a button to the message being shown; it goes with it.
    QPushButton *addButton(const QString &text);
    /// Whether the person can close it; a message about a state that lasts cannot be closed.
    void setDismissable(bool dismissable);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintKind();
    void dropButtons();

    Kind m_kind = Kind::Notice;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_detailsButton;
    QToolButton *m_close;
    QList<QPushButton *> m_buttons;
};

} // namespace Crosscase
