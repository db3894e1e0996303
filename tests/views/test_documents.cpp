// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recognitionmemory.h"
#include "views/common/messagebar.h"
#include "views/documents/attributesdialog.h"
#include "views/documents/columnsdialog.h"
#include "views/documents/documentlist.h"
#include "views/documents/documentsdock.h"
#include "views/documents/importdialog.h"
#include "views/documents/importmodel.h"
#include "views/documents/replacedialog.h"
#include "views/documents/speakermodel.h"
#include "views/documents/unplacedpanel.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/tabs.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Interview =
    "Interviewer: Why did you move here?\n\nA1: The lab was open to us from the first week.\n\n"
    "Interviewer: And what was hard?\n\nA1: Nobody told us whom to ask about the machines.\n";

const QByteArray Corrected =
    "Interviewer: Why did you move here?\n\nA1: The test lab was open to us from the first week.\n\n"
    "Interviewer: And what was hard?\n\nA1: It was lonely at first.\n";

} // namespace

/// Texts in and corrected, in the real window.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacedAndPlaced();
    void replacementIsShownFirst();
    void wrongReplacements();
    void attributesWithAPreview();
    void correctionsForTheBatchAndLater();
    void variantsBecomeOne();
    void encodingIsChanged();
    void surveyColumnsAreChosen();
    void clipboardIsImported();
    void manyLongFilesAreImported();
    void readingIsCancelled();

private:
    Id coded(const WindowFixture &fixture, Id document, const QString &words);
    QString wordsOf(const WindowFixture &fixture, Id coding);
};

void TestDocuments::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

Id TestDocuments::coded(const WindowFixture &fixture, Id document, const QString &words)
{
    const QString body = fixture.workspace().project().read().body(document).value_or(QString());
    const qint64 at = body.indexOf(words);
    const Id code = fixture.workspace().codebook().addPath(u"Drivers"_s).value_or(NoId);
    return fixture.workspace()
        .codings()
        .add(NewCoding{.document = document, .code = code, .span = {at, at + words.size()}})
        .value_or(NoId);
}

QString TestDocuments::wordsOf(const WindowFixture &fixture, Id coding)
{
    const Coding *found = fixture.index().codings().find(coding);
    if (!found)
        return {};
    return CodePointMap(fixture.workspace().project().read().body(found->document).value_or(QString()))
        .mid(found->span);
}

namespace {

Id importInto(const WindowFixture &fixture, const QString &path)
{
    ImportDialog dialog(fixture.workspace());
    dialog.addPaths({path});
    if (!QTest::qWaitFor([&] { return dialog.files()->reading() == 0; }))
        return NoId;
    dialog.accept();
    return dialog.report().documents.isEmpty() ? NoId : dialog.report().documents.first().id;
}

} // namespace

void TestDocuments::replacedAndPlaced()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id document = importInto(fixture, fixture.write(u"A1.txt"_s, Interview));
    QVERIFY(document != NoId);
    const Id lab = coded(fixture, document, u"The lab was open"_s);
    const Id ask = coded(fixture, document, u"whom to ask"_s);
    DocumentsDock *dock = fixture.window->docks()->documents();
    fixture.window->tabs()->showDocument(document);
    QVERIFY(!dock->unplaced()->isVisible());

    Prompts::answerFiles({fixture.write(u"A1 corrected.txt"_s, Corrected)});
    fixture.inNext<ReplaceDialog>([&](ReplaceDialog &dialog) {
        auto *replace = dialog.findChild<QPushButton *>(u"replaceButton"_s);
        QVERIFY(!replace->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"chooseReplacement"_s), Qt::LeftButton);
        QTRY_VERIFY(replace->isEnabled());
        QCOMPARE(dialog.plan().count(RewrittenPassage::Fate::Changed), 1);
        QCOMPARE(dialog.plan().count(RewrittenPassage::Fate::Unplaced), 1);
        auto *list = dialog.findChild<QTreeWidget *>(u"replaceList"_s);
        QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"whom to ask"_s);
        QCOMPARE(list->topLevelItem(1)->child(0)->text(2), u"The test lab was open"_s);
        QTest::mouseClick(replace, Qt::LeftButton);
    });
    dock->list()->setFocus();
    dock->list()->selectId(document);
    dock->findChild<QAction *>(u"replaceText"_s)->trigger();
    QCOMPARE(wordsOf(fixture, lab), u"The test lab was open"_s);
    QCOMPARE(wordsOf(fixture, ask), QString());
    QVERIFY(dock->unplaced()->isVisible());
    QTreeWidget *waiting = dock->unplaced()->list();
    QCOMPARE(waiting->topLevelItemCount(), 1);
    QCOMPARE(waiting->topLevelItem(0)->text(0), u"Drivers"_s);
    QCOMPARE(waiting->topLevelItem(0)->text(1), u"whom to ask"_s);

    // By hand: the words are selected in the transcript, then it is placed on them.
    const qint64 at = QString::fromUtf8(Corrected).indexOf(u"lonely"_s);
    fixture.window->tabs()->transcript()->showPassage({at, at + 6});
    QCOMPARE(fixture.window->tabs()->transcript()->selection(), (Span{at, at + 6}));
    auto *place = dock->findChild<QAction *>(u"placeUnplaced"_s);
    QVERIFY(place->isEnabled());
    QCOMPARE(place->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    place->trigger();
    QCOMPARE(wordsOf(fixture, ask), u"lonely"_s);
    QVERIFY(!dock->unplaced()->isVisible());
    // One step each way.
    VERIFY_RESULT(fixture.workspace().project().undo());
    QVERIFY(dock->unplaced()->isVisible());
    Prompts::answerConfirm(true);
    dock->findChild<QAction *>(u"discardUnplaced"_s)->trigger();
    QVERIFY(!dock->unplaced()->isVisible());
    QVERIFY2(Prompts::lastQuestion().contains(u"undo"_s), qPrintable(Prompts::lastQuestion()));
    VERIFY_RESULT(fixture.workspace().project().undo());
    VERIFY_RESULT(fixture.workspace().project().undo());
    QCOMPARE(wordsOf(fixture, ask), u"whom to ask"_s);
    QCOMPARE(wordsOf(fixture, lab), u"The lab was open"_s);
    QVERIFY(!dock->unplaced()->isVisible());
}

void TestDocuments::replacementIsShownFirst()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id document = importInto(fixture, fixture.write(u"A1.txt"_s, Interview));
    const Id lab = coded(fixture, document, u"The lab was open"_s);
    const Id last = fixture.workspace().project().nextUndo()->id;
    ReplaceDialog dialog(fixture.workspace(), document);
    dialog.setPath(fixture.write(u"new.txt"_s, Corrected));
    QTRY_VERIFY(dialog.isReady());
    QVERIFY(dialog.findChild<QLabel *>(u"replaceSummary"_s)->text().contains(u"4 turns after"_s));
    dialog.reject();
    QCOMPARE(fixture.workspace().project().nextUndo()->id, last);
    QCOMPARE(wordsOf(fixture, lab), u"The lab was open"_s);
}

void TestDocuments::wrongReplacements()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const Id document = importInto(fixture, fixture.write(u"A1.txt"_s, Interview));
    ReplaceDialog dialog(fixture.workspace(), document);
    const auto message = [&] { return dialog.findChild<MessageBar *>()->text(); };
    dialog.setPath(fixture.write(u"empty.txt"_s, ""));
    QTRY_VERIFY2(message().contains(u"empty.txt"_s), qPrintable(message()));
    QVERIFY(!dialog.isReady());
    dialog.setPath(fixture.write(u"other.txt"_s, "B: Quite another conversation about ships and the sea.\n"));
    QTRY_VERIFY(dialog.isReady());
    QVERIFY2(message().contains(u"right file"_s), qPrintable(message()));
}

void TestDocuments::attributesWithAPreview()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    Cases &cases = fixture.workspace().cases();
    const Id a1 = cases.addPath(u"A/A1"_s, {u"cluster"_s, u"informant"_s}).value_or(NoId);
    QVERIFY(cases.addPath(u"A/A2"_s, {u"cluster"_s, u"informant"_s}));
    Prompts::answerFiles(
        {fixture.write(u"people.csv"_s, "name,Employees,Sector\nA1,12,private\nA9,3,public\n")});
    {
        AttributesDialog dialog(fixture.workspace());
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"chooseAttributes"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.isReady());
        QCOMPARE(dialog.findChild<QComboBox *>(u"attributesKey"_s)->currentText(), u"name"_s);
        QCOMPARE(dialog.report().matchedRows, 1);
        QCOMPARE(dialog.report().unmatched.size(), 1);
        QCOMPARE(dialog.report().casesWithoutRow, QStringList(u"A/A2"_s));
        QVERIFY(fixture.index().attributes().isEmpty());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"attributesButton"_s), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
    const Id employees = fixture.index().attributeNamed(u"Employees"_s);
    QCOMPARE(fixture.index().ownAttributeValue(a1, employees)->text, u"12"_s);
    // A second import says what would change.
    AttributesDialog again(fixture.workspace());
    again.setPath(fixture.write(u"people.csv"_s, "name,Employees,Sector\nA1,14,private\n"));
    QTRY_VERIFY(again.isReady());
    QCOMPARE(again.report().changed.size(), 1);
    auto *list = again.findChild<QTreeWidget *>(u"attributesList"_s);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(2), u"12"_s);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(3), u"14"_s);
    again.reject();
    QCOMPARE(fixture.index().ownAttributeValue(a1, employees)->text, u"12"_s);
}

void TestDocuments::correctionsForTheBatchAndLater()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const QByteArray text =
        "Dan: We had a fine time at the fair.\n\nEva: Yes, we had.\n\nDan: People came from far away.\n\n"
        "Radio: The phone rings.\n\nEva: And they bought things.\n\nDan: They did.\n\n"
        "Radio: The phone rings again.\n\nEva: So it was.\n";
    const auto rowOf = [](const ImportDialog &dialog, int row, const QString &name) {
        const QList<ImportSpeaker> &speakers = dialog.files()->row(row).item.speakers;
        return int(std::ranges::find(speakers, name, &ImportSpeaker::name) - speakers.begin());
    };
    {
        ImportDialog dialog(fixture.workspace());
        dialog.show();
        dialog.addPaths(
            {fixture.write(u"A1.txt"_s, text), fixture.write(u"A2.txt"_s, "\n" + text + "\nEva: Really.\n")});
        QTRY_COMPARE(dialog.files()->reading(), 0);
        QTRY_COMPARE(dialog.files()->row(0).item.speakers.size(), 3);
        dialog.files()->setNotSpeaker(0, u"Radio"_s);
        QTRY_COMPARE(dialog.files()->reading(), 0);
        QTRY_COMPARE(dialog.files()->row(0).item.speakers.size(), 2);
        auto *speakers = dialog.findChild<QTableView *>(u"importSpeakers"_s);
        QAbstractItemModel *model = speakers->model();
        QAbstractItemModelTester tester(model);
        const int dan = rowOf(dialog, 0, u"Dan"_s);
        const int eva = rowOf(dialog, 0, u"Eva"_s);
        QVERIFY(model->setData(model->index(dan, SpeakerModel::InterviewerColumn), Qt::Checked,
                               Qt::CheckStateRole));
        QVERIFY(model->setData(model->index(eva, SpeakerModel::InterviewerColumn), Qt::Unchecked,
                               Qt::CheckStateRole));
        QVERIFY(model->setData(model->index(eva, SpeakerModel::SameColumn), u"Eva Berg"_s, Qt::EditRole));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"applyToAll"_s), Qt::LeftButton);
        QTRY_COMPARE(dialog.files()->reading(), 0);
        QTRY_COMPARE(dialog.files()->row(1).item.speakers.size(), 2);
        QVERIFY(dialog.files()->row(1).item.speakers.at(rowOf(dialog, 1, u"Dan"_s)).interviewer);
        QCOMPARE(dialog.files()->row(1).item.speakers.at(rowOf(dialog, 1, u"Eva"_s)).mergeInto,
                 u"Eva Berg"_s);
        QVERIFY(dialog.findChild<QCheckBox *>(u"rememberSpeakers"_s)->isChecked());
        dialog.accept();
        QCOMPARE(dialog.report().documents.size(), 2);
        QCOMPARE(dialog.report().documents.last().speakers, QStringList({u"Dan"_s, u"Eva Berg"_s}));
        QCOMPARE(dialog.report().documents.last().interviewers, QStringList(u"Dan"_s));
    }
    // A file that comes later.
    ImportDialog later(fixture.workspace());
    later.show();
    later.addPaths({fixture.write(u"A3.txt"_s, text + "\nDan: Well.\n")});
    QTRY_COMPARE(later.files()->reading(), 0);
    QTRY_COMPARE(later.files()->row(0).item.speakers.size(), 2);
    QVERIFY(later.files()->row(0).item.speakers.at(rowOf(later, 0, u"Dan"_s)).interviewer);
    QCOMPARE(later.files()->row(0).item.speakers.at(rowOf(later, 0, u"Eva"_s)).mergeInto, u"Eva Berg"_s);
    auto *forget = later.findChild<QPushButton *>(u"forgetSpeakers"_s);
    QVERIFY(forget->isVisible());
    QVERIFY(forget->toolTip().contains(u"Radio"_s));
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(RecognitionMemory::of(fixture.workspace().project()).isEmpty());
    QVERIFY(!forget->isVisible());
    later.reject();
    QCOMPARE(fixture.index().documents().size(), 2);
}

void TestDocuments::variantsBecomeOne()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    ImportDialog dialog(fixture.workspace());
    dialog.show();
    dialog.addPaths(
        {fixture.write(u"A1.txt"_s,
                       "Interviewer: Why?\n\nA1: Because.\n\nInterviewer 1: And then?\n\nA1: Then we "
                       "came.\n\nInterviewer: Good.\n\nA1: Yes.\n\nInterviewer 1: Thanks.\n")});
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QTRY_COMPARE(dialog.files()->row(0).item.speakers.size(), 3);
    auto *unite = dialog.findChild<QPushButton *>(u"uniteVariants"_s);
    QVERIFY(unite->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"importRecognised"_s)->text().contains(u'%'));
    QTest::mouseClick(unite, Qt::LeftButton);
    QVERIFY(!unite->isEnabled());
    dialog.accept();
    QCOMPARE(dialog.report().documents.first().speakers, QStringList({u"Interviewer"_s, u"A1"_s}));
    QCOMPARE(fixture.index().turns(dialog.report().documents.first().id).size(), 7);
}

void TestDocuments::encodingIsChanged()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    ImportDialog dialog(fixture.workspace());
    dialog.show();
    dialog.addPaths({fixture.write(u"A1.txt"_s,
                                   "A1: Sm\xf8rbr\xf8"
                                   "d og bl\xe5"
                                   "b\xe6r.\n")});
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QTRY_COMPARE(dialog.files()->row(0).state, ImportModel::State::Ready);
    dialog.files()->setEncoding(0, u"ISO-8859-5"_s);
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QTRY_VERIFY(!dialog.files()->row(0).item.transcript.body.contains(u"Smørbrød"_s));
    dialog.files()->setEncoding(0, u"Windows-1252"_s);
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QTRY_COMPARE(dialog.files()->row(0).item.transcript.body.trimmed(), u"A1: Smørbrød og blåbær."_s);
    dialog.accept();
    QCOMPARE(fixture.index().document(dialog.report().documents.first().id)->originEncoding.toLower(),
             u"windows-1252"_s);
}

void TestDocuments::surveyColumnsAreChosen()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    ImportDialog dialog(fixture.workspace());
    dialog.show();
    // Nothing in it looks like a text to code, so it is refused until somebody says which column is one.
    dialog.addPaths(
        {fixture.write(u"survey.csv"_s, "id,team,mood,after\nR1,red,good,bad\nR2,blue,fair,well\n")});
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QCOMPARE(dialog.files()->row(0).state, ImportModel::State::Failed);
    auto *choose = dialog.findChild<QPushButton *>(u"surveyColumnsButton"_s);
    QVERIFY(choose->isVisible());
    fixture.inNext<ColumnsDialog>([](ColumnsDialog &columns) {
        auto *ok = columns.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        auto *view = columns.findChild<QTableView *>(u"surveyColumns"_s);
        QAbstractItemModelTester tester(view->model());
        // By keys: down to "mood", into its box, up to the first role.
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, ColumnsModel::RoleColumn));
        auto *box = view->findChild<QComboBox *>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Home);
        QTest::keyClick(box, Qt::Key_Enter);
        QCOMPARE(view->currentIndex().data().toString(), ColumnsModel::roleName(SurveyColumn::Role::Text));
        QVERIFY(view->model()->setData(view->model()->index(3, ColumnsModel::RoleColumn),
                                       int(SurveyColumn::Role::Ignored)));
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
    });
    QTest::mouseClick(choose, Qt::LeftButton);
    QTRY_COMPARE(dialog.files()->rowCount(), 2);
    QTRY_COMPARE(dialog.files()->row(0).state, ImportModel::State::Ready);
    QCOMPARE(dialog.files()->row(0).item.name, u"R1"_s);
    QCOMPARE(dialog.files()->row(1).item.transcript.body, u"fair\n"_s);
    // Chosen again from the second respondent's row: the rows are made anew, not added to.
    dialog.files()->setSurvey(1, {.nameColumn = u"id"_s, .textColumns = {u"after"_s}, .othersLeftOut = true});
    QTRY_COMPARE(dialog.files()->reading(), 0);
    QCOMPARE(dialog.files()->rowCount(), 2);
    QCOMPARE(dialog.files()->row(1).item.transcript.body, u"well\n"_s);
    dialog.files()->setSurvey(0,
                              {.nameColumn = u"id"_s,
                               .textColumns = {u"mood"_s},
                               .attributeColumns = {u"team"_s},
                               .othersLeftOut = true});
    QTRY_COMPARE(dialog.files()->reading(), 0);
    dialog.accept();
    QCOMPARE(dialog.report().documents.size(), 2);
    QCOMPARE(fixture.index().cases().path(fixture.index().cases().atPath(u"R2"_s)), u"R2"_s);
    QVERIFY(fixture.index().attributeNamed(u"team"_s) != NoId);
    QVERIFY(fixture.index().attributeNamed(u"after"_s) == NoId);
}

void TestDocuments::clipboardIsImported()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    ImportDialog dialog(fixture.workspace());
    dialog.show();
    dialog.addText(QString::fromUtf8(Interview), u"From the clipboard"_s);
    QCOMPARE(dialog.files()->rowCount(), 1);
    QCOMPARE(dialog.files()->row(0).item.speakers.size(), 2);
    dialog.files()->setNotSpeaker(0, u"Interviewer"_s);
    QCOMPARE(dialog.files()->row(0).item.speakers.size(), 1);
    dialog.accept();
    QCOMPARE(fixture.index().documents().size(), 1);
}

namespace {

constexpr int ManyFiles = 24;

/// Long interviews, no two alike, in a folder of their own.
QString manyLongFiles(const WindowFixture &fixture)
{
    const QString folder = fixture.path(u"many"_s);
    QDir().mkpath(folder);
    for (int at = 0; at < ManyFiles; ++at) {
        QByteArray text;
        for (int turn = 0; turn < 300; ++turn) {
            text += "Interviewer: What came after step " + QByteArray::number(turn) + "?\n\nP"
                + QByteArray::number(at) + ": We went on with it, all of us, in week "
                + QByteArray::number(turn * at) + ", and then we asked the others what they had found.\n\n";
        }
        QFile file(folder + u"/P%1.txt"_s.arg(at + 10));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
    }
    return folder;
}

} // namespace

void TestDocuments::manyLongFilesAreImported()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const QString folder = manyLongFiles(fixture);
    QVERIFY(!folder.isEmpty());
    fixture.inNext<ImportDialog>([&](ImportDialog &dialog) {
        auto *import = dialog.findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 60'000);
        QCOMPARE(dialog.files()->reading(), 0);
        QTest::mouseClick(import, Qt::LeftButton);
    });
    fixture.window->importFiles({folder});
    QCOMPARE(fixture.index().documents().size(), ManyFiles);
    for (const Id document : fixture.index().documents())
        QCOMPARE(fixture.index().turns(document).size(), 600);
    const Result<QStringList> problems = fixture.workspace().project().check();
    QVERIFY(problems && problems->isEmpty());
    VERIFY_RESULT(fixture.workspace().project().undo());
    QCOMPARE(fixture.index().documents().size(), 0);
}

void TestDocuments::readingIsCancelled()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->createProject(fixture.path(u"p.crosscase"_s), {}));
    const QString folder = manyLongFiles(fixture);
    const std::optional<HistoryEntry> before = fixture.workspace().project().nextUndo();
    fixture.inNext<ImportDialog>([&](ImportDialog &dialog) {
        QVERIFY(dialog.files()->reading() > 0);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    fixture.window->importFiles({folder});
    QCOMPARE(fixture.index().documents().size(), 0);
    QCOMPARE(fixture.workspace().project().nextUndo().has_value(), before.has_value());
    const Result<QStringList> problems = fixture.workspace().project().check();
    QVERIFY(problems && problems->isEmpty());
}

QTEST_MAIN(TestDocuments)
#include "test_documents.moc"
