// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "exchange/importer.h"
#include "exchange/readers/readers.h"
#include "exchange/recognitionmemory.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

const QByteArray interview = "Interviewer: Why did you join?\n\nA1: The lab was open.\n\n"
                             "Interviewer: And then?\n\nA1: We met people there.\n\nInterviewer: Thanks.\n";

} // namespace

/// Transcripts into documents, speakers into cases.
class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_here.reset(); }
    void previewSaysWhatRunDoes();
    void labelsGivenAnewAreNobodyElsewhere_data();
    void labelsGivenAnewAreNobodyElsewhere();
    void importIsOneChange();
    void stoppedHalfWayLeavesNothing();
    void sameFileIsNoticed();
    void rules_data();
    void rules();
    void badRules_data();
    void badRules();
    void mergedSpeakersAreOne();
    void surveyRowsBringAttributes();
    void nothingChosenIsRefused();
    void failureLeavesNothing();
    void foldersAreReadInOrder();
    void caseKinds();
    void memoryLearnsAndApplies();
    void contradictionsAreNotRemembered();

private:
    ImportItem item(const QString &fileName, const QByteArray &content = interview);

    std::unique_ptr<TemporaryProject> m_here;
};

void TestImporter::init()
{
    QTest::failOnWarning();
    m_here = std::make_unique<TemporaryProject>();
}

ImportItem TestImporter::item(const QString &fileName, const QByteArray &content)
{
    const Result<QList<Transcript>> read = readTranscriptBytes(content, fileName);
    if (!read) {
        qCritical("%s", qPrintable(read.error().message));
        return {};
    }
    return Importer(m_here->index()).plan(read->first(), u"/somewhere/"_s + fileName);
}

void TestImporter::previewSaysWhatRunDoes()
{
    Importer importer(m_here->index());
    QList<ImportItem> items{item(u"A1_2019.txt"_s), item(u"A2_2019.txt"_s, interview + "More.\n")};
    for (ImportItem &each : items)
        Importer::applyRule({.kind = CaseRule::Kind::Speaker}, each);
    const Result<ImportReport> preview = importer.preview(items);
    VERIFY_RESULT(preview);
    QCOMPARE(m_here->index().documents().size(), 0);
    const Result<ImportReport> report = importer.run(items);
    VERIFY_RESULT(report);
    QCOMPARE(report->documents.size(), 2);
    for (qsizetype at = 0; at < 2; ++at) {
        QCOMPARE(preview->documents.at(at).name, report->documents.at(at).name);
        QCOMPARE(preview->documents.at(at).turns, report->documents.at(at).turns);
        QCOMPARE(preview->documents.at(at).words, report->documents.at(at).words);
        QCOMPARE(preview->documents.at(at).speakers, report->documents.at(at).speakers);
    }
    QCOMPARE(preview->newCases, report->newCases);
    QCOMPARE(report->newCases, QStringList{u"A1"_s});
    QCOMPARE(preview->links, report->links);
    QCOMPARE(report->links, 2);

    const Id document = report->documents.first().id;
    const DocumentHeadRow *head = m_here->index().document(document);
    QVERIFY(head);
    QCOMPARE(head->name, u"A1_2019"_s);
    QCOMPARE(head->originName, u"A1_2019.txt"_s);
    QCOMPARE(head->originHash.size(), 64);
    QCOMPARE(m_here->index().turns(document).size(), 5);
    QCOMPARE(report->documents.first().interviewers, QStringList{u"Interviewer"_s});
    QCOMPARE(m_here->index().speakers(document).size(), 2);
}

void TestImporter::labelsGivenAnewAreNobodyElsewhere_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("cases"); // of both, from talk.txt

    QTest::newRow("names") << u"Ann Lee"_s << u"Bo Ek"_s << QStringList{u"Ann Lee"_s, u"Bo Ek"_s};
    QTest::newRow("identifiers of the study") << u"A1"_s << u"P3"_s << QStringList{u"A1"_s, u"P3"_s};
    QTest::newRow("numbered by hand")
        << u"Informant 1"_s << u"Informant 2"_s << QStringList{u"Informant 1"_s, u"Informant 2"_s};
    QTest::newRow("short labels of machines")
        << u"S01"_s << u"S02"_s << QStringList{u"talk S01"_s, u"talk S02"_s};
    QTest::newRow("long labels of machines")
        << u"SPEAKER_00"_s << u"Speaker 2"_s << QStringList{u"talk SPEAKER_00"_s, u"talk Speaker 2"_s};
    QTest::newRow("letters") << u"B"_s << u"C"_s << QStringList{u"talk B"_s, u"talk C"_s};
    QTest::newRow("nobody knows") << u"Unknown Speaker"_s << u"???"_s
                                  << QStringList{u"talk Unknown Speaker"_s, u"talk ???"_s};
    QTest::newRow("one of two is known")
        << u"Ann Lee"_s << u"Participant"_s << QStringList{u"Ann Lee"_s, u"talk Participant"_s};
    QTest::newRow("one answers") << u"Respondent"_s << u""_s << QStringList{u"talk"_s};
}

void TestImporter::labelsGivenAnewAreNobodyElsewhere()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QStringList, cases);
    ImportItem one{.transcript = {}, .source = {}, .name = u"talk"_s};
    one.speakers.append({.name = u"Interviewer"_s, .interviewer = true});
    for (const QString &name : {first, second}) {
        if (!name.isEmpty())
            one.speakers.append({.name = name});
    }
    Importer::applyRule({.kind = CaseRule::Kind::Speaker}, one);
    QStringList found;
    for (const ImportSpeaker &speaker : one.speakers)
        found.append(speaker.casePath);
    QCOMPARE(found.takeFirst(), QString());
    QCOMPARE(found, cases);
}

void TestImporter::importIsOneChange()
{
    Importer importer(m_here->index());
    ImportItem one = item(u"A1.txt"_s);
    Importer::applyRule({.kind = CaseRule::Kind::Document}, one);
    VERIFY_RESULT(importer.run({one}));
    QCOMPARE(m_here->index().documents().size(), 1);
    QCOMPARE(m_here->index().cases().size(), 1);
    VERIFY_RESULT(m_here->project().undo());
    QCOMPARE(m_here->index().documents().size(), 0);
    QCOMPARE(m_here->index().cases().size(), 0);
    QVERIFY(!m_here->project().nextUndo());
    VERIFY_RESULT(m_here->project().redo());
    QCOMPARE(m_here->index().documents().size(), 1);
    QCOMPARE(m_here->project().read().body(m_here->index().documents().first()).value_or(QString()),
             QString::fromUtf8(interview));
}

void TestImporter::stoppedHalfWayLeavesNothing()
{
    Importer importer(m_here->index());
    const QList<ImportItem> items{item(u"A1.txt"_s), item(u"A2.txt"_s, interview + "Bye.\n"),
                                  item(u"A3.txt"_s, interview + "See you.\n")};
    QList<int> told;
    const Result<ImportReport> stopped = importer.run(items, nullptr, [&](int percent) {
        told.append(percent);
        return told.size() < 2;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told.size(), 2);
    QCOMPARE(m_here->index().documents().size(), 0);
    QVERIFY(!m_here->project().nextUndo());
    told.clear();
    VERIFY_RESULT(importer.run(items, nullptr, [&](int percent) {
        told.append(percent);
        return true;
    }));
    QCOMPARE(m_here->index().documents().size(), 3);
    QVERIFY(std::ranges::is_sorted(told));
}

void TestImporter::sameFileIsNoticed()
{
    Importer importer(m_here->index());
    QList<ImportItem> items{item(u"A1.txt"_s), item(u"copy.txt"_s),
                            item(u"other.txt"_s, interview + "Bye.\n")};
    importer.findDoubles(items);
    QVERIFY(items.at(0).chosen);
    QVERIFY(!items.at(1).chosen);
    QCOMPARE(items.at(1).sameAsSource, u"/somewhere/A1.txt"_s);
    QVERIFY(items.at(2).chosen);
    const Result<ImportReport> report = importer.run(items);
    VERIFY_RESULT(report);
    QCOMPARE(report->documents.size(), 2);

    QList<ImportItem> again{item(u"renamed.txt"_s)};
    importer.findDoubles(again);
    QVERIFY(!again.first().chosen);
    QCOMPARE(again.first().sameAs, report->documents.first().id);
}

void TestImporter::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("documentCase");
    QTest::addColumn<QString>("speakerCase");
    QTest::newRow("speaker") << u"speaker"_s << u"A1_2019.txt"_s << u""_s << u"A1"_s;
    QTest::newRow("document") << u"document"_s << u"a\u2044b.txt"_s << u"a\u2044b"_s << u""_s;
    QTest::newRow("pattern, whole") << u"pattern:^[A-Z]\\d"_s << u"A1_2019.txt"_s << u"A1"_s << u""_s;
    QTest::newRow("pattern, steps") << u"pattern:^([A-Z])(\\d)"_s << u"A1_2019.txt"_s << u"A/1"_s << u""_s;
    QTest::newRow("pattern, no match") << u"pattern:^x"_s << u"A1_2019.txt"_s << u""_s << u""_s;
}

void TestImporter::rules()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, file);
    QFETCH(const QString, documentCase);
    QFETCH(const QString, speakerCase);
    const Result<CaseRule> read = CaseRule::fromText(rule);
    VERIFY_RESULT(read);
    ImportItem one = item(file);
    Importer::applyRule(*read, one);
    QCOMPARE(one.documentCase, documentCase);
    for (const ImportSpeaker &speaker : std::as_const(one.speakers))
        QCOMPARE(speaker.casePath, speaker.interviewer ? QString() : speakerCase);
}

void TestImporter::badRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("other word") << u"folder"_s;
    QTest::newRow("no pattern") << u"pattern:"_s;
    QTest::newRow("bad pattern") << u"pattern:("_s;
}

void TestImporter::badRules()
{
    QFETCH(const QString, rule);
    QVERIFY(!CaseRule::fromText(rule));
}

void TestImporter::mergedSpeakersAreOne()
{
    ImportItem one = item(u"x.txt"_s,
                          "Interviewer: Why?\n\nA1: Open.\n\nA1b: Cheap too.\n\nInterviewer: Yes?\n\n"
                          "A1: Yes.\n\nA1b: No.\n\nInterviewer: Ah?\n");
    QCOMPARE(one.speakers.size(), 3);
    auto variant = std::ranges::find(one.speakers, u"A1b"_s, &ImportSpeaker::name);
    QVERIFY(variant != one.speakers.end());
    variant->mergeInto = u"A1"_s;
    Importer::applyRule({.kind = CaseRule::Kind::Speaker}, one);
    const Result<ImportReport> report = Importer(m_here->index()).run({one});
    VERIFY_RESULT(report);
    const Id document = report->documents.first().id;
    QCOMPARE(report->documents.first().speakers, (QStringList{u"Interviewer"_s, u"A1"_s}));
    QCOMPARE(m_here->index().speakers(document).size(), 2);
    QCOMPARE(report->newCases, QStringList{u"A1"_s});
    QCOMPARE(report->links, 1);
    qsizetype turns = 0;
    for (const TurnRow &turn : m_here->index().turns(document))
        turns += m_here->index().speaker(turn.speaker)->name == "A1"_L1 ? 1 : 0;
    QCOMPARE(turns, 4);
}

void TestImporter::surveyRowsBringAttributes()
{
    Transcript row;
    row.name = u"R 1"_s;
    row.body = u"It helped."_s;
    row.attributes = {{u"Size"_s, u"12"_s}, {u"Role"_s, u""_s}};
    Importer importer(m_here->index());
    const Result<ImportReport> report = importer.run({importer.plan(row, u"survey.csv"_s)});
    VERIFY_RESULT(report);
    QCOMPARE(report->values, 1);
    const Id respondent = m_here->index().cases().atPath(u"R 1"_s);
    QVERIFY(respondent != NoId);
    const AttributeValueRow *value = m_here->index().attributeValue(
        respondent, m_here->index().attributeNamed(u"Size"_s));
    QVERIFY(value);
    QCOMPARE(value->number.value_or(0), 12.0);
}

void TestImporter::nothingChosenIsRefused()
{
    ImportItem one = item(u"A1.txt"_s);
    one.chosen = false;
    QVERIFY(!Importer(m_here->index()).run({one}));
    QVERIFY(!Importer(m_here->index()).preview({one}));
    one.chosen = true;
    one.name = u" "_s;
    QVERIFY(!Importer(m_here->index()).run({one}));
}

void TestImporter::failureLeavesNothing()
{
    ImportItem good = item(u"A1.txt"_s);
    ImportItem bad = item(u"A2.txt"_s, interview + "x\n");
    bad.documentCase = u"A//B"_s; // no name for the second step
    QVERIFY(!Importer(m_here->index()).run({good, bad}));
    QCOMPARE(m_here->index().documents().size(), 0);
    QVERIFY(!m_here->project().nextUndo());
}

void TestImporter::foldersAreReadInOrder()
{
    const QDir folder(m_here->filePath(u"in"_s));
    QVERIFY(folder.mkpath(u"sub"_s) && folder.mkpath(u".hidden"_s));
    for (const QString &name : {u"A10.txt"_s, u"A2.txt"_s, u"A1.md"_s, u"note.exe"_s, u".dot.txt"_s,
                                u"sub/B1.txt"_s, u".hidden/C1.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(interview);
    }
    QStringList names;
    const QString single = folder.filePath(u"note.exe"_s);
    for (const QString &path : Importer::filesOf({folder.path(), single, folder.filePath(u"A2.txt"_s)}))
        names.append(folder.relativeFilePath(path));
    QCOMPARE(names, (QStringList{u"A1.md"_s, u"A2.txt"_s, u"A10.txt"_s, u"sub/B1.txt"_s, u"note.exe"_s}));
}

void TestImporter::caseKinds()
{
    QCOMPARE(defaultCaseKinds(1, false), QStringList{u"cluster"_s});
    QCOMPARE(defaultCaseKinds(1, true), QStringList{u"informant"_s});
    QCOMPARE(defaultCaseKinds(2, true), (QStringList{u"cluster"_s, u"informant"_s}));
    QCOMPARE(defaultCaseKinds(4, true),
             (QStringList{u"cluster"_s, u"organisation"_s, u"informant"_s, u"informant"_s}));
}

void TestImporter::memoryLearnsAndApplies()
{
    ImportItem one = item(u"A1.txt"_s);
    QCOMPARE(one.speakers.size(), 2);
    one.speakers[1].mergeInto = u"Berit"_s; // A1
    one.speakers[0].interviewer = false;    // against the guess
    const RecognitionMemory learned = RecognitionMemory::learned({one}, {u"Note"_s});
    QVERIFY(!learned.isEmpty());
    QCOMPARE(learned.notSpeakers(), QStringList(u"Note"_s));
    QCOMPARE(learned.sentences().size(), 3);
    VERIFY_RESULT(Importer(m_here->index()).run({one}, &learned));
    QVERIFY(RecognitionMemory::of(m_here->project()) == learned);
    const ImportItem two = item(u"A2.txt"_s, interview + "\na1: More.\n");
    QVERIFY(!two.speakers[0].interviewer);
    QCOMPARE(two.speakers[1].mergeInto, u"Berit"_s);
    // What is newer holds, and the rest stays.
    RecognitionMemory newer;
    newer.setSame(u"a1"_s, u"Bo"_s);
    ImportItem three = item(u"A3.txt"_s);
    RecognitionMemory::of(m_here->project()).with(newer).apply(three);
    QCOMPARE(three.speakers[1].mergeInto, u"Bo"_s);
    QVERIFY(!three.speakers[0].interviewer);
    // A remembered interviewer is the only one that manner of speaking makes one.
    RecognitionMemory memory;
    memory.setInterviewer(u"a1"_s, true);
    ImportItem four = item(u"A4.txt"_s);
    four.speakers[0].confidence = 0.6;
    four.speakers[0].interviewer = true;
    memory.apply(four);
    QVERIFY(four.speakers[1].interviewer);
    QVERIFY(!four.speakers[0].interviewer);
    VERIFY_RESULT(m_here->project().undo());
    QVERIFY(RecognitionMemory::of(m_here->project()).isEmpty());
}

void TestImporter::contradictionsAreNotRemembered()
{
    ImportItem one = item(u"A1.txt"_s);
    ImportItem two = item(u"A2.txt"_s);
    one.speakers[1].mergeInto = u"Berit"_s;
    two.speakers[1].mergeInto = u"Bo"_s;
    QVERIFY(RecognitionMemory::learned({one, two}, {}).isEmpty());
    two.chosen = false;
    QVERIFY(!RecognitionMemory::learned({one, two}, {}).isEmpty());
    VERIFY_RESULT(m_here->project().apply(
        u"x"_s, [](Writer &writer) { return writer.set(u"recognition"_s, u"{[nonsense"_s); }));
    QVERIFY(RecognitionMemory::of(m_here->project()).isEmpty());
}

QTEST_GUILESS_MAIN(TestImporter)
#include "test_importer.moc"
