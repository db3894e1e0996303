// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/verifyresult.h"
#include "views/common/prompts.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/editdraft.h"
#include "views/transcript/editsession.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"
#include "views/transcriptfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Correcting a transcript in the window: typed, undone, finished, and found again after a crash.
class TestTranscriptEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void sessionUndoesExactly();
    void typingMovesWhatIsCoded();
    void retypingAWordStaysInside();
    void undoInTheText();
    void oneEntryForOneSession();
    void deletedPassageIsListedAndComesBack();
    void turnsFollow();
    void gesturesRest();
    void pasteIsPlainText();
    void discards();
    void finishesWhenAnotherDocumentIsShown();
    void draftIsOfferedAfterACrash();
    void draftOfAnotherText();
    void overtaken();
    void codedMeanwhile();
    void lettersBeyondTheBasicPlane();

private:
    [[nodiscard]] TranscriptEdit *edit() const { return m_view->textEdit(); }
    void makeView();
    void caretBehind(const QString &words)
    {
        const qsizetype at = edit()->toPlainText().indexOf(words);
        QVERIFY(at >= 0);
        QTextCursor cursor(edit()->document());
        cursor.setPosition(int(at + words.size()));
        edit()->setTextCursor(cursor);
    }
    void selectWords(const QString &words)
    {
        const qsizetype at = edit()->toPlainText().indexOf(words);
        QVERIFY(at >= 0);
        QTextCursor cursor(edit()->document());
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + words.size()), QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(edit(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    [[nodiscard]] QString body() const
    {
        return m_project->workspace->project().read().body(m_project->document).value();
    }
    [[nodiscard]] QString textOf(Id coding) const
    {
        const Coding *found = m_project->coding(coding);
        return found ? CodePointMap(body()).mid(found->span) : u"(gone)"_s;
    }
    /// As the window shows it while it is edited: what the bar's description stands on.
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_view->findChild<Widget *>(name);
    }

    std::unique_ptr<TranscriptFixture> m_project;
    std::unique_ptr<TranscriptView> m_view;
    QStringList m_failures;
};

void TestTranscriptEditing::init()
{
    failOnOurWarnings();
    m_failures.clear();
    m_project = std::make_unique<TranscriptFixture>();
    connect(m_project->workspace.get(), &Workspace::failed, this,
            [this](const Error &error) { m_failures.append(error.message); });
    makeView();
}

void TestTranscriptEditing::makeView()
{
    m_view = std::make_unique<TranscriptView>(*m_project->workspace);
    m_view->resize(1000, 700);
    m_view->showDocument(m_project->document);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    edit()->setFocus();
}

void TestTranscriptEditing::cleanup()
{
    QCOMPARE(m_failures, QStringList());
    EditDraft::discard(m_project->workspace->project().guid(), m_project->document);
    m_view.reset();
    m_project.reset();
}

/// Undo of any number of steps gives what stood there, and redo what came of it.
void TestTranscriptEditing::sessionUndoesExactly()
{
    std::mt19937 random(11);
    const auto upTo = [&](qint64 most) { return qint64(random() % quint64(most + 1)); };
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"word 🙂 and\n"_s;
    const CodePointMap map(text);
    EditedState base;
    for (int i = 0; i < 50; ++i) {
        Coding coding;
        coding.id = i + 1;
        const qint64 start = upTo(map.length() - 2);
        coding.span = {start, start + 1 + upTo(std::min<qint64>(25, map.length() - start - 1))};
        base.codings.push_back(coding);
        TurnRow turn;
        turn.id = i + 1;
        turn.span = {i * 10, i * 10 + 9};
        turn.saidAt = i * 10 + 2;
        base.turns.append(turn);
    }
    EditSession session(map, base);
    struct Moment
    {
        QString text;
        std::vector<Coding> codings;
        QList<TurnRow> turns;
    };
    std::vector<Moment> moments{{session.text().text(), session.now().codings, session.now().turns}};
    const QStringList words = {u"x"_s, u"sea 🙂"_s, QString(), u"\n"_s};
    for (int i = 0; i < 350; ++i) {
        const qint64 start = upTo(session.text().length());
        const qint64 end = upTo(1) ? start : std::min(session.text().length(), start + upTo(9));
        session.edit({{start, end}, words.at(upTo(3))});
        session.endRun();
        moments.push_back({session.text().text(), session.now().codings, session.now().turns});
    }
    QCOMPARE(TextEdits(session.edits()).apply(text), session.text().text());
    for (int pass = 0; pass < 2; ++pass) {
        for (size_t i = moments.size() - 1; i > 0; --i) {
            QVERIFY(session.undo());
            QCOMPARE(session.text().text(), moments[i - 1].text);
            QCOMPARE(session.now().codings, moments[i - 1].codings);
            QCOMPARE(session.now().turns, moments[i - 1].turns);
        }
        QVERIFY(!session.undo());
        for (size_t i = 1; i < moments.size(); ++i) {
            QVERIFY(session.redo());
            QCOMPARE(session.now().codings, moments[i].codings);
        }
        QCOMPARE(session.text().text(), moments.back().text);
        QVERIFY(!session.redo());
    }
}

void TestTranscriptEditing::typingMovesWhatIsCoded()
{
    const Id fair = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    const Id pumps = m_project->code(m_project->knowledge, u"what we knew about pumps"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_view->isEditing());
    QVERIFY(find<QFrame>(u"editStrip"_s)->isVisible());
    caretBehind(u"met at the"_s);
    type(u" old"_s);
    QVERIFY(edit()->stripes()->barOf(fair).isValid());
    caretBehind(u"harbour fair."_s);
    type(u" Twice."_s);
    // The stripes stand on the new words before anything is written.
    QVERIFY(body() == TranscriptFixture::text());
    press(Qt::Key_Escape);
    QVERIFY(!m_view->isEditing());
    QVERIFY(!find<QFrame>(u"editStrip"_s)->isVisible());
    QVERIFY(body().contains(u"We met at the old harbour fair. Twice. We shared"_s));
    QCOMPARE(edit()->toPlainText(), body());
    QCOMPARE(textOf(fair), u"We met at the old harbour fair."_s);
    QCOMPARE(textOf(pumps), u"what we knew about pumps"_s);
}

void TestTranscriptEditing::retypingAWordStaysInside()
{
    const Id fair = m_project->code(m_project->networking, u"We met at the harbour fair"_s);
    const Id pumps = m_project->code(m_project->knowledge, u"pumps"_s);
    m_view->beginEditing();
    selectWords(u"fair"_s);
    type(u"market hall"_s);
    caretBehind(u"about pumps"_s);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Backspace);
    type(u"engines"_s);
    press(Qt::Key_Escape);
    QCOMPARE(textOf(fair), u"We met at the harbour market hall"_s);
    QCOMPARE(textOf(pumps), u"engines"_s);
}

void TestTranscriptEditing::undoInTheText()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    const qsizetype entries = m_project->workspace->project().read().history()->size();
    m_view->beginEditing();
    selectWords(u" at the harbour fair"_s);
    press(Qt::Key_Delete);
    QVERIFY(find<QToolButton>(u"editLosses"_s)->isVisible());
    QVERIFY(!edit()->stripes()->barOf(fair).isValid());
    caretBehind(u"Later"_s);
    type(u" on 🙂"_s.first(3));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit()->toPlainText(), TranscriptFixture::text());
    QVERIFY(!find<QToolButton>(u"editLosses"_s)->isVisible());
    QVERIFY(edit()->stripes()->barOf(fair).isValid());
    QVERIFY(!m_view->canUndoEdit());
    press(Qt::Key_Z, Qt::ControlModifier); // nothing more: the project is not touched
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(find<QToolButton>(u"editLosses"_s)->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(textOf(fair), u"harbour fair"_s);
    QCOMPARE(m_project->workspace->project().read().history()->size(), entries);
}

void TestTranscriptEditing::oneEntryForOneSession()
{
    const qsizetype entries = m_project->workspace->project().read().history()->size();
    m_view->beginEditing();
    caretBehind(u"harbour"_s);
    type(u"s"_s);
    caretBehind(u"paperwork"_s);
    type(u"s"_s);
    caretBehind(u"Nobody"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(m_project->workspace->project().read().history()->size(), entries + 1);
    QVERIFY(body().contains(u"Nobody\n reads"_s));
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(body(), TranscriptFixture::text());
    QCOMPARE(edit()->toPlainText(), TranscriptFixture::text());
}

void TestTranscriptEditing::deletedPassageIsListedAndComesBack()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    QStringList said;
    connect(m_project->workspace.get(), &Workspace::said, this,
            [&](const QString &text) { said.append(text); });
    m_view->beginEditing();
    selectWords(u" harbour fair"_s);
    press(Qt::Key_Delete);
    auto *losses = find<QToolButton>(u"editLosses"_s);
    QVERIFY(losses->isVisible());
    QCOMPARE(losses->menu()->actions().size(), 1);
    QVERIFY(losses->menu()->actions().first()->text().contains(u"harbour fair"_s));
    QTest::mouseClick(find<QPushButton>(u"finishEditing"_s), Qt::LeftButton);
    QCOMPARE(m_project->workspace->index().unplaced().size(), 1); // it waits for a place
    QVERIFY(!edit()->stripes()->barOf(fair).isValid());
    QVERIFY(!said.isEmpty() && said.last().contains(u"1"_s));
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(textOf(fair), u"harbour fair"_s);
}

void TestTranscriptEditing::turnsFollow()
{
    const auto turns = [&] { return m_project->workspace->index().turns(m_project->document).size(); };
    QCOMPARE(turns(), 4);
    m_view->beginEditing();
    caretBehind(u"about pumps, and it helped us."_s);
    press(Qt::Key_Return);
    type(u"Interviewer: Really?"_s);
    press(Qt::Key_Return);
    type(u"A1:"_s);
    press(Qt::Key_Escape);
    QCOMPARE(turns(), 6);
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(turns(), 4);
}

void TestTranscriptEditing::gesturesRest()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    const qsizetype count = m_project->count();
    m_view->beginEditing();
    caretBehind(u"harbour"_s);
    type(u"xo-"_s); // letters, not stances
    press(Qt::Key_I, Qt::ControlModifier);
    press(Qt::Key_F2);
    QVERIFY(edit()->toPlainText().contains(u"harbourxo- fair"_s));
    press(Qt::Key_Escape);
    QCOMPARE(m_project->count(), count);
    QCOMPARE(m_project->coding(fair)->stance, Stance::None);
    caretBehind(u"harbourxo"_s);
    press(Qt::Key_X); // a stance again
    QCOMPARE(m_project->coding(fair)->stance, Stance::Agree);
}

void TestTranscriptEditing::pasteIsPlainText()
{
    m_view->beginEditing();
    caretBehind(u"harbour"_s);
    QGuiApplication::clipboard()->setText(u" one\r\ntwo"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(body().contains(u"harbour one\ntwo fair"_s));
}

void TestTranscriptEditing::discards()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    m_view->beginEditing();
    caretBehind(u"We met"_s);
    type(u" again"_s);
    Prompts::answerConfirm(false);
    QTest::mouseClick(find<QPushButton>(u"discardEdits"_s), Qt::LeftButton);
    QVERIFY(m_view->isEditing());
    Prompts::answerConfirm(true);
    QTest::mouseClick(find<QPushButton>(u"discardEdits"_s), Qt::LeftButton);
    QVERIFY(!m_view->isEditing());
    QCOMPARE(edit()->toPlainText(), TranscriptFixture::text());
    QCOMPARE(body(), TranscriptFixture::text());
    QCOMPARE(textOf(fair), u"harbour fair"_s);
    QVERIFY(!EditDraft::of(m_project->workspace->project().guid(), m_project->document));
}

void TestTranscriptEditing::finishesWhenAnotherDocumentIsShown()
{
    const Id other = m_project->addDocument(u"B"_s, u"B1: Something else.\n"_s);
    m_view->beginEditing();
    caretBehind(u"harbour"_s);
    type(u"s"_s);
    m_view->showDocument(other);
    QVERIFY(!m_view->isEditing());
    QVERIFY(body().contains(u"harbours fair"_s));
    QVERIFY(edit()->isReadOnly());
}

void TestTranscriptEditing::draftIsOfferedAfterACrash()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    const QString guid = m_project->workspace->project().guid();
    m_view->beginEditing();
    caretBehind(u"harbour"_s);
    type(u"s and 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(EditDraft::of(guid, m_project->document), 10000);
    const std::optional<EditDraft> kept = EditDraft::of(guid, m_project->document);
    // The process is gone before anything is finished: what is left is the file.
    Prompts::answerConfirm(true);
    QTest::mouseClick(find<QPushButton>(u"discardEdits"_s), Qt::LeftButton);
    VERIFY_RESULT(kept->save());
    makeView();
    QVERIFY(find<QFrame>(u"editStrip"_s)->isVisible());
    auto *takeUp = find<QPushButton>(u"takeUpDraft"_s);
    QVERIFY(takeUp->isVisible());
    QCOMPARE(edit()->toPlainText(), TranscriptFixture::text());
    m_view->beginEditing(); // not over the draft
    QVERIFY(!m_view->isEditing());
    QTest::mouseClick(takeUp, Qt::LeftButton);
    QVERIFY(m_view->isEditing());
    QVERIFY(edit()->toPlainText().contains(u"harbours and 1 fair"_s));
    press(Qt::Key_Escape);
    QCOMPARE(textOf(fair), u"harbours and 1 fair"_s);
    QVERIFY(!EditDraft::of(guid, m_project->document));
}

void TestTranscriptEditing::draftOfAnotherText()
{
    EditDraft draft;
    draft.project = m_project->workspace->project().guid();
    draft.document = m_project->document;
    draft.base = "other";
    draft.at = QDateTime::currentDateTimeUtc();
    draft.edits = {{{0, 0}, u"x"_s}};
    draft.text = u"xOld text"_s;
    VERIFY_RESULT(draft.save());
    makeView();
    QVERIFY(!find<QPushButton>(u"takeUpDraft"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"copyDraft"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"xOld text"_s);
    Prompts::answerConfirm(true);
    QTest::mouseClick(find<QPushButton>(u"discardEdits"_s), Qt::LeftButton);
    QVERIFY(!find<QFrame>(u"editStrip"_s)->isVisible());
    m_view->beginEditing();
    QVERIFY(m_view->isEditing());
}

void TestTranscriptEditing::overtaken()
{
    m_view->beginEditing();
    caretBehind(u"harbour"_s);
    type(u"s"_s);
    // Somebody else writes the text: nothing of either is lost.
    VERIFY_RESULT(m_project->workspace->documents().correct(m_project->document, {{{0, 0}, u"Before. "_s}}));
    QCOMPARE(m_failures.size(), 1);
    m_failures.clear();
    QVERIFY(!m_view->isEditing());
    QCOMPARE(edit()->toPlainText(), body());
    QVERIFY(find<QPushButton>(u"copyDraft"_s)->isVisible());
    QVERIFY(EditDraft::of(m_project->workspace->project().guid(), m_project->document)
                ->text.contains(u"harbours"_s));
}

void TestTranscriptEditing::codedMeanwhile()
{
    m_view->beginEditing();
    caretBehind(u"How did"_s);
    type(u" all of"_s);
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s); // by another view
    QVERIFY(edit()->stripes()->barOf(fair).isValid());
    press(Qt::Key_Escape);
    QCOMPARE(textOf(fair), u"harbour fair"_s);
    QVERIFY(body().startsWith(u"Interviewer: [00:00:05] How did all of the"_s));
}

/// Positions behind letters beyond the basic plane, typed around and deleted.
void TestTranscriptEditing::lettersBeyondTheBasicPlane()
{
    const Id much = m_project->code(m_project->costs, u"too much"_s);
    m_view->beginEditing();
    caretBehind(u"grew 🙂"_s);
    press(Qt::Key_Backspace);
    QGuiApplication::clipboard()->setText(u"🙃🙃"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    QVERIFY(body().contains(u"grew 🙃🙃 too much"_s));
    QCOMPARE(textOf(much), u"too much"_s);
}

QTEST_MAIN(TestTranscriptEditing)
#include "test_transcriptediting.moc"
