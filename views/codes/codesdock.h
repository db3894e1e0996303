// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "views/common/dockpage.h"

#include <QList>

class QMenu;

namespace Crosscase {

class CodeTree;
class EmptyStateStack;
class Workspace;

/// The codebook in a dock: see, filter, arrange and describe codes, and put them on the passage that is selected.
class CodesDock : public DockPage
{
    Q_OBJECT

public:
    explicit CodesDock(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] CodeTree *tree() const { return m_tree; }
    /// All that can be done with codes, for the menu bar.
    [[nodiscard]] QList<QAction *> codeActions() const { return m_actions; }

public Q_SLOTS:
    /// A new code beside the current one, its name to be typed at once.
    void newCode();
    void newCodeBelow();
    void deleteSelected();
    void mergeSelected();
    void describeCurrent();
    void editFacets();
    void colorSelected();
    void sortAround();
    /// Walks through the passages of the current code and gives them to others.
    void splitCurrent();
    void moveSelected();
    void showPassages();
    void writeMemo();
    void exportCodebook();

Q_SIGNALS:
    /// These codes are to be put on what is selected in the transcript.
    void codesChosen(const QList<Crosscase::Id> &codes);

private:
    void makeActions();
    QAction *makeAction(const QString &iconName, const QString &text, void (CodesDock::*slot)());
    void addCode(Id parent);
    void updateActions();
    void warnOfTwins(const class ChangeSet &changes);
    void showMenu(const QPoint &position);

    Workspace &m_workspace;
    CodeTree *m_tree;
    EmptyStateStack *m_stack;
    QList<QAction *> m_actions;
    QAction *m_apply = nullptr;
    QAction *m_new = nullptr;
    QAction *m_newBelow = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_describe = nullptr;
    QAction *m_facets = nullptr;
    QAction *m_color = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_sort = nullptr;
    QAction *m_split = nullptr;
    QAction *m_move = nullptr;
    QAction *m_passages = nullptr;
    QAction *m_memo = nullptr;
    QAction *m_export = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace Crosscase
