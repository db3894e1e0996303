// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/savedtables.h"
#include "analysis/tablespec.h"
#include "views/common/dockpage.h"

class QListWidget;
class QListWidgetItem;

namespace Crosscase {

class EmptyStateStack;
class Workspace;

/**
 * The saved tables of the project, in the analyst's order: open, rename, duplicate, delete, move, and make a new one
 * from a preset. To be put into a QDockWidget. Everything done here can be undone.
 */
class TablesDock : public DockPage
{
    Q_OBJECT

public:
    explicit TablesDock(Workspace &workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Asks for a preset (NewTableDialog), saves the table and opens it.
    void newTable();
    void openSelected();
    void renameSelected();
    void duplicateSelected();
    void freezeSelected();
    void deleteSelected();

Q_SIGNALS:
    /// The person wants to see this saved table: show its tab, or make one.
    void tableRequested(Crosscase::Id savedTable, const Crosscase::TableSpec &spec);

private:
    void refill();
    void filterRows();
    void updateActions();
    void renamed(QListWidgetItem *item);
    void dragged();
    void moveBy(int rows);
    void open(Id table);
    void select(Id table);
    [[nodiscard]] QList<Id> selected() const;
    [[nodiscard]] static Id idOf(const QListWidgetItem *item);

    Workspace &m_workspace;
    SavedTables m_tables;
    QListWidget *m_list;
    EmptyStateStack *m_stack;
    QAction *m_new;
    QAction *m_open;
    QAction *m_rename;
    QAction *m_duplicate;
    QAction *m_freeze;
    QAction *m_delete;
    QAction *m_up;
    QAction *m_down;
    bool m_filling = false;
};

} // namespace Crosscase
