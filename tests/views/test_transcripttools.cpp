// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/verifyresult.h"
#include "views/common/codecolors.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/transcript/codepalette.h"
#include "views/transcript/codingcard.h"
#include "views/transcript/codingpanel.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/densitystrip.h"
#include "views/transcript/facetwords.h"
#include "views/transcript/favourites.h"
#include "views/transcript/filterbar.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptmodel.h"
#include "views/transcript/transcriptview.h"
#include "views/transcript/turngutter.h"
#include "views/transcriptfixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextLayout>
#include <QToolButton>
#include <QToolTip>
#include <QWindow>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// What the transcript room has beside the plain gestures: filters, overview, favourites, facets, panel, screen reader.
class TestTranscriptTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filterByCodeWithMouseAndKeys();
    void filterByStanceAndCoder();
    void leastCodedFirst();
    void densityFollowsAndJumps();
    void favouriteKeys();
    void favouriteFromThePalette();
    void openCodingAsks();
    void codesEachTurn();
    void codesEachParagraph();
    void splitsAndMerges();
    void facetWords_data();
    void facetWords();
    void facetsInOneStroke();
    void facetThatFitsNothingIsNotTaken();
    void hidesLabels();
    void textsFromTheRight();
    void hoverOverTheText();
    void panelKeepsAMemoThatVanishes();
    void panelByKeyboard();
    void panelTellsTheHistory();
    void screenReaderHearsCodes();
    void walkingIsAnnounced();
    void longTextsAreTintedAsTheyAreSeen();
    void textIsReadableOnHighlights_data();
    void textIsReadableOnHighlights();

private:
    [[nodiscard]] TranscriptEdit *edit() const { return m_view->textEdit(); }
    void select(const QString &words) { edit()->selectSpan(m_project->spanOf(words)); }
    void placeCaret(const QString &words)
    {
        const Span span = m_project->spanOf(words);
        edit()->selectSpan({span.start + 1, span.start + 1});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(edit(), key, modifiers);
    }
    [[nodiscard]] CodePalette *palette() const { return m_view->findChild<CodePalette *>(); }
    [[nodiscard]] FilterBar *filters() const { return m_view->findChild<FilterBar *>(); }
    [[nodiscard]] bool isShown(Id coding) const { return edit()->model().find(coding) != nullptr; }
    void makeFacets();
    [[nodiscard]] QString facetsOf(Id coding) const;

    std::unique_ptr<TranscriptFixture> m_project;
    std::unique_ptr<TranscriptView> m_view;
    Id m_level = NoId, m_from = NoId, m_to = NoId, m_share = NoId;
    QStringList m_failures;
    QStringList m_said;
};

void TestTranscriptTools::init()
{
    failOnOurWarnings();
    m_failures.clear();
    m_said.clear();
    m_project = std::make_unique<TranscriptFixture>();
    Settings::instance().useFile(m_project->folder.filePath(u"settings.ini"_s));
    connect(m_project->workspace.get(), &Workspace::failed, this,
            [this](const Error &error) { m_failures.append(error.message); });
    connect(m_project->workspace.get(), &Workspace::said, this,
            [this](const QString &text) { m_said.append(text); });
    m_view = std::make_unique<TranscriptView>(*m_project->workspace);
    m_view->resize(1000, 700);
    m_view->showDocument(m_project->document);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    edit()->setFocus();
}

void TestTranscriptTools::cleanup()
{
    QCOMPARE(m_failures, QStringList());
    m_view.reset();
    m_project.reset();
}

void TestTranscriptTools::filterByCodeWithMouseAndKeys()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    const Id grew = m_project->code(m_project->costs, u"costs grew"_s);
    press(Qt::Key_F);
    QVERIFY(filters()->isVisible());
    auto *codes = filters()->findChild<QToolButton *>(u"filterCodes"_s);
    QVERIFY(codes->hasFocus());
    // The menu: Barriers, Costs, Drivers, Networking with their counts. By keyboard the third, which is a branch.
    Q_EMIT codes->menu()->aboutToShow();
    QStringList offered;
    for (const QAction *action : codes->menu()->actions())
        offered.append(action->text().trimmed());
    QCOMPARE(offered,
             QStringList({u"Drivers (1)"_s, u"Networking (1)"_s, u"Barriers (1)"_s, u"Costs (1)"_s}));
    codes->menu()->popup(codes->mapToGlobal(QPoint(0, codes->height())));
    QVERIFY(codes->menu()->isVisible());
    QTest::keyClick(codes->menu(), Qt::Key_Down);
    QVERIFY(codes->menu()->activeAction());
    QTest::keyClick(codes->menu(), Qt::Key_Space);
    QVERIFY(codes->menu()->isVisible()); // several may be ticked
    QTest::keyClick(codes->menu(), Qt::Key_Escape);
    QVERIFY(isShown(fair));
    QVERIFY(!isShown(grew));
    QVERIFY(!edit()->stripes()->barOf(grew).isValid());
    // One more by mouse.
    QTest::mouseMove(m_view->windowHandle(),
                     QPoint(700, 600)); // a menu takes no click where the mouse was before
    codes->menu()->popup(QPoint(40, 40));
    QVERIFY(QTest::qWaitForWindowExposed(codes->menu()));
    const QRect costs = codes->menu()->actionGeometry(codes->menu()->actions().at(3));
    QTest::mouseMove(codes->menu()->windowHandle(), costs.center());
    QTest::mouseClick(codes->menu()->windowHandle(), Qt::LeftButton, {}, costs.center());
    QVERIFY(codes->menu()->isVisible());
    codes->menu()->close();
    QVERIFY(isShown(grew));
    QTest::mouseClick(filters()->findChild<QToolButton *>(u"filterAll"_s), Qt::LeftButton);
    QVERIFY(filters()->filter().isEmpty());
    // Closing shows everything again.
    filters()->setFilter({.codes = {m_project->costs}, .coders = {}, .stances = {}});
    QVERIFY(!isShown(fair));
    QTest::keyClick(codes, Qt::Key_Escape);
    QVERIFY(!filters()->isVisible());
    QVERIFY(isShown(fair));
    QCOMPARE(m_view->focusWidget(), edit());
}

void TestTranscriptTools::filterByStanceAndCoder()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s, Stance::Agree);
    const Id grew = m_project->code(m_project->costs, u"costs grew"_s);
    m_project->workspace->project().setCoderName(u"Ola"_s);
    const Id paper = m_project->code(m_project->costs, u"The paperwork"_s, Stance::Disagree);
    press(Qt::Key_F);
    filters()->setFilter({.codes = {}, .coders = {}, .stances = {Stance::Agree, Stance::Disagree}});
    QVERIFY(isShown(fair) && !isShown(grew) && isShown(paper));
    const Id ola = m_project->workspace->index().coderNamed(u"Ola"_s);
    filters()->setFilter({.codes = {}, .coders = {ola}, .stances = {}});
    QVERIFY(!isShown(fair) && !isShown(grew) && isShown(paper));
    // What is coded now is shown or hidden by the same filter.
    const Id more = m_project->code(m_project->costs, u"Nobody reads it"_s);
    QVERIFY(isShown(more));
    bool saysCount = false;
    for (const QLabel *label : filters()->findChildren<QLabel *>())
        saysCount = saysCount || label->text().startsWith(u"2 of 4"_s);
    QVERIFY(saysCount);
}

void TestTranscriptTools::leastCodedFirst()
{
    const Id rare = m_project->code(m_project->costs, u"shared what we knew"_s);
    const Id wide = m_project->code(m_project->networking,
                                    u"We met at the harbour fair. We shared what we knew about pumps"_s);
    m_project->code(m_project->networking, u"The paperwork"_s);
    QCOMPARE(edit()->model().find(wide)->lane, 0);
    QCOMPARE(edit()->model().find(rare)->lane, 1);
    press(Qt::Key_F);
    filters()->findChild<QCheckBox *>(u"leastCodedFirst"_s)->click();
    QCOMPARE(edit()->model().find(wide)->lane, 1);
    QCOMPARE(edit()->model().find(rare)->lane, 0);
}

void TestTranscriptTools::densityFollowsAndJumps()
{
    QString body;
    for (int i = 0; i < 300; ++i)
        body += u"A1: A line of an interview that goes on for long, number %1.\n\n"_s.arg(i);
    const Id longer = m_project->addDocument(u"Long"_s, body);
    m_view->showDocument(longer);
    auto *strip = m_view->findChild<DensityStrip *>();
    const auto sum = [&] { return std::ranges::fold_left(strip->densities(), 0, std::plus()); };
    QCOMPARE(sum(), 0);
    const qint64 at = body.indexOf(u"number 200"_s);
    VERIFY_RESULT(m_project->workspace->codings().add(
        {.document = longer, .code = m_project->costs, .span = {at, at + 300}}));
    QVERIFY(sum() > 0);
    const std::vector<int> rows = strip->densities();
    const int row = int(std::ranges::find(rows, 1) - rows.begin());
    QVERIFY(std::abs(row - int(at * strip->height() / body.size())) <= 1);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(8, row));
    const std::vector<VisibleLine> &lines = edit()->visibleLines();
    QVERIFY(lines.front().start < at && at < lines.back().end);
    QVERIFY(edit()->hasFocus());
}

void TestTranscriptTools::favouriteKeys()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    press(Qt::Key_3); // nothing there yet, and it says what to do
    QCOMPARE(m_project->count(), 1);
    QVERIFY(m_said.last().contains(u"Alt+3"_s));
    placeCaret(u"harbour fair"_s);
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(Favourites::of(m_project->workspace->project().guid()).at(2), m_project->networking);
    select(u"The paperwork"_s);
    press(Qt::Key_3);
    QCOMPARE(m_project->count(), 2);
    QCOMPARE(m_project->codingOf(m_project->networking)->span, m_project->spanOf(u"The paperwork"_s));
    // A code has one key: the last it was put on.
    placeCaret(u"harbour fair"_s);
    press(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(Favourites::of(m_project->workspace->project().guid()).at(2), NoId);
    QVERIFY(m_view->findChild<QAction *>(u"favourite5"_s)->text().contains(u"Networking"_s));
    QCOMPARE(m_project->undo(), QString());
    QVERIFY(m_project->coding(fair));
    QCOMPARE(m_project->count(), 1);
}

void TestTranscriptTools::favouriteFromThePalette()
{
    select(u"The paperwork"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), u"cost"_s);
    QTest::keyClick(palette()->field(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(palette()->isVisible());
    QTest::keyClick(palette()->field(), Qt::Key_Escape);
    press(Qt::Key_1);
    QCOMPARE(m_project->codingOf(m_project->costs)->span, m_project->spanOf(u"The paperwork"_s));
}

void TestTranscriptTools::openCodingAsks()
{
    const auto drag = [&](const QString &words) {
        const Span span = m_project->spanOf(words);
        edit()->selectSpan(span);
        const QPoint end = edit()->cursorRect().center();
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(cursor.selectionStart());
        edit()->setTextCursor(cursor);
        const QPoint start = edit()->cursorRect().center();
        QTest::mousePress(edit()->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(edit()->viewport(), end);
        QTest::mouseRelease(edit()->viewport(), Qt::LeftButton, {}, end);
    };
    drag(u"harbour fair"_s);
    QVERIFY(!palette()->isVisible());
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    drag(u"The paperwork"_s);
    QVERIFY(palette()->isVisible());
    QTest::keyClicks(palette()->field(), u"cost"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_project->codingOf(m_project->costs)->span, m_project->spanOf(u"The paperwork"_s));
}

void TestTranscriptTools::codesEachTurn()
{
    edit()->selectAll();
    press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(palette()->isVisible());
    QTest::keyClicks(palette()->field(), u"cost x"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    // Two answers; the questions are the interviewer's.
    QCOMPARE(m_project->count(), 2);
    for (CodingColumns::Slot slot : m_project->workspace->index().codings().ofCode(m_project->costs))
        QCOMPARE(m_project->workspace->index().codings().at(slot).stance, Stance::Agree);
    QCOMPARE(m_project->undo(), QString()); // one step
    QCOMPARE(m_project->count(), 0);
}

void TestTranscriptTools::codesEachParagraph()
{
    edit()->selectAll();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(palette()->field(), u"cost"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QCOMPARE(m_project->count(), 4);
    const auto slots_ = m_project->workspace->index().codings().ofCode(m_project->costs);
    QCOMPARE(edit()->model().text().mid(m_project->workspace->index().codings().at(slots_.front()).span),
             u"How did the cooperation begin? Please start where you like."_s);
}

void TestTranscriptTools::splitsAndMerges()
{
    const Id whole = m_project->code(m_project->knowledge, u"We shared what we knew about pumps"_s);
    placeCaret(u"what we knew"_s);
    press(Qt::Key_Slash);
    QCOMPARE(m_project->count(), 2);
    select(u"We shared what we knew about pumps"_s);
    m_view->setCurrentCoding(whole);
    press(Qt::Key_U);
    QCOMPARE(m_project->count(), 1);
    QCOMPARE(m_project->coding(whole)->span, m_project->spanOf(u"We shared what we knew about pumps"_s));
    press(Qt::Key_U); // alone: it says what to do
    QCOMPARE(m_project->count(), 1);
    QVERIFY(m_said.last().contains(u"two or more"_s));
}

void TestTranscriptTools::makeFacets()
{
    const Id drivers = m_project->workspace->index().codes().atPath(u"Drivers"_s);
    const auto add = [&](const QString &name, const QString &kind, const QStringList &choices) {
        Id id = NoId;
        const Result<ChangeSet> made = m_project->workspace->project().apply(
            u"Facet"_s, [&](Writer &writer) -> Result<> {
                FacetRow row;
                row.position = QString::number(m_project->workspace->index().facets().size());
                row.name = name;
                row.kind = kind;
                const Result<Id> facet = writer.insert(row);
                CROSSCASE_TRY(facet);
                id = *facet;
                for (qsizetype i = 0; i < choices.size(); ++i) {
                    FacetChoiceRow choice;
                    choice.facet = id;
                    choice.position = QString::number(i);
                    choice.name = choices.at(i);
                    CROSSCASE_TRY(writer.insert(choice));
                }
                CROSSCASE_TRY(writer.insert(FacetScopeRow{.facet = id, .code = drivers}));
                return {};
            });
        return made ? id : NoId;
    };
    m_level = add(u"Level"_s, u"choice"_s, {u"actor"_s, u"firm"_s, u"firm network"_s, u"regional system"_s});
    m_from = add(u"From actor"_s, u"case"_s, {});
    m_to = add(u"To actor"_s, u"case"_s, {});
    m_share = add(u"Share"_s, u"number"_s, {});
    QVERIFY(m_level != NoId && m_from != NoId && m_to != NoId && m_share != NoId);
    for (const QString &name : {u"Port authority"_s, u"Shipyard"_s})
        VERIFY_RESULT(m_project->workspace->cases().add({.name = name}));
}

QString TestTranscriptTools::facetsOf(Id coding) const
{
    const Index &index = m_project->workspace->index();
    QStringList out;
    for (const CodingFacetRow &row : index.facetValues(coding)) {
        QString value = row.number ? QString::number(*row.number) : row.text.value_or(QString());
        if (const CaseRow *found = index.cases().find(row.caseId))
            value = found->name;
        for (const FacetChoiceRow &choice : index.facetChoices(row.facet)) {
            if (choice.id == row.choice)
                value = choice.name;
        }
        out.append(index.facet(row.facet)->name + u'=' + value);
    }
    out.sort();
    return out.join(u", "_s);
}

void TestTranscriptTools::facetWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("choice") << u"firm"_s << u"Level=firm"_s << QString();
    QTest::newRow("choice by its beginning") << u"reg"_s << u"Level=regional system"_s << QString();
    QTest::newRow("choice of two words") << u"firm_n"_s << u"Level=firm network"_s << QString();
    QTest::newRow("named") << u"lev=actor"_s << u"Level=actor"_s << QString();
    QTest::newRow("two actors in order")
        << u"port ship"_s << u"From actor=Port authority, To actor=Shipyard"_s << QString();
    QTest::newRow("two actors by name")
        << u"to=port from=ship"_s << u"To actor=Port authority, From actor=Shipyard"_s << QString();
    QTest::newRow("number") << u"share=12.5"_s << u"Share=12.5"_s << QString();
    QTest::newRow("unknown") << u"firm nonsense"_s << u"Level=firm"_s << u"nonsense"_s;
    QTest::newRow("unknown name") << u"phase=firm"_s << QString() << u"phase=firm"_s;
}

void TestTranscriptTools::facetWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, settings);
    QFETCH(QString, unknown);
    makeFacets();
    const FacetReading reading = readFacets(m_project->workspace->index(), m_project->knowledge,
                                            typed.split(u' '));
    QStringList said;
    for (const FacetSetting &setting : reading.settings)
        said.append(setting.facet.name + u'=' + setting.shown);
    QCOMPARE(said.join(u", "_s), settings);
    QCOMPARE(reading.unknown.join(u' '), unknown);
    // On a code that no facet is offered for nothing fits.
    QCOMPARE(readFacets(m_project->workspace->index(), m_project->costs, typed.split(u' ')).settings.size(),
             0);
}

void TestTranscriptTools::facetsInOneStroke()
{
    makeFacets();
    select(u"We shared what we knew about pumps"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), u"know x @firm @port @ship"_s);
    const QString said = palette()->findChild<QLabel *>(u"codePaletteExtras"_s)->text();
    QVERIFY2(said.contains(u"Level: firm"_s) && said.contains(u"To actor: Shipyard"_s), qPrintable(said));
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    const Coding *made = m_project->codingOf(m_project->knowledge);
    QVERIFY(made);
    QCOMPARE(made->stance, Stance::Agree);
    QCOMPARE(facetsOf(made->id), u"From actor=Port authority, Level=firm, To actor=Shipyard"_s);
    QVERIFY(edit()->stripes()->description(made->id).contains(u"Level: firm"_s));
    QCOMPARE(m_project->undo(), QString()); // all of it one step
    QCOMPARE(m_project->count(), 0);
    // A new code below gets what is offered above it.
    select(u"The paperwork"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), u"Drivers/Pumps @actor"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return, Qt::ControlModifier);
    const Id pumps = m_project->workspace->index().codes().atPath(u"Drivers/Pumps"_s);
    QVERIFY(pumps != NoId);
    QCOMPARE(facetsOf(m_project->codingOf(pumps)->id), u"Level=actor"_s);
}

void TestTranscriptTools::facetThatFitsNothingIsNotTaken()
{
    makeFacets();
    select(u"The paperwork"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(palette()->field(), u"know @nonsense"_s);
    QTest::keyClick(palette()->field(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    QVERIFY(palette()->findChild<QLabel *>(u"codePaletteExtras"_s)->text().contains(u"@nonsense"_s));
    QCOMPARE(m_project->count(), 0);
    QTest::keyClick(palette()->field(), Qt::Key_Escape);
}

void TestTranscriptTools::hidesLabels()
{
    const auto width = [&] {
        edit()->grab(); // lines are laid out when they are painted
        const QTextBlock block = edit()->document()->begin();
        return block.layout()->lineAt(0).cursorToX(int(u"Interviewer: [00:00:05] "_s.size()))
            - block.layout()->lineAt(0).cursorToX(0);
    };
    QVERIFY(width() > 50);
    press(Qt::Key_H);
    QTRY_VERIFY(width() < 12);
    m_view->beginEditing(); // what is edited is seen
    QTRY_VERIFY(width() > 50);
    press(Qt::Key_Escape);
    QTRY_VERIFY(width() < 12);
    press(Qt::Key_H);
    QTRY_VERIFY(width() > 50);
}

void TestTranscriptTools::textsFromTheRight()
{
    QVERIFY(edit()->gutter()->x() < edit()->stripes()->x());
    const Id hebrew = m_project->addDocument(
        u"H"_s, u"דינה: שלום לכולם, זה טקסט קצר.\n\nיוסי: תודה רבה (thanks).\n"_s);
    m_view->showDocument(hebrew);
    QCOMPARE(edit()->layoutDirection(), Qt::RightToLeft);
    QVERIFY(edit()->gutter()->x() > edit()->stripes()->x());
    auto *strip = m_view->findChild<DensityStrip *>();
    QTRY_VERIFY(strip->x() < edit()->x());
    const Result<Id> coding = m_project->workspace->codings().add(
        {.document = hebrew, .code = m_project->costs, .span = {6, 10}});
    VERIFY_RESULT(coding);
    // What is clicked is what is coded: the bar stands at its line.
    QTest::mouseClick(edit()->stripes(), Qt::LeftButton, {}, edit()->stripes()->barOf(*coding).center());
    QCOMPARE(m_view->selection(), (Span{6, 10}));
    m_view->showDocument(m_project->document);
    QCOMPARE(edit()->layoutDirection(), Qt::LeftToRight);
    QVERIFY(edit()->gutter()->x() < edit()->stripes()->x());
}

void TestTranscriptTools::hoverOverTheText()
{
    m_project->code(m_project->networking, u"harbour fair"_s, Stance::NotFully);
    edit()->selectSpan({m_project->spanOf(u"bour fair"_s).start, m_project->spanOf(u"bour fair"_s).start});
    const QPoint point = edit()->cursorRect().center();
    QHelpEvent help(QEvent::ToolTip, point, edit()->viewport()->mapToGlobal(point));
    QApplication::sendEvent(edit()->viewport(), &help);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(u"Networking"_s));
    QVERIFY(QToolTip::text().contains(u"Kari"_s));
    QToolTip::hideText();
}

void TestTranscriptTools::panelKeepsAMemoThatVanishes()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    const Id paper = m_project->code(m_project->costs, u"The paperwork"_s);
    CodingPanel panel(*m_project->workspace);
    panel.resize(300, 500);
    panel.show();
    connect(m_view.get(), &TranscriptView::caretCodingsChanged, &panel, &CodingPanel::showCodings);
    const auto memoOf = [&](Id coding) {
        return m_project->workspace->project().read().row<CodingRow>(coding)->memo;
    };
    placeCaret(u"harbour fair"_s);
    QVERIFY(panel.card(fair));
    panel.card(fair)->findChild<QPlainTextEdit *>()->setPlainText(u"Ask about the year."_s);
    placeCaret(u"The paperwork"_s); // its card goes with the memo unfinished
    QVERIFY(!panel.card(fair));
    QTRY_COMPARE(memoOf(fair), u"Ask about the year."_s);
    // It goes in the middle of a change that somebody else makes.
    panel.card(paper)->findChild<QPlainTextEdit *>()->setPlainText(u"Which forms?"_s);
    VERIFY_RESULT(m_project->workspace->codings().setSpan(paper, m_project->spanOf(u"Nobody reads it"_s)));
    QTRY_COMPARE(memoOf(paper), u"Which forms?"_s);
    // The coding itself goes first, and with it the case its facet speaks of: the words become a memo of their own.
    placeCaret(u"harbour fair"_s);
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *memo = panel.card(fair)->findChild<QPlainTextEdit *>();
    memo->setFocus();
    QTest::keyClicks(memo, u" And the place."_s);
    VERIFY_RESULT(m_project->workspace->codings().remove({fair}));
    const auto freeMemos = [&] {
        QStringList texts;
        for (const MemoEntry &entry :
             Memos(m_project->workspace->index()).all().value_or(QList<MemoEntry>())) {
            if (entry.memo != NoId && entry.subjects.isEmpty())
                texts.append(entry.body);
        }
        return texts;
    };
    QTRY_COMPARE(freeMemos().size(), 1);
    QVERIFY(freeMemos().first().contains(u"And the place."_s));
    QVERIFY(freeMemos().first().contains(u"Ask about the year."_s));
}

void TestTranscriptTools::panelByKeyboard()
{
    makeFacets();
    const Id coding = m_project->code(m_project->knowledge, u"We shared what we knew about pumps"_s);
    CodingPanel panel(*m_project->workspace);
    panel.resize(300, 500);
    panel.show();
    connect(m_view.get(), &TranscriptView::caretCodingsChanged, &panel, &CodingPanel::showCodings);
    QSignalSpy asked(m_view.get(), &TranscriptView::detailsRequested);
    QSignalSpy left(&panel, &CodingPanel::left);
    placeCaret(u"what we knew"_s);
    press(Qt::Key_L);
    QCOMPARE(asked.size(), 1);
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.focusDetails(coding);
    auto *level = panel.findChild<QComboBox *>(u"facet/Level"_s);
    QVERIFY(level->hasFocus());
    QTest::keyClicks(level, u"fir"_s);
    QTest::keyClick(level, Qt::Key_Return);
    QTRY_COMPARE(facetsOf(coding), u"Level=firm"_s);
    // On with Tab, as the cards are filled in.
    QTRY_COMPARE(panel.focusWidget()->objectName(), u"facet/Level"_s);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
    auto *from = panel.focusWidget();
    QCOMPARE(from->objectName(), u"facet/From actor"_s);
    QTest::keyClick(from, Qt::Key_Down);
    QTRY_COMPARE(facetsOf(coding), u"From actor=Port authority, Level=firm"_s);
    QTest::keyClick(panel.card(coding), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_project->undo(), QString());
    QCOMPARE(facetsOf(coding), u"Level=firm"_s);
}

void TestTranscriptTools::panelTellsTheHistory()
{
    const Id fair = m_project->code(m_project->networking, u"harbour fair"_s);
    m_project->code(m_project->costs, u"The paperwork"_s);
    VERIFY_RESULT(m_project->workspace->codings().setStance({fair}, Stance::Agree));
    QCOMPARE(m_project->undo(), QString());
    CodingPanel panel(*m_project->workspace);
    panel.showCodings({fair});
    auto *button = panel.card(fair)->findChild<QToolButton *>(u"codingHistory"_s);
    Q_EMIT button->menu()->aboutToShow();
    QStringList lines;
    for (const QAction *action : button->menu()->actions())
        lines.append(action->text());
    QCOMPARE(lines.size(), 3); // undone, stance, made: not the other coding
    QVERIFY(lines.at(0).contains(u"Undone"_s));
    QVERIFY(lines.at(2).contains(u"Kari"_s) && lines.at(2).contains(u"Networking"_s));
}

void TestTranscriptTools::screenReaderHearsCodes()
{
    m_project->code(m_project->networking, u"harbour fair"_s, Stance::Agree);
    m_project->code(m_project->knowledge, u"fair. We shared"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(edit());
    QVERIFY(interface);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    const QString body = TranscriptFixture::text();
    QCOMPARE(text->characterCount(), int(body.size()));
    QCOMPARE(text->text(0, 11), u"Interviewer"_s);
    int start = -1;
    int end = -1;
    const int fair = int(body.indexOf(u"fair."_s));
    QCOMPARE(text->attributes(fair + 1, &start, &end),
             u"speaker:A1;codes:Drivers/Networking (agree)\\, Drivers/Knowledge sharing;"_s);
    QCOMPARE(body.mid(start, end - start), u"fair"_s);
    QCOMPARE(text->attributes(fair - 2, &start, &end), u"speaker:A1;codes:Drivers/Networking (agree);"_s);
    QCOMPARE(body.mid(start, end - start), u"harbour "_s);
    QCOMPARE(text->attributes(3, &start, &end), u"speaker:Interviewer;"_s);
    text->setSelection(0, fair, fair + 4);
    QCOMPARE(edit()->textCursor().selectedText(), u"fair"_s);
    QCOMPARE(text->cursorPosition(), fair + 4);
    QVERIFY(text->characterRect(fair).isValid());
    QCOMPARE(text->offsetAtPoint(text->characterRect(fair).center() - QPoint(1, 0)), fair);
    QVERIFY(interface->state().readOnly);
    // Nothing is changed through the interface while the text is not being edited.
    interface->editableTextInterface()->insertText(0, u"x"_s);
    QCOMPARE(edit()->toPlainText(), body);
}

void TestTranscriptTools::walkingIsAnnounced()
{
    static QStringList heard;
    heard.clear();
    m_project->code(m_project->networking, u"harbour fair"_s, Stance::Agree);
    m_project->code(m_project->costs, u"The paperwork"_s);
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            heard.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    });
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(heard.size(), 3);
    QVERIFY(heard.at(0).startsWith(u"Drivers/Networking"_s) && heard.at(0).contains(u"agree"_s));
    QVERIFY(heard.at(1).startsWith(u"Barriers/Costs"_s));
    QCOMPARE(heard.at(2), heard.at(0));
}

void TestTranscriptTools::longTextsAreTintedAsTheyAreSeen()
{
    QString body;
    for (int i = 0; i < 1500; ++i)
        body += u"A1: Harbour %1 was coded here.\n"_s.arg(i);
    const Id document = m_project->addDocument(u"Long"_s, body);
    QList<NewCoding> codings;
    for (int i = 0; i < 1500; ++i) {
        const qint64 start = body.indexOf(u"Harbour %1 "_s.arg(i));
        codings.append({.document = document, .code = m_project->networking, .span = {start, start + 7}});
    }
    VERIFY_RESULT(m_project->workspace->codings().add(codings, u"Code"_s));
    const auto isTinted = [this](int line) {
        const QTextBlock block = edit()->document()->findBlockByNumber(line);
        return std::ranges::any_of(block.layout()->formats(), [](const QTextLayout::FormatRange &range) {
            return range.format.background().style() != Qt::NoBrush;
        });
    };
    m_view->showDocument(document);
    QVERIFY(isTinted(0));
    QVERIFY(!isTinted(1400));
    edit()->verticalScrollBar()->setValue(1400); // what comes into view does not wait
    QVERIFY(isTinted(1405));
    QVERIFY(!isTinted(700));
    QTRY_VERIFY(isTinted(1499)); // the last
    for (int line : {0, 1, 399, 400, 700, 1405, 1499})
        QVERIFY2(isTinted(line), qPrintable(QString::number(line)));
    // Hidden by a filter, and shown again: everywhere, on screen at once.
    edit()->model().setFilter([](const Coding &) { return false; });
    QVERIFY(!isTinted(1405));
    QTRY_VERIFY(!isTinted(1499));
    QVERIFY(!isTinted(0));
    edit()->model().setFilter({});
    QVERIFY(isTinted(1405));
    QTRY_VERIFY(isTinted(0));
}

void TestTranscriptTools::textIsReadableOnHighlights_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("dimmed");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, interviewer dimmed") << false << true;
    QTest::newRow("dark, interviewer dimmed") << true << true;
}

/// Every letter as it is painted, on what is painted under it.
void TestTranscriptTools::textIsReadableOnHighlights()
{
    QFETCH(bool, dark);
    QFETCH(bool, dimmed);
    m_view->setPalette(Theme::palette(dark));
    if (dimmed)
        press(Qt::Key_D);
    const Span all{0, edit()->model().text().length()};
    int color = 0;
    for (const QString &name : {u"#ffff00"_s, u"#0000ff"_s, u"#000000"_s, u"#ffffff"_s, u"#ff0000"_s}) {
        const Result<Id> code = m_project->workspace->codebook().add(
            {.name = u"Colour %1"_s.arg(++color), .color = name});
        VERIFY_RESULT(code);
        VERIFY_RESULT(
            m_project->workspace->codings().add({.document = m_project->document,
                                                 .code = *code,
                                                 .span = {all.start + color * 7, all.end - color * 40}}));
    }
    const QPalette palette = edit()->palette();
    qsizetype letters = 0;
    double least = 21;
    for (QTextBlock block = edit()->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const QColor ink = range.format.foreground().style() == Qt::NoBrush
                ? palette.color(QPalette::Text)
                : range.format.foreground().color();
            const QColor ground = range.format.background().style() == Qt::NoBrush
                ? palette.color(QPalette::Base)
                : range.format.background().color();
            least = std::min(least, CodeColors::contrast(ink, ground));
            letters += range.length;
        }
    }
    QVERIFY(letters > 300);
    QVERIFY2(least >= 4.5, qPrintable(QString::number(least)));
}

QTEST_MAIN(TestTranscriptTools)
#include "test_transcripttools.moc"
