// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QToolButton;

namespace Crosscase {

/// The strip above a text: that it is being edited and what that costs, or that edits were found which are not in it.
class EditStrip : public QFrame
{
    Q_OBJECT

public:
    explicit EditStrip(QWidget *parent = nullptr);

    /// `losses`: one line for each coding that lost all its text.
    void showEditing(const QStringList &losses);
    /// Edits of an earlier session. `fits`: they can be taken up; else the text in the project is another by now.
    void showDraft(const QString &when, bool fits);

Q_SIGNALS:
    void finishRequested();
    void discardRequested();
    void takeUpRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGround();
    void announce(const QString &text);

    QLabel *m_text;
    QToolButton *m_losses;
    QPushButton *m_takeUp;
    QPushButton *m_copy;
    QPushButton *m_finish;
    QPushButton *m_discard;
};

} // namespace Crosscase
