// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "items/passagemodel.h"
#include "views/codes/codesdock.h"
#include "views/common/checkchooser.h"
#include "views/common/codecolors.h"
#include "views/common/language.h"
#include "views/common/shortcuts.h"
#include "views/documents/importdialog.h"
#include "views/mainwindow/commandfinder.h"
#include "views/mainwindow/newprojectdialog.h"
#include "views/mainwindow/preferencesdialog.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/shortcutsdialog.h"
#include "views/mainwindow/tabs.h"
#include "views/passages/passagesview.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcripthighlighter.h"
#include "views/transcript/transcriptview.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFontComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTreeView>
#include <QTreeWidget>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

const QString Interview =
    u"Interviewer: Did the fair help?\n\nA1: The fair helped. We met partners at the fair.\n"_s;

Id addDocument(Workspace &workspace, const QString &name)
{
    const Recognition recognition = recognizeTurns(Interview);
    return workspace.documents()
        .add({.name = name,
              .body = Interview,
              .turns = recognition.turns,
              .marks = recognition.marks,
              .interviewers = {u"Interviewer"_s}})
        .value_or(NoId);
}

bool isDark()
{
    return CodeColors::isDark(QApplication::palette());
}

} // namespace

/// What stands around the work: welcome page, preferences, keys, commands, and what the window remembers.
class TestAround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void themeChangesAtOnce();
    void preferencesAreSeenAtOnceAndTakenBack();
    void languageMakesTheWindowAnew();
    void keysAreGivenAndConflictsSaid();
    void everyCommandIsFound();
    void commandsAreRunByKeyboard();
    void keysGoToEveryPart();
    void welcomePageByKeyboard();
    void welcomePageTakesFiles();
    void layoutIsRemembered();
    void readingIsRemembered();
    void thingsAreChosenFromAList();
    void closingFromAToolBarIsSafe();
};

void TestAround::themeChangesAtOnce()
{
    QTemporaryDir folder;
    Settings::instance().useFile(folder.filePath(u"settings.ini"_s));
    Settings::instance().setColorTheme(Settings::ColorTheme::Light);
    Application program;
    QVERIFY(!isDark());
    // The very first change counts, too.
    Settings::instance().setColorTheme(Settings::ColorTheme::Dark);
    QVERIFY(isDark());
    Settings::instance().setColorTheme(Settings::ColorTheme::Light);
    QVERIFY(!isDark());
}

void TestAround::preferencesAreSeenAtOnceAndTakenBack()
{
    QTemporaryDir folder;
    Settings &settings = Settings::instance();
    settings.useFile(folder.filePath(u"settings.ini"_s));
    settings.setColorTheme(Settings::ColorTheme::Light);
    Application program;
    MainWindow &window = program.window();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(window.createProject(folder.filePath(u"p.crosscase"_s), {}));
    TranscriptView *view = window.tabs()->showDocument(addDocument(*window.workspace(), u"A1"_s));
    const QFont before = view->textEdit()->font();
    const int lines = int(view->textEdit()->visibleLines().size());
    const auto change = [&](bool accept) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTimer::singleShot(50, &window, [&, accept] {
            auto *dialog = qobject_cast<PreferencesDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *theme = dialog->findChild<QComboBox *>(u"preferredTheme"_s);
            theme->setFocus();
            QTest::keyClick(theme, Qt::Key_End);
            QCOMPARE(settings.colorTheme(), Settings::ColorTheme::Dark);
            QVERIFY2(
                isDark(),
                qPrintable(QApplication::palette().color(QPalette::Base).name())); // in the window behind
            auto *own = dialog->findChild<QComboBox *>(u"ownFamily"_s);
            auto *family = dialog->findChild<QFontComboBox *>(u"preferredFamily"_s);
            QVERIFY(!family->isEnabled());
            own->setFocus();
            QTest::keyClick(own, Qt::Key_Down);
            QVERIFY(family->isEnabled());
            family->setCurrentFont(QFont(u"DejaVu Sans"_s));
            auto *size = dialog->findChild<QSpinBox *>(u"preferredSize"_s);
            size->setFocus();
            size->selectAll();
            QTest::keyClicks(size, u"20"_s);
            auto *leading = dialog->findChild<QComboBox *>(u"preferredLeading"_s);
            leading->setFocus();
            QTest::keyClick(leading, Qt::Key_End);
            QCOMPARE(view->textEdit()->font().family(), u"DejaVu Sans"_s);
            QCOMPARE(view->textEdit()->font().pointSize(), 20);
            auto *coder = dialog->findChild<QLineEdit *>(u"preferredCoder"_s);
            coder->setFocus();
            coder->selectAll();
            QTest::keyClicks(coder, u"Grace"_s);
            if (accept)
                QTest::keyClick(coder, Qt::Key_Return);
            else
                QTest::keyClick(coder, Qt::Key_Escape);
        });
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    };
    change(false);
    QVERIFY(!isDark());
    QCOMPARE(view->textEdit()->font(), before);
    QCOMPARE(int(view->textEdit()->visibleLines().size()), lines);
    QVERIFY(window.workspace()->project().coderName() != u"Grace"_s);
    change(true);
    QCOMPARE(settings.colorTheme(), Settings::ColorTheme::Dark);
    QVERIFY(isDark());
    QCOMPARE(view->textEdit()->font().pointSize(), 20);
    QCOMPARE(settings.transcriptFontFamily(), u"DejaVu Sans"_s);
    QCOMPARE(window.workspace()->project().coderName(), u"Grace"_s);
    settings.setColorTheme(Settings::ColorTheme::Light);
}

void TestAround::languageMakesTheWindowAnew()
{
    QTemporaryDir folder;
    Settings::instance().useFile(folder.filePath(u"settings.ini"_s));
    Settings::instance().setLanguage(u"en"_s);
    Application program;
    program.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&program.window()));
    const QString path = folder.filePath(u"p.crosscase"_s);
    QVERIFY(program.window().createProject(path, {}));
    QCOMPARE(program.window().menuBar()->actions().first()->text(), u"&File"_s);
    QTimer::singleShot(50, &program, [&] {
        auto *dialog = qobject_cast<PreferencesDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *language = dialog->findChild<QComboBox *>(u"preferredLanguage"_s);
        language->setCurrentIndex(language->findData(u"nb"_s));
        dialog->accept();
    });
    program.window().findChild<QAction *>(u"preferences"_s)->trigger();
    QTRY_COMPARE(program.window().menuBar()->actions().first()->text(), u"&Fil"_s);
    QVERIFY(program.window().workspace());
    QCOMPARE(program.window().workspace()->project().path(), path);
    Settings::instance().setLanguage(u"en"_s);
    Language::install(u"en"_s);
}

void TestAround::keysAreGivenAndConflictsSaid()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const auto give = [](ShortcutsDialog &dialog, const QString &command, Qt::Key key,
                         Qt::KeyboardModifiers with) {
        auto *filter = dialog.findChild<QLineEdit *>(u"shortcutFilter"_s);
        filter->setFocus();
        filter->selectAll();
        QTest::keyClicks(filter, command);
        auto *list = dialog.findChild<QTreeWidget *>(u"shortcutList"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (!list->topLevelItem(row)->isHidden()) {
                list->setCurrentItem(list->topLevelItem(row));
                break;
            }
        }
        QCOMPARE(list->currentItem()->text(0), command);
        auto *keys = dialog.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        keys->setFocus();
        QTest::keyClick(keys, key, with);
        QTRY_VERIFY(list->currentItem()->text(1).contains(
            QKeySequence(QKeyCombination(with, key)).toString(QKeySequence::NativeText)));
    };
    fixture.inNext<ShortcutsDialog>([&](ShortcutsDialog &dialog) {
        auto *said = dialog.findChild<QLabel *>(u"shortcutSaid"_s);
        QVERIFY(said->text().isEmpty());
        // As it comes, no two commands are in each other's way.
        const auto *list = dialog.findChild<QTreeWidget *>(u"shortcutList"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            QVERIFY2(
                list->topLevelItem(row)->icon(1).isNull(),
                qPrintable(list->topLevelItem(row)->text(0) + u": "_s + list->topLevelItem(row)->text(1)));
        give(dialog, u"Passages"_s, Qt::Key_F9, Qt::NoModifier);
        QVERIFY2(said->text().isEmpty(), qPrintable(said->text()));
        give(dialog, u"Memos"_s, Qt::Key_F9, Qt::NoModifier);
        QVERIFY2(said->text().contains(u"Passages"_s), qPrintable(said->text()));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"shortcutReset"_s), Qt::LeftButton);
        QVERIFY2(said->text().isEmpty(), qPrintable(said->text()));
        dialog.reject();
    });
    fixture.find<QAction>(u"shortcuts"_s)->trigger();
    QVERIFY(!fixture.window->findChild<PassagesView *>());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTest::keyClick(fixture.window.get(), Qt::Key_F9);
    QVERIFY(fixture.window->findChild<PassagesView *>());
    // It is kept for the next window.
    fixture.makeWindow();
    QCOMPARE(fixture.find<QAction>(u"passages"_s)->shortcut(), QKeySequence(Qt::Key_F9));
}

void TestAround::everyCommandIsFound()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), u"drivers-barriers"_s));
    fixture.window->tabs()->showDocument(addDocument(fixture.workspace(), u"A1"_s));
    const QList<CommandFinder::Command> commands = commandsOf(fixture.window.get());
    QVERIFY2(commands.size() > 80, qPrintable(QString::number(commands.size())));
    QSet<QString> names;
    for (const CommandFinder::Command &command : commands)
        names.insert(command.action->objectName());
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        const QString name = action->objectName();
        const bool isOurs = !name.isEmpty() && !name.startsWith(u"qt_"_s) && !name.startsWith(u"_q_"_s);
        if (isOurs && action->isEnabled() && action->isVisible() && !action->text().isEmpty()
            && !action->menu())
            QVERIFY2(names.contains(name), qPrintable(name));
    }
    // Each is the best fit of its own name, or one of those that are called the same.
    for (const CommandFinder::Command &command : commands) {
        QCOMPARE(CommandFinder::fit(command.text, command), 100.0);
        QVERIFY2(!command.text.contains(u'&') || command.text.contains(u"& "_s), qPrintable(command.text));
    }
}

void TestAround::commandsAreRunByKeyboard()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    fixture.inNext<CommandFinder>([](CommandFinder &finder) {
        auto *line = finder.findChild<QLineEdit *>(u"commandTyped"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"passag"_s);
        QTest::keyClick(line, Qt::Key_Return);
    });
    QTest::keyClick(fixture.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.window->findChild<PassagesView *>());
}

void TestAround::keysGoToEveryPart()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), u"drivers-barriers"_s));
    const Id document = addDocument(fixture.workspace(), u"A1"_s);
    TranscriptView *view = fixture.window->tabs()->showDocument(document);
    const QList<Id> codes = fixture.index().codes().depthFirst();
    VERIFY_RESULT(
        fixture.workspace().codings().add({.document = document, .code = codes.at(1), .span = {45, 60}}));
    view->showPassage({45, 60});
    for (int dock = 0; dock < ProjectDocks::DockCount; ++dock) {
        QTest::keyClick(fixture.window.get(), Qt::Key(Qt::Key_2 + dock), Qt::ControlModifier);
        const QDockWidget *frame = fixture.window->docks()->frame(ProjectDocks::Dock(dock));
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus && frame->isAncestorOf(focus), qPrintable(frame->objectName()));
        QVERIFY2(focus->focusPolicy() != Qt::NoFocus, qPrintable(frame->objectName()));
    }
    QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(view->textEdit()->hasFocus());
}

void TestAround::welcomePageByKeyboard()
{
    WindowFixture fixture;
    const QString first = fixture.path(u"first.crosscase"_s);
    QVERIFY(fixture.window->createProject(first, {}));
    fixture.window->closeProject();
    auto *recent = fixture.find<QListWidget>(u"recentProjects"_s);
    QCOMPARE(recent->count(), 1);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(fixture.window->workspace());
    QCOMPARE(fixture.workspace().project().path(), first);
    fixture.window->closeProject();
    // A codebook of ours leads to a new project that has it.
    fixture.inNext<NewProjectDialog>([&](NewProjectDialog &dialog) {
        QCOMPARE(dialog.templateId(), u"ara"_s);
        dialog.setPath(fixture.path(u"second.crosscase"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    auto *book = fixture.find<QPushButton>(u"template/ara"_s);
    book->setFocus();
    QTest::keyClick(book, Qt::Key_Space);
    QVERIFY(fixture.window->workspace());
    QVERIFY(fixture.index().codes().atPath(u"Actors/Orchestrator"_s) != NoId);
}

void TestAround::welcomePageTakesFiles()
{
    WindowFixture fixture;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.write(u"A1.txt"_s, Interview.toUtf8()))});
    fixture.inNext<NewProjectDialog>([&](NewProjectDialog &dialog) {
        fixture.inNext<ImportDialog>([](ImportDialog &import) {
            auto *button = import.findChild<QPushButton *>(u"importButton"_s);
            QTRY_VERIFY(button->isEnabled());
            button->click();
        });
        dialog.setPath(fixture.path(u"dropped.crosscase"_s));
        dialog.accept();
    });
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(fixture.window.get(), &enter);
        QDropEvent event(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(fixture.window.get(), &event);
    };
    drop();
    QVERIFY(fixture.window->workspace());
    QCOMPARE(fixture.index().documents().size(), 1);
    // Thinking better of it leaves everything as it was.
    fixture.window->closeProject();
    fixture.inNext<NewProjectDialog>([](NewProjectDialog &dialog) { dialog.reject(); });
    drop();
    QVERIFY(!fixture.window->workspace());
}

void TestAround::layoutIsRemembered()
{
    WindowFixture fixture;
    const QString one = fixture.path(u"one.crosscase"_s);
    const QString two = fixture.path(u"two.crosscase"_s);
    QVERIFY(fixture.window->createProject(one, {}));
    QDockWidget *history = fixture.window->docks()->frame(ProjectDocks::HistoryPlace);
    QDockWidget *codes = fixture.window->docks()->frame(ProjectDocks::CodesPlace);
    history->toggleViewAction()->trigger();
    QVERIFY(history->isHidden());
    fixture.window->addDockWidget(Qt::RightDockWidgetArea, codes);
    QVERIFY(fixture.window->createProject(two, {}));
    QVERIFY(!history->isHidden()); // another project has a layout of its own
    QCOMPARE(fixture.window->dockWidgetArea(codes), Qt::LeftDockWidgetArea);
    QVERIFY(fixture.window->close());
    fixture.makeWindow();
    QVERIFY(fixture.window->openProject(one));
    QVERIFY(fixture.window->docks()->frame(ProjectDocks::HistoryPlace)->isHidden());
    QCOMPARE(fixture.window->dockWidgetArea(fixture.window->docks()->frame(ProjectDocks::CodesPlace)),
             Qt::RightDockWidgetArea);
    fixture.find<QAction>(u"arrange"_s)->trigger();
    QVERIFY(!fixture.window->docks()->frame(ProjectDocks::HistoryPlace)->isHidden());
}

void TestAround::readingIsRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    TranscriptView *one = fixture.window->tabs()->showDocument(addDocument(fixture.workspace(), u"A1"_s));
    one->textEdit()->setFocus();
    QTest::keyClick(one->textEdit(), Qt::Key_D);
    QTest::keyClick(one->textEdit(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(one->textEdit(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(one->textEdit()->highlighter()->isInterviewerDimmed());
    QCOMPARE(one->textEdit()->zoomSteps(), 2);
    // The next transcript is read the same way.
    TranscriptView *two = fixture.window->tabs()->showDocument(addDocument(fixture.workspace(), u"A2"_s));
    QVERIFY(two->textEdit()->highlighter()->isInterviewerDimmed());
    QCOMPARE(two->textEdit()->zoomSteps(), 2);
    QTest::keyClick(two->textEdit(), Qt::Key_D);
    QTest::keyClick(two->textEdit(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!one->textEdit()->highlighter()->isInterviewerDimmed());
    QCOMPARE(one->textEdit()->zoomSteps(), 0);
}

void TestAround::thingsAreChosenFromAList()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), u"drivers-barriers"_s));
    const Id document = addDocument(fixture.workspace(), u"A1"_s);
    const Id one = fixture.index().codes().atPath(u"Drivers/Networking"_s);
    const Id other = fixture.index().codes().atPath(u"Drivers/Knowledge sharing"_s);
    VERIFY_RESULT(fixture.workspace().codings().add({.document = document, .code = one, .span = {45, 60}}));
    VERIFY_RESULT(fixture.workspace().codings().add({.document = document, .code = other, .span = {50, 70}}));
    PassagesView *view = fixture.window->tabs()->showPassages();
    auto *model = view->findChild<PassageModel *>();
    QCOMPARE(model->count(), 2);
    auto *codes = view->findChild<CheckChooser *>(u"passagesCodes"_s);
    QVERIFY2(codes->accessibleName().endsWith(u"all"_s), qPrintable(codes->accessibleName()));
    codes->setFocus();
    QTest::keyClick(codes, Qt::Key_Space);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *filter = popup->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"Networking"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    auto *list = popup->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->hasFocus());
    while (list->currentItem()->text(0) != u"Networking"_s)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(model->count(), 1);
    QVERIFY2(codes->accessibleName().contains(u"Networking"_s), qPrintable(codes->accessibleName()));
    // Escape leaves it as it was.
    QTest::keyClick(codes, Qt::Key_Space);
    QTest::mouseClick(QApplication::activePopupWidget()->findChild<QPushButton *>(u"takeAll"_s),
                      Qt::LeftButton);
    QTest::keyClick(QApplication::activePopupWidget()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTest::qWait(20);
    QCOMPARE(model->count(), 1);
    QTest::keyClick(codes, Qt::Key_Space);
    QTest::mouseClick(QApplication::activePopupWidget()->findChild<QPushButton *>(u"takeAll"_s),
                      Qt::LeftButton);
    QTest::mouseClick(QApplication::activePopupWidget()->findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QTRY_COMPARE(model->count(), 2);
}

/// What has the keyboard when the project is closed may be a part that passes it on while it goes.
void TestAround::closingFromAToolBarIsSafe()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    fixture.window->tabs()->showDocument(addDocument(fixture.workspace(), u"A1"_s));
    fixture.find<QAction>(u"search"_s)->trigger();
    auto *within = fixture.find<QComboBox>(u"searchWithin"_s);
    within->setFocus();
    QVERIFY(within->hasFocus());
    fixture.window->closeProject();
    QVERIFY(!fixture.window->workspace());
}

QTEST_MAIN(TestAround)
#include "test_around.moc"
