// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedtables.h"
#include "coding/facetvalues.h"
#include "support/verifyresult.h"
#include "transcriptfixture.h"
#include "views/codes/codesdock.h"
#include "views/codes/codetree.h"
#include "views/codes/facetsdialog.h"
#include "views/codes/facettree.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// The screen on which facets are made and changed, by mouse and by keyboard alone.
class TestFacetsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void madeByKeyboard();
    void madeByMouse();
    void offeredWhereTicked();
    void movedByKeysAndByDragging();
    void choicesAreMerged();
    void deletingSaysWhatIsLost();
    void refusalsAreTold();
    void openedFromTheCodes();

private:
    [[nodiscard]] Index &index() const { return m_project->workspace->index(); }
    [[nodiscard]] FacetTree *tree() const { return m_dialog->tree(); }
    [[nodiscard]] QToolButton *tool(const QString &action) const
    {
        for (QToolButton *button : m_dialog->findChildren<QToolButton *>()) {
            if (button->defaultAction() && button->defaultAction()->objectName() == action)
                return button;
        }
        return nullptr;
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key(key), modifiers);
    }
    /// What is typed into the name that is being edited.
    void typeName(const QString &name)
    {
        auto *line = qobject_cast<QLineEdit *>(m_dialog->focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, name); // all of it is selected
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // the name is taken over once the key is done with
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (const FacetRow &facet : index().facets()) {
            QStringList choices;
            for (const FacetChoiceRow &choice : index().facetChoices(facet.id))
                choices.append(choice.name);
            out.append(choices.isEmpty() ? facet.name : facet.name + u": "_s + choices.join(u' '));
        }
        return out;
    }
    [[nodiscard]] Id facet(const QString &name) const { return Facets(index()).named(name); }
    [[nodiscard]] Id choice(const QString &of, const QString &name) const
    {
        return Facets(index()).choiceNamed(facet(of), name);
    }
    void addLevel()
    {
        VERIFY_RESULT(Facets(index()).add({.name = u"Level"_s,
                                           .choices = {u"firm"_s, u"dyad"_s, u"network"_s},
                                           .scope = {index().codes().atPath(u"Drivers"_s)}}));
    }
    void drop(Id dragged, Id on);

    std::unique_ptr<TranscriptFixture> m_project;
    std::unique_ptr<FacetsDialog> m_dialog;
};

void TestFacetsDialog::init()
{
    failOnOurWarnings();
    m_project = std::make_unique<TranscriptFixture>();
    m_dialog = std::make_unique<FacetsDialog>(*m_project->workspace);
    new QAbstractItemModelTester(tree()->source(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_dialog.get());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestFacetsDialog::cleanup()
{
    m_dialog.reset();
    m_project.reset();
}

void TestFacetsDialog::madeByKeyboard()
{
    press(Qt::Key_N, Qt::ControlModifier);
    typeName(u"Level"_s);
    press(Qt::Key_Insert);
    typeName(u"firm"_s);
    press(Qt::Key_Insert);
    typeName(u"dyad"_s);
    QCOMPARE(names(), QStringList(u"Level: firm dyad"_s));
    // It is offered at once where one codes.
    QVERIFY(!index().facetsFor(m_project->networking).isEmpty());
    press(Qt::Key_F2);
    typeName(u"pair"_s);
    QCOMPARE(names(), QStringList(u"Level: firm pair"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(), QStringList(u"Level: firm New choice"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), QStringList(u"Level: firm dyad"_s));
    // Kind and description, by Tab and letters.
    auto *kind = m_dialog->findChild<QComboBox *>(u"facetKind"_s);
    kind->setFocus(Qt::TabFocusReason);
    Prompts::answerConfirm(true); // two choices that no coding has
    QTest::keyClick(kind, Qt::Key_End);
    QCOMPARE(index().facets().first().kind, u"text"_s);
    auto *description = m_dialog->findChild<QLineEdit *>(u"facetDescription"_s);
    description->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(description, u"Where it happens"_s);
    QTest::keyClick(description, Qt::Key_Return);
    QCOMPARE(index().facets().first().description, u"Where it happens"_s);
    QVERIFY(m_dialog->isVisible()); // Return in a field closes nothing
}

void TestFacetsDialog::madeByMouse()
{
    click(tool(u"newFacet"_s));
    typeName(u"Phase"_s);
    click(tool(u"newChoice"_s));
    typeName(u"early"_s);
    QCOMPARE(names(), QStringList(u"Phase: early"_s));
    click(tool(u"renameFacet"_s));
    typeName(u"late"_s);
    QCOMPARE(names(), QStringList(u"Phase: late"_s));
    click(m_dialog->findChild<QPushButton *>(u"facetsUndo"_s));
    QCOMPARE(names(), QStringList(u"Phase: early"_s));
    // A choice has no choices below it; a number has none at all.
    tree()->selectId(facet(u"Phase"_s));
    VERIFY_RESULT(Facets(index()).setKind(facet(u"Phase"_s), u"number"_s));
    QVERIFY(!tool(u"newChoice"_s)->isEnabled());
}

void TestFacetsDialog::offeredWhereTicked()
{
    addLevel();
    tree()->selectId(facet(u"Level"_s));
    auto *scope = m_dialog->findChild<QTreeWidget *>(u"facetScope"_s);
    const auto item = [&](const QString &name) {
        return scope->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    QCOMPARE(item(u"Drivers"_s)->checkState(0), Qt::Checked);
    QCOMPARE(item(u"Barriers"_s)->checkState(0), Qt::Unchecked);
    // With the mouse on the box, then with the space bar.
    const QRect row = scope->visualItemRect(item(u"Barriers"_s));
    QTest::mouseClick(scope->viewport(), Qt::LeftButton, {}, {row.left() + 10, row.center().y()});
    QVERIFY(!index().facetsFor(m_project->costs).isEmpty());
    scope->setFocus();
    scope->setCurrentItem(item(u"Drivers"_s));
    QTest::keyClick(scope, Qt::Key_Space);
    QVERIFY(index().facetsFor(m_project->networking).isEmpty());
    QVERIFY(m_dialog->findChild<QLabel *>(u"facetOffered"_s)->text().contains(u"2"_s)); // Barriers and Costs
    QTest::keyClick(scope, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!index().facetsFor(m_project->networking).isEmpty());
    QCOMPARE(item(u"Drivers"_s)->checkState(0), Qt::Checked);
}

void TestFacetsDialog::drop(Id dragged, Id on)
{
    QMimeData mime;
    mime.setData(QString::fromLatin1(FacetModel::MimeType), QByteArray::number(dragged) + '\n');
    const QPoint place = tree()->visualRect(tree()->viewIndex(on)).center();
    QDragEnterEvent enter(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree()->viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree()->viewport(), &move);
    QDropEvent dropped(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tree()->viewport(), &dropped);
}

void TestFacetsDialog::movedByKeysAndByDragging()
{
    addLevel();
    VERIFY_RESULT(Facets(index()).add({.name = u"Phase"_s}));
    tree()->selectId(choice(u"Level"_s, u"network"_s));
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier); // it is the first already
    QCOMPARE(names().first(), u"Level: network firm dyad"_s);
    click(tool(u"facetDown"_s));
    QCOMPARE(names().first(), u"Level: firm network dyad"_s);
    drop(facet(u"Phase"_s), facet(u"Level"_s));
    QCOMPARE(names(), QStringList({u"Phase"_s, u"Level: firm network dyad"_s}));
}

void TestFacetsDialog::choicesAreMerged()
{
    addLevel();
    const Id coding = m_project->code(m_project->networking, u"harbour fair"_s);
    VERIFY_RESULT(m_project->workspace->codings().setFacet({coding}, facet(u"Level"_s),
                                                           {.choice = choice(u"Level"_s, u"dyad"_s)}));
    // By dragging one onto the other, and by the keyboard.
    Prompts::answerConfirm(true);
    drop(choice(u"Level"_s, u"dyad"_s), choice(u"Level"_s, u"firm"_s));
    QTRY_COMPARE(names(), QStringList(u"Level: firm network"_s));
    QCOMPARE(facetValueText(index(), index().facetValues(coding).first()), u"firm"_s);
    tree()->selectId(choice(u"Level"_s, u"firm"_s));
    QTimer::singleShot(50, this, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    });
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(names(), QStringList(u"Level: network"_s));
    QCOMPARE(facetValueText(index(), index().facetValues(coding).first()), u"network"_s);
}

void TestFacetsDialog::deletingSaysWhatIsLost()
{
    addLevel();
    const Id coding = m_project->code(m_project->networking, u"harbour fair"_s);
    VERIFY_RESULT(m_project->workspace->codings().setFacet({coding}, facet(u"Level"_s),
                                                           {.choice = choice(u"Level"_s, u"dyad"_s)}));
    TableSpec spec;
    spec.name = u"By level"_s;
    spec.columns = {.kind = Dimension::Kind::Facet, .name = u"Level"_s};
    VERIFY_RESULT(SavedTables(index()).add(spec));
    tree()->selectId(facet(u"Level"_s));
    Prompts::answerConfirm(false);
    press(Qt::Key_Delete);
    QVERIFY2(Prompts::lastQuestion().contains(u"1 coding"_s), qPrintable(Prompts::lastQuestion()));
    QVERIFY(Prompts::lastQuestion().contains(u"By level"_s));
    QCOMPARE(names().size(), 1);
    Prompts::answerConfirm(true);
    click(tool(u"deleteFacet"_s));
    QVERIFY(names().isEmpty());
    QVERIFY(index().facetValues(coding).isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(), QStringList(u"Level: firm dyad network"_s));
    QCOMPARE(facetValueText(index(), index().facetValues(coding).first()), u"dyad"_s);
    // A choice that nothing hangs on goes without a question, and one step brings it back.
    tree()->selectId(choice(u"Level"_s, u"network"_s));
    tree()->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(names(), QStringList(u"Level: firm dyad"_s));
}

void TestFacetsDialog::refusalsAreTold()
{
    addLevel();
    VERIFY_RESULT(Facets(index()).add({.name = u"Phase"_s, .kind = u"text"_s}));
    tree()->selectId(facet(u"Phase"_s));
    press(Qt::Key_F2);
    typeName(u"level"_s);
    QCOMPARE(names().last(), u"Phase"_s);
    QVERIFY(m_dialog->findChild<MessageBar *>()->isVisible());
    QVERIFY(m_dialog->findChild<MessageBar *>()->text().contains(u"Level"_s));
    // A text that is no number cannot become one: the kind stays, and the box says so.
    const Id coding = m_project->code(m_project->networking, u"harbour fair"_s);
    VERIFY_RESULT(
        m_project->workspace->codings().setFacet({coding}, facet(u"Phase"_s), {.text = u"early"_s}));
    auto *kind = m_dialog->findChild<QComboBox *>(u"facetKind"_s);
    kind->setCurrentIndex(kind->findData(u"number"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    QCOMPARE(kind->currentData().toString(), u"text"_s);
    QVERIFY(m_dialog->findChild<MessageBar *>()->text().contains(u"early"_s));
}

void TestFacetsDialog::openedFromTheCodes()
{
    m_dialog.reset();
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), u"ara"_s));
    auto *codes = fixture.find<CodeTree>(u"codeTree"_s);
    codes->selectId(fixture.index().codes().atPath(u"Resources"_s));
    codes->setFocus();
    bool wasShown = false;
    fixture.inNext<FacetsDialog>([&](FacetsDialog &dialog) {
        wasShown = true;
        QCOMPARE(dialog.tree()->currentFacet(), Facets(fixture.index()).named(u"level"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(codes, Qt::Key_F7);
    QVERIFY(wasShown);
}

QTEST_MAIN(TestFacetsDialog)
#include "test_facetsdialog.moc"
