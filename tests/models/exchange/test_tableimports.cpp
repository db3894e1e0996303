// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "coding/codebook.h"
#include "exchange/projects/attributesimport.h"
#include "exchange/projects/casesimport.h"
#include "exchange/projects/codingsimport.h"
#include "exchange/projects/templates.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

DataTable table(const QStringList &header, const QList<QStringList> &rows)
{
    DataTable made;
    made.header = header;
    made.rows = rows;
    return made;
}

const QString interview = u"Interviewer: Why did you join?\n\n"
                          "A1: The lab was open. \U0001F600 The lab was cheap.\n\n"
                          "Interviewer: And then?\n\n"
                          "A1: We met people at the  dinner,\nevery week.\n"_s;

} // namespace

/// Cases, attributes and codings from tables.
class TestTableImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_here.reset(); }
    void casesAreMadeAndTied();
    void caseTroubles_data();
    void caseTroubles();
    void attributesAreSet();
    void secondImportSaysWhatChanges();
    void attributeKinds_data();
    void attributeKinds();
    void codingsArePlaced_data();
    void codingsArePlaced();
    void codingTroubles_data();
    void codingTroubles();
    void codingsTwiceChangeNothing();
    void missingCodesAreMadeWhenAsked();
    void facetsAreRead();
    void badRowsStopEverythingUnlessSkipped();

private:
    Index &index() { return m_here->index(); }
    QString textOf(const Coding &coding)
    {
        return CodePointMap(m_here->project().read().body(coding.document).value_or(QString()))
            .mid(coding.span);
    }

    std::unique_ptr<TemporaryProject> m_here;
    Id m_document = NoId;
};

void TestTableImports::init()
{
    QTest::failOnWarning();
    m_here = std::make_unique<TemporaryProject>();
    m_document = m_here->addDocument(u"A1"_s, interview);
    QVERIFY(m_document != NoId);
    QCOMPARE(index().speakers(m_document).size(), 2);
    QVERIFY(Codebook(index()).addPath(u"Drivers/Lab"_s));
    QVERIFY(Codebook(index()).addPath(u"Barriers/Cost"_s));
}

void TestTableImports::casesAreMadeAndTied()
{
    const DataTable cases = table({u"Case"_s, u"kind"_s, u"document"_s, u"speaker"_s},
                                  {{u"Cluster A"_s, u""_s, u""_s, u""_s},
                                   {u"Cluster A/Firm \\/ Sons"_s, u""_s, u""_s, u""_s},
                                   {u"Cluster A/Firm \\/ Sons/A1"_s, u""_s, u"A1.txt"_s, u"A1"_s},
                                   {u"Cluster A/Office"_s, u"cluster organisation"_s, u"A1"_s, u""_s},
                                   {u"Cluster B/B1"_s, u""_s, u""_s, u"A1"_s}});
    const Result<CasesReport> preview = previewCases(index(), cases);
    VERIFY_RESULT(preview);
    QCOMPARE(index().cases().size(), 0);
    const Result<CasesReport> report = importCases(index(), cases, u"Cases"_s);
    VERIFY_RESULT(report);
    QCOMPARE(report->added, preview->added);
    QCOMPARE(report->added.size(), 6);
    QCOMPARE(report->links, 3);
    const auto kind = [&](const QString &path) {
        return index().cases().find(index().cases().atPath(path))->kind;
    };
    QCOMPARE(kind(u"Cluster A"_s), u"cluster"_s);
    QCOMPARE(kind(u"Cluster A/Firm \\/ Sons"_s), u"organisation"_s);
    QCOMPARE(kind(u"Cluster A/Firm \\/ Sons/A1"_s), u"informant"_s);
    QCOMPARE(kind(u"Cluster A/Office"_s), u"cluster organisation"_s);
    QCOMPARE(kind(u"Cluster B"_s), u"cluster"_s);
    const QList<CaseLinkRow> speaker = index().linksOfCase(
        index().cases().atPath(u"Cluster A/Firm \\/ Sons/A1"_s));
    QCOMPARE(speaker.size(), 1);
    QCOMPARE(index().speaker(speaker.first().speaker)->name, u"A1"_s);
    const QList<CaseLinkRow> whole = index().linksOfCase(index().cases().atPath(u"Cluster A/Office"_s));
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().speaker, NoId);

    const Result<CasesReport> again = importCases(index(), cases, u"Cases"_s);
    VERIFY_RESULT(again);
    QVERIFY(again->added.isEmpty());
    QCOMPARE(again->links, 0);
    VERIFY_RESULT(m_here->project().undo());
    QCOMPARE(index().cases().size(), 0);
}

void TestTableImports::caseTroubles_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("why");
    QTest::newRow("document") << QStringList{u"A"_s, u"B9"_s, u""_s} << u"no document \"B9\""_s;
    QTest::newRow("speaker") << QStringList{u"A"_s, u"A1"_s, u"Nobody"_s} << u"no speaker \"Nobody\""_s;
    QTest::newRow("speaker anywhere") << QStringList{u"A"_s, u""_s, u"Nobody"_s} << u"speaker \"Nobody\""_s;
    QTest::newRow("empty step") << QStringList{u"A//B"_s, u""_s, u""_s} << u"needs a name"_s;
}

void TestTableImports::caseTroubles()
{
    QFETCH(const QStringList, row);
    QFETCH(const QString, why);
    const Result<CasesReport> report = previewCases(
        index(), table({u"case"_s, u"document"_s, u"speaker"_s}, {{u"Good"_s, u""_s, u""_s}, row}));
    VERIFY_RESULT(report);
    QCOMPARE(report->added, QStringList{u"Good"_s});
    QCOMPARE(report->troubles.size(), 1);
    QCOMPARE(report->troubles.first().line, 3);
    QVERIFY2(report->troubles.first().message.contains(why), qPrintable(report->troubles.first().message));
}

void TestTableImports::attributesAreSet()
{
    Cases cases(index());
    QVERIFY(cases.addPath(u"A/A1"_s) && cases.addPath(u"A/A2"_s) && cases.addPath(u"B/Same"_s)
            && cases.addPath(u"C/Same"_s));
    const DataTable values = table({u"name"_s, u"kind"_s, u"Size"_s, u"Role"_s},
                                   {{u"A1"_s, u"x"_s, u"18,800"_s, u"Chief"_s},
                                    {u"A/A2"_s, u"x"_s, u"approx. a dozen"_s, u""_s},
                                    {u"Same"_s, u""_s, u"1"_s, u""_s},
                                    {u"Nobody"_s, u""_s, u"1"_s, u""_s},
                                    {u"A1"_s, u""_s, u"2"_s, u""_s}});
    const Result<AttributesReport> report = importAttributes(index(), values, {}, u"Attributes"_s);
    VERIFY_RESULT(report);
    QCOMPARE(report->keyColumn, u"name"_s);
    QCOMPARE(report->matchedRows, 2);
    QCOMPARE(report->newAttributes, (QStringList{u"Size"_s, u"Role"_s}));
    QCOMPARE(report->added.size(), 3);
    QCOMPARE(report->unmatched.size(), 3);
    QCOMPARE(report->unmatched.at(0).line, 4);
    QCOMPARE(report->casesWithoutRow, (QStringList{u"B/Same"_s, u"C/Same"_s}));
    const Id size = index().attributeNamed(u"Size"_s);
    const AttributeValueRow *value = index().attributeValue(index().cases().atPath(u"A/A1"_s), size);
    QVERIFY(value);
    QCOMPARE(value->text, u"18,800"_s);
    QCOMPARE(value->number.value_or(0), 18800.0);
    value = index().attributeValue(index().cases().atPath(u"A/A2"_s), size);
    QVERIFY(value && !value->number);
    QVERIFY(index().attributeNamed(u"kind"_s) == NoId);

    QVERIFY(!importAttributes(index(), values, u"Nowhere"_s, u"x"_s));
    QVERIFY(!importAttributes(index(), table({u"case"_s, u"Size"_s}, {{u"Nobody"_s, u"1"_s}}), {}, u"x"_s));
}

void TestTableImports::secondImportSaysWhatChanges()
{
    QVERIFY(Cases(index()).addPath(u"A/A1"_s));
    const auto values = [](const QString &size) {
        return table({u"case"_s, u"Size"_s, u"Role"_s}, {{u"A/A1"_s, size, u"Chief"_s}});
    };
    VERIFY_RESULT(importAttributes(index(), values(u"12"_s), {}, u"x"_s));
    const Result<AttributesReport> second = previewAttributes(index(), values(u"13"_s));
    VERIFY_RESULT(second);
    QVERIFY(second->added.isEmpty());
    QCOMPARE(second->same, 1);
    QCOMPARE(second->changed.size(), 1);
    QCOMPARE(second->changed.first().casePath, u"A/A1"_s);
    QCOMPARE(second->changed.first().before, u"12"_s);
    QCOMPARE(second->changed.first().after, u"13"_s);
}

void TestTableImports::attributeKinds_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("kind");
    QTest::newRow("numbers") << QStringList{u"12"_s, u"18,800"_s, u"no data"_s} << u"number"_s;
    QTest::newRow("dates") << QStringList{u"2019-03-08"_s, u"2019-03-09"_s} << u"date"_s;
    QTest::newRow("yes and no") << QStringList{u"yes"_s, u"No"_s} << u"boolean"_s;
    QTest::newRow("few words") << QStringList{u"video"_s, u"video"_s, u"phone"_s, u"phone"_s} << u"choice"_s;
    QTest::newRow("many words") << QStringList{u"Chief"_s, u"Founder"_s, u"Lead"_s} << u"text"_s;
    QTest::newRow("none") << QStringList() << u"text"_s;
}

void TestTableImports::attributeKinds()
{
    QFETCH(const QStringList, values);
    QTEST(attributeKindOf(values), "kind");
}

void TestTableImports::codingsArePlaced_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("start");
    const QStringList quoted{u"document"_s, u"code"_s, u"quote"_s, u"occurrence"_s};
    const qint64 first = interview.indexOf(u"The lab"_s);
    QTest::newRow("first") << quoted << QStringList{u"A1"_s, u"Drivers/Lab"_s, u"The lab was"_s, u""_s}
                           << u"The lab was"_s << first;
    // Beyond a character that is two units of UTF-16 and one code point.
    QTest::newRow("second") << quoted << QStringList{u"A1"_s, u"Lab"_s, u"The lab was"_s, u"2"_s}
                            << u"The lab was"_s << interview.lastIndexOf(u"The lab"_s) - 1;
    QTest::newRow("white space differs")
        << quoted << QStringList{u"A1"_s, u"Lab"_s, u"at the dinner, every"_s, u"1"_s}
        << u"at the  dinner,\nevery"_s << interview.indexOf(u"at the"_s) - 1;
    QTest::newRow("position") << QStringList{u"Document"_s, u"Code"_s, u"Start"_s, u"End"_s}
                              << QStringList{u"A1"_s, u"Lab"_s, QString::number(first),
                                             QString::number(first + 7)}
                              << u"The lab"_s << first;
}

void TestTableImports::codingsArePlaced()
{
    QFETCH(const QStringList, header);
    QFETCH(const QStringList, row);
    QFETCH(const QString, text);
    QFETCH(const qint64, start);
    const Result<CodingsReport> report = importCodings(
        index(),
        table(header + QStringList{u"stance"_s, u"coder"_s, u"memo"_s},
              {row + QStringList{u"o"_s, u"Bo"_s, u"Look again."_s}}),
        {}, u"Codings"_s);
    VERIFY_RESULT(report);
    QCOMPARE(report->codings, 1);
    QCOMPARE(report->newCoders, QStringList{u"Bo"_s});
    QCOMPARE(index().codings().countOfDocument(m_document), 1);
    const Coding &coding = index().codings().at(index().codings().ofDocument(m_document)[0]);
    QCOMPARE(coding.span.start, start);
    QCOMPARE(textOf(coding), text);
    QCOMPARE(coding.code, index().codes().atPath(u"Drivers/Lab"_s));
    QCOMPARE(coding.stance, Stance::NotFully);
    QCOMPARE(index().coder(coding.coder)->name, u"Bo"_s);
    QVERIFY(coding.hasMemo);
}

void TestTableImports::codingTroubles_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("why");
    const auto row = [](const QString &document, const QString &code, const QString &quote,
                        const QString &occurrence, const QString &stance = {}, const QString &start = {},
                        const QString &end = {}) {
        return QStringList{document, code, quote, occurrence, stance, start, end};
    };
    const QString lab = u"Drivers/Lab"_s;
    QTest::newRow("document") << row(u"B1"_s, lab, u"The lab"_s, u""_s) << u"no document \"B1\""_s;
    QTest::newRow("code") << row(u"A1"_s, u"Drivers/Labs"_s, u"The lab"_s, u""_s)
                          << u"no code \"Drivers/Labs\""_s;
    QTest::newRow("heading") << row(u"A1"_s, u"Drivers"_s, u"The lab"_s, u""_s) << u"heading"_s;
    QTest::newRow("quote") << row(u"A1"_s, lab, u"the Lab"_s, u""_s) << u"does not say"_s;
    QTest::newRow("occurrence") << row(u"A1"_s, lab, u"The lab"_s, u"3"_s) << u"not 3"_s;
    QTest::newRow("no occurrence") << row(u"A1"_s, lab, u"The lab"_s, u"last"_s) << u"\"last\""_s;
    QTest::newRow("stance") << row(u"A1"_s, lab, u"The lab"_s, u""_s, u"yes"_s) << u"not \"yes\""_s;
    QTest::newRow("nothing") << row(u"A1"_s, lab, u""_s, u""_s) << u"neither"_s;
    QTest::newRow("beyond the end") << row(u"A1"_s, lab, u""_s, u""_s, u""_s, u"5"_s, u"5000"_s)
                                    << u"no stretch"_s;
    QTest::newRow("backwards") << row(u"A1"_s, lab, u""_s, u""_s, u""_s, u"9"_s, u"5"_s) << u"no stretch"_s;
    QTest::newRow("other text") << row(u"A1"_s, lab, u"The lab"_s, u""_s, u""_s, u"0"_s, u"7"_s)
                                << u"another text"_s;
}

void TestTableImports::codingTroubles()
{
    QFETCH(const QStringList, row);
    QFETCH(const QString, why);
    CodeRow heading = *index().codes().find(index().codes().atPath(u"Drivers"_s));
    heading.codable = false;
    VERIFY_RESULT(Codebook(index()).describe(heading));
    const DataTable codings = table(
        {u"document"_s, u"code"_s, u"quote"_s, u"occurrence"_s, u"stance"_s, u"start"_s, u"end"_s}, {row});
    const Result<CodingsReport> report = previewCodings(index(), codings);
    VERIFY_RESULT(report);
    QCOMPARE(report->codings, 0);
    QCOMPARE(report->troubles.size(), 1);
    QCOMPARE(report->troubles.first().line, 2);
    QVERIFY2(report->troubles.first().message.contains(why), qPrintable(report->troubles.first().message));
}

void TestTableImports::codingsTwiceChangeNothing()
{
    const DataTable codings = table({u"document"_s, u"code"_s, u"quote"_s, u"stance"_s},
                                    {{u"A1"_s, u"Drivers/Lab"_s, u"The lab"_s, u"x"_s},
                                     {u"A1"_s, u"Drivers/Lab"_s, u"The lab"_s, u"x"_s},
                                     {u"A1"_s, u"Drivers/Lab"_s, u"The lab"_s, u"o"_s}});
    const Result<CodingsReport> first = importCodings(index(), codings, {}, u"Codings"_s);
    VERIFY_RESULT(first);
    QCOMPARE(first->codings, 2);
    QCOMPARE(first->known, 1);
    QCOMPARE(index().codings().size(), 2);
    const Result<CodingsReport> second = importCodings(index(), codings, {}, u"Codings"_s);
    VERIFY_RESULT(second);
    QCOMPARE(second->codings, 0);
    QCOMPARE(second->known, 3);
    QCOMPARE(index().codings().size(), 2);
}

void TestTableImports::missingCodesAreMadeWhenAsked()
{
    const DataTable codings = table(
        {u"document"_s, u"code"_s, u"quote"_s},
        {{u"A1"_s, u"Arenas/Dinner"_s, u"dinner"_s}, {u"A1"_s, u"Arenas/Dinner"_s, u"week"_s}});
    QVERIFY(!importCodings(index(), codings, {}, u"Codings"_s));
    const Result<CodingsReport> report = importCodings(index(), codings, {.createCodes = true}, u"Codings"_s);
    VERIFY_RESULT(report);
    QCOMPARE(report->newCodes, QStringList{u"Arenas/Dinner"_s});
    QCOMPARE(index().codings().countOfCode(index().codes().atPath(u"Arenas/Dinner"_s)), 2);
}

void TestTableImports::facetsAreRead()
{
    VERIFY_RESULT(applyTemplate(index(), u"ara"_s));
    QVERIFY(Cases(index()).addPath(u"Cluster A/Firm"_s));
    const DataTable codings = table(
        {u"document"_s, u"code"_s, u"quote"_s, u"level"_s, u"phase"_s, u"from_actor"_s},
        {{u"A1"_s, u"Resources/Knowledge"_s, u"The lab"_s, u"Dyad"_s, u""_s, u"Cluster A/Firm"_s}});
    const Result<CodingsReport> report = importCodings(index(), codings, {}, u"Codings"_s);
    VERIFY_RESULT(report);
    QCOMPARE(report->facetValues, 2);
    const Coding &coding = index().codings().at(index().codings().ofDocument(m_document)[0]);
    QStringList values;
    for (const CodingFacetRow &value : index().facetValues(coding.id)) {
        const QString facet = index().facet(value.facet)->name;
        if (value.caseId != NoId)
            values.append(facet + u'=' + index().cases().path(value.caseId));
        for (const FacetChoiceRow &choice : index().facetChoices(value.facet)) {
            if (choice.id == value.choice)
                values.append(facet + u'=' + choice.name);
        }
    }
    values.sort();
    QCOMPARE(values, (QStringList{u"from actor=Cluster A/Firm"_s, u"level=dyad"_s}));

    DataTable wrong = codings;
    wrong.rows[0][3] = u"galaxy"_s;
    const Result<CodingsReport> trouble = previewCodings(index(), wrong);
    VERIFY_RESULT(trouble);
    QCOMPARE(trouble->troubles.size(), 1);
}

void TestTableImports::badRowsStopEverythingUnlessSkipped()
{
    const DataTable codings = table(
        {u"document"_s, u"code"_s, u"quote"_s},
        {{u"A1"_s, u"Drivers/Lab"_s, u"The lab"_s}, {u"A1"_s, u"Drivers/Lab"_s, u"nowhere"_s}});
    const Result<CodingsReport> stopped = importCodings(index(), codings, {}, u"Codings"_s);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().message.contains(u"line 3"_s));
    QCOMPARE(index().codings().size(), 0);
    const Result<CodingsReport> report = importCodings(index(), codings, {.skipTroubles = true},
                                                       u"Codings"_s);
    VERIFY_RESULT(report);
    QCOMPARE(index().codings().size(), 1);
}

QTEST_GUILESS_MAIN(TestTableImports)
#include "test_tableimports.moc"
