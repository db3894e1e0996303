// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/crashreport.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/backup.h"

#include <QFuture>
#include <QMainWindow>

#include <memory>

class QLabel;
class QMenu;
class QStackedWidget;

namespace Crosscase {

class ImportDialog;
struct MemoSubject;
struct SearchQuery;
class MessageBar;
class ProjectDocks;
class Tabs;
class TranscriptView;
class Workspace;

/// The window: one project, or the welcome page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Closes what is open and opens another project. Tells the person when it cannot, and returns false.
    bool openProject(const QString &path);
    /// Makes a project with a codebook of ours (CodebookTemplate::id; empty: none) and opens it.
    bool createProject(const QString &path, const QString &templateId);
    void closeProject();

    /// Null while no project is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] Tabs *tabs() const { return m_tabs; }
    [[nodiscard]] ProjectDocks *docks() const { return m_docks; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

    /// Shows the import dialog for these files and folders.
    void importFiles(const QStringList &paths);
    /// Shows what a project of another program holds, to be merged into this one.
    void importProjectFrom(const QString &path);

    void showError(const Error &error);
    /// Says that the program ended unexpectedly when it last ran, and what is safe.
    void showCrash(const CrashReport::Entry &report);
    /// The same when there is no report: the computer stopped, or the program was killed. Nothing when all was closed.
    void showInterruption();

Q_SIGNALS:
    /// The person chose another language: the window is to be made anew.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions;

    // mainwindowmenus.cpp
    void makeActions();
    void makeMenus();
    void fillRecentMenu();
    void fillCodeMenu();
    void fillTableMenu();
    void fillProjectMenu();
    QMenu *makeLanguageMenu();
    QMenu *makeThemeMenu();

    // What the actions do.
    void newProject() { (void)beginProject({}); }
    /// Asks for name and folder of a new project with a codebook of ours. False when the person changed their mind.
    bool beginProject(const QString &templateId);
    void open();
    void openSample();
    void saveCopy();
    void importFromDialog();
    void importFolder();
    void importClipboard();
    // exchangecommands.cpp
    void importProject();
    void importCodebook();
    void exportProject();
    void importAttributes();
    void replaceText();
    void placeOnSelection(Id unplaced);
    void runImport(ImportDialog &dialog);
    void undo();
    void redo();
    /// Writes what is being typed into transcripts to the project. False when it would not take it.
    bool finishEditing();
    void showCodingDetails(Id coding);
    void search();
    void findAndReplace();
    void replaceFound(const SearchQuery &query);
    void newMemo();
    void showSubject(const MemoSubject &subject);
    void checkProject();
    void findCommand();
    void showShortcuts();

    // mainwindowsafety.cpp
    void showBackups();
    void chooseBackup(const QString &path, const QString &guid, bool mayRestore);
    void openCopyOf(const Backup &backup, const QString &path);
    void restoreBackup(const Backup &backup, const QString &path);
    /// Below an error about a project that could not be opened: what can be done about it.
    void offerRescue(const QString &path);
    void recover(const QString &path);
    void offerToOpenAgain();
    void sayWhatWasPutInOrder();
    void showPreferences();
    void showAbout();

    void take(std::unique_ptr<Workspace> workspace);
    /// The daily backup, beside the work; its failure is shown, its success is not.
    void startBackup();
    void applyCodes(const QList<Id> &codes);
    void updateActions();
    void updateTitle();
    void saveState();
    void restoreState();
    void say(const QString &message);

    std::unique_ptr<Workspace> m_workspace;
    QFuture<Result<Backup>> m_backup;
    std::unique_ptr<Actions> m_actions;
    MessageBar *m_banner;   ///< about a state that lasts: read-only
    MessageBar *m_messages; ///< about what happened
    QStackedWidget *m_pages;
    QWidget *m_welcome;
    Tabs *m_tabs = nullptr;
    ProjectDocks *m_docks;
    QLabel *m_facts;
};

} // namespace Crosscase
