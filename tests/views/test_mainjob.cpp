// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/tablemodel.h"
#include "support/watchdog.h"
#include "views/documents/importdialog.h"
#include "views/documents/importmodel.h"
#include "views/mainwindow/tabs.h"
#include "views/tables/tableview.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/**
 * The main job in the real window, with mouse and keys: import a transcript, code a passage by the palette, set its
 * stance, see the table change, undo, see it change back, close, open again: all there.
 */
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every warning but what the offscreen platform says of itself whenever a window is shown.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void endToEnd_data();
    void endToEnd();
};

namespace {

const QByteArray Interview =
    "Interviewer: [00:00:05] Why did you join the cluster?\n\n"
    "A1: [00:00:09] I wanted to meet the people who order the ships. They sit at one table there.\n\n"
    "Interviewer: [00:00:40] And what holds you back?\n\n"
    "A1: [00:00:44] The fee is small, but the hours are not.\n";

const QString Passage = u"I wanted to meet the people who order the ships."_s;

TableSpec stanceTable()
{
    TableSpec spec;
    spec.name = u"Drivers"_s;
    spec.columns.level = u"informant"_s;
    return spec;
}

/// The text of the cell of a code and a case, or "no cell".
QString cellText(const WindowFixture &fixture, const QString &code, const QString &caseName)
{
    const auto *grid = fixture.find<QAbstractItemView>(u"tableGrid"_s);
    if (!grid)
        return u"no table"_s;
    const QAbstractItemModel *model = grid->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(row, Qt::Vertical).toString() == code
                && model->headerData(column, Qt::Horizontal).toString() == caseName)
                return model->index(row, column).data().toString();
        }
    }
    return u"no cell"_s;
}

} // namespace

void TestMainJob::endToEnd_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("mirrored") << Qt::RightToLeft;
}

void TestMainJob::endToEnd()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Watchdog watchdog;
    WindowFixture fixture;
    const QString project = fixture.path(u"study.crosscase"_s);
    QVERIFY(fixture.window->createProject(project, u"drivers-barriers"_s));
    QCOMPARE(fixture.window->windowTitle(), u"study — Crosscase"_s);

    // Import through the dialog.
    fixture.inNext<ImportDialog>([&](ImportDialog &dialog) {
        Prompts::answerFiles({fixture.write(u"A1.txt"_s, Interview)});
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Add files…"_s)
                button->click();
        }
        auto *import = dialog.findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(import->isEnabled());
        const ImportItem &item = dialog.files()->row(0).item;
        QCOMPARE(item.speakers.size(), 2);
        QVERIFY(item.speakers[0].interviewer);
        QVERIFY(!item.speakers[1].interviewer);
        auto *rule = dialog.findChild<QComboBox *>(u"caseRule"_s);
        rule->setCurrentIndex(rule->findData(int(CaseRule::Kind::Speaker)));
        dialog.findChild<QComboBox *>(u"caseBelow"_s)->setEditText(u"Cluster A"_s);
        QCOMPARE(dialog.files()->row(0).item.speakers[1].casePath, u"Cluster A/A1"_s);
        import->click();
    });
    fixture.window->importFiles({});
    const Id document = fixture.index().documentNamed(u"A1"_s);
    QVERIFY(document != NoId);
    const Id informant = fixture.index().cases().atPath(u"Cluster A/A1"_s);
    QVERIFY(informant != NoId);
    TranscriptView *transcript = fixture.window->tabs()->transcript();
    QVERIFY(transcript);
    QCOMPARE(transcript->document(), document);

    // The table beside it.
    fixture.window->tabs()->showTable(NoId, stanceTable());
    fixture.window->tabs()->moveToOtherHalf();
    QCOMPARE(cellText(fixture, u"Networking"_s, u"A1"_s), QString());

    // Code a passage by keys: Enter opens the palette, a few letters find the code.
    const qsizetype start = QString::fromUtf8(Interview).indexOf(Passage);
    const Span span{start, start + Passage.size()};
    transcript->showPassage(span);
    TranscriptEdit *text = transcript->textEdit();
    fixture.window->activateWindow(); // offscreen, nobody does so when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    text->setFocus();
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(fixture.find<QLineEdit>(u"codePaletteField"_s));
    auto *field = fixture.find<QLineEdit>(u"codePaletteField"_s);
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, u"netw"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(fixture.index().codings().size(), 1);
    const Coding coding = fixture.index().codings().at(fixture.index().codings().ofDocument(document)[0]);
    QCOMPARE(coding.span, span);
    QCOMPARE(fixture.index().codes().path(coding.code), u"Drivers/Networking"_s);
    const QString mentioned = cellText(fixture, u"Networking"_s, u"A1"_s);
    QVERIFY2(!mentioned.isEmpty() && mentioned != "o"_L1 && mentioned != "no cell"_L1, qPrintable(mentioned));

    // o sets the stance; the cell follows, and goes back with undo.
    text->setFocus();
    QTest::keyClick(text, Qt::Key_O);
    QCOMPARE(fixture.index().codings().find(coding.id)->stance, Stance::NotFully);
    QCOMPARE(cellText(fixture, u"Networking"_s, u"A1"_s), u"o"_s);
    auto *undo = fixture.find<QAction>(u"undo"_s);
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().startsWith("&Undo: "_L1), qPrintable(undo->text()));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.index().codings().find(coding.id)->stance, Stance::None);
    QCOMPARE(cellText(fixture, u"Networking"_s, u"A1"_s), mentioned);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.index().codings().size(), 0);
    QCOMPARE(cellText(fixture, u"Networking"_s, u"A1"_s), QString());
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cellText(fixture, u"Networking"_s, u"A1"_s), u"o"_s);

    // Close and open again: text, coding, stance, case and the open transcript are there, and so is the way back.
    QVERIFY(fixture.window->close());
    fixture.makeWindow();
    QVERIFY(fixture.window->openProject(project));
    QCOMPARE(fixture.index().documentNamed(u"A1"_s), document);
    QVERIFY(fixture.index().codings().find(coding.id));
    QCOMPARE(fixture.index().codings().find(coding.id)->stance, Stance::NotFully);
    QCOMPARE(fixture.index().caseOfPassage(document, span), informant);
    QVERIFY(fixture.window->tabs()->transcript());
    QCOMPARE(fixture.window->tabs()->transcript()->document(), document);
    fixture.window->tabs()->showTable(NoId, stanceTable());
    QCOMPARE(cellText(fixture, u"Networking"_s, u"A1"_s), u"o"_s);
    QVERIFY(fixture.find<QAction>(u"undo"_s)->isEnabled());
    fixture.find<QAction>(u"undo"_s)->trigger();
    QCOMPARE(cellText(fixture, u"Networking"_s, u"A1"_s), mentioned);

    // Said, not checked: how long things take is the machine's. ./dev bench measures it with a project of each size.
    const Watchdog::Block block = watchdog.take();
    qInfo("The window did not answer for at most %.0f ms, %.0f ms of them at work.", block.wallMs, block.cpuMs);
}

QTEST_MAIN(TestMainJob)
#include "test_mainjob.moc"
