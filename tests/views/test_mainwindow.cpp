// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/casemodel.h"
#include "items/codebookmodel.h"
#include "items/documentmodel.h"
#include "resources/embedded.h"
#include "views/cases/casesdock.h"
#include "views/cases/casetree.h"
#include "views/codes/codesdock.h"
#include "views/codes/codetree.h"
#include "views/common/icons.h"
#include "views/common/language.h"
#include "views/common/messagebar.h"
#include "views/common/mime.h"
#include "views/common/theme.h"
#include "views/documents/documentlist.h"
#include "views/documents/documentsdock.h"
#include "views/documents/importdialog.h"
#include "views/documents/importmodel.h"
#include "views/history/historydock.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/sampleproject.h"
#include "views/mainwindow/tabs.h"
#include "views/transcript/transcriptview.h"
#include "windowfixture.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeView>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Interview = "Interviewer: Why did you join?\n\nA1: I wanted to meet people.\n";

/// Sends the events of a drop to a view, as the window system would.
bool dropOn(QAbstractItemView *view, const QPoint &position, QMimeData *data,
            Qt::KeyboardModifiers modifiers = {})
{
    QDragEnterEvent enter(position, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(view->viewport(), &enter);
    QDragMoveEvent move(position, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(view->viewport(), &move);
    QDropEvent drop(position, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(view->viewport(), &drop);
    return drop.isAccepted();
}

QPoint middleOf(const IdTreeView *view, Id id)
{
    return view->visualRect(view->viewIndex(id)).center();
}

Id addInterview(const WindowFixture &fixture, const QString &name)
{
    const QString body = QString::fromUtf8(Interview);
    const Recognition recognition = recognizeTurns(body);
    return fixture.workspace()
        .documents()
        .add({.name = name,
              .body = body,
              .turns = recognition.turns,
              .marks = recognition.marks,
              .interviewers = {u"Interviewer"_s}})
        .value_or(NoId);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every warning but what the offscreen platform says of itself whenever a window is shown.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void beginsWithTheWelcomePage();
    void templatesFillTheCodebook_data();
    void templatesFillTheCodebook();
    void aFileThatIsNoProjectIsExplained();
    void aSecondWindowReadsAndSaysWhy();
    void codesAreDraggedAndMerged();
    void aPassageIsDroppedOnACode();
    void chosenCodesGoOnTheSelection();
    void deletingNamesWhatGoesWithIt();
    void aDocumentDroppedOnACaseIsTiedToIt();
    void documentsAreReordered();
    void historyGoesBackToAPoint();
    void tabsAreRemembered();
    void aDeletedDocumentClosesItsTab();
    void droppedFilesAreImported();
    void oneBadFileStopsNoOther();
    void theSameFileAgainIsNoticed();
    void cancelledImportLeavesNothing();
    void theSampleIsWhole();
    void everyIconIsThere();
    void actionsHaveNoShortcutInCommon();
    void norwegianIsBuiltIn();
};

void TestMainWindow::beginsWithTheWelcomePage()
{
    WindowFixture fixture;
    QVERIFY(!fixture.window->workspace());
    QCOMPARE(fixture.window->windowTitle(), u"Crosscase"_s);
    QVERIFY(fixture.find<QWidget>(u"recentProjects"_s)->isVisible());
    QVERIFY(!fixture.find<QAction>(u"undo"_s)->isEnabled());
    for (int dock = 0; dock < ProjectDocks::DockCount; ++dock)
        QVERIFY(fixture.window->docks()->toggleActions().at(dock));
    const QString path = fixture.path(u"a.crosscase"_s);
    QVERIFY(fixture.window->createProject(path, {}));
    QCOMPARE(Settings::instance().recentProjects(), QStringList{path});
    fixture.window->closeProject();
    QVERIFY(fixture.find<QWidget>(u"recentProjects"_s)->isVisible());
    QVERIFY(fixture.window->openProject(path));
}

void TestMainWindow::templatesFillTheCodebook_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::newRow("drivers and barriers") << u"drivers-barriers"_s << u"Drivers/Networking"_s;
    QTest::newRow("actors, resources, activities") << u"ara"_s << u"Actors/Orchestrator"_s;
}

void TestMainWindow::templatesFillTheCodebook()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"t.crosscase"_s), id));
    QVERIFY(fixture.index().codes().atPath(path) != NoId);
    QCOMPARE(fixture.window->messages()->text(), QString());
}

void TestMainWindow::aFileThatIsNoProjectIsExplained()
{
    WindowFixture fixture;
    const QString path = fixture.write(u"no.crosscase"_s, "This is a text.");
    QVERIFY(!fixture.window->openProject(path));
    QVERIFY2(fixture.window->messages()->text().contains("no.crosscase"_L1),
             qPrintable(fixture.window->messages()->text()));
    QVERIFY(!fixture.window->openProject(fixture.path(u"missing.crosscase"_s)));
    QVERIFY(fixture.window->messages()->text().contains("missing.crosscase"_L1));
}

void TestMainWindow::aSecondWindowReadsAndSaysWhy()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"p.crosscase"_s);
    QVERIFY(fixture.window->createProject(path, u"drivers-barriers"_s));
    MainWindow second;
    second.show();
    QVERIFY(second.openProject(path));
    QVERIFY(second.workspace()->project().isReadOnly());
    auto *banner = second.findChild<MessageBar *>(u"banner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains("p.crosscase"_L1), qPrintable(banner->text()));
    // What would change the project is not offered, and refused with a reason.
    QVERIFY(!second.findChild<QAction *>(u"undo"_s)->isEnabled());
    QVERIFY(!second.findChild<QAction *>(u"newCode"_s)->isEnabled());
    QVERIFY(!second.workspace()->accept(second.workspace()->codebook().add({.name = u"New"_s})));
    QVERIFY(!second.messages()->text().isEmpty());
}

void TestMainWindow::codesAreDraggedAndMerged()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    Codebook &codebook = fixture.workspace().codebook();
    const Id a = codebook.addPath(u"A"_s).value_or(NoId);
    const Id b = codebook.addPath(u"B"_s).value_or(NoId);
    const Id c = codebook.addPath(u"C"_s).value_or(NoId);
    CodeTree *tree = fixture.window->docks()->codes()->tree();
    const RowTree<CodeRow> &codes = fixture.index().codes();

    // Two at once, onto another: below it.
    std::unique_ptr<QMimeData> data(
        tree->source()->mimeData({tree->source()->indexOf(a), tree->source()->indexOf(b)}));
    QVERIFY(dropOn(tree, middleOf(tree, c), data.get()));
    QCOMPARE(codes.children(c), (QList<Id>{a, b}));
    // Between two rows: there.
    data.reset(tree->source()->mimeData({tree->source()->indexOf(b)}));
    QVERIFY(dropOn(tree, tree->visualRect(tree->viewIndex(a)).topLeft() + QPoint(20, 1), data.get()));
    QCOMPARE(codes.children(c), (QList<Id>{b, a}));
    // On the empty space: to the top level, at the end.
    data.reset(tree->source()->mimeData({tree->source()->indexOf(a)}));
    QVERIFY(dropOn(tree, QPoint(20, tree->viewport()->height() - 5), data.get()));
    QCOMPARE(codes.children(NoId), (QList<Id>{c, a}));
    // A code cannot go below itself: it says so and stays.
    data.reset(tree->source()->mimeData({tree->source()->indexOf(c)}));
    dropOn(tree, middleOf(tree, b), data.get());
    QCOMPARE(codes.parent(c), NoId);
    QVERIFY(!fixture.window->messages()->text().isEmpty());
    // With Ctrl: merged, after asking.
    data.reset(tree->source()->mimeData({tree->source()->indexOf(a)}));
    Prompts::answerConfirm(false);
    dropOn(tree, middleOf(tree, b), data.get(), Qt::ControlModifier);
    QVERIFY(codes.find(a));
    Prompts::answerConfirm(true);
    QVERIFY(dropOn(tree, middleOf(tree, b), data.get(), Qt::ControlModifier));
    QVERIFY(!codes.find(a));
    QCOMPARE(fixture.index().codeAliases(b), QStringList{u"A"_s});
    VERIFY_RESULT(fixture.workspace().project().undo());
    QVERIFY(codes.find(a));
}

void TestMainWindow::aPassageIsDroppedOnACode()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id code = fixture.workspace().codebook().addPath(u"Meeting"_s).value_or(NoId);
    const Id document = addInterview(fixture, u"A1"_s);
    CodeTree *tree = fixture.window->docks()->codes()->tree();
    QMimeData data;
    Mime::setPassage(data, {document, {36, 42}});
    QVERIFY(dropOn(tree, middleOf(tree, code), &data));
    QCOMPARE(fixture.index().codings().countOfCode(code), 1);
    QVERIFY(!dropOn(tree, QPoint(20, tree->viewport()->height() - 5), &data));
    QCOMPARE(fixture.index().codings().size(), 1);
}

void TestMainWindow::chosenCodesGoOnTheSelection()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id code = fixture.workspace().codebook().addPath(u"Meeting"_s).value_or(NoId);
    const Id document = addInterview(fixture, u"A1"_s);
    CodesDock *dock = fixture.window->docks()->codes();
    dock->tree()->selectId(code);
    auto *apply = fixture.find<QAction>(u"applyCodes"_s);
    apply->trigger(); // nothing is selected, nothing is coded, and nothing breaks
    QCOMPARE(fixture.index().codings().size(), 0);
    TranscriptView *view = fixture.window->tabs()->showDocument(document);
    view->showPassage({36, 42});
    apply->trigger();
    QCOMPARE(fixture.index().codings().countOfCode(code), 1);
    QCOMPARE(fixture.index().codings().at(fixture.index().codings().ofCode(code)[0]).span, (Span{36, 42}));
}

void TestMainWindow::deletingNamesWhatGoesWithIt()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id below = fixture.workspace().codebook().addPath(u"Drivers/Meeting"_s).value_or(NoId);
    const Id top = fixture.index().codes().parent(below);
    const Id document = addInterview(fixture, u"A1"_s);
    VERIFY_RESULT(fixture.workspace().codings().add({.document = document, .code = below, .span = {36, 42}}));
    CodesDock *codes = fixture.window->docks()->codes();
    codes->tree()->selectId(top);
    Prompts::answerConfirm(false);
    codes->deleteSelected();
    QVERIFY2(Prompts::lastQuestion().contains("Drivers"_L1) && Prompts::lastQuestion().contains('1'_L1),
             qPrintable(Prompts::lastQuestion()));
    QVERIFY(fixture.index().codes().find(top));
    Prompts::answerConfirm(true);
    codes->deleteSelected();
    QCOMPARE(fixture.index().codes().size(), 0);
    QCOMPARE(fixture.index().codings().size(), 0);
    VERIFY_RESULT(fixture.workspace().project().undo());
    QCOMPARE(fixture.index().codings().size(), 1);

    DocumentsDock *documents = fixture.window->docks()->documents();
    documents->list()->selectId(document);
    Prompts::answerConfirm(true);
    documents->deleteSelected();
    QVERIFY2(Prompts::lastQuestion().contains("A1"_L1), qPrintable(Prompts::lastQuestion()));
    QVERIFY(fixture.index().documents().isEmpty());
    QCOMPARE(fixture.index().codings().size(), 0);
}

void TestMainWindow::aDocumentDroppedOnACaseIsTiedToIt()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id document = addInterview(fixture, u"A1"_s);
    const Id informant = fixture.workspace().cases().addPath(u"Cluster A/A1"_s).value_or(NoId);
    fixture.window->docks()->raise(ProjectDocks::CasesPlace);
    DocumentList *list = fixture.window->docks()->documents()->list();
    CaseTree *cases = fixture.window->docks()->cases()->tree();
    QTRY_VERIFY(!cases->visualRect(cases->viewIndex(informant)).isEmpty());
    const std::unique_ptr<QMimeData> data(list->source()->mimeData({list->source()->indexOf(document)}));
    QVERIFY(dropOn(cases, middleOf(cases, informant), data.get()));
    QCOMPARE(fixture.index().linksOfCase(informant).size(), 1);
    QCOMPARE(fixture.index().linksOfDocument(document).first().caseId, informant);
}

void TestMainWindow::documentsAreReordered()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id first = addInterview(fixture, u"A1"_s);
    const Id second = addInterview(fixture, u"A2"_s);
    DocumentList *list = fixture.window->docks()->documents()->list();
    fixture.window->docks()->raise(ProjectDocks::DocumentsPlace);
    QTRY_VERIFY(!list->visualRect(list->viewIndex(second)).isEmpty());
    const std::unique_ptr<QMimeData> data(list->source()->mimeData({list->source()->indexOf(second)}));
    QVERIFY(dropOn(list, list->visualRect(list->viewIndex(first)).topLeft() + QPoint(20, 1), data.get()));
    QCOMPARE(fixture.index().documents(), (QList<Id>{second, first}));
}

void TestMainWindow::historyGoesBackToAPoint()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
        VERIFY_RESULT(fixture.workspace().codebook().add({.name = name}));
    fixture.window->docks()->raise(ProjectDocks::HistoryPlace);
    auto *view = fixture.find<QTreeView>(u"historyView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->setCurrentIndex(view->model()->index(2, 0)); // the oldest
    Prompts::answerConfirm(false);
    fixture.window->docks()->history()->undoBackToCurrent();
    QCOMPARE(fixture.index().codes().size(), 3);
    QVERIFY2(Prompts::lastQuestion().contains("Three"_L1) && Prompts::lastQuestion().contains("Two"_L1)
                 && !Prompts::lastQuestion().contains("One"_L1),
             qPrintable(Prompts::lastQuestion()));
    QVERIFY(Prompts::lastQuestion().contains("2 codes go"_L1)); // and what that does
    // By keyboard from the list, and with the button by mouse.
    Prompts::answerConfirm(true);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(fixture.index().codes().size(), 1);
    QVERIFY(fixture.find<QAction>(u"redo"_s)->isEnabled());
    fixture.find<QAction>(u"redo"_s)->trigger();
    QCOMPARE(fixture.index().codes().size(), 2);
    for (QToolButton *button : fixture.window->docks()->history()->findChildren<QToolButton *>()) {
        if (button->defaultAction() && button->defaultAction()->objectName() == "undoBackToHere"_L1) {
            Prompts::answerConfirm(true);
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(fixture.index().codes().size(), 1);
}

void TestMainWindow::tabsAreRemembered()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"p.crosscase"_s);
    QVERIFY(fixture.window->createProject(path, {}));
    const Id first = addInterview(fixture, u"A1"_s);
    const Id second = addInterview(fixture, u"A2"_s);
    fixture.window->tabs()->showDocument(first);
    fixture.window->tabs()->showDocument(second);
    fixture.window->tabs()->previousTab();
    const QStringList open = fixture.window->tabs()->openTabs();
    QCOMPARE(open.size(), 2);
    QVERIFY(fixture.window->close());
    fixture.makeWindow();
    QVERIFY(fixture.window->openProject(path));
    QCOMPARE(fixture.window->tabs()->openTabs(), open);
    QCOMPARE(fixture.window->tabs()->transcript()->document(), first);
}

void TestMainWindow::aDeletedDocumentClosesItsTab()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id first = addInterview(fixture, u"A1"_s);
    const Id second = addInterview(fixture, u"A2"_s);
    fixture.window->tabs()->showDocument(first);
    fixture.window->tabs()->showDocument(second);
    VERIFY_RESULT(fixture.workspace().documents().remove({second}));
    QCOMPARE(fixture.window->tabs()->transcripts().size(), 1);
    QCOMPARE(fixture.window->tabs()->transcript()->document(), first);
    VERIFY_RESULT(fixture.workspace().documents().remove({first}));
    QVERIFY(!fixture.window->tabs()->transcript());
}

void TestMainWindow::droppedFilesAreImported()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.write(u"A1.txt"_s, Interview))});
    fixture.inNext<ImportDialog>([](ImportDialog &dialog) {
        auto *import = dialog.findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(import->isEnabled());
        import->click();
    });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(fixture.window.get(), &enter);
    QDropEvent drop(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(fixture.window.get(), &drop);
    QCOMPARE(fixture.index().documents().size(), 1);
    QVERIFY(fixture.window->tabs()->transcript());
}

void TestMainWindow::oneBadFileStopsNoOther()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    ImportDialog dialog(fixture.workspace());
    dialog.addPaths({fixture.write(u"A1.txt"_s, Interview),
                     fixture.write(u"bad.docx"_s, "PK\x03\x04 but cut off"),
                     fixture.write(u"empty.txt"_s, "")});
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QCOMPARE(dialog.files()->rowCount(), 3);
    int failed = 0;
    for (int row = 0; row < 3; ++row) {
        if (dialog.files()->row(row).state != ImportModel::State::Failed)
            continue;
        ++failed;
        const QString why = dialog.files()->index(row, ImportModel::RemarksColumn).data().toString();
        QVERIFY2(why.contains(QFileInfo(dialog.files()->row(row).path).fileName()), qPrintable(why));
    }
    QCOMPARE(failed, 2);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(fixture.index().documents().size(), 1);
}

void TestMainWindow::theSameFileAgainIsNoticed()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const QString path = fixture.write(u"A1.txt"_s, Interview);
    {
        ImportDialog dialog(fixture.workspace());
        dialog.addPaths({path});
        QTRY_COMPARE(dialog.files()->reading(), 0);
        dialog.accept();
    }
    QCOMPARE(fixture.index().documents().size(), 1);
    ImportDialog dialog(fixture.workspace());
    dialog.addPaths({path});
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QVERIFY(dialog.files()->chosenItems().isEmpty());
    QVERIFY(!dialog.findChild<QPushButton *>(u"importButton"_s)->isEnabled());
    // The person may insist.
    QVERIFY(dialog.files()->setData(dialog.files()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    dialog.accept();
    QCOMPARE(fixture.index().documents().size(), 2);
}

void TestMainWindow::cancelledImportLeavesNothing()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const auto before = fixture.workspace().project().nextUndo();
    QStringList paths;
    for (int number = 0; number < 20; ++number)
        paths.append(
            fixture.write(u"A%1.txt"_s.arg(number), Interview.repeated(200) + QByteArray::number(number)));
    {
        ImportDialog dialog(fixture.workspace());
        dialog.addPaths(paths);
        dialog.reject();
    }
    QVERIFY(fixture.index().documents().isEmpty());
    const auto after = fixture.workspace().project().nextUndo();
    QCOMPARE(after ? after->id : NoId, before ? before->id : NoId);
}

void TestMainWindow::theSampleIsWhole()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"sample.crosscase"_s);
    VERIFY_RESULT(makeSampleProject(path));
    QVERIFY(fixture.window->openProject(path));
    QCOMPARE(fixture.index().documents().size(), 12);
    QVERIFY(fixture.index().codings().size() >= 150);
    QCOMPARE(fixture.index().cases().children(NoId).size(), 3);
    const Result<QStringList> problems = fixture.workspace().project().check();
    VERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
}

void TestMainWindow::everyIconIsThere()
{
    // Every icon("name") of the sources has its file.
    const QDir source(qEnvironmentVariable("CROSSCASE_SOURCE_DIR"));
    static const QRegularExpression use(uR"re(\b(?:icon|EmptyState|make|makeAction)\(u"([a-z-]+)"_s)re"_s);
    QDirIterator files(source.filePath(u"views"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : use.globalMatch(text)) {
            ++found;
            QVERIFY2(QFile::exists(u":/crosscase/icons/%1.svg"_s.arg(match.captured(1))),
                     qPrintable(file.fileName() + u": "_s + match.captured(1)));
        }
    }
    QVERIFY(found > 20);
    QVERIFY(!icon(u"document"_s).pixmap(16).toImage().isNull());
    QVERIFY(!programIcon().pixmap(32).isNull());
    QCOMPARE(codebookTemplates().size(), 2);
}

// Two enabled actions of the window with one shortcut would both fall silent.
void TestMainWindow::actionsHaveNoShortcutInCommon()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), u"drivers-barriers"_s));
    const Id document = addInterview(fixture, u"A1"_s);
    TranscriptView *view = fixture.window->tabs()->showDocument(document);
    QHash<QString, QString> ofWindow;
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            const QString name = key.toString();
            QVERIFY2(!ofWindow.contains(name) || ofWindow.value(name) == action->text(),
                     qPrintable(u"%1: %2, %3"_s.arg(name, ofWindow.value(name), action->text())));
            ofWindow.insert(name, action->text());
        }
    }
    for (const QAction *action : view->codingActions()) {
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(!ofWindow.contains(key.toString()),
                     qPrintable(u"%1: %2, %3"_s.arg(key.toString(), ofWindow.value(key.toString()),
                                                    action->text())));
    }
}

void TestMainWindow::norwegianIsBuiltIn()
{
    QVERIFY(QFile::exists(u":/i18n/crosscase_nb.qm"_s));
    QVERIFY(QFile::exists(u":/i18n/crosscase_en.qm"_s));
    Language::install(u"nb"_s);
    QCOMPARE(Language::current(), u"nb"_s);
    Language::install(u"en"_s);
    QCOMPARE(QCoreApplication::translate("Crosscase::CodesDock", "%n codings", nullptr, 1), u"1 coding"_s);
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
