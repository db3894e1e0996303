// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/dockpage.h"

class QComboBox;
class QTreeView;

namespace Crosscase {

class HistoryFilter;
class HistoryModel;
class Workspace;

/// Every change of the project, newest first; what was taken back is struck out. Undoes back to a chosen point.
class HistoryDock : public DockPage
{
    Q_OBJECT

public:
    explicit HistoryDock(Workspace &workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Takes back all changes in force that are newer than the current row, after showing which.
    void undoBackToCurrent();

private:
    void showMenu(const QPoint &position);
    void updateActions();
    void fillChoices();
    void narrow();

    Workspace &m_workspace;
    HistoryModel *m_model;
    HistoryFilter *m_filterModel;
    QTreeView *m_view;
    QAction *m_back;
    QComboBox *m_who;
    QComboBox *m_document;
    QComboBox *m_code;
};

} // namespace Crosscase
