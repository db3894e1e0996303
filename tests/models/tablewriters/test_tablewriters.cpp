// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "coding/cases.h"
#include "coding/codebook.h"
#include "exchange/tables/tableexport.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"
#include "support/zipparts.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

QString goldenPath(const QString &name)
{
    return qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/tests/data/tables/"_s + name;
}

/// What xmllint says against a file; empty when it is well-formed.
QByteArray complaintsOf(const QByteArray &content, const QStringList &options)
{
    QProcess lint;
    lint.start(u"xmllint"_s, options + QStringList{u"--noout"_s, u"--nonet"_s, u"-"_s});
    lint.write(content);
    lint.closeWriteChannel();
    lint.waitForFinished();
    return lint.readAllStandardError() + (lint.exitCode() == 0 ? "" : " (failed)");
}

} // namespace

/// Tables as files.
class TestTableWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void golden_data();
    void golden();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void isWellFormed_data();
    void isWellFormed();
    void wordTableHasItsHeads();
    void workbookLinksEvidence();
    void hostileNames_data();
    void hostileNames();
    void narrowTerminal();
    void formatsAreFound();
    void workbookHasItsCodebook();
    void quotesAsNotes();

private:
    [[nodiscard]] Result<CrossTable> table(const QString &name) const;

    std::unique_ptr<SampleProject> m_sample;
};

void TestTableWriters::initTestCase()
{
    m_sample = SampleProject::make();
    QVERIFY(m_sample);
}

Result<CrossTable> TestTableWriters::table(const QString &name) const
{
    TableSpec spec;
    spec.caption = u"Table 1. Drivers & barriers <by informant>"_s;
    spec.columns.level = u"informant"_s;
    if (name == "clusters"_L1) {
        spec.columns.level = u"cluster"_s;
        spec.cell = TableSpec::Measure::Cases;
        spec.columnTotals = spec.unitCounts = true;
    } else if (name == "counts"_L1) {
        spec.cell = TableSpec::Measure::Count;
        spec.columns.level = u"all"_s;
        spec.rows.level = u"all"_s;
        spec.rowTotals = true;
    } else if (name == "quotes"_L1) {
        spec.cell = TableSpec::Measure::AllQuotes;
        spec.rows.top = QStringList{u"Drivers"_s};
    } else if (name == "attributes"_L1) {
        spec.rows = spec.columns;
        spec.columns.kind = Dimension::Kind::Attributes;
    }
    return compute(spec, m_sample->index(), textsOf(m_sample->project()));
}

void TestTableWriters::golden_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("format");
    for (const QString &name : {u"stances"_s, u"clusters"_s, u"counts"_s, u"quotes"_s, u"attributes"_s}) {
        for (const TableWriter *writer : tableWriters()) {
            if (writer->isText())
                QTest::addRow("%s as %s", qPrintable(name), qPrintable(writer->id())) << name << writer->id();
        }
    }
}

void TestTableWriters::golden()
{
    QFETCH(const QString, table);
    QFETCH(const QString, format);
    const Result<CrossTable> made = this->table(table);
    VERIFY_RESULT(made);
    const Result<const TableWriter *> writer = tableWriter(format);
    VERIFY_RESULT(writer);
    const Result<QByteArray> written = (*writer)->write(*made, {});
    VERIFY_RESULT(written);
    QFile file(goldenPath(u"%1-%2.%3"_s.arg(table, format, (*writer)->suffix())));
    if (qEnvironmentVariableIsSet("CROSSCASE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*written);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(*written).split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
}

void TestTableWriters::sameBytesTwice_data()
{
    QTest::addColumn<QString>("format");
    for (const TableWriter *writer : tableWriters())
        QTest::newRow(qPrintable(writer->id())) << writer->id();
}

void TestTableWriters::sameBytesTwice()
{
    QFETCH(const QString, format);
    const WriterOptions options = WriterOptions::withEvidence(m_sample->index(),
                                                              textsOf(m_sample->project()));
    const Result<QByteArray> first = (*tableWriter(format))->write(*table(u"stances"_s), options);
    VERIFY_RESULT(first);
    QVERIFY(!first->isEmpty());
    // Seconds are the finest time in a ZIP archive's second-hand clock; let them pass.
    QTest::qWait(format == "xlsx"_L1 || format == "docx"_L1 || format == "odt"_L1 ? 2100 : 0);
    const Result<QByteArray> second = (*tableWriter(format))->write(*table(u"stances"_s), options);
    VERIFY_RESULT(second);
    QVERIFY(*first == *second);
}

void TestTableWriters::isWellFormed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("format");
    for (const QString &name : {u"stances"_s, u"counts"_s, u"quotes"_s, u"attributes"_s}) {
        for (const TableWriter *writer : tableWriters()) {
            if (!writer->isText() || writer->id() == "html"_L1)
                QTest::addRow("%s as %s", qPrintable(name), qPrintable(writer->id())) << name << writer->id();
        }
    }
}

void TestTableWriters::isWellFormed()
{
    if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("xmllint is not installed.");
    QFETCH(const QString, table);
    QFETCH(const QString, format);
    const WriterOptions options = WriterOptions::withEvidence(m_sample->index(),
                                                              textsOf(m_sample->project()));
    const Result<QByteArray> written = (*tableWriter(format))->write(*this->table(table), options);
    VERIFY_RESULT(written);
    if (format == "html"_L1) {
        QCOMPARE(complaintsOf(*written, {u"--html"_s}), QByteArray());
        return;
    }
    const QMap<QString, QByteArray> parts = zipParts(*written);
    QVERIFY(parts.size() > 3);
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        if (it.key() != "mimetype"_L1)
            QVERIFY2(complaintsOf(it.value(), {}).isEmpty(), qPrintable(it.key()));
    }
}

void TestTableWriters::wordTableHasItsHeads()
{
    const Result<QByteArray> written = (*tableWriter(u"docx"_s))->write(*table(u"stances"_s), {});
    VERIFY_RESULT(written);
    const QString document = QString::fromUtf8(zipParts(*written).value(u"word/document.xml"_s));
    QCOMPARE(document.count(u"<w:tblHeader/>"_s), 2);
    QCOMPARE(document.count(u"<w:gridSpan w:val=\"2\"/>"_s), 2); // the clusters
    QCOMPARE(document.count(u"<w:gridSpan w:val=\"5\"/>"_s), 3); // the sections
    QCOMPARE(document.count(u"<w:tr>"_s), 10);
    QVERIFY(document.contains(u"Drivers &amp; barriers &lt;by informant&gt;"_s));
}

void TestTableWriters::workbookLinksEvidence()
{
    const WriterOptions options = WriterOptions::withEvidence(m_sample->index(),
                                                              textsOf(m_sample->project()));
    const Result<QByteArray> written = (*tableWriter(u"xlsx"_s))->write(*table(u"stances"_s), options);
    VERIFY_RESULT(written);
    const QMap<QString, QByteArray> parts = zipParts(*written);
    const QString sheet = QString::fromUtf8(parts.value(u"xl/worksheets/sheet1.xml"_s));
    QCOMPARE(sheet.count(u"<mergeCell "_s), 3); // the corner and two clusters
    QCOMPARE(sheet.count(u"location=\"Evidence!"_s) + sheet.count(u"location=\"'Evidence'!"_s),
             11); // cells with passages
    QVERIFY(sheet.contains(u"state=\"frozen\""_s));
    // Passages stand in their cells, not in the list of texts that the other sheets share.
    const QString evidence = QString::fromUtf8(parts.value(u"xl/worksheets/sheet2.xml"_s));
    QVERIFY(evidence.contains(u"One meets everybody."_s));
    QVERIFY(evidence.contains(u"(B1, 00:00:03)"_s));
    QVERIFY(!parts.value(u"xl/sharedStrings.xml"_s).contains("One meets everybody."));
}

void TestTableWriters::hostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("inCsv");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("dash") << u"-cmd|calc"_s << u"'-cmd|calc"_s;
    QTest::newRow("negative number") << u"-12.5"_s << u"-12.5"_s;
    QTest::newRow("quotes") << u"so \"called\", they"_s << u"\"so \"\"called\"\", they\""_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("placeholder") << u"%1 and %2"_s << u"%1 and %2"_s;
}

void TestTableWriters::hostileNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, inCsv);
    const Id code = m_sample->code(u"Drivers/Trust"_s);
    VERIFY_RESULT(Codebook(m_sample->index()).rename(code, name));
    const Result<CrossTable> made = table(u"stances"_s);
    VERIFY_RESULT(made);
    const Result<QByteArray> csv = (*tableWriter(u"csv"_s))->write(*made, {});
    VERIFY_RESULT(csv);
    QVERIFY2(QString::fromUtf8(*csv).contains(u"\nDrivers,"_s + inCsv + u",x,,,o\n"_s), csv->constData());
    // The mark "-" is no formula.
    QVERIFY(csv->contains("\nBarriers,Costs,-,,x/-,\n"));
    const Result<QByteArray> html = (*tableWriter(u"html"_s))->write(*made, {});
    VERIFY_RESULT(html);
    QVERIFY(QString::fromUtf8(*html).contains(u'>' + name.toHtmlEscaped() + u'<'));
    VERIFY_RESULT(m_sample->project().undo());
}

void TestTableWriters::narrowTerminal()
{
    WriterOptions options;
    options.width = 40;
    options.notes = options.caption = false;
    const Result<QByteArray> written = (*tableWriter(u"text"_s))->write(*table(u"stances"_s), options);
    VERIFY_RESULT(written);
    const QStringList lines = QString::fromUtf8(*written).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 40, qPrintable(line));
    QVERIFY(written->contains("B2"));
}

void TestTableWriters::formatsAreFound()
{
    QCOMPARE(tableWriterForFile(u"/a/b/Table 3.XLSX"_s)->id(), u"xlsx"_s);
    QCOMPARE(tableWriterForFile(u"t.csv"_s)->id(), u"csv"_s);
    QVERIFY(!tableWriterForFile(u"t.exe"_s));
    const Result<const TableWriter *> unknown = tableWriter(u"pdf"_s);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"xlsx"_s));
}

void TestTableWriters::workbookHasItsCodebook()
{
    const TextSource texts = textsOf(m_sample->project());
    const Result<QByteArray> written = exportTable(*table(u"stances"_s), **tableWriter(u"xlsx"_s), {},
                                                   m_sample->index(), texts);
    VERIFY_RESULT(written);
    const QMap<QString, QByteArray> parts = zipParts(*written);
    QVERIFY(parts.contains(u"xl/worksheets/sheet3.xml"_s));
    QVERIFY(parts.value(u"xl/workbook.xml"_s).contains("Codebook"));
    QVERIFY(parts.value(u"xl/sharedStrings.xml"_s).contains("Drivers/Networking"));
    const Result<QByteArray> plain = exportTable(*table(u"stances"_s), **tableWriter(u"xlsx"_s),
                                                 {.evidence = false, .codebook = false}, m_sample->index(),
                                                 texts);
    VERIFY_RESULT(plain);
    QVERIFY(!zipParts(*plain).contains(u"xl/worksheets/sheet2.xml"_s));
}

void TestTableWriters::quotesAsNotes()
{
    const TextSource texts = textsOf(m_sample->project());
    const auto exported = [&](const QString &name) {
        const Result<QByteArray> bytes = exportTable(*table(name), **tableWriter(u"markdown"_s),
                                                     {.quoteNotes = true}, m_sample->index(), texts);
        return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
    };
    const QString quotes = exported(u"quotes"_s);
    QVERIFY2(quotes.contains(uR"(| \[1\] )"_s), qPrintable(quotes));
    QVERIFY2(quotes.contains(uR"(\[1\] )"_s + u'\u201c'), qPrintable(quotes));
    QVERIFY(quotes.section(u"| Trust"_s, 1).section(u'\n', 0, 0).count(u'\u201c') == 0); // none in the cells
    const QString stances = exported(u"stances"_s);
    QVERIFY2(stances.contains(uR"(Networking \[1\])"_s), qPrintable(stances));
    QVERIFY2(stances.contains(u"(B1, 00:00:03)"_s) || stances.contains(u"(A1, "_s), qPrintable(stances));
}

QTEST_GUILESS_MAIN(TestTableWriters)
#include "test_tablewriters.moc"
