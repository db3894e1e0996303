// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/datatable.h"
#include "readertesting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestReadersTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void separated_data();
    void separated();
    void workbook();
    void dates();
    void survey();
    void surveyChoice();
    void turns();
};

Result<DataTable> tableOf(const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test file could not be written.");
    file.close();
    return readDataTable(path);
}

void TestReadersTable::separated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("rows"); // with the header
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n")
                           << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("semicolon, decimal comma")
        << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n")
        << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2,5"_s}, {u"3,5"_s, u"4,5"_s}};
    QTest::newRow("tab") << QByteArray("a\tb\n1,2,3\t4\n")
                         << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1,2,3"_s, u"4"_s}};
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\nz\",2\n")
                            << QList<QStringList>{{u"a"_s, u"b"_s}, {u"x, \"y\"\nz"_s, u"2"_s}};
    QTest::newRow("inch sign") << QByteArray("a,b\n5\" pipe,2\n")
                               << QList<QStringList>{{u"a"_s, u"b"_s}, {u"5\" pipe"_s, u"2"_s}};
    QTest::newRow("CRLF and no last line end")
        << QByteArray("a,b\r\n1,2") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("blank rows and short rows")
        << QByteArray("a,b,c\n\n1\n,,\n1,2,3\n")
        << QList<QStringList>{
               {u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, QString(), QString()}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("names missing and twice")
        << QByteArray("a,,a\n1,2,3\n")
        << QList<QStringList>{{u"a"_s, u"Column 2"_s, u"a (2)"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n1,2\n")
                                     << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("one column") << QByteArray("name\nKari\nPer\n")
                                << QList<QStringList>{{u"name"_s}, {u"Kari"_s}, {u"Per"_s}};
}

void TestReadersTable::separated()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, rows);
    const Result<DataTable> table = tableOf(text, u"a.csv"_s);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->header, rows.first());
    QCOMPARE(table->rows, rows.sliced(1));
}

void TestReadersTable::workbook()
{
    const Result<DataTable> table = tableOf(Testing::xlsx({{u"case"_s, u"age"_s, u"note"_s},
                                                           {u"A1"_s, u"34"_s, QString()},
                                                           {u"A2"_s, u"12.5"_s, u"x & y"_s}}),
                                            u"a.xlsx"_s);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->format, u"xlsx"_s);
    QCOMPARE(table->header, QStringList({u"case"_s, u"age"_s, u"note"_s}));
    QCOMPARE(table->rows,
             QList<QStringList>({{u"A1"_s, u"34"_s, QString()}, {u"A2"_s, u"12.5"_s, u"x & y"_s}}));
}

void TestReadersTable::dates()
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray workbook = "<?xml version=\"1.0\"?><workbook" + main
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>";
    const QByteArray styles = "<?xml version=\"1.0\"?><styleSheet" + main
        + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"0.00&quot;days&quot;\"/></numFmts>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>";
    const QByteArray strings = "<?xml version=\"1.0\"?><sst" + main
        + "><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r><rPh><t>x</t></rPh></si></sst>";
    const QByteArray sheet = "<?xml version=\"1.0\"?><worksheet" + main
        + "><sheetData><row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row><row><c r=\"A2\" s=\"1\"><v>43532</v></c>"
          "<c r=\"B2\" s=\"2\"><v>1</v></c><c r=\"C2\" s=\"3\"><v>0.1</v></c><c r=\"D2\" s=\"4\"><v>43532.5</v></c><c r=\"E2\" t=\"b\"><v>1</v></c></row>"
          "</sheetData></worksheet>";
    const Result<DataTable> table = tableOf(Testing::zipped({{u"xl/workbook.xml"_s, workbook},
                                                             {u"xl/styles.xml"_s, styles},
                                                             {u"xl/sharedStrings.xml"_s, strings},
                                                             {u"xl/worksheets/sheet1.xml"_s, sheet}}),
                                            u"a.xlsx"_s);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->header, QStringList({u"one"_s, u"Column 2"_s, u"two"_s, u"Column 4"_s, u"Column 5"_s}));
    QCOMPARE(table->rows.first(),
             QStringList({u"2019-03-08"_s, u"1899-12-31"_s, u"0.1"_s, u"2019-03-08T12:00:00"_s, u"TRUE"_s}));
}

void TestReadersTable::survey()
{
    const QByteArray bytes = Testing::xlsx(
        {{u"Case"_s, u"Age"_s, u"Why did you join?"_s, u"Comments"_s},
         {u"R1"_s, u"34"_s, u"To meet the other firms in the region."_s, u"Nothing more to say from me."_s},
         {u"R2"_s, u"51"_s, QString(), QString()},
         {u"R3"_s, QString(), u"Because the county asked us to do it."_s, QString()}});
    const Result<QList<Transcript>> read = readTranscriptBytes(bytes, u"survey.xlsx"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), 2);
    const Transcript &first = read->first();
    QCOMPARE(first.name, u"R1"_s);
    QCOMPARE(
        first.body,
        u"Why did you join?\nTo meet the other firms in the region.\n\nComments\nNothing more to say from me.\n"_s);
    QCOMPARE(
        Testing::turnsOf(first),
        QStringList({u"R1|To meet the other firms in the region."_s, u"R1|Nothing more to say from me."_s}));
    QCOMPARE(first.words, 14);
    QCOMPARE(first.attributes, (QList<std::pair<QString, QString>>{{u"Age"_s, u"34"_s}}));
    QCOMPARE(first.warnings.size(), 1);
    using Role = SurveyColumn::Role;
    QList<Role> roles;
    for (const SurveyColumn &column : first.columns)
        roles.append(column.role);
    QCOMPARE(roles, QList<Role>({Role::Name, Role::Attribute, Role::Text, Role::Text}));
    QCOMPARE(read->last().name, u"R3"_s);
    QVERIFY(read->last().attributes.isEmpty());
}

void TestReadersTable::surveyChoice()
{
    const QByteArray bytes = "id,team,a,b\n1,red,yes,no\n2,blue,maybe,well\n";
    QVERIFY(!readTranscriptBytes(bytes, u"s.csv"_s));
    ReadOptions options;
    options.survey = {u"team"_s, {u"b"_s}, {u"a"_s}};
    const Result<QList<Transcript>> read = readTranscriptBytes(bytes, u"s.csv"_s, options);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->last().name, u"blue"_s);
    QCOMPARE(read->last().body, u"well\n"_s);
    QCOMPARE(read->last().attributes, (QList<std::pair<QString, QString>>{{u"a"_s, u"maybe"_s}}));
    // A complete choice leaves out what it does not name, also where nothing else would be guessed.
    options.survey = {.textColumns = {u"a"_s}, .othersLeftOut = true};
    const Result<QList<Transcript>> complete = readTranscriptBytes(bytes, u"s.csv"_s, options);
    QVERIFY2(complete, complete ? "" : qPrintable(complete.error().message));
    QCOMPARE(complete->last().name, u"s 2"_s);
    QVERIFY(complete->last().attributes.isEmpty());
    options.survey.textColumns = {u"zzz"_s};
    const Result<QList<Transcript>> wrong = readTranscriptBytes(bytes, u"s.csv"_s, options);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Invalid);
    QVERIFY(wrong.error().message.contains("zzz"_L1));

    // The columns are known although no survey can be made of the table without being told.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"s.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(bytes) == bytes.size());
    file.close();
    const Result<QList<SurveyColumn>> columns = readSurveyColumns(file.fileName());
    QVERIFY(columns);
    QCOMPARE(columns->size(), 4);
    QCOMPARE(columns->first().role, SurveyColumn::Role::Name);
    QCOMPARE(columns->last().name, u"b"_s);
    QCOMPARE(columns->last().example, u"no"_s);
    QCOMPARE(columns->last().filled, 2);
    QVERIFY(!readSurveyColumns(folder.filePath(u"none.csv"_s)));
}

void TestReadersTable::turns()
{
    const Result<QList<Transcript>> read = readTranscriptBytes(
        Testing::xlsx({{u"Speaker"_s, u"Text"_s, u"Start"_s},
                       {u"Kari"_s, u"Who came?"_s, u"1.5"_s},
                       {u"Per"_s, u"All."_s, u"3"_s}}),
        u"t.xlsx"_s);
    QVERIFY(read);
    QCOMPARE(Testing::turnsOf(read->first()), QStringList({u"Kari|Who came?"_s, u"Per|All."_s}));
    QCOMPARE(read->first().recognition.turns.first().startMs, std::optional<qint64>(1500));
}

QTEST_GUILESS_MAIN(TestReadersTable)
#include "test_readers_table.moc"
