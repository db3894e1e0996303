// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedsearch.h"
#include "items/hitmodel.h"
#include "items/memomodel.h"
#include "items/passagemodel.h"
#include "views/codes/codedialog.h"
#include "views/codes/codepicker.h"
#include "views/codes/codesdock.h"
#include "views/codes/codetree.h"
#include "views/codes/splitdialog.h"
#include "views/common/mime.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/tabs.h"
#include "views/memos/memoedit.h"
#include "views/memos/memosview.h"
#include "views/passages/passagesview.h"
#include "views/search/findreplacedialog.h"
#include "views/search/searchview.h"
#include "views/transcript/transcriptview.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

QString interview(const QString &who)
{
    return u"Interviewer: Did the fair help?\n\n%1: [00:01:05] The fair helped. We met partners at the fair.\n\n"
           "Interviewer: And trust?\n\n%1: [00:02:10] Trust grew slowly. Nobody trusts at once.\n"_s.arg(who);
}

} // namespace

/// Search, passages, memos, find and replace, and the code editor, by mouse and keyboard in a real window.
class TestWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void searchesAsOneTypes();
    void codesAllHits();
    void savedSearchRunsOnNewDocuments();
    void replacesWithPreview();
    void passagesAreJudgedAndRecoded();
    void passagesDragToCodes();
    void memosAreWrittenAndFound();
    void memoLinksAreFollowed();
    void codeIsSplitByKeys();
    void codeDialogWarnsAndTakesExamples();
    void codebookIsExported();
    void pagesComeBack();
    void closingKeepsAMemo();

private:
    Id addDocument(const QString &name);
    [[nodiscard]] Id code(const QString &path) const { return m_fixture->index().codes().atPath(path); }
    QList<Id> codeHits(const QString &words, const QString &path);
    void trigger(const QString &action) { m_fixture->find<QAction>(action)->trigger(); }
    /// Chooses a code in the picker that comes next.
    void pick(Id code)
    {
        m_fixture->inNext<CodePicker>([code](CodePicker &picker) {
            picker.selectCode(code);
            picker.accept();
        });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWorkbench::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->window->createProject(m_fixture->path(u"p.crosscase"_s), QString()));
    addDocument(u"A1"_s);
    addDocument(u"A2"_s);
    for (const QString &path : {u"Drivers/Fairs"_s, u"Drivers/Trust"_s})
        VERIFY_RESULT(m_fixture->workspace().codebook().addPath(path));
}

Id TestWorkbench::addDocument(const QString &name)
{
    const QString body = interview(name);
    const Recognition recognition = recognizeTurns(body);
    return m_fixture->workspace()
        .documents()
        .add({.name = name,
              .body = body,
              .turns = recognition.turns,
              .marks = recognition.marks,
              .interviewers = {u"Interviewer"_s}})
        .value_or(NoId);
}

QList<Id> TestWorkbench::codeHits(const QString &words, const QString &path)
{
    QList<NewCoding> codings = *codingsOfHits(*search({.text = words}, m_fixture->index()),
                                              FindWithin::Sentence, m_fixture->index());
    for (NewCoding &coding : codings)
        coding.code = code(path);
    return m_fixture->workspace().codings().add(codings, u"Code"_s).value_or(QList<Id>());
}

void TestWorkbench::searchesAsOneTypes()
{
    trigger(u"search"_s);
    auto *view = m_fixture->window->findChild<SearchView *>();
    QVERIFY(view);
    auto *line = view->findChild<QLineEdit *>(u"searchText"_s);
    line->setFocus();
    QTest::keyClicks(line, u"fair"_s);
    QTRY_VERIFY(!view->isSearching());
    QCOMPARE(view->hits().rowCount(), 6);
    QVERIFY(view->findChild<QLabel *>(u"searchState"_s)->text().contains(u"6"_s));
    QVERIFY(view->title().contains(u"fair"_s));
    // Not the interviewer's words.
    auto *who = view->findChild<QComboBox *>(u"searchWho"_s);
    who->setCurrentIndex(who->findData(int(SearchQuery::Who::Informants)));
    QTRY_VERIFY(!view->isSearching());
    QCOMPARE(view->hits().rowCount(), 4);
    // Down into the hits, Enter goes to the passage.
    auto *table = view->findChild<QTableView *>(u"searchHits"_s);
    QTest::keyClick(line, Qt::Key_Down);
    QTRY_VERIFY(table->hasFocus());
    QVERIFY(table->currentIndex().isValid());
    const SearchHit hit = view->hits().hit(table->currentIndex().row());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"(A1, 00:01:05)"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_fixture->window->tabs()->transcript());
    QCOMPARE(m_fixture->window->tabs()->transcript()->document(), hit.document);
    QCOMPARE(m_fixture->window->tabs()->transcript()->selection(), hit.span);
    // A bad expression is said, not searched.
    auto *words = view->findChild<QComboBox *>(u"searchWords"_s);
    words->setCurrentIndex(words->count() - 1);
    line->setText(u"fair("_s);
    QTRY_VERIFY(!view->isSearching());
    QVERIFY(view->findChild<QLabel *>(u"searchState"_s)->text().contains(u"regular expression"_s));
    QCOMPARE(view->hits().rowCount(), 0);
}

void TestWorkbench::codesAllHits()
{
    SearchView *view = m_fixture->window->tabs()->showSearch();
    view->setQuery({.text = u"fair"_s, .who = SearchQuery::Who::Informants});
    QTRY_VERIFY(!view->isSearching());
    auto *within = view->findChild<QComboBox *>(u"searchWithin"_s);
    within->setCurrentIndex(within->findData(int(FindWithin::Sentence)));
    pick(code(u"Drivers/Fairs"_s));
    view->findChild<QAction *>(u"codeAllHits"_s)->trigger();
    QCOMPARE(m_fixture->index().codings().countOfCode(code(u"Drivers/Fairs"_s)), 4);
    const Coding &first = m_fixture->index().codings().at(
        m_fixture->index().codings().ofCode(code(u"Drivers/Fairs"_s)).front());
    QCOMPARE(CodePointMap(*m_fixture->workspace().project().read().body(first.document)).mid(first.span),
             u"The fair helped."_s);
    trigger(u"undo"_s); // one step
    QCOMPARE(m_fixture->index().codings().size(), 0);
    // Only what is chosen.
    auto *table = view->findChild<QTableView *>(u"searchHits"_s);
    table->selectRow(1);
    pick(code(u"Drivers/Fairs"_s));
    view->findChild<QAction *>(u"codeHits"_s)->trigger();
    QCOMPARE(m_fixture->index().codings().size(), 1);
    trigger(u"undo"_s);
    // The same by keyboard: two hits chosen with Shift, then all of them.
    m_fixture->window->activateWindow(); // offscreen, nobody does so when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    pick(code(u"Drivers/Fairs"_s));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->index().codings().size(), 2);
    trigger(u"undo"_s);
    QCOMPARE(m_fixture->index().codings().size(), 0);
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    table->setFocus();
    pick(code(u"Drivers/Trust"_s));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->index().codings().size(), 4);
}

void TestWorkbench::savedSearchRunsOnNewDocuments()
{
    SearchView *view = m_fixture->window->tabs()->showSearch();
    view->setQuery({.text = u"trust"_s});
    QTRY_VERIFY(!view->isSearching());
    Prompts::answerText(u"Trust"_s);
    view->findChild<QAction *>(u"saveSearch"_s)->trigger();
    QCOMPARE(savedSearches(m_fixture->index())->size(), 1);
    const Id added = addDocument(u"A3"_s);
    auto *menu = view->findChild<QToolButton *>(u"savedSearches"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    const QList<QAction *> choices = menu->actions().first()->menu()->actions();
    QVERIFY(choices.at(1)->text().contains(u"1"_s));
    choices.at(1)->trigger();
    QTRY_VERIFY(!view->isSearching());
    QVERIFY(view->hits().rowCount() > 0);
    for (const SearchHit &hit : view->hits().hits())
        QCOMPARE(hit.document, added);
    pick(code(u"Drivers/Trust"_s));
    view->findChild<QAction *>(u"codeAllHits"_s)->trigger();
    QVERIFY(savedSearch(u"Trust"_s, m_fixture->index())->newDocuments(m_fixture->index()).isEmpty());
    QCOMPARE(savedSearch(u"Trust"_s, m_fixture->index())->code, u"Drivers/Trust"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->menu()->actions().last()->trigger();
    QVERIFY(savedSearches(m_fixture->index())->isEmpty());
}

void TestWorkbench::replacesWithPreview()
{
    const QList<Id> coded = codeHits(u"partners"_s, u"Drivers/Fairs"_s);
    QCOMPARE(coded.size(), 2);
    bool seen = false;
    m_fixture->inNext<FindReplaceDialog>([&](FindReplaceDialog &dialog) {
        seen = true;
        auto *line = dialog.findChild<QLineEdit *>(u"searchText"_s);
        QTest::keyClicks(line, u"fair"_s);
        auto *table = dialog.findChild<QTableView *>(u"replaceHits"_s);
        QTRY_COMPARE(table->model()->rowCount(), 6);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"replaceBy"_s), u"trade show"_s);
        QTRY_VERIFY(
            table->model()->index(0, HitModel::MatchColumn).data().toString().contains(u"trade show"_s));
        QVERIFY(table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(dialog.findChild<QLabel *>(u"replaceState"_s)->text().contains(u"5"_s));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"replaceNow"_s), Qt::LeftButton);
    });
    FindReplaceDialog(m_fixture->workspace(), {}, m_fixture->window.get()).exec();
    QVERIFY(seen);
    const Id first = m_fixture->index().documents().first();
    const QString body = *m_fixture->workspace().project().read().body(first);
    QVERIFY(body.contains(u"Did the fair help?"_s)); // left out
    QVERIFY(body.contains(u"We met partners at the trade show."_s));
    const Coding *coding = m_fixture->index().codings().find(coded.first());
    QCOMPARE(CodePointMap(body).mid(coding->span), u"We met partners at the trade show."_s);
    trigger(u"undo"_s);
    QCOMPARE(*m_fixture->workspace().project().read().body(first), interview(u"A1"_s));
}

void TestWorkbench::passagesAreJudgedAndRecoded()
{
    const QList<Id> fairs = codeHits(u"helped OR partners"_s, u"Drivers/Fairs"_s);
    QCOMPARE(fairs.size(), 4);
    codeHits(u"slowly"_s, u"Drivers/Trust"_s);
    m_fixture->window->docks()->codes()->tree()->selectId(code(u"Drivers/Fairs"_s));
    trigger(u"showPassages"_s);
    auto *view = m_fixture->window->findChild<PassagesView *>();
    QVERIFY(view);
    QCOMPARE(view->passages().count(), 4);
    auto *tree = view->findChild<QTreeView *>(u"passagesTree"_s);
    tree->setFocus();
    const Id first = view->passages().codingAt(tree->currentIndex());
    QCOMPARE(first, fairs.first());
    QTest::keyClick(tree, Qt::Key_X);
    QCOMPARE(m_fixture->index().codings().find(first)->stance, Stance::Agree);
    QTest::keyClick(tree, Qt::Key_Down);
    const Id second = view->passages().codingAt(tree->currentIndex());
    QVERIFY(second != first && second != NoId);
    QTest::keyClick(tree, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!tree->currentIndex().data(EvidenceModel::AfterRole).toString().isEmpty());
    pick(code(u"Drivers/Trust"_s));
    QTest::keyClick(tree, Qt::Key_F2);
    QCOMPARE(m_fixture->index().codings().find(second)->code, code(u"Drivers/Trust"_s));
    QCOMPARE(view->passages().count(), 3);
    m_fixture->window->activateWindow(); // offscreen, nobody does so when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u", 00:01:05)"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(view->passages().count(), 2);
    trigger(u"undo"_s);
    QCOMPARE(view->passages().count(), 3);
    Prompts::answerFiles({m_fixture->path(u"passages.csv"_s)});
    view->findChild<QAction *>(u"exportPassages"_s)->trigger();
    QFile file(m_fixture->path(u"passages.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 4);
}

void TestWorkbench::passagesDragToCodes()
{
    const QList<Id> fairs = codeHits(u"helped"_s, u"Drivers/Fairs"_s);
    PassagesView *view = m_fixture->window->tabs()->showPassages();
    view->showCodes({code(u"Drivers/Fairs"_s)});
    const PassageModel &model = view->passages();
    CodeTree *tree = m_fixture->window->docks()->codes()->tree();
    tree->expandAll();
    tree->scrollTo(tree->viewIndex(code(u"Drivers/Trust"_s)));
    const auto drop = [&](Id coding, Qt::KeyboardModifiers modifiers) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(coding)}));
        const QPoint at = tree->visualRect(tree->viewIndex(code(u"Drivers/Trust"_s))).center();
        QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, modifiers);
        QApplication::sendEvent(tree->viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, modifiers);
        QApplication::sendEvent(tree->viewport(), &move);
        QDropEvent dropped(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, modifiers);
        QApplication::sendEvent(tree->viewport(), &dropped);
    };
    drop(fairs.at(1), Qt::ControlModifier);
    QCOMPARE(m_fixture->index().codings().countOfCode(code(u"Drivers/Trust"_s)), 1);
    QCOMPARE(model.count(), 2);
    drop(fairs.at(0), Qt::NoModifier);
    QCOMPARE(m_fixture->index().codings().find(fairs.at(0))->code, code(u"Drivers/Trust"_s));
    QCOMPARE(model.count(), 1);
}

void TestWorkbench::memosAreWrittenAndFound()
{
    trigger(u"memos"_s);
    auto *view = m_fixture->window->findChild<MemosView *>();
    QVERIFY(view);
    view->findChild<QAction *>(u"newFreeMemo"_s)->trigger();
    auto *title = view->findChild<QLineEdit *>(u"memoTitle"_s);
    auto *text = view->findChild<MemoEdit *>(u"memoText"_s);
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClicks(title, u"A hunch"_s);
    text->setFocus();
    QTest::keyClicks(text, u"# Trust"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"comes *late*."_s);
    auto *filter = view->findChild<QLineEdit *>(u"memoFilter"_s);
    filter->setFocus(); // leaving saves
    QList<MemoEntry> all = *Memos(m_fixture->index()).all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().title, u"A hunch"_s);
    QCOMPARE(all.first().body, u"# Trust\ncomes *late*."_s);
    QCOMPARE(all.first().coder, u"Ada"_s);
    // About a code, from the codebook.
    CodesDock *codes = m_fixture->window->docks()->codes();
    codes->tree()->selectId(code(u"Drivers/Trust"_s));
    codes->writeMemo();
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClicks(title, u"On trust"_s);
    QVERIFY(view->findChild<QLabel *>(u"memoAbout"_s)->text().contains(u"Drivers/Trust"_s));
    QTest::keyClicks(filter, u"hunch"_s);
    auto *list = view->findChild<QListView *>(u"memoList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    filter->clear();
    QCOMPARE(list->model()->rowCount(), 2);
    // Typing in one and going to the other saves the first.
    list->setCurrentIndex(list->model()->index(0, 0));
    const QString shown = title->text();
    text->setPlainText(u"more"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(title->text() != shown);
    all = *Memos(m_fixture->index()).all();
    QVERIFY(std::ranges::any_of(
        all, [&](const MemoEntry &memo) { return memo.title == shown && memo.body == "more"_L1; }));
    view->findChild<QAction *>(u"deleteMemo"_s)->trigger();
    QCOMPARE(list->model()->rowCount(), 1);
    trigger(u"undo"_s);
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestWorkbench::memoLinksAreFollowed()
{
    const QList<Id> coded = codeHits(u"slowly"_s, u"Drivers/Trust"_s);
    MemosView *view = m_fixture->window->tabs()->showMemos();
    view->newMemo({});
    auto *text = view->findChild<MemoEdit *>(u"memoText"_s);
    text->setPlainText(u"See %1 and %2."_s.arg(
        Memos::markdownLink({MemoSubject::Kind::Coding, coded.first()}, m_fixture->index()),
        Memos::markdownLink({MemoSubject::Kind::Code, code(u"Drivers/Trust"_s)}, m_fixture->index())));
    text->setFocus();
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(int(text->toPlainText().indexOf(u"crosscase:code/"_s)));
    text->setTextCursor(cursor);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto *passages = m_fixture->window->findChild<PassagesView *>();
    QVERIFY(passages);
    QCOMPARE(passages->passages().count(), coded.size());
    cursor.setPosition(int(text->toPlainText().indexOf(u"crosscase:coding/"_s)));
    text->setTextCursor(cursor);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->window->tabs()->transcript()->document(),
             m_fixture->index().codings().find(coded.first())->document);
}

void TestWorkbench::codeIsSplitByKeys()
{
    const QList<Id> fairs = codeHits(u"helped OR partners"_s, u"Drivers/Fairs"_s);
    const Id parent = code(u"Drivers/Fairs"_s);
    bool seen = false;
    m_fixture->inNext<SplitDialog>([&](SplitDialog &dialog) {
        seen = true;
        auto *text = dialog.findChild<QTextBrowser *>(u"splitText"_s);
        for (const QString &name : {u"Help"_s, u"Partners"_s}) {
            Prompts::answerText(name);
            dialog.findChild<QPushButton *>(u"splitNew"_s)->click();
        }
        QCOMPARE(dialog.findChild<QListWidget *>(u"splitTargets"_s)->count(), 2);
        QTest::keyClick(text, Qt::Key_1);
        QTest::keyClick(text, Qt::Key_1); // a mistake
        QTest::keyClick(text, Qt::Key_Backspace);
        QTest::keyClick(text, Qt::Key_2);
        QTest::keyClick(text, Qt::Key_Space);
        QVERIFY(dialog.findChild<QLabel *>(u"splitPlace"_s)->text().contains(u"4"_s));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"splitDone"_s), Qt::LeftButton);
    });
    CodesDock *codes = m_fixture->window->docks()->codes();
    codes->tree()->selectId(parent);
    codes->splitCurrent();
    QVERIFY(seen);
    QCOMPARE(m_fixture->index().codings().find(fairs.at(0))->code, code(u"Drivers/Fairs/Help"_s));
    QCOMPARE(m_fixture->index().codings().find(fairs.at(1))->code, code(u"Drivers/Fairs/Partners"_s));
    QCOMPARE(m_fixture->index().codings().countOfCode(parent), 2);
    trigger(u"undo"_s);
    QCOMPARE(m_fixture->index().codings().countOfCode(parent), 4);
}

void TestWorkbench::codeDialogWarnsAndTakesExamples()
{
    codeHits(u"helped"_s, u"Drivers/Fairs"_s);
    VERIFY_RESULT(m_fixture->workspace().codebook().setColor(code(u"Drivers/Fairs"_s), u"#ffffff"_s));
    CodeDialog dialog(m_fixture->workspace(), code(u"Drivers/Fairs"_s), m_fixture->window.get());
    dialog.show();
    auto *twins = dialog.findChild<QLabel *>(u"codeTwins"_s);
    QVERIFY(!twins->isVisible());
    auto *name = dialog.findChild<QLineEdit *>(u"codeName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"trust"_s);
    QVERIFY(twins->isVisible());
    QVERIFY(twins->text().contains(u"Drivers/Trust"_s));
    name->setText(u"Fairs"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"codeContrast"_s)->isVisible());
    m_fixture->inNext<QDialog>([](QDialog &chooser) {
        auto *list = chooser.findChild<QListWidget *>(u"exampleList"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
    });
    dialog.findChild<QPushButton *>(u"chooseExample"_s)->click();
    dialog.accept();
    QCOMPARE(m_fixture->index().codes().find(code(u"Drivers/Fairs"_s))->example,
             u"The fair helped. (A2, 00:01:05)"_s);
}

void TestWorkbench::codebookIsExported()
{
    for (const QString &suffix : {u"docx"_s, u"html"_s, u"csv"_s, u"qdc"_s}) {
        const QString path = m_fixture->path(u"codebook."_s + suffix);
        Prompts::answerFiles({path});
        trigger(u"exportCodebook"_s);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QVERIFY(file.size() > 100);
    }
}

void TestWorkbench::pagesComeBack()
{
    m_fixture->window->tabs()->showSearch();
    m_fixture->window->tabs()->showPassages();
    m_fixture->window->tabs()->showMemos();
    const QString path = m_fixture->workspace().project().path();
    m_fixture->makeWindow();
    QVERIFY(m_fixture->window->openProject(path));
    QVERIFY(m_fixture->window->findChild<SearchView *>());
    QVERIFY(m_fixture->window->findChild<PassagesView *>());
    QVERIFY(m_fixture->window->findChild<MemosView *>());
}

/// The words were typed a moment ago: closing the window writes them, with a transcript open beside the memo.
void TestWorkbench::closingKeepsAMemo()
{
    const Id document = m_fixture->index().documents().first();
    m_fixture->workspace().showPassage(document, Span{0, 1});
    MemosView *view = m_fixture->window->tabs()->showMemos();
    view->newMemo({});
    view->findChild<MemoEdit *>(u"memoText"_s)->setPlainText(u"kept"_s);
    const QString path = m_fixture->workspace().project().path();
    m_fixture->window->close();
    m_fixture->makeWindow();
    QVERIFY(m_fixture->window->openProject(path));
    const QList<MemoEntry> all = *Memos(m_fixture->index()).all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().body, u"kept"_s);
}

QTEST_MAIN(TestWorkbench)
#include "test_workbench.moc"
