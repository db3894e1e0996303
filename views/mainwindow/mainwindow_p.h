// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/mainwindow/mainwindow.h"

#include <QAction>

namespace Crosscase {

/// The window's own actions. Those of a room (coding, codes, cases) are the room's.
struct MainWindow::Actions
{
    QAction *newProject = nullptr;
    QAction *open = nullptr;
    QAction *openSample = nullptr;
    QAction *importFiles = nullptr;
    QAction *importFolder = nullptr;
    QAction *importClipboard = nullptr;
    QAction *importProject = nullptr;
    QAction *importCodebook = nullptr;
    QAction *exportProject = nullptr;
    QAction *importAttributes = nullptr;
    QAction *replaceText = nullptr;
    QAction *saveCopy = nullptr;
    QAction *backups = nullptr;
    QAction *closeProject = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *preferences = nullptr;
    QAction *findCommand = nullptr;
    QAction *shortcuts = nullptr;
    QAction *check = nullptr;
    QAction *newTable = nullptr;
    QAction *search = nullptr;
    QAction *replace = nullptr;
    QAction *passages = nullptr;
    QAction *memos = nullptr;
    QAction *newMemo = nullptr;
    QAction *closeTab = nullptr;
    QAction *nextTab = nullptr;
    QAction *previousTab = nullptr;
    QAction *otherHalf = nullptr;
    QAction *arrange = nullptr;
    QAction *floatDock = nullptr;
    QAction *goToPage = nullptr;
    QList<QAction *> goToDocks; ///< in the order of ProjectDocks::Dock
    QAction *about = nullptr;

    QMenu *recentMenu = nullptr;
    QMenu *projectMenu = nullptr;
    QMenu *codeMenu = nullptr;
    QMenu *tableMenu = nullptr;

    [[nodiscard]] QList<QAction *> ofProject() const
    {
        return QList<QAction *>{exportProject, saveCopy,  backups, closeProject, check,
                                search,        passages,  memos,   closeTab,     nextTab,
                                previousTab,   otherHalf, arrange, floatDock,    goToPage}
        + goToDocks;
    }
    [[nodiscard]] QList<QAction *> ofWritableProject() const
    {
        return {importClipboard, importAttributes, replaceText, importCodebook, newTable, replace, newMemo};
    }
    /// These make a project first when there is none.
    [[nodiscard]] QList<QAction *> ofImport() const { return {importFiles, importFolder, importProject}; }
};

} // namespace Crosscase
