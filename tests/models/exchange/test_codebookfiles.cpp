// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codebook.h"
#include "exchange/projects/codebookimport.h"
#include "exchange/projects/codebookwriter.h"
#include "exchange/projects/templates.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = R"(<?xml version="1.0" encoding="utf-8"?>)";

QStringList paths(const Index &index)
{
    QStringList out;
    for (const Id id : index.codes().depthFirst())
        out.append(index.codes().path(id));
    return out;
}

/// Names with their depth, as the file has them: "A", ">B".
QStringList outline(const CodebookFile &file)
{
    QStringList out;
    for (const BookCode &code : file.codes) {
        QString line = code.name;
        for (qsizetype at = code.parent; at >= 0; at = file.codes.at(at).parent)
            line.prepend(u'>');
        out.append(line);
    }
    return out;
}

} // namespace

/// Codebooks of the exchange standard and of tables: read as they are found, written as they should be.
class TestCodebookFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void read_data();
    void read();
    void refused_data();
    void refused();
    void propertiesAreRead();
    void indentedText();
    void colors_data();
    void colors();
    void mergeMatchesByGuidThenByPath();
    void mergeIsOneChange();
    void exportComesBackTheSame();
    void exportIsValid();
    void emptyCodebookIsNotExported();
    void templates_data();
    void templates();
};

void TestCodebookFiles::read_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("warnings");
    const QByteArray guid = "guid=\"6C44B47D-0b8a-55b3-93e1-f12eb5b498c7\"";
    const QByteArray nested = "<Code " + guid
        + " name=\"A\" isCodable=\"true\"><Code guid="
          "\"{7c44b47d-0b8a-55b3-93e1-f12eb5b498c7}\" name=\"B\" isCodable=\"true\"/></Code>";
    QTest::newRow("standard") << head + "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + nested
            + "</Codes></CodeBook>"
                              << QStringList{u"A"_s, u">B"_s} << 0;
    QTest::newRow("old namespace, no declaration")
        << "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\"><Codes>" + nested + "</Codes></CodeBook>"
        << QStringList{u"A"_s, u">B"_s} << 0;
    QTest::newRow("byte order mark, prefix")
        << "\xef\xbb\xbf" + head + "<q:CodeBook xmlns:q=\"urn:x\"><q:Codes><q:Code name=\"A\" " + guid
            + "/></q:Codes><q:Sets/></q:CodeBook>"
        << QStringList{u"A"_s} << 0;
    QTest::newRow("sets") << "<CodeBook><Codes>" + nested
            + "</Codes><Sets><Set name=\"S\"><Description>of the set</Description></Set></Sets></CodeBook>"
                          << QStringList{u"A"_s, u">B"_s} << 1;
    QTest::newRow("no guid, no name")
        << QByteArray("<CodeBook><Codes><Code/></Codes></CodeBook>") << QStringList{u"Unnamed code"_s} << 2;
    QTest::newRow("a whole project") << "<Project origin=\"X\"><CodeBook><Codes>" + nested
            + "</Codes></CodeBook><Cases><Case name=\"C\"><Description>d</Description></Case></Cases></Project>"
                                     << QStringList{u"A"_s, u">B"_s} << 0;
}

void TestCodebookFiles::read()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QStringList, codes);
    QFETCH(const int, warnings);
    const Result<CodebookFile> file = readCodebookXml(xml, u"x.qdc"_s);
    VERIFY_RESULT(file);
    QCOMPARE(outline(*file), codes);
    QVERIFY2(file->warnings.size() == warnings, qPrintable(file->warnings.join(u'\n')));
}

void TestCodebookFiles::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("why");
    QTest::newRow("document type") << head + "<!DOCTYPE x [<!ENTITY a \"b\">]><CodeBook><Codes/></CodeBook>"
                                   << u"document type"_s;
    QTest::newRow("cut off") << QByteArray("<CodeBook><Codes><Code name=\"A\">") << u"damaged"_s;
    QTest::newRow("something else") << QByteArray("<html/>") << u"not a REFI-QDA codebook"_s;
    QTest::newRow("no codes") << QByteArray("<CodeBook><Codes/></CodeBook>") << u"no codes"_s;
    QByteArray deep = "<CodeBook><Codes>";
    for (int depth = 0; depth < 2000; ++depth)
        deep += "<Code name=\"A\">";
    QTest::newRow("too deep") << deep << u"levels"_s;
}

void TestCodebookFiles::refused()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, why);
    const Result<CodebookFile> file = readCodebookXml(xml, u"x.qdc"_s);
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(why), qPrintable(file.error().message));
    QVERIFY(file.error().message.contains(u"x.qdc"_s));
}

void TestCodebookFiles::propertiesAreRead()
{
    const QByteArray xml =
        "<CodeBook><Codes><Code guid=\"{6C44B47D-0B8A-55B3-93E1-F12EB5B498C7}\" name=\" A \n b\" "
        "isCodable=\"false\" color=\"#ABC\"><Description>D.\n\nInclude: i</Description>"
        "<Code name=\"B\" isCodable=\"0\" description=\"as attribute\"/></Code></Codes></CodeBook>";
    const Result<CodebookFile> file = readCodebookXml(xml, u"x.qdc"_s);
    VERIFY_RESULT(file);
    const BookCode &code = file->codes.at(0);
    QCOMPARE(code.name, u"A b"_s);
    QCOMPARE(code.guid.value_or(QString()), u"6c44b47d-0b8a-55b3-93e1-f12eb5b498c7"_s);
    QCOMPARE(code.color, u"#aabbcc"_s);
    QVERIFY(!code.codable);
    QCOMPARE(code.description, (CodeDescription{u"D."_s, u"i"_s, u""_s, u""_s}));
    QVERIFY(!file->codes.at(1).codable);
    QCOMPARE(file->codes.at(1).description.definition, u"as attribute"_s);
}

void TestCodebookFiles::indentedText()
{
    const Result<CodebookFile> file = readCodebookText(
        u"Drivers\n  - Networking\n    - Dinners\n  - Trust\n\nBarriers\n\tCost\n"_s, u"x.txt"_s);
    VERIFY_RESULT(file);
    QCOMPARE(outline(*file),
             (QStringList{u"Drivers"_s, u">Networking"_s, u">>Dinners"_s, u">Trust"_s, u"Barriers"_s,
                          u">Cost"_s}));
}

void TestCodebookFiles::colors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("color");
    QTest::newRow("six") << u"#EF8256"_s << u"#ef8256"_s;
    QTest::newRow("three") << u"#1aF"_s << u"#11aaff"_s;
    QTest::newRow("eight, alpha first") << u"#ffEF8256"_s << u"#ef8256"_s;
    QTest::newRow("no hash") << u"EF8256"_s << u"#ef8256"_s;
    QTest::newRow("a word") << u"red"_s << u""_s;
    QTest::newRow("five") << u"#12345"_s << u""_s;
}

void TestCodebookFiles::colors()
{
    QFETCH(const QString, text);
    QTEST(normalColor(text), "color");
}

void TestCodebookFiles::mergeMatchesByGuidThenByPath()
{
    TemporaryProject here;
    Codebook book(here.index());
    const QString guid = u"6c44b47d-0b8a-55b3-93e1-f12eb5b498c7"_s;
    const Id renamed = book.add({.name = u"Renamed here"_s, .guid = guid}).value_or(NoId);
    const Id known = book.addPath(u"Drivers/Networking"_s).value_or(NoId);
    QVERIFY(renamed != NoId && known != NoId);

    CodebookFile file;
    file.codes = {
        {.parent = -1, .name = u"Old name"_s, .guid = guid, .description = {u"Filled in."_s, {}, {}, {}}},
        {.parent = 0, .name = u"Below it"_s},
        {.parent = -1, .name = u"Drivers"_s},
        {.parent = 2, .name = u"Networking"_s},
        {.parent = 2, .name = u"Trust"_s},
        {.parent = 2, .name = u"Trust"_s}};
    const Result<CodebookMerge> preview = previewCodebook(here.index(), file);
    VERIFY_RESULT(preview);
    QCOMPARE(here.index().codes().size(), 3);
    const Result<CodebookMerge> merge = importCodebook(here.index(), file, u"Import"_s);
    VERIFY_RESULT(merge);
    QCOMPARE(merge->added, (QStringList{u"Renamed here/Below it"_s, u"Drivers/Trust"_s}));
    QCOMPARE(merge->completed, QStringList{u"Renamed here"_s});
    QCOMPARE(merge->same, (QStringList{u"Drivers"_s, u"Drivers/Networking"_s}));
    QCOMPARE(preview->added, merge->added);
    QCOMPARE(preview->completed, merge->completed);
    QCOMPARE(preview->remarks, merge->remarks);
    QCOMPARE(merge->remarks.size(), 2); // another name, and Trust twice
    QCOMPARE(here.index().codes().find(renamed)->definition, u"Filled in."_s);
    QCOMPARE(here.index().codes().find(renamed)->name, u"Renamed here"_s);

    const Result<CodebookMerge> again = importCodebook(here.index(), file, u"Import"_s);
    VERIFY_RESULT(again);
    QVERIFY(again->added.isEmpty());
    QVERIFY(again->completed.isEmpty());
}

void TestCodebookFiles::mergeIsOneChange()
{
    TemporaryProject here;
    VERIFY_RESULT(applyTemplate(here.index(), u"ara"_s));
    QVERIFY(here.index().codes().size() > 20);
    VERIFY_RESULT(here.project().undo());
    QCOMPARE(here.index().codes().size(), 0);
    QVERIFY(here.index().facets().isEmpty());
    QVERIFY(!here.project().nextUndo());
}

void TestCodebookFiles::exportComesBackTheSame()
{
    const QStringList words{u"Trust"_s,        u"a/b"_s,        u"<&>\"'"_s,
                            u"\u4e2d\u6587"_s, u"\U0001F600"_s, u"e\u0301"_s,
                            u"two\nlines"_s,   u"Include: x"_s, u"\u0645\u0631\u062d\u0628\u0627"_s};
    QRandomGenerator random(20260301);
    for (int round = 0; round < 12; ++round) {
        TemporaryProject here;
        const auto text = [&] {
            return random.bounded(3) == 0 ? QString() : words.at(random.bounded(words.size()));
        };
        QList<Id> ids{NoId};
        for (int at = 0; at < 25; ++at) {
            NewCode code{.name = words.at(random.bounded(words.size())).simplified() + u' '
                             + QString::number(at),
                         .parent = ids.at(random.bounded(ids.size())),
                         .definition = text(),
                         .include = text(),
                         .exclude = text(),
                         .example = text(),
                         .codable = random.bounded(4) != 0};
            const Result<Id> id = Codebook(here.index()).add(code);
            VERIFY_RESULT(id);
            ids.append(*id);
        }
        const Result<QByteArray> xml = codebookXml(here.index());
        VERIFY_RESULT(xml);
        const Result<CodebookFile> file = readCodebookXml(*xml, u"x.qdc"_s);
        VERIFY_RESULT(file);
        QVERIFY2(file->warnings.isEmpty(), qPrintable(file->warnings.join(u'\n')));
        TemporaryProject there;
        VERIFY_RESULT(importCodebook(there.index(), *file, u"Import"_s));
        QCOMPARE(paths(there.index()), paths(here.index()));
        const Result<QByteArray> again = codebookXml(there.index());
        VERIFY_RESULT(again);
        QCOMPARE(*again, *xml);

        // The table form, through the same door.
        const QString csv = here.filePath(u"book.csv"_s);
        QFile out(csv);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(codebookCsv(here.index()));
        out.close();
        const Result<CodebookFile> table = readCodebook(csv);
        VERIFY_RESULT(table);
        TemporaryProject third;
        VERIFY_RESULT(importCodebook(third.index(), *table, u"Import"_s));
        QCOMPARE(codebookCsv(third.index()), codebookCsv(here.index()));
    }
}

void TestCodebookFiles::exportIsValid()
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    const QString corpora = qEnvironmentVariable(
        "CROSSCASE_CORPORA", qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/../shared/corpora"_s);
    const QString schema = corpora + u"/refi/Codebook.xsd"_s;
    if (xmllint.isEmpty() || !QFile::exists(schema))
        QSKIP("needs xmllint and the standard's Codebook.xsd in the corpora folder");
    for (const QString &id : {u"drivers-barriers"_s, u"ara"_s}) {
        TemporaryProject here;
        VERIFY_RESULT(applyTemplate(here.index(), id));
        VERIFY_RESULT(
            Codebook(here.index()).add({.name = u"\u0001 <control> & \U0001F600"_s, .color = u"#abc"_s}));
        const Result<QByteArray> xml = codebookXml(here.index());
        VERIFY_RESULT(xml);
        QFile file(here.filePath(u"book.qdc"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*xml);
        file.close();
        QProcess process;
        process.start(xmllint, {u"--noout"_s, u"--schema"_s, schema, file.fileName()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
}

void TestCodebookFiles::emptyCodebookIsNotExported()
{
    TemporaryProject here;
    QVERIFY(!codebookXml(here.index()));
}

void TestCodebookFiles::templates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("facets");
    QTest::newRow("drivers and barriers")
        << u"drivers-barriers"_s << u"Drivers/Networking"_s << QStringList();
    QTest::newRow("ara") << u"ara"_s << u"Actors/Orchestrator"_s
                         << QStringList{u"level"_s, u"phase"_s, u"from actor"_s, u"to actor"_s};
}

void TestCodebookFiles::templates()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    QFETCH(const QStringList, facets);
    TemporaryProject here;
    VERIFY_RESULT(applyTemplate(here.index(), id));
    const Id at = here.index().codes().atPath(code);
    QVERIFY(at != NoId);
    QVERIFY(here.index().codes().find(at)->codable);
    QVERIFY(!here.index().codes().find(at)->definition.isEmpty());
    QVERIFY(!here.index().codes().find(at)->include.isEmpty());
    QStringList names;
    for (const FacetRow &facet : here.index().facetsFor(at))
        names.append(facet.name);
    QCOMPARE(names, facets);
    if (id == "ara"_L1) {
        QStringList levels;
        for (const FacetChoiceRow &choice : here.index().facetChoices(here.index().facets().first().id))
            levels.append(choice.name);
        QCOMPARE(levels,
                 (QStringList{u"company"_s, u"dyad"_s, u"project"_s, u"between projects"_s, u"network"_s,
                              u"outside"_s}));
    }
    QVERIFY(!applyTemplate(here.index(), u"nothing"_s));
}

QTEST_GUILESS_MAIN(TestCodebookFiles)
#include "test_codebookfiles.moc"
