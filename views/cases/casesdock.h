// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "views/common/dockpage.h"

class QLabel;
class QTreeView;

namespace Crosscase {

class AttributeModel;
class CaseTree;
class EmptyStateStack;
class Workspace;

/// The cases in a dock, with the attributes of the current one below and what is tied to it.
class CasesDock : public DockPage
{
    Q_OBJECT

public:
    explicit CasesDock(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] CaseTree *tree() const { return m_tree; }
    [[nodiscard]] QList<QAction *> caseActions() const { return m_actions; }

public Q_SLOTS:
    void newCase();
    void newCaseBelow();
    void deleteSelected();
    void newAttribute();
    void deleteAttribute();
    /// Asks which ties of the current case to cut.
    void cutTies();

private:
    QAction *makeAction(const QString &iconName, const QString &text, void (CasesDock::*slot)());
    void addCase(Id parent);
    void showCurrent();
    void updateActions();
    void showMenu(const QPoint &position);
    void showAttributeMenu(const QPoint &position);

    Workspace &m_workspace;
    CaseTree *m_tree;
    EmptyStateStack *m_stack;
    QWidget *m_details;
    QLabel *m_heading;
    QLabel *m_ties;
    AttributeModel *m_attributes;
    QTreeView *m_attributeView;
    QList<QAction *> m_actions;
    QAction *m_new;
    QAction *m_newBelow;
    QAction *m_rename;
    QAction *m_cut;
    QAction *m_delete;
    QAction *m_newAttribute;
    QAction *m_deleteAttribute;
};

} // namespace Crosscase
