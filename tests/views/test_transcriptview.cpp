// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/mime.h"
#include "views/transcript/codepalette.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"
#include "views/transcriptfixture.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// The gestures of coding, by mouse and by keyboard, on the real widgets.
class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTextAndTurns();
    void enterCodesTheSelection();
    void enterWithoutSelectionTakesTheSentence();
    void escapeGivesTheCaretBack();
    void paletteSetsStance();
    void paletteMakesCodeInPlace_data();
    void paletteMakesCodeInPlace();
    void palettePicksSeveral();
    void paletteByMouse();
    void inVivoIsOneChange();
    void repeatsLast();
    void stanceKeys_data();
    void stanceKeys();
    void stanceConcernsTheLastMadeOrTheOneChosen();
    void deleteRemoves();
    void changesCode();
    void setsPassageToSelection();
    void walksCodings();
    void selectsUnits();
    void clickOnStripeSelects();
    void draggingAnEndChangesThePassage();
    void escapeTakesTheDragBack();
    void dropOnSelection();
    void dropOnSentence();
    void dropOnStripe_data();
    void dropOnStripe();
    void dragCarriesThePassage();
    void stripeSaysEverything();
    void followsUndoWithoutLosingThePlace();
    void emptiesWhenTheDocumentGoes();
    void positionsBehindEmoji();
    void headingsCannotBeApplied();
    void zoomsAndKeepsThePlace();
    void dimsInterviewer();
    void mirrored();
    void hasAccessibleNames();

private:
    void select(const QString &words) { m_view->textEdit()->selectSpan(m_project->spanOf(words)); }
    void placeCaret(const QString &words)
    {
        const Span span = m_project->spanOf(words);
        m_view->textEdit()->selectSpan({span.start + 1, span.start + 1});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view->textEdit(), key, modifiers);
    }
    CodePalette *palette() const { return m_view->findChild<CodePalette *>(); }
    CodingStripes *stripes() const { return m_view->textEdit()->stripes(); }
    QString textOf(Id coding) const
    {
        const Coding *found = m_project->coding(coding);
        const QString body = m_project->workspace->project().read().body(found->document).value();
        return CodePointMap(body).mid(found->span);
    }
    bool drop(QWidget *target, const QPoint &point, const QList<Id> &codes,
              Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<TranscriptFixture> m_project;
    std::unique_ptr<TranscriptView> m_view;
    QStringList m_failures;
};

void TestTranscriptView::init()
{
    failOnOurWarnings();
    m_failures.clear();
    m_project = std::make_unique<TranscriptFixture>();
    connect(m_project->workspace.get(), &Workspace::failed, this,
            [this](const Error &error) { m_failures.append(error.message); });
    m_view = std::make_unique<TranscriptView>(*m_project->workspace);
    m_view->resize(1000, 700);
    m_view->showDocument(m_project->document);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->textEdit()->setFocus();
}

void TestTranscriptView::cleanup()
{
    QCOMPARE(m_failures, QStringList());
    m_view.reset();
    m_project.reset();
}

bool TestTranscriptView::drop(QWidget *target, const QPoint &point, const QList<Id> &codes,
                              Qt::KeyboardModifiers modifiers)
{
    QMimeData data;
    Mime::setCodes(data, codes);
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(target, &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QDropEvent dropped(point, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(target, &dropped);
    return dropped.isAccepted();
}

void TestTranscriptView::showsTextAndTurns()
{
    QCOMPARE(m_view->document(), m_project->document);
    QCOMPARE(m_view->textEdit()->toPlainText(), TranscriptFixture::text());
    QCOMPARE(m_project->workspace->index().turns(m_project->document).size(), 4);
    QVERIFY(m_view->textEdit()->isReadOnly());
    m_view->showDocument(NoId);
    QCOMPARE(m_view->textEdit()->toPlainText(), QString());
    QCOMPARE(m_view->document(), NoId);
}

void TestTranscriptView::enterCodesTheSelection()
{
    select(u" shared what we knew "_s);
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    QTest::keyClicks(palette()->field(), u"knowl"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(m_project->count(), 1);
    const Coding *coding = m_project->codingOf(m_project->knowledge);
    QVERIFY(coding);
    QCOMPARE(textOf(coding->id), u"shared what we knew"_s); // without the white space around it
    QCOMPARE(coding->stance, Stance::None);
    QCOMPARE(m_view->currentCoding(), coding->id);
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(m_project->count(), 0);
    QCOMPARE(m_view->currentCoding(), NoId);
}

void TestTranscriptView::enterWithoutSelectionTakesTheSentence()
{
    placeCaret(u"harbour"_s);
    press(Qt::Key_Enter);
    QTest::keyClicks(palette()->field(), u"net"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Enter);
    // The speaker's label and the time are not said.
    QCOMPARE(textOf(m_project->codingOf(m_project->networking)->id), u"We met at the harbour fair."_s);
}

void TestTranscriptView::escapeGivesTheCaretBack()
{
    placeCaret(u"harbour"_s);
    const Span before = m_view->selection();
    press(Qt::Key_Return);
    QVERIFY(m_view->selection() != before);
    QTest::keyClick(palette()->field(), Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(m_view->selection(), before);
    QCOMPARE(m_project->count(), 0);
}

void TestTranscriptView::paletteSetsStance()
{
    select(u"it helped us"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), u"know x"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_project->codingOf(m_project->knowledge)->stance, Stance::Agree);
}

void TestTranscriptView::paletteMakesCodeInPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("withControl");
    QTest::addColumn<QString>("path");
    QTest::newRow("only entry") << u"Weather"_s << false << u"Weather"_s;
    QTest::newRow("beside matches") << u"Cost"_s << true << u"Cost"_s;
    QTest::newRow("path") << u"Barriers/Time"_s << true << u"Barriers/Time"_s;
    QTest::newRow("path with a new parent") << u"Wishes/More days o"_s << true << u"Wishes/More days"_s;
}

void TestTranscriptView::paletteMakesCodeInPlace()
{
    QFETCH(QString, typed);
    QFETCH(bool, withControl);
    QFETCH(QString, path);
    const qsizetype before = m_project->workspace->index().codes().size();
    select(u"The paperwork"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), typed);
    QTest::keyClick(palette()->field(), Qt::Key_Return, withControl ? Qt::ControlModifier : Qt::NoModifier);
    const Id code = m_project->workspace->index().codes().atPath(path);
    QVERIFY(code != NoId);
    QCOMPARE(textOf(m_project->codingOf(code)->id), u"The paperwork"_s);
    QCOMPARE(m_project->codingOf(code)->stance, typed.endsWith(u" o"_s) ? Stance::NotFully : Stance::None);
    // Code and coding are one change.
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(m_project->workspace->index().codes().size(), before);
    QCOMPARE(m_project->count(), 0);
}

void TestTranscriptView::palettePicksSeveral()
{
    select(u"it helped us"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), u"net"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClicks(palette()->field(), u"know"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_project->count(), 2);
    QVERIFY(m_project->codingOf(m_project->networking));
    QVERIFY(m_project->codingOf(m_project->knowledge));
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(m_project->count(), 0);
}

void TestTranscriptView::paletteByMouse()
{
    select(u"it helped us"_s);
    press(Qt::Key_Return);
    QListWidget *list = palette()->list();
    QTest::keyClicks(palette()->field(), u"costs"_s);
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QVERIFY(m_project->codingOf(m_project->costs));
}

void TestTranscriptView::inVivoIsOneChange()
{
    select(u"shared what\u0020we knew"_s);
    const qsizetype codes = m_project->workspace->index().codes().size();
    press(Qt::Key_I, Qt::ControlModifier);
    const Id code = m_project->workspace->index().codes().atPath(u"shared what we knew"_s);
    QVERIFY(code != NoId);
    QCOMPARE(textOf(m_project->codingOf(code)->id), u"shared what we knew"_s);
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(m_project->workspace->index().codes().size(), codes);
    QCOMPARE(m_project->count(), 0);
}

void TestTranscriptView::repeatsLast()
{
    select(u"The paperwork"_s);
    press(Qt::Key_R);
    QCOMPARE(m_project->count(), 0); // nothing to repeat yet, and that is no error
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), u"costs o"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    select(u"Nobody reads it"_s);
    press(Qt::Key_R);
    QCOMPARE(m_project->count(), 2);
    QCOMPARE(textOf(m_project->codingOf(m_project->costs)->id), u"Nobody reads it"_s);
    QCOMPARE(m_project->codingOf(m_project->costs)->stance, Stance::NotFully);
    select(u"We would do it again"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_project->count(), 3);
}

void TestTranscriptView::stanceKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Stance>("stance");
    QTest::newRow("x") << Qt::Key_X << Stance::Agree;
    QTest::newRow("o") << Qt::Key_O << Stance::NotFully;
    QTest::newRow("-") << Qt::Key_Minus << Stance::Disagree;
}

void TestTranscriptView::stanceKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Stance, stance);
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    press(key); // the caret stands elsewhere
    QCOMPARE(m_project->coding(coding)->stance, Stance::None);
    placeCaret(u"harbour"_s);
    press(key);
    QCOMPARE(m_project->coding(coding)->stance, stance);
    press(Qt::Key_0);
    QCOMPARE(m_project->coding(coding)->stance, Stance::None);
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(m_project->coding(coding)->stance, stance);
}

void TestTranscriptView::stanceConcernsTheLastMadeOrTheOneChosen()
{
    const Id first = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    const Id second = m_project->code(m_project->knowledge, u"harbour fair"_s);
    placeCaret(u"harbour"_s);
    QCOMPARE(m_view->currentCoding(), second);
    QTest::mouseClick(stripes(), Qt::LeftButton, {}, stripes()->labelOf(first).center());
    QCOMPARE(m_view->currentCoding(), first);
    press(Qt::Key_X);
    QCOMPARE(m_project->coding(first)->stance, Stance::Agree);
    QCOMPARE(m_project->coding(second)->stance, Stance::None);
}

void TestTranscriptView::deleteRemoves()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    placeCaret(u"harbour"_s);
    press(Qt::Key_Delete);
    QVERIFY(!m_project->coding(coding));
    press(Qt::Key_Delete);
    QCOMPARE(m_project->undo(), QString());
    QVERIFY(m_project->coding(coding));
    QCOMPARE(m_view->currentCoding(), coding);
}

void TestTranscriptView::changesCode()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s, Stance::Agree);
    placeCaret(u"harbour"_s);
    press(Qt::Key_F2);
    QTest::keyClicks(palette()->field(), u"costs"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_project->coding(coding)->code, m_project->costs);
    QCOMPARE(m_project->coding(coding)->stance, Stance::Agree);
    press(Qt::Key_C);
    QTest::keyClicks(palette()->field(), u"Harbours -"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_project->coding(coding)->code, m_project->workspace->index().codes().atPath(u"Harbours"_s));
    QCOMPARE(m_project->coding(coding)->stance, Stance::Disagree);
    QCOMPARE(m_project->count(), 1);
}

void TestTranscriptView::setsPassageToSelection()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    select(u"the harbour fair"_s);
    press(Qt::Key_P);
    QCOMPARE(textOf(coding), u"the harbour fair"_s);
}

void TestTranscriptView::walksCodings()
{
    const Id late = m_project->code(m_project->costs, u"The paperwork"_s);
    const Id wide = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    const Id narrow = m_project->code(m_project->knowledge, u"We met"_s);
    m_view->textEdit()->selectSpan({0, 0});
    QList<Id> walked;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Down, Qt::AltModifier);
        walked.append(m_view->currentCoding());
    }
    QCOMPARE(walked, (QList<Id>{wide, narrow, late, late}));
    QCOMPARE(m_view->selection(), m_project->coding(late)->span);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_view->currentCoding(), narrow);
}

void TestTranscriptView::selectsUnits()
{
    const auto selected = [this] { return m_view->textEdit()->textCursor().selectedText(); };
    placeCaret(u"shared"_s);
    press(Qt::Key_W);
    QCOMPARE(selected(), u"shared"_s);
    press(Qt::Key_W);
    QCOMPARE(selected(), u"shared what"_s);
    press(Qt::Key_W, Qt::ShiftModifier);
    QCOMPARE(selected(), u"shared"_s);
    press(Qt::Key_S);
    QCOMPARE(selected(), u"We shared what we knew about pumps, and it helped us."_s);
    press(Qt::Key_S);
    QVERIFY(selected().endsWith(u"too much."_s));
    press(Qt::Key_S, Qt::ShiftModifier);
    QVERIFY(selected().endsWith(u"helped us."_s));
    press(Qt::Key_T);
    QVERIFY(selected().startsWith(u"We met"_s));
    QVERIFY(selected().endsWith(u"too much."_s));
}

void TestTranscriptView::clickOnStripeSelects()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    QSignalSpy codings(m_view.get(), &TranscriptView::caretCodingsChanged);
    QVERIFY(!stripes()->barOf(coding).isEmpty());
    QTest::mouseClick(stripes(), Qt::LeftButton, {}, stripes()->barOf(coding).center());
    QCOMPARE(m_view->selection(), m_project->coding(coding)->span);
    QCOMPARE(m_view->currentCoding(), coding);
    QVERIFY(!codings.isEmpty());
    QCOMPARE(codings.last().first().value<QList<Id>>(), QList<Id>{coding});
}

void TestTranscriptView::draggingAnEndChangesThePassage()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    const QRect bar = stripes()->barOf(coding);
    // Down over the text, to the word "pumps".
    TranscriptEdit *edit = m_view->textEdit();
    QTextCursor cursor(edit->document());
    cursor.setPosition(int(TranscriptFixture::text().indexOf(u"pumps"_s)) + 2);
    const QPoint target = stripes()->mapFromGlobal(
        edit->viewport()->mapToGlobal(edit->cursorRect(cursor).center()));
    const QPoint handle(bar.center().x(), bar.bottom() - 1);
    QTest::mousePress(stripes(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(stripes(), handle + QPoint(0, 20));
    QTest::mouseMove(stripes(), target);
    QTest::mouseRelease(stripes(), Qt::LeftButton, {}, target);
    QCOMPARE(textOf(coding), u"We met at the harbour fair. We shared what we knew about pumps"_s);
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(textOf(coding), u"We met at the harbour fair."_s);
}

void TestTranscriptView::escapeTakesTheDragBack()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    const QRect bar = stripes()->barOf(coding);
    const QPoint handle(bar.center().x(), bar.bottom() - 1);
    QTest::mousePress(stripes(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(stripes(), handle + QPoint(0, 60));
    QTest::keyClick(stripes(), Qt::Key_Escape);
    QTest::mouseRelease(stripes(), Qt::LeftButton, {}, handle + QPoint(0, 60));
    QCOMPARE(textOf(coding), u"We met at the harbour fair."_s);
}

void TestTranscriptView::dropOnSelection()
{
    select(u"Later the costs grew 🙂 too much."_s);
    QVERIFY(drop(m_view->textEdit()->viewport(), {50, 20}, {m_project->costs, m_project->networking}));
    QCOMPARE(m_project->count(), 2);
    QCOMPARE(textOf(m_project->codingOf(m_project->costs)->id), u"Later the costs grew 🙂 too much."_s);
}

void TestTranscriptView::dropOnSentence()
{
    TranscriptEdit *edit = m_view->textEdit();
    edit->selectSpan({0, 0});
    QTextCursor cursor(edit->document());
    cursor.setPosition(int(TranscriptFixture::text().indexOf(u"Nobody"_s)) + 2);
    QVERIFY(drop(edit->viewport(), edit->cursorRect(cursor).center(), {m_project->costs}));
    QCOMPARE(textOf(m_project->codingOf(m_project->costs)->id), u"Nobody reads it."_s);
}

void TestTranscriptView::dropOnStripe_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("replaces");
    QTest::newRow("adds") << Qt::KeyboardModifiers() << false;
    QTest::newRow("Shift replaces") << Qt::KeyboardModifiers(Qt::ShiftModifier) << true;
}

void TestTranscriptView::dropOnStripe()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, replaces);
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    const QPoint bar = stripes()->barOf(coding).center();
    QVERIFY(drop(stripes(), bar, {m_project->costs}, modifiers));
    QCOMPARE(m_project->count(), replaces ? 1 : 2);
    QCOMPARE(m_project->coding(coding)->code, replaces ? m_project->costs : m_project->networking);
    QCOMPARE(m_project->codingOf(m_project->costs)->span, m_project->coding(coding)->span);
    QVERIFY(!drop(stripes(), {1, stripes()->height() - 2}, {m_project->costs}));
}

void TestTranscriptView::dragCarriesThePassage()
{
    class Edit : public TranscriptEdit
    {
    public:
        using TranscriptEdit::createMimeDataFromSelection;
    };
    select(u"🙂 too much"_s);
    const std::unique_ptr<QMimeData> data((m_view->textEdit()->*(&Edit::createMimeDataFromSelection))());
    const std::optional<Mime::PassageData> passage = Mime::passage(*data);
    QVERIFY(passage);
    QCOMPARE(passage->document, m_project->document);
    QCOMPARE(passage->span, m_project->spanOf(u"🙂 too much"_s));
    QCOMPARE(data->text(), u"🙂 too much"_s);
}

void TestTranscriptView::stripeSaysEverything()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s,
                                      Stance::NotFully);
    QVERIFY(m_project->workspace->codings().setMemo(coding, u"Ask again"_s));
    const QString said = stripes()->description(coding);
    QVERIFY(said.contains(u"Drivers/Networking"_s));
    QVERIFY(said.contains(stanceName(Stance::NotFully)));
    QVERIFY(said.contains(u"Kari"_s));
    QVERIFY(said.contains(u"Ask again"_s));
}

void TestTranscriptView::followsUndoWithoutLosingThePlace()
{
    QString body;
    for (int i = 0; i < 400; ++i)
        body += u"A1: Line %1 says this and that.\n\n"_s.arg(i);
    const Id document = m_project->addDocument(u"Long"_s, body);
    m_view->showDocument(document);
    m_view->showPassage(
        CodePointMap(body).toSpan(body.indexOf(u"Line 300"_s), body.indexOf(u"Line 300"_s) + 8));
    const int scroll = m_view->textEdit()->verticalScrollBar()->value();
    const Span selection = m_view->selection();
    QVERIFY(scroll > 100);
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_project->count(), 1);
    QCOMPARE(m_view->textEdit()->verticalScrollBar()->value(), scroll);
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(m_view->textEdit()->verticalScrollBar()->value(), scroll);
    QCOMPARE(m_view->selection(), selection);
}

void TestTranscriptView::emptiesWhenTheDocumentGoes()
{
    m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    QVERIFY(m_project->workspace->documents().remove({m_project->document}));
    QCOMPARE(m_view->document(), NoId);
    QCOMPARE(m_view->textEdit()->toPlainText(), QString());
}

void TestTranscriptView::positionsBehindEmoji()
{
    select(u"[laughs] The paperwork."_s); // behind the emoji
    const Span span = m_view->selection();
    QCOMPARE(span, m_project->spanOf(u"[laughs] The paperwork."_s));
    press(Qt::Key_I, Qt::ControlModifier);
    const Id code = m_project->workspace->index().codes().atPath(u"[laughs] The paperwork."_s);
    QCOMPARE(m_project->codingOf(code)->span, span);
    QTest::mouseClick(stripes(), Qt::LeftButton, {}, stripes()->barOf(m_view->currentCoding()).center());
    QCOMPARE(m_view->textEdit()->textCursor().selectedText(), u"[laughs] The paperwork."_s);
}

void TestTranscriptView::headingsCannotBeApplied()
{
    CodeRow drivers = *m_project->workspace->index().codes().find(
        m_project->workspace->index().codes().atPath(u"Drivers"_s));
    drivers.codable = false;
    QVERIFY(m_project->workspace->codebook().describe(drivers));
    select(u"it helped us"_s);
    press(Qt::Key_Return);
    for (int row = 0; row < palette()->list()->count(); ++row)
        QVERIFY(
            !palette()->list()->item(row)->data(Qt::AccessibleTextRole).toString().startsWith(u"Drivers,"_s));
    QTest::keyClick(palette()->field(), Qt::Key_Escape);
    QVERIFY(drop(m_view->textEdit()->viewport(), {50, 20}, {drivers.id}));
    QCOMPARE(m_project->count(), 0);
    QCOMPARE(m_failures.size(), 1); // told, not ignored
    m_failures.clear();
}

void TestTranscriptView::zoomsAndKeepsThePlace()
{
    const qreal before = m_view->textEdit()->font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_view->textEdit()->font().pointSizeF(), before + 1);
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->textEdit()->font().pointSizeF(), before - 1);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->textEdit()->font().pointSizeF(), before);
}

void TestTranscriptView::dimsInterviewer()
{
    const auto colorAt = [this](const QString &words) {
        const QTextDocument *text = m_view->textEdit()->document();
        const int at = int(TranscriptFixture::text().indexOf(words));
        const QTextBlock block = text->findBlock(at);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const int place = at - block.position();
            if (place >= range.start && place < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    const QColor before = colorAt(u"cooperation"_s);
    const QColor other = colorAt(u"harbour"_s);
    press(Qt::Key_D);
    QVERIFY(colorAt(u"cooperation"_s) != before);
    QCOMPARE(colorAt(u"harbour"_s), other);
    press(Qt::Key_D);
    QCOMPARE(colorAt(u"cooperation"_s), before);
}

void TestTranscriptView::mirrored()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair."_s);
    QVERIFY(stripes()->x() > m_view->textEdit()->viewport()->x());
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(stripes()->x() < m_view->textEdit()->viewport()->x());
    // The bars stay next to the text.
    QVERIFY(stripes()->barOf(coding).center().x() > stripes()->width() / 2);
    QTest::mouseClick(stripes(), Qt::LeftButton, {}, stripes()->barOf(coding).center());
    QCOMPARE(m_view->selection(), m_project->coding(coding)->span);
}

void TestTranscriptView::hasAccessibleNames()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_view->textEdit()), static_cast<QWidget *>(stripes()),
          static_cast<QWidget *>(palette()->field()), static_cast<QWidget *>(palette()->list())})
        QVERIFY(!widget->accessibleName().isEmpty());
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(m_view->textEdit());
    QVERIFY(text && text->textInterface());
    QStringList names;
    for (const QAction *action : m_view->codingActions()) {
        if (!action->isSeparator()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            names.append(action->objectName());
        }
    }
    names.sort();
    QCOMPARE(names.size(), QSet<QString>(names.begin(), names.end()).size());
}

QTEST_MAIN(TestTranscriptView)
#include "test_transcriptview.moc"
