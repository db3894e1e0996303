// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/memos.h"
#include "views/common/page.h"

#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace Crosscase {

class EmptyState;
class EmptyStateStack;
class MemoEdit;
class MemoModel;
class Workspace;

/**
 * The memos: a list that is searched, and the memo chosen, written in Markdown. What is typed is saved by itself: after a
 * pause, and when the memo or the window is left.
 */
class MemosView : public Page
{
    Q_OBJECT

public:
    explicit MemosView(Workspace &workspace, QWidget *parent = nullptr);
    ~MemosView() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString place() const override;

    /// A new memo about these things (none: a free one), to be written at once.
    void newMemo(const QList<MemoSubject> &subjects);

private:
    void makeActions();
    void filter();
    void showCurrent();
    void keepPlace();
    void save();
    void finish() override { save(); }
    void showState();
    void writeFree();
    void writeJournal();
    void removeCurrent();
    void exportMemos();
    void insertLink();
    void follow(const QUrl &link);

    Workspace &m_workspace;
    Memos m_memos;
    MemoModel *m_model;
    QLineEdit *m_filter;
    QComboBox *m_only;
    QListView *m_list;
    EmptyState *m_empty;
    EmptyStateStack *m_stack;
    QLineEdit *m_title;
    QLabel *m_about;
    MemoEdit *m_text;
    QWidget *m_editor;
    QTimer m_saving;
    QAction *m_remove = nullptr;
    QList<QAction *> m_writing;
    Id m_memo = NoId;                  ///< shown in the editor
    Id m_coding = NoId;                ///< or the note of this coding
    QString m_savedTitle, m_savedText; ///< as the project has them
    bool m_showing = false;
    bool m_switching = false; ///< from one memo to another: the list may be made anew by saving the first
};

} // namespace Crosscase
