// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "analysis/tablespec.h"
#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "exchange/folderexport.h"
#include "exchange/programs/foreignimport.h"
#include "exchange/programs/taguettetext.h"
#include "exchange/projects/casesimport.h"
#include "exchange/projects/codebookimport.h"
#include "exchange/projects/codingsimport.h"
#include "exchange/projects/templates.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

void runSql(const QString &path, const QByteArray &sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql.toStdString());
}

// The tables as QualCoder's database version 17 has them, as far as they are read. Positions count UTF-16 units.
const QByteArray qualCoderTables = R"(
CREATE TABLE project (databaseversion text, date text, memo text, about text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, av_text_id integer);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, supercid integer);
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer);
CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text);
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text);
CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text);
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
CREATE TABLE coder_names (name TEXT UNIQUE NOT NULL, visibility INTEGER NOT NULL DEFAULT 1);
)";

const QByteArray qualCoderRows = R"(
INSERT INTO project VALUES ('v17', '2026-02-01 10:00:00', 'About labs', 'QualCoder 4.0');
INSERT INTO source VALUES (1, 'A1', 'Ann: The lab 😀 was open.' || char(10) || 'We met people there.', NULL, 'first', 'ann', '2026-02-02 10:00:00', NULL);
INSERT INTO source VALUES (2, 'photo.jpg', NULL, '/images/photo.jpg', '', 'ann', '2026-02-02 10:00:00', NULL);
INSERT INTO source VALUES (3, 'B1', 'A second text.', NULL, '', 'ann', '2026-02-02 10:00:00', NULL);
INSERT INTO code_cat VALUES (1, 'Drivers', 'ann', '', 'what drives', NULL);
INSERT INTO code_cat VALUES (2, 'Lost', 'ann', '', '', 99);
INSERT INTO code_name VALUES (1, 'Networking', 'Meeting others.', 1, 'ann', '', '#AABBCC', NULL);
INSERT INTO code_name VALUES (2, 'Dinners', '', 1, 'ann', '', '#112233', 1);
INSERT INTO code_name VALUES (3, 'Drivers', '', NULL, 'ann', '', '#445566', NULL);
INSERT INTO code_text VALUES (1, 1, 1, 'met people', 29, 39, 'ann', '2026-02-03 10:00:00', 'why?', NULL, 1);
INSERT INTO code_text VALUES (2, 2, 1, 'was open.' || char(8233) || 'We', 16, 28, 'bob', '2026-02-03 10:00:00', '', NULL, NULL);
INSERT INTO code_text VALUES (3, 77, 1, 'x', 0, 1, 'ann', '', '', NULL, NULL);
INSERT INTO code_image VALUES (1, 2, 0, 0, 5, 5, 1, '', '', 'ann');
INSERT INTO annotation VALUES (1, 1, 29, 39, 'Look here', 'bob', '2026-02-04 10:00:00');
INSERT INTO attribute_type VALUES ('Size', '', '', 'people', 'case', 'numeric');
INSERT INTO attribute_type VALUES ('Place', '', '', '', 'file', 'character');
INSERT INTO attribute VALUES (1, 'Size', 'case', '12', 1, '', 'ann');
INSERT INTO attribute VALUES (2, 'Place', 'file', 'Oslo', 3, '', 'ann');
INSERT INTO cases VALUES (1, 'Firm A', 'a firm', 'ann', '');
INSERT INTO case_text VALUES (1, 1, 1, 0, 45, 'ann', '', '');
INSERT INTO journal VALUES (1, 'Diary', 'Day one', '2026-02-05 10:00:00', 'ann');
INSERT INTO coder_names VALUES ('ann', 1);
)";

const QByteArray taguetteSql = R"(
CREATE TABLE users (login VARCHAR(30) NOT NULL, created DATETIME NOT NULL);
CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, created DATETIME NOT NULL);
CREATE TABLE project_members (project_id INTEGER NOT NULL, user_login VARCHAR(30) NOT NULL, privileges VARCHAR(11) NOT NULL);
CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200), description TEXT, filename VARCHAR(200), created DATETIME, project_id INTEGER, text_direction VARCHAR(13), contents TEXT);
CREATE TABLE commands (id INTEGER NOT NULL PRIMARY KEY, date DATETIME, user_login VARCHAR(30), project_id INTEGER, document_id INTEGER, payload TEXT);
CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY, project_id INTEGER, path VARCHAR(200), description TEXT);
CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT);
CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER);
INSERT INTO users VALUES ('ann', ''), ('bob', '');
INSERT INTO projects VALUES (1, 'First', 'About labs', '2026-01-01 00:00:00'), (2, 'Second', '', '2026-01-01 00:00:00');
INSERT INTO project_members VALUES (1, 'ann', 'ADMIN'), (1, 'bob', 'TAG');
INSERT INTO documents VALUES (1, 'One', 'desc', 'one.html', '2026-01-02 00:00:00', 1, 'LEFT_TO_RIGHT', '<p>Löts &amp; lots 😀 of  <b>trust</b>.</p>
<p>Second line</p>');
INSERT INTO documents VALUES (2, 'Other', '', 'other.html', '2026-01-02 00:00:00', 2, 'LEFT_TO_RIGHT', '<p>Elsewhere</p>');
INSERT INTO tags VALUES (1, 1, 'driver.trust', 'What trust does'), (2, 1, 'St. Louis', ''), (3, 2, 'x', '');
INSERT INTO highlights VALUES (1, 1, 22, 27, 'trust'), (2, 1, 29, 40, 'Second line'), (3, 1, 5, 9, 'lots'), (4, 1, 0, 0, '');
INSERT INTO highlight_tags VALUES (1, 1), (1, 2), (2, 2);
INSERT INTO commands VALUES (1, '2026-01-03 00:00:00', 'bob', 1, 1, '{"type": "highlight_add", "highlight_id": 1}');
)";

QString quote(TemporaryProject &here, const Coding &coding)
{
    return CodePointMap(here.project().read().body(coding.document).value_or(QString())).mid(coding.span);
}

QStringList quotesOf(TemporaryProject &here, const QString &codePath)
{
    QStringList quotes;
    for (const CodingColumns::Slot slot :
         here.index().codings().ofCode(here.index().codes().atPath(codePath)))
        quotes.append(quote(here, here.index().codings().at(slot)));
    return quotes;
}

QString corpora()
{
    return qEnvironmentVariable("CROSSCASE_CORPORA",
                                qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/../shared/corpora"_s);
}

} // namespace

/// QualCoder's and Taguette's projects, and the folder of open files.
class TestForeignProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void qualCoder();
    void qualCoderOfOld();
    void taguette();
    void taguetteText_data();
    void taguetteText();
    void otherDatabases();
    void damagedAtRandom();
    void realDatabases();
    void folder();
    void folderComesBack();
    void scriptsOfTheManual_data();
    void scriptsOfTheManual();
};

void TestForeignProjects::qualCoder()
{
    TemporaryProject here;
    QVERIFY(QDir(here.filePath({})).mkpath(u"S.qda/documents"_s));
    runSql(here.filePath(u"S.qda/data.qda"_s), qualCoderTables + qualCoderRows);
    QFile original(here.filePath(u"S.qda/documents/A1"_s));
    QVERIFY(original.open(QIODevice::WriteOnly));
    original.write("original");
    original.close();
    const Result<ForeignProject> project = readForeignProject(here.filePath(u"S.qda"_s));
    VERIFY_RESULT(project);
    QCOMPARE(project->origin, u"QualCoder 4.0, database v17"_s);
    QCOMPARE(project->documents.size(), 2);
    QCOMPARE(positionRuleId(project->documents.first().decision->rule), u"utf16"_s);
    // The third coding, of a code that is not there, repeats another text.
    QCOMPARE(qRound(project->documents.first().decision->score().named * 3), 2);
    const Result<ForeignReport> report = importForeign(here.index(), *project);
    VERIFY_RESULT(report);
    const Index &index = here.index();
    QCOMPARE(index.codes().size(), 4); // Drivers is a category and a code
    QCOMPARE(quotesOf(here, u"Drivers/Networking"_s), QStringList{u"met people"_s});
    QCOMPARE(quotesOf(here, u"Drivers/Networking/Dinners"_s), QStringList{u"was open.\nWe"_s});
    const CodeRow networking = *index.codes().find(index.codes().atPath(u"Drivers/Networking"_s));
    QCOMPARE(networking.definition, u"Meeting others."_s);
    QCOMPARE(networking.color, u"#aabbcc"_s);
    QVERIFY(index.codes().atPath(u"Lost"_s) != NoId);
    QCOMPARE(index.coders().size(), 2);
    const Id firm = index.cases().atPath(u"Firm A"_s);
    QCOMPARE(index.attributeValue(firm, index.attributeNamed(u"Size"_s))->text, u"12"_s);
    QCOMPARE(index.linksOfCase(firm).size(), 1);
    QVERIFY(!index.linksOfCase(firm).first().startAt);
    QCOMPARE(index.attributeValue(index.cases().atPath(u"B1"_s), index.attributeNamed(u"Place"_s))->text,
             u"Oslo"_s);
    QCOMPARE(report->memos.added, 2);
    const Result<std::optional<DocumentOriginalRow>> kept = here.project().read().find<DocumentOriginalRow>(
        index.documentNamed(u"A1"_s));
    VERIFY_RESULT(kept);
    QCOMPARE((*kept)->content, QByteArray("original"));
    const QString losses = report->losses.join(u' ');
    QVERIFY2(losses.contains("photo.jpg"_L1) && losses.contains("coded area"_L1)
                 && losses.contains("not there"_L1),
             qPrintable(losses));
    // Again, now from the database itself: nothing is doubled.
    const Result<ForeignProject> again = readForeignProject(here.filePath(u"S.qda/data.qda"_s));
    VERIFY_RESULT(again);
    const Result<ForeignReport> second = importForeign(here.index(), *again);
    VERIFY_RESULT(second);
    QCOMPARE(second->codings.added + second->documents.added + second->cases.added + second->memos.added, 0);
    QCOMPARE(second->codes.added, QStringList());
    // The folder was not touched.
    QCOMPARE(QDir(here.filePath(u"S.qda"_s)).entryList(QDir::Files), QStringList{u"data.qda"_s});
}

void TestForeignProjects::qualCoderOfOld()
{
    // Version 1: codings without numbers, no coder names, no codes below codes; and a database left unfinished.
    TemporaryProject here;
    runSql(here.filePath(u"data.qda"_s), R"(
CREATE TABLE project (databaseversion text, date text, memo text, about text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text);
CREATE TABLE code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text);
INSERT INTO project VALUES ('v1', '2019-01-01 00:00:00', '', 'QualCoder');
INSERT INTO source VALUES (1, 'Old', 'One line.' || char(13) || char(10) || 'Two lines here.', NULL, NULL, 'me', 'x');
INSERT INTO code_name VALUES (1, 'Line', NULL, NULL, 'me', NULL, NULL);
INSERT INTO code_text VALUES (1, 1, 'Two lines', 11, 20, 'me', NULL, NULL);
INSERT INTO code_text VALUES (1, 1, 'One', 0, 3, 'me', NULL, NULL);
PRAGMA journal_mode = WAL;
INSERT INTO cases VALUES (1, 'C', '', '', '');
)");
    const Result<ForeignProject> project = readForeignProject(here.filePath(u"data.qda"_s));
    VERIFY_RESULT(project);
    QCOMPARE(positionRuleId(project->documents.first().decision->rule), u"codepoint+crlf2"_s);
    VERIFY_RESULT(importForeign(here.index(), *project));
    QCOMPARE(quotesOf(here, u"Line"_s), (QStringList{u"Two lines"_s, u"One"_s}));
    QCOMPARE(here.index().cases().size(), 1);
}

void TestForeignProjects::taguette()
{
    TemporaryProject here;
    runSql(here.filePath(u"t.sqlite3"_s), taguetteSql);
    const Result<ForeignProject> project = readForeignProject(here.filePath(u"t.sqlite3"_s));
    VERIFY_RESULT(project);
    QCOMPARE(project->projectNames, (QStringList{u"First"_s, u"Second"_s}));
    QCOMPARE(project->offers.size(), 1);
    const Result<ForeignReport> report = importForeign(here.index(), *project);
    VERIFY_RESULT(report);
    const Index &index = here.index();
    const Id document = index.documentNamed(u"One"_s);
    QCOMPARE(here.project().read().body(document).value_or(QString()),
             u"L\u00f6ts & lots \U0001F600 of trust.\nSecond line"_s);
    QCOMPARE(quotesOf(here, u"driver/trust"_s), QStringList{u"trust"_s});
    QCOMPARE(quotesOf(here, u"St. Louis"_s), (QStringList{u"trust"_s, u"Second line"_s}));
    // At a place that is a little off, and without a tag.
    QCOMPARE(quotesOf(here, u"Highlight without a tag"_s), QStringList{u"lots"_s});
    QVERIFY(!index.codes().find(index.codes().atPath(u"driver"_s))->codable);
    const Coding trust = index.codings().at(
        index.codings().ofCode(index.codes().atPath(u"driver/trust"_s))[0]);
    QCOMPARE(index.coder(trust.coder)->name, u"bob"_s);
    QVERIFY2(report->remarks.join(u' ').contains("little off"_L1), qPrintable(report->remarks.join(u' ')));
    QCOMPARE(report->losses.size(), 1); // the empty one
    const Result<ForeignProject> other = readForeignProject(here.filePath(u"t.sqlite3"_s),
                                                            {.projectName = u"Second"_s});
    VERIFY_RESULT(other);
    QCOMPARE(other->documents.first().name, u"Other"_s);
    QVERIFY(!readForeignProject(here.filePath(u"t.sqlite3"_s), {.projectName = u"Third"_s}));
    const Result<ForeignReport> again = importForeign(here.index(), *project);
    VERIFY_RESULT(again);
    QCOMPARE(again->codings.added + again->documents.added, 0);
}

void TestForeignProjects::taguetteText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("body");
    QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"a\nb"_s;
    QTest::newRow("white space") << u"<p> a  \n b </p>\n\n<p>c</p> "_s << u"a b\nc"_s;
    QTest::newRow("line break") << u"a<br>b"_s << u"a\nb"_s;
    QTest::newRow("preformatted") << u"<pre>a  b\n c</pre>"_s << u"a  b\n c"_s;
    QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>c"_s << u"a\nb\nc"_s;
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
                           << u"a b\nc"_s;
    QTest::newRow("inline") << u"a<b>b</b>&lt;c"_s << u"ab<c"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestForeignProjects::taguetteText()
{
    QFETCH(const QString, html);
    QFETCH(const QString, body);
    const TaguetteText text(html);
    QCOMPARE(text.body(), body);
    const qint64 length = CodePointMap(body).length();
    QCOMPARE(text.place(-5), 0);
    QCOMPARE(text.place(text.length() + 5), length);
    for (qint64 at = 0; at < text.length(); ++at)
        QVERIFY(text.place(at) <= text.place(at + 1) && text.place(at) <= length);
}

void TestForeignProjects::otherDatabases()
{
    TemporaryProject here;
    runSql(here.filePath(u"other.db"_s), "CREATE TABLE x (a)");
    QVERIFY(readForeignProject(here.filePath(u"other.db"_s)).error().message.contains("not known"_L1));
    QVERIFY(readForeignProject(here.project().path()).error().message.contains("Crosscase"_L1));
    QVERIFY(readForeignProject(here.filePath(u"nothing.sqlite3"_s))
                .error()
                .message.contains("nothing.sqlite3"_L1));
    QVERIFY(QDir(here.filePath({})).mkpath(u"empty.qda"_s));
    QVERIFY(readForeignProject(here.filePath(u"empty.qda"_s)).error().message.contains("data.qda"_L1));
    // Cut off in the middle.
    runSql(here.filePath(u"cut.db"_s), taguetteSql);
    QFile cut(here.filePath(u"cut.db"_s));
    QVERIFY(cut.resize(cut.size() / 2));
    QVERIFY(!readForeignProject(cut.fileName()));
    // Tables that are none: views and virtual tables are not looked at.
    runSql(
        here.filePath(u"views.db"_s),
        "CREATE TABLE x (a); CREATE VIEW code_text AS SELECT a FROM x; CREATE VIEW code_name AS SELECT a FROM x;");
    QVERIFY(!readForeignProject(here.filePath(u"views.db"_s)));
}

void TestForeignProjects::damagedAtRandom()
{
    TemporaryProject here;
    QRandomGenerator random(6);
    for (const QByteArray &sql : {qualCoderTables + qualCoderRows, taguetteSql}) {
        const QString path = here.filePath(u"whole.db"_s);
        QFile::remove(path);
        runSql(path, sql);
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change < 8; ++change)
                bytes[random.bounded(16, int(bytes.size()))] = char(random.bounded(256));
            if (round % 5 == 0)
                bytes.truncate(random.bounded(100, int(bytes.size())));
            QFile damaged(here.filePath(u"damaged.db"_s));
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(bytes);
            damaged.close();
            const Result<ForeignProject> project = readForeignProject(damaged.fileName());
            if (project)
                VERIFY_RESULT(previewForeign(here.index(), *project));
            else
                QVERIFY(!project.error().message.isEmpty());
        }
    }
}

void TestForeignProjects::realDatabases()
{
    const QStringList paths{corpora() + u"/qualcoder/S.qda"_s, corpora() + u"/taguette/S.taguette.sqlite3"_s};
    if (!QFile::exists(paths.first()))
        QSKIP("needs the corpora folder");
    for (const QString &path : paths) {
        TemporaryProject here;
        const Result<ForeignProject> project = readForeignProject(path);
        VERIFY_RESULT(project);
        QCOMPARE(project->counts.codings, 1000);
        QCOMPARE(project->counts.sources, 12);
        QCOMPARE(project->counts.codes, path.endsWith(".qda"_L1) ? 90 : 60); // with categories
        const Result<ForeignReport> report = importForeign(here.index(), *project);
        VERIFY_RESULT(report);
        QCOMPARE(report->codings.added + report->codings.known, 1000); // some repeat each other
        QCOMPARE(here.index().documents().size(), 12);
        QCOMPARE(report->losses, QStringList());
        for (const ForeignDocument &document : project->documents)
            QVERIFY(!document.decision || document.decision->score().score > 0.99);
        const Result<QStringList> problems = here.project().check();
        VERIFY_RESULT(problems);
        QCOMPARE(*problems, QStringList());
    }
}

namespace {

void fillForFolder(TemporaryProject &here)
{
    QVERIFY(applyTemplate(here.index(), u"ara"_s));
    const QString body = u"Interviewer: Why?\n\nA1: The lab, \"open\" \U0001F600 & cheap.\n"_s;
    const Id first = here.addDocument(u"A/1: <x>"_s, body);
    QVERIFY(here.addDocument(u"a_1_ _X_"_s, body) != NoId); // the same file name, but for its letters
    Cases cases(here.index());
    const Result<Id> caseId = cases.addPath(u"Cluster/A1"_s, {u"cluster"_s, u"informant"_s});
    QVERIFY(caseId);
    for (const SpeakerRow &speaker : here.index().speakers(first)) {
        if (!speaker.interviewer)
            QVERIFY(cases.link({.caseId = *caseId, .document = first, .speaker = speaker.id}));
    }
    QVERIFY(
        cases.link({.caseId = *caseId, .document = here.index().documents().last(), .stretch = Span{4, 9}}));
    QList<Id> codes;
    for (const Id id : here.index().codes().depthFirst()) {
        if (here.index().codes().find(id)->codable)
            codes.append(id);
    }
    Codings codings(here.index());
    const Result<Id> coding = codings.add({.document = first,
                                           .code = codes.at(0),
                                           .span = {23, 30},
                                           .stance = Stance::NotFully,
                                           .memo = u"why, \"so\"?"_s});
    VERIFY_RESULT(coding);
    VERIFY_RESULT(codings.add({.document = first, .code = codes.at(1), .span = {27, 40}}));
    const FacetRow level = here.index().facets().first();
    VERIFY_RESULT(
        codings.setFacet({*coding}, level.id, {.choice = here.index().facetChoices(level.id).first().id}));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing: ") + path.toUtf8();
}

} // namespace

void TestForeignProjects::folder()
{
    TemporaryProject here;
    fillForFolder(here);
    const QString folder = here.filePath(u"out"_s);
    QVERIFY(!exportFolder(here.index(), folder, {.progress = [](int percent) { return percent < 80; }}));
    QVERIFY(!QFile::exists(folder) && !QFile::exists(folder + u".partial"_s));
    const Result<FolderExport> done = exportFolder(here.index(), folder);
    VERIFY_RESULT(done);
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(QDir(folder).relativeFilePath(files.next()));
    QCOMPARE(QSet<QString>(found.cbegin(), found.cend()),
             QSet<QString>(done->files.cbegin(), done->files.cend()));
    for (const QString &name : {u"README.txt"_s, u"codebook.csv"_s, u"codings.csv"_s, u"codings.json"_s,
                                u"cases.csv"_s, u"attributes.csv"_s, u"history.csv"_s,
                                u"documents/A_1_ _x_.txt"_s, u"documents/a_1_ _X_ (2).html"_s})
        QVERIFY2(found.contains(name), qPrintable(found.join(u'\n')));
    const QString html = QString::fromUtf8(contentOf(folder + u"/documents/A_1_ _x_.html"_s));
    QVERIFY(html.contains("&lt;x&gt;"_L1));
    QCOMPARE(html.count("<sup "_L1), 2);
    QCOMPARE(html.count("<mark "_L1), 3); // alone, both, alone
    QVERIFY(html.contains("[o]</sup>"_L1));
    const QJsonArray json = QJsonDocument::fromJson(contentOf(folder + u"/codings.json"_s)).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.first().toObject().value("quote"_L1).toString(), u"The lab"_s);
    QCOMPARE(json.first().toObject().value("case"_L1).toString(), u"Cluster/A1"_s);
    // Not over what is there.
    QVERIFY(!exportFolder(here.index(), folder));
    QVERIFY(QDir(here.filePath({})).mkpath(u"empty"_s));
    VERIFY_RESULT(exportFolder(here.index(), here.filePath(u"empty"_s)));
}

void TestForeignProjects::folderComesBack()
{
    TemporaryProject here;
    fillForFolder(here);
    const QString folder = here.filePath(u"out"_s);
    VERIFY_RESULT(exportFolder(here.index(), folder));
    // The texts as they are, and the tables by our own readers.
    TemporaryProject there;
    QVERIFY(applyTemplate(there.index(), u"ara"_s));
    for (const Id id : here.index().documents()) {
        const QString name = here.index().document(id)->name;
        there.addDocument(name, here.project().read().body(id).value_or(QString()));
    }
    const auto tableOf = [&](const QString &name) { return readDataTable(folder + u'/' + name); };
    const Result<CodebookFile> book = readCodebook(folder + u"/codebook.csv"_s);
    VERIFY_RESULT(book);
    QCOMPARE(previewCodebook(there.index(), *book)->added, QStringList());
    const Result<DataTable> cases = tableOf(u"cases.csv"_s);
    VERIFY_RESULT(cases);
    const Result<CasesReport> casesDone = importCases(there.index(), *cases, u"Cases"_s);
    VERIFY_RESULT(casesDone);
    QCOMPARE(casesDone->troubles.size(), 0);
    const Result<DataTable> codings = tableOf(u"codings.csv"_s);
    VERIFY_RESULT(codings);
    const Result<CodingsReport> codingsDone = importCodings(there.index(), *codings, {}, u"Codings"_s);
    VERIFY_RESULT(codingsDone);
    QCOMPARE(codingsDone->codings, 2);
    QCOMPARE(codingsDone->facetValues, 1);
    VERIFY_RESULT(exportFolder(there.index(), there.filePath(u"out"_s)));
    const auto withoutGuids = [](const QByteArray &csv) {
        QStringList lines;
        for (const QString &line : QString::fromUtf8(csv).split(u'\n'))
            lines.append(line.section(u',', 0, 6));
        return lines;
    };
    QCOMPARE(withoutGuids(contentOf(there.filePath(u"out/codings.csv"_s))),
             withoutGuids(contentOf(folder + u"/codings.csv"_s)));
    QCOMPARE(contentOf(there.filePath(u"out/cases.csv"_s)), contentOf(folder + u"/cases.csv"_s));
}

void TestForeignProjects::scriptsOfTheManual_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("interpreter");
    QTest::newRow("Python") << u"python"_s << u"python3"_s;
    QTest::newRow("R") << u"r"_s << u"Rscript"_s;
}

// What READING.md prints is what we compute.
void TestForeignProjects::scriptsOfTheManual()
{
    QFETCH(const QString, language);
    QFETCH(const QString, interpreter);
    const QString program = QStandardPaths::findExecutable(interpreter);
    if (program.isEmpty())
        QSKIP(qPrintable(u"There is no %1 here."_s.arg(interpreter)));
    const QString page = QString::fromUtf8(
        contentOf(qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/models/store/READING.md"_s));
    const QString script = page.section(u"```"_s + language + u'\n', 1).section(u"```"_s, 0, 0);
    QVERIFY2(script.contains("quotation"_L1), qPrintable(page));

    TemporaryProject here;
    fillForFolder(here);
    const Id second = here.addDocument(u"B1"_s,
                                       u"Interviewer: Why?\n\nB1: We met at the lab. We stayed.\n"_s);
    Cases cases(here.index());
    const Result<Id> caseId = cases.addPath(u"Cluster/B1"_s);
    QVERIFY(caseId && cases.link({.caseId = *caseId, .document = second}));
    QList<Id> codes;
    for (const Id id : here.index().codes().depthFirst()) {
        if (here.index().codes().find(id)->codable)
            codes.append(id);
    }
    for (const Span span : {Span{23, 29}, Span{30, 40}, Span{41, 50}})
        VERIFY_RESULT(
            Codings(here.index()).add({.document = second, .code = codes.at(span.start % 3), .span = span}));

    QFile file(here.filePath(u"script"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script.toUtf8());
    file.close();
    QProcess process;
    process.start(program, {file.fileName(), here.project().path()});
    QVERIFY(process.waitForFinished(120'000));
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    if (errors.contains("there is no package"_L1))
        QSKIP("R has no DBI or RSQLite here.");
    QVERIFY2(process.exitCode() == 0, qPrintable(errors));
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput())
                                  .split(u'\n', Qt::SkipEmptyParts);
    const QStringList heads = lines.first().split(u',');
    QMap<std::pair<QString, QString>, int> printed;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        for (qsizetype at = 1; at < cells.size(); ++at) {
            if (cells.at(at) != "0"_L1)
                printed.insert({cells.first(), heads.at(at)}, cells.at(at).toInt());
        }
    }
    TableSpec spec;
    spec.rows = {.kind = Dimension::Kind::Codes, .level = u"all"_s, .withDescendants = false};
    spec.columns = {.kind = Dimension::Kind::Cases};
    spec.cell = TableSpec::Measure::Count;
    const Result<CrossTable> table = compute(spec, here.index(), textsOf(here.project()));
    VERIFY_RESULT(table);
    QMap<std::pair<QString, QString>, int> computed;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        for (qsizetype column = 0; column < table->columnCount(); ++column) {
            const HeaderNode &code = table->rows().line(row);
            const HeaderNode &one = table->columns().line(column);
            const double number = table->cell(row, column).number.value_or(0);
            if (code.kind == HeaderNode::Kind::Code && one.kind == HeaderNode::Kind::Case && number > 0)
                computed.insert({here.index().codes().path(code.id), here.index().cases().path(one.id)},
                                int(number));
        }
    }
    QVERIFY(computed.size() >= 4);
    QCOMPARE(printed, computed);
}

QTEST_GUILESS_MAIN(TestForeignProjects)
#include "test_foreignprojects.moc"
