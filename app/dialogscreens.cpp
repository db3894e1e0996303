// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screens.h"
#include "views/codes/codedialog.h"
#include "views/codes/codepicker.h"
#include "views/codes/codesdock.h"
#include "views/codes/splitdialog.h"
#include "views/common/idtreeview.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/mainwindow/backupsdialog.h"
#include "views/mainwindow/commandfinder.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/newprojectdialog.h"
#include "views/mainwindow/preferencesdialog.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/shortcutsdialog.h"
#include "views/mainwindow/tabs.h"
#include "views/search/findreplacedialog.h"
#include "views/search/searchview.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;
using Screens::later;
using Screens::settle;
using Screens::showBusyTranscript;

namespace {

void triggerLater(MainWindow &window, const QString &action)
{
    later(window, [&window, action] {
        if (auto *found = window.findChild<QAction *>(action))
            found->trigger();
    });
}

/// A code with all that can be said of one, else the one used most.
Id describedCode(const Index &index)
{
    const QList<Id> all = index.codes().depthFirst();
    const auto described = std::ranges::find_if(all, [&](Id code) {
        return index.codes().find(code)->codable && !index.codes().find(code)->definition.isEmpty();
    });
    return described == all.end() ? NoId : *described;
}

Id mostUsedCode(const Index &index)
{
    const QList<Id> all = index.codes().depthFirst();
    const auto used = std::ranges::max_element(all, {},
                                               [&](Id code) { return index.codings().countOfCode(code); });
    return used == all.end() ? NoId : *used;
}

/// The context menu of a widget, by its key.
void menuLater(MainWindow &window, QWidget *widget)
{
    later(window, [widget] {
        auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        QWidget *target = area ? area->viewport() : widget;
        QPoint place = target->rect().center() / 2;
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
            view && view->currentIndex().isValid())
            place = view->visualRect(view->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, target->mapToGlobal(place));
        QApplication::sendEvent(target, &event);
    });
}

void showCodes(MainWindow &window)
{
    showBusyTranscript(window);
    window.docks()->raise(ProjectDocks::CodesPlace);
    if (auto *tree = window.docks()->codes()->findChild<IdTreeView *>())
        tree->selectId(mostUsedCode(window.workspace()->index()));
}

void showMessages(MainWindow &window)
{
    showBusyTranscript(window);
    window.messages()->showMessage(
        MessageBar::Kind::Error,
        QApplication::translate("Crosscase::Screenshots",
                                "The table could not be exported: the disk is full."),
        u"/home/ada/tables/clusters.docx"_s);
}

} // namespace

QList<Screen> Screens::ofDialogs()
{
    return {
        {u"transcript-menu"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             if (TranscriptView *view = window.tabs()->transcript())
                 menuLater(window, view->textEdit());
         }},
        {u"coding-memo"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             triggerLater(window, u"codingMemo"_s);
         }},
        {u"coding-history"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             later(window, [&window] {
                 if (auto *button = window.findChild<QToolButton *>(u"codingHistory"_s))
                     button->showMenu();
             });
         }},
        {u"codes-menu"_s,
         [](MainWindow &window) {
             showCodes(window);
             menuLater(window, window.docks()->codes()->findChild<IdTreeView *>());
         }},
        {u"delete-code"_s,
         [](MainWindow &window) {
             showCodes(window);
             triggerLater(window, u"deleteCodes"_s);
         }},
        {u"code"_s, showBusyTranscript,
         [](MainWindow &window) -> QDialog * {
             const Id code = describedCode(window.workspace()->index());
             return code == NoId ? nullptr : new CodeDialog(*window.workspace(), code, &window);
         }},
        {u"code-example"_s, showBusyTranscript,
         [](MainWindow &window) -> QDialog * {
             auto *dialog = new CodeDialog(*window.workspace(), mostUsedCode(window.workspace()->index()),
                                           &window);
             later(window, [dialog] { dialog->findChild<QPushButton *>(u"chooseExample"_s)->click(); });
             return dialog;
         }},
        {u"code-picker"_s, showBusyTranscript,
         [](MainWindow &window) -> QDialog * {
             auto *picker = new CodePicker(
                 *window.workspace(),
                 QApplication::translate("Crosscase::CodesDock", "Merge into which code?"),
                 QApplication::translate("Crosscase::CodesDock", "Choose"), &window);
             picker->selectCode(describedCode(window.workspace()->index()));
             return picker;
         }},
        {u"split"_s, showBusyTranscript,
         [](MainWindow &window) -> QDialog * {
             const Id code = mostUsedCode(window.workspace()->index());
             return code == NoId ? nullptr : new SplitDialog(*window.workspace(), code, &window);
         }},
        {u"undo-preview"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             window.docks()->raise(ProjectDocks::HistoryPlace);
             later(window, [&window] {
                 auto *view = window.findChild<QAbstractItemView *>(u"historyView"_s);
                 view->setCurrentIndex(view->model()->index(std::min(6, view->model()->rowCount() - 1), 0));
                 if (auto *back = window.findChild<QAction *>(u"undoBackTo"_s))
                     back->trigger();
             });
         }},
        {u"search-save"_s,
         [](MainWindow &window) {
             SearchView *view = window.tabs()->showSearch();
             view->setQuery({.text = u"trust"_s});
             while (view->isSearching())
                 settle(20);
             triggerLater(window, u"saveSearch"_s);
         }},
        {u"replace"_s, showBusyTranscript,
         [](MainWindow &window) {
             auto *dialog = new FindReplaceDialog(*window.workspace(), {.text = u"firms"_s}, &window);
             dialog->findChild<QLineEdit *>(u"replaceBy"_s)->setText(u"companies"_s);
             return dialog;
         }},
        {u"commands"_s, showBusyTranscript,
         [](MainWindow &window) { return new CommandFinder(commandsOf(&window), &window); }},
        {u"commands-found"_s, showBusyTranscript,
         [](MainWindow &window) {
             auto *finder = new CommandFinder(commandsOf(&window), &window);
             finder->findChild<QLineEdit *>(u"commandTyped"_s)->setText(u"imp"_s);
             return finder;
         }},
        {u"shortcuts"_s, showBusyTranscript,
         [](MainWindow &window) { return new ShortcutsDialog(&window, &window); }},
        {u"preferences"_s, showBusyTranscript,
         [](MainWindow &window) { return new PreferencesDialog(&window); }},
        {u"new-project"_s, [](MainWindow &window) { window.closeProject(); },
         [](MainWindow &window) { return new NewProjectDialog(&window); }},
        {u"backups"_s, showBusyTranscript,
         [](MainWindow &window) {
             const Project &project = window.workspace()->project();
             return new BackupsDialog(project.path(), project.guid(), true, &window);
         }},
        {u"message"_s, showMessages},
        {u"message-recover"_s,
         [](MainWindow &window) {
             showMessages(window);
             window.messages()->showMessage(
                 MessageBar::Kind::Warning,
                 QApplication::translate(
                     "Crosscase::Screenshots",
                     "This file is damaged. What can be read of it can be saved in a new one."));
             window.messages()->addButton(
                 QApplication::translate("Crosscase::MainWindow", "Recover into a new file…"));
             window.messages()->addButton(QApplication::translate("Crosscase::MainWindow", "Backups…"));
         }},
        {u"about"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             triggerLater(window, u"about"_s);
         }},
    };
}

} // namespace Crosscase
