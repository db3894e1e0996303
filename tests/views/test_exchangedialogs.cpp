// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refireader.h"
#include "views/common/messagebar.h"
#include "views/exchange/exchangejob.h"
#include "views/exchange/exportprojectdialog.h"
#include "views/exchange/importcodebookdialog.h"
#include "views/exchange/importprojectdialog.h"
#include "views/exchange/positionsmodel.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

// Positions count UTF-16 units: after the emoji, one more than the standard's code points.
const QByteArray foreignProject =
    R"(<Project name="x" origin="Other 1"><Users><User guid="aaaaaaaa-0000-0000-0000-000000000001" name="Cy"/></Users>
<CodeBook><Codes><Code guid="bbbbbbbb-0000-0000-0000-000000000001" name="Trust" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="eeeeeeee-0000-0000-0000-000000000001" name="R 1"><PlainTextContent>The &#x1F600; lab trusts. They trusted the other lab.</PlainTextContent>
<PlainTextSelection guid="ffffffff-0000-0000-0000-000000000001" startPosition="11" endPosition="17">
<Coding guid="99999999-0000-0000-0000-000000000001"><CodeRef targetGUID="bbbbbbbb-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
<PlainTextSelection guid="ffffffff-0000-0000-0000-000000000002" startPosition="24" endPosition="31">
<Coding guid="99999999-0000-0000-0000-000000000002"><CodeRef targetGUID="bbbbbbbb-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
</TextSource><PictureSource guid="eeeeeeee-0000-0000-0000-000000000002" name="p.jpg"/></Sources></Project>)";

QStringList quotes(const WindowFixture &here)
{
    QStringList texts;
    for (const Id document : here.index().documents()) {
        const CodePointMap body(here.workspace().project().read().body(document).value_or(QString()));
        for (const CodingColumns::Slot slot : here.index().codings().ofDocument(document))
            texts.append(body.mid(here.index().codings().at(slot).span));
    }
    return texts;
}

} // namespace

/// Import and export of projects of other programs, by mouse and keyboard.
class TestExchangeDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void importShowsAndMerges();
    void anotherWayOfCounting();
    void brokenFile();
    void codebook();
    void exportWritesBoth();
};

void TestExchangeDialogs::importShowsAndMerges()
{
    WindowFixture here;
    QVERIFY(here.window->createProject(here.path(u"p.crosscase"_s), {}));
    Prompts::answerFiles({here.write(u"x.qde"_s, foreignProject)});
    here.inNext<ImportProjectDialog>([](ImportProjectDialog &dialog) {
        QTRY_VERIFY(!dialog.isReading());
        const auto *counts = dialog.findChild<QTableWidget *>(u"importCounts"_s);
        QCOMPARE(counts->item(0, 1)->text(), u"1"_s);
        QCOMPARE(counts->item(2, 2)->text(), u"2"_s);
        QVERIFY(
            dialog.findChild<QTextBrowser *>(u"importLosses"_s)->toPlainText().contains("without a text"_L1));
        auto *positions = dialog.findChild<QTableView *>(u"importPositions"_s);
        QAbstractItemModelTester tester(positions->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(positions->model()->index(0, PositionsModel::CountedAs).data(Qt::EditRole).toString(),
                 u"utf16"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"importProjectButton"_s), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    });
    here.find<QAction>(u"importProject"_s)->trigger();
    QCOMPARE(quotes(here), (QStringList{u"trusts"_s, u"trusted"_s}));
    here.find<QAction>(u"undo"_s)->trigger();
    QVERIFY(here.index().documents().isEmpty());
}

void TestExchangeDialogs::anotherWayOfCounting()
{
    WindowFixture here;
    QVERIFY(here.window->createProject(here.path(u"p.crosscase"_s), {}));
    Prompts::answerFiles({here.write(u"x.qde"_s, foreignProject)});
    here.inNext<ImportProjectDialog>([](ImportProjectDialog &dialog) {
        QTRY_VERIFY(!dialog.isReading());
        auto *positions = dialog.findChild<QTableView *>(u"importPositions"_s);
        QVERIFY(positions->model()->setData(positions->model()->index(0, PositionsModel::CountedAs),
                                            u"codepoint"_s));
        QTRY_VERIFY(!dialog.isReading());
        QTRY_COMPARE(positions->model()->index(0, PositionsModel::CountedAs).data(Qt::EditRole).toString(),
                     u"codepoint"_s);
        QCOMPARE(positions->model()->index(0, PositionsModel::Sample).data().toString(), u"rusts."_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    });
    here.find<QAction>(u"importProject"_s)->trigger();
    QVERIFY(here.index().documents().isEmpty());
}

void TestExchangeDialogs::brokenFile()
{
    WindowFixture here;
    QVERIFY(here.window->createProject(here.path(u"p.crosscase"_s), {}));
    Prompts::answerFiles({here.write(u"x.qde"_s, foreignProject.first(300))});
    here.inNext<ImportProjectDialog>([](ImportProjectDialog &dialog) {
        QTRY_VERIFY(!dialog.isReading());
        QVERIFY(dialog.findChild<MessageBar *>()->text().contains("cut off"_L1));
        QVERIFY(!dialog.findChild<QPushButton *>(u"importProjectButton"_s)->isEnabled());
        dialog.reject();
    });
    here.find<QAction>(u"importProject"_s)->trigger();
    QVERIFY(here.index().documents().isEmpty());
}

void TestExchangeDialogs::codebook()
{
    WindowFixture here;
    QVERIFY(here.window->createProject(here.path(u"p.crosscase"_s), {}));
    VERIFY_RESULT(here.workspace().codebook().addPath(u"Drivers/Trust"_s));
    Prompts::answerFiles({here.write(u"codes.txt"_s, "Drivers\n  Trust\n  Money\n")});
    here.inNext<ImportCodebookDialog>([](ImportCodebookDialog &dialog) {
        const auto *tree = dialog.findChild<QTreeWidget *>(u"codebookPreview"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"Drivers/Money"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    });
    here.find<QAction>(u"importCodebook"_s)->trigger();
    QCOMPARE(here.index().codes().size(), 3);
}

void TestExchangeDialogs::exportWritesBoth()
{
    WindowFixture here;
    QVERIFY(here.window->createProject(here.path(u"p.crosscase"_s), {}));
    NewDocument text{.name = u"D"_s, .body = u"Trust takes time."_s};
    const Result<Id> document = here.workspace().documents().add(text);
    VERIFY_RESULT(document);
    const Result<Id> code = here.workspace().codebook().addPath(u"Trust"_s);
    VERIFY_RESULT(code);
    VERIFY_RESULT(here.workspace().codings().add(
        {.document = *document, .code = *code, .span = {0, 5}, .stance = Stance::NotFully}));
    const QString path = here.path(u"out.qdpx"_s);
    here.inNext<ExportProjectDialog>([&](ExportProjectDialog &dialog) {
        QTRY_VERIFY(dialog.isReady());
        QVERIFY(dialog.findChild<QTextBrowser *>(u"exportLosses"_s)->toPlainText().contains("stance"_L1));
        dialog.findChild<QCheckBox *>(u"exportParallelCodes"_s)->setChecked(true);
        QTRY_VERIFY(dialog.isReady());
        Prompts::answerFiles({path});
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"exportProjectButton"_s), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    });
    here.find<QAction>(u"exportProject"_s)->trigger();
    const Result<ForeignProject> back = readForeignProject(path);
    VERIFY_RESULT(back);
    QCOMPARE(back->codings.size(), 1);
    QCOMPARE(back->codings.first().stance, Stance::NotFully);
    QVERIFY(QFile::exists(lossReportPath(path)));
}

QTEST_MAIN(TestExchangeDialogs)
#include "test_exchangedialogs.moc"
