// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cases/casesdock.h"
#include "views/codes/codesdock.h"
#include "views/common/icons.h"
#include "views/common/language.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/documents/documentsdock.h"
#include "views/mainwindow/mainwindow_p.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/tabs.h"
#include "views/tables/tablesdock.h"
#include "views/tables/tableview.h"
#include "views/transcript/transcriptview.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>

namespace Crosscase {

using namespace Qt::StringLiterals;

void MainWindow::makeActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &key,
                             auto slot) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto onTabs = [this](void (Tabs::*slot)()) {
        return [this, slot] {
            if (m_tabs)
                (m_tabs->*slot)();
        };
    };
    Actions &a = *m_actions;
    a.newProject = make(u"codebook"_s, tr("&New project…"), QKeySequence::New, &MainWindow::newProject);
    a.open = make(u"folder-open"_s, tr("&Open project…"), QKeySequence::Open, &MainWindow::open);
    a.openSample = make(u"sample"_s, tr("Open the &sample"), {}, &MainWindow::openSample);
    a.openSample->setToolTip(tr("Twelve invented interviews, coded: yours to try things on"));
    a.importFiles = make(u"document-import"_s, tr("&Import transcripts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                         &MainWindow::importFromDialog);
    a.importFolder = make(u"folder-open"_s, tr("Import a &folder…"), {}, &MainWindow::importFolder);
    a.importClipboard = make(u"paste"_s, tr("Import from the &clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                             &MainWindow::importClipboard);
    a.importProject = make(u"document-import"_s, tr("Import a project of &another program…"), {},
                           &MainWindow::importProject);
    a.importProject->setObjectName("importProject"_L1);
    a.importCodebook = make(u"codebook"_s, tr("Import a code&book…"), {}, &MainWindow::importCodebook);
    a.importCodebook->setObjectName("importCodebook"_L1);
    a.exportProject = make({}, tr("&Export for another program…"), {}, &MainWindow::exportProject);
    a.exportProject->setObjectName("exportProject"_L1);
    a.importAttributes = make(u"table"_s, tr("Import &attributes of cases…"), {},
                              &MainWindow::importAttributes);
    a.replaceText = make(u"history"_s, tr("&Replace the transcript's text…"), {}, &MainWindow::replaceText);
    a.saveCopy = make({}, tr("Save a co&py…"), QKeySequence::SaveAs, &MainWindow::saveCopy);
    a.backups = make({}, tr("&Backups…"), {}, &MainWindow::showBackups);
    a.closeProject = make({}, tr("C&lose project"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
                          &MainWindow::closeProject);
    a.quit = make({}, tr("&Quit"), QKeySequence::Quit, &MainWindow::close);
    a.quit->setMenuRole(QAction::QuitRole);
    a.undo = make(u"undo"_s, tr("&Undo"), QKeySequence::Undo, &MainWindow::undo);
    a.undo->setObjectName("undo"_L1);
    a.redo = make(u"redo"_s, tr("&Redo"), {}, &MainWindow::redo);
    a.redo->setObjectName("redo"_L1);
    a.redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    a.preferences = make(u"settings"_s, tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma,
                         &MainWindow::showPreferences);
    a.preferences->setMenuRole(QAction::PreferencesRole);
    a.findCommand = make({}, tr("&Find a command…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                         &MainWindow::findCommand);
    a.shortcuts = make({}, tr("&Keys…"), {}, &MainWindow::showShortcuts);
    a.check = make(u"done"_s, tr("Chec&k the file"), {}, &MainWindow::checkProject);
    a.newTable = make(u"table"_s, tr("&New table…"), Qt::CTRL | Qt::Key_T, [this] {
        if (m_docks->tables())
            m_docks->tables()->newTable();
    });
    a.search = make(u"search"_s, tr("&Search all texts"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                    &MainWindow::search);
    a.search->setObjectName("search"_L1);
    a.replace = make({}, tr("Find and r&eplace…"), Qt::CTRL | Qt::Key_H, &MainWindow::findAndReplace);
    a.replace->setObjectName("findAndReplace"_L1);
    a.passages = make(u"evidence"_s, tr("P&assages"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
                      [this] { m_tabs->showPassages(); });
    a.passages->setObjectName("passages"_L1);
    a.memos = make(u"describe"_s, tr("&Memos"), Qt::CTRL | Qt::SHIFT | Qt::Key_J,
                   [this] { m_tabs->showMemos(); });
    a.memos->setObjectName("memos"_L1);
    a.newMemo = make({}, tr("New memo about what is selected"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                     &MainWindow::newMemo);
    a.newMemo->setObjectName("newMemo"_L1);
    a.closeTab = make({}, tr("&Close tab"), QKeySequence::Close, onTabs(&Tabs::closeCurrent));
    a.nextTab = make({}, tr("Ne&xt tab"), Qt::CTRL | Qt::Key_Tab, onTabs(&Tabs::nextTab));
    a.previousTab = make({}, tr("Pre&vious tab"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab,
                         onTabs(&Tabs::previousTab));
    a.otherHalf = make({}, tr("&Move tab to the other half"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                       onTabs(&Tabs::moveToOtherHalf));
    a.arrange = make({}, tr("&Arrange docks as at first"), {}, [this] { m_docks->arrange(); });
    a.floatDock = make({}, tr("&Take out, or put back"), {}, [this] { m_docks->floatCurrent(); });
    a.floatDock->setObjectName("floatDock"_L1);
    a.floatDock->setToolTip(tr("The dock that has the keyboard becomes a window of its own, or comes back"));
    a.goToPage = make({}, tr("Go to the text or &table"), Qt::CTRL | Qt::Key_1, onTabs(&Tabs::focusCurrent));
    a.goToPage->setObjectName("goToPage"_L1);
    for (int dock = 0; dock < ProjectDocks::DockCount; ++dock) {
        const QDockWidget *frame = m_docks->frame(ProjectDocks::Dock(dock));
        QAction *go = make({}, tr("Go to %1", "the name of a dock").arg(frame->windowTitle()),
                           Qt::CTRL | Qt::Key(Qt::Key_2 + dock),
                           [this, dock] { m_docks->raise(ProjectDocks::Dock(dock)); });
        go->setObjectName(u"goTo/"_s + frame->objectName());
        a.goToDocks.append(go);
    }
    a.about = make(u"information"_s, tr("&About Crosscase"), {}, &MainWindow::showAbout);
    a.about->setMenuRole(QAction::AboutRole);
    // Names by which the person's own keys are kept.
    const std::pair<QAction *, QLatin1StringView> names[] = {{a.newProject, "newProject"_L1},
                                                             {a.open, "openProject"_L1},
                                                             {a.openSample, "openSample"_L1},
                                                             {a.importFiles, "importFiles"_L1},
                                                             {a.importFolder, "importFolder"_L1},
                                                             {a.importClipboard, "importClipboard"_L1},
                                                             {a.saveCopy, "saveCopy"_L1},
                                                             {a.backups, "backups"_L1},
                                                             {a.closeProject, "closeProject"_L1},
                                                             {a.quit, "quit"_L1},
                                                             {a.preferences, "preferences"_L1},
                                                             {a.findCommand, "findCommand"_L1},
                                                             {a.shortcuts, "shortcuts"_L1},
                                                             {a.check, "check"_L1},
                                                             {a.newTable, "newTable"_L1},
                                                             {a.closeTab, "closeTab"_L1},
                                                             {a.nextTab, "nextTab"_L1},
                                                             {a.previousTab, "previousTab"_L1},
                                                             {a.otherHalf, "otherHalf"_L1},
                                                             {a.arrange, "arrange"_L1},
                                                             {a.about, "about"_L1}};
    for (const auto &[action, name] : names)
        action->setObjectName(name);
}

void MainWindow::makeMenus()
{
    Actions &a = *m_actions;
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.newProject, a.open});
    a.recentMenu = file->addMenu(tr("Open &recent"));
    connect(a.recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addAction(a.openSample);
    file->addSeparator();
    file->addActions({a.importFiles, a.importFolder, a.importClipboard, a.importAttributes, a.replaceText});
    file->addSeparator();
    file->addActions({a.importProject, a.importCodebook, a.exportProject});
    file->addSeparator();
    file->addActions({a.saveCopy, a.backups, a.closeProject});
    file->addSeparator();
    file->addAction(a.quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    edit->addActions({a.search, a.replace});
    edit->addSeparator();
    edit->addAction(a.newMemo);
    edit->addSeparator();
    edit->addActions({a.findCommand, a.shortcuts, a.preferences});

    a.projectMenu = menuBar()->addMenu(tr("&Project"));
    connect(a.projectMenu, &QMenu::aboutToShow, this, &MainWindow::fillProjectMenu);
    a.codeMenu = menuBar()->addMenu(tr("&Code"));
    connect(a.codeMenu, &QMenu::aboutToShow, this, &MainWindow::fillCodeMenu);
    a.tableMenu = menuBar()->addMenu(tr("&Table"));
    connect(a.tableMenu, &QMenu::aboutToShow, this, &MainWindow::fillTableMenu);
    addActions({a.check, a.newTable}); // their shortcuts work before the menus are first filled

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.passages, a.memos});
    view->addSeparator();
    QMenu *go = view->addMenu(tr("&Go to"));
    go->addAction(a.goToPage);
    go->addActions(a.goToDocks);
    QMenu *shown = view->addMenu(tr("&Docks"));
    shown->addActions(m_docks->toggleActions());
    shown->addSeparator();
    shown->addActions({a.floatDock, a.arrange});
    view->addSeparator();
    view->addActions({a.nextTab, a.previousTab, a.otherHalf, a.closeTab});
    view->addSeparator();
    view->addMenu(makeThemeMenu());
    view->addMenu(makeLanguageMenu());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(a.about);
}

void MainWindow::fillRecentMenu()
{
    m_actions->recentMenu->clear();
    for (const QString &path : Settings::instance().recentProjects()) {
        QString text = QFileInfo(path).completeBaseName();
        QAction *action = m_actions->recentMenu->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { openProject(path); });
    }
    m_actions->recentMenu->setToolTipsVisible(true);
    if (m_actions->recentMenu->isEmpty()) {
        m_actions->recentMenu->addAction(tr("No recent projects"))->setEnabled(false);
        return;
    }
    m_actions->recentMenu->addSeparator();
    connect(m_actions->recentMenu->addAction(tr("Clear this list")), &QAction::triggered,
            &Settings::instance(), &Settings::clearRecentProjects);
}

void MainWindow::fillProjectMenu()
{
    m_actions->projectMenu->clear();
    if (m_docks->cases())
        m_actions->projectMenu->addActions(m_docks->cases()->caseActions());
    m_actions->projectMenu->addSeparator();
    if (m_docks->documents())
        m_actions->projectMenu->addActions(m_docks->documents()->documentActions());
    m_actions->projectMenu->addSeparator();
    m_actions->projectMenu->addAction(m_actions->check);
}

void MainWindow::fillCodeMenu()
{
    QMenu *menu = m_actions->codeMenu;
    menu->clear();
    if (m_tabs && m_tabs->transcript()) {
        menu->addActions(m_tabs->transcript()->codingActions());
        menu->addSeparator();
    }
    if (m_docks->codes())
        menu->addActions(m_docks->codes()->codeActions());
    if (menu->isEmpty())
        menu->addAction(tr("Open a project to code"))->setEnabled(false);
}

void MainWindow::fillTableMenu()
{
    QMenu *menu = m_actions->tableMenu;
    menu->clear();
    menu->addAction(m_actions->newTable);
    if (m_tabs && m_tabs->table() && !m_tabs->table()->actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_tabs->table()->actions());
    }
}

QMenu *MainWindow::makeThemeMenu()
{
    auto *menu = new QMenu(tr("T&heme"), this);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Settings::ColorTheme theme) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [theme] { Settings::instance().setColorTheme(theme); });
        const auto check = [action, theme] {
            action->setChecked(Settings::instance().colorTheme() == theme);
        };
        connect(&Settings::instance(), &Settings::changed, action, check);
        check();
    };
    add(tr("As the system"), Settings::ColorTheme::System);
    add(tr("Light"), Settings::ColorTheme::Light);
    add(tr("Dark"), Settings::ColorTheme::Dark);
    return menu;
}

QMenu *MainWindow::makeLanguageMenu()
{
    auto *menu = new QMenu(tr("&Language"), this);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(Settings::instance().language() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            Settings::instance().setLanguage(code);
            Q_EMIT languageChanged();
        });
    };
    add(tr("As the system"), {});
    for (const auto &[code, name] : Language::available())
        add(name, code);
    return menu;
}

} // namespace Crosscase
