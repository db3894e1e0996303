// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace Crosscase {

class Workspace;

/**
 * Splits a code by walking through its passages: each is shown with what stands around it, and one key gives it to
 * another code (1 to 9), leaves it (Space) or goes back. Nothing is changed until the end, then all in one step.
 */
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(Workspace &workspace, Id code, QWidget *parent = nullptr);

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTarget();
    void newTarget();
    void fillTargets();
    void give(int target);
    void leave();
    void back();
    void step(int by);
    void showPassage();

    Workspace &m_workspace;
    Id m_code;
    TextSource m_texts;
    QList<Id> m_codings;
    qsizetype m_at = 0;
    QList<Id> m_targets;
    QHash<Id, Id> m_given; ///< new code of a coding
    QLabel *m_place;
    QTextBrowser *m_text;
    QListWidget *m_list;
    QPushButton *m_done;
};

} // namespace Crosscase
