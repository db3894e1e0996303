// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readertesting.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Word and OpenDocument texts, made here part by part.
class TestReadersWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void docxBodies_data();
    void docxBodies();
    void docxMarks();
    void docxNotes();
    void docxLists();
    void docxHeadingStyles();
    void docxTurnTable();
    void odtBodies_data();
    void odtBodies();
    void odtMarks();

private:
    static QByteArray paragraph(const QByteArray &text)
    {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }
};

Transcript only(const QByteArray &bytes, const QString &name)
{
    const Result<QList<Transcript>> read = readTranscriptBytes(bytes, name);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return read->first();
}

QStringList marksOf(const Transcript &transcript)
{
    const CodePointMap map(transcript.body);
    QStringList marks;
    for (const Mark &mark : transcript.recognition.marks)
        marks.append(markKindName(mark.kind) + u'|' + mark.value + u'|' + map.mid(mark.span));
    return marks;
}

void TestReadersWord::docxBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const QByteArray run = "<w:r><w:t>one</w:t></w:r>";
    QTest::newRow("paragraphs") << QByteArray(
        "<w:p>" + run + "</w:p><w:p/><w:p><w:r><w:t>two </w:t></w:r><w:r><w:t>three</w:t></w:r></w:p>")
                                << u"one\n\ntwo three\n"_s;
    QTest::newRow("tabs and breaks") << QByteArray(
        "<w:p><w:pPr><w:tabs><w:tab w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>"
        "<w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>")
                                     << u"a\tb\nc\u2011d\n"_s;
    QTest::newRow("tracked changes are final") << QByteArray(
        "<w:p><w:ins w:id=\"1\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:moveFrom w:id=\"3\"><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\"><w:r><w:t> here</w:t></w:r></w:moveTo></w:p>")
                                               << u"new here\n"_s;
    QTest::newRow("deleted paragraph mark joins") << QByteArray(
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>")
                                                  << u"one two\n"_s;
    QTest::newRow("fields") << QByteArray(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                            << u"7\n"_s;
    QTest::newRow("text box once, after its paragraph") << QByteArray(
        "<w:p><w:r><w:t>before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>"
        "<w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>"
        "<w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>after</w:t></w:r></w:p><w:p><w:r><w:t>next</w:t></w:r></w:p>")
                                                        << u"before after\nboxed\nnext\n"_s;
    QTest::newRow("table") << QByteArray("<w:tbl><w:tr><w:tc><w:p>" + run
                                         + "</w:p></w:tc><w:tc><w:p><w:r><w:t>two</w:t></w:r></w:p>"
                                           "<w:p><w:r><w:t>three</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                           << u"one\ttwo\nthree\n"_s;
    QTest::newRow("table in a table") << QByteArray(
        "<w:tbl><w:tr><w:tc><w:p>" + run
        + "</w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc>"
          "<w:tc><w:p><w:r><w:t>side</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>")
                                      << u"one\tin\tside\n"_s;
    QTest::newRow("content control and link")
        << QByteArray("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>" + run
                      + "</w:hyperlink></w:p></w:sdtContent></w:sdt>")
        << u"one\n"_s;
    QTest::newRow("character") << QByteArray(
        "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"2192\"/></w:r><w:r><w:t>&#128512;</w:t></w:r></w:p>")
                               << u"\u2192\U0001F600\n"_s;
}

void TestReadersWord::docxBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const Transcript transcript = only(Testing::docx(body), u"a.docx"_s);
    QCOMPARE(transcript.body, text);
    QCOMPARE(transcript.format, u"docx"_s);
}

void TestReadersWord::docxMarks()
{
    const QByteArray body =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ka</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ri:</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
        "\xf0\x9f\x98\x80 well </w:t></w:r><w:r><w:rPr><w:i/><w:b w:val=\"0\"/></w:rPr><w:t>then</w:t></w:r></w:p>"
        + paragraph("Per: So.") + paragraph("Kari: Why?") + paragraph("Per: Thus.");
    const Transcript transcript = only(Testing::docx(body), u"a.docx"_s);
    QCOMPARE(Testing::turnsOf(transcript),
             QStringList({u"Kari|\U0001F600 well then"_s, u"Per|So."_s, u"Kari|Why?"_s, u"Per|Thus."_s}));
    QCOMPARE(marksOf(transcript).first(3),
             QStringList({u"label|Kari|Kari:"_s, u"bold||Kari:"_s, u"italic||then"_s}));
}

void TestReadersWord::docxNotes()
{
    const QByteArray notes =
        "<?xml version=\"1.0\"?><w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>line</w:t></w:r></w:p></w:footnote>"
        "<w:footnote w:id=\"2\"><w:p><w:r><w:t>the old quay</w:t></w:r></w:p></w:footnote></w:footnotes>";
    const QByteArray body = paragraph("Kari: How?")
        + "<w:p><w:r><w:t>Per: By the quay</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
        + paragraph("Kari: Why?") + paragraph("Per: Thus.");
    const QByteArray comments = "<w:comments xmlns:w=\"x\"/>";
    const Transcript transcript = only(
        Testing::docx(body, {{u"word/footnotes.xml"_s, notes}, {u"word/comments.xml"_s, comments}}),
        u"a.docx"_s);
    QCOMPARE(transcript.body,
             u"Kari: How?\nPer: By the quay[1].\nKari: Why?\nPer: Thus.\n\n[1] the old quay\n"_s);
    QCOMPARE(Testing::turnsOf(transcript).last(), u"Per|Thus."_s);
    QVERIFY(marksOf(transcript).contains(u"remark|footnotes|[1] the old quay\n"_s));
    QCOMPARE(transcript.warnings.size(), 1);
}

void TestReadersWord::docxLists()
{
    const QByteArray numbering =
        "<?xml version=\"1.0\"?><w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"x\"/></w:lvl></w:abstractNum>"
        "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    const auto item = [](const QByteArray &text, const QByteArray &list, const QByteArray &level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
            + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    };
    const QByteArray body = item("one", "5", "0") + item("two", "5", "0") + item("deep", "5", "1")
        + item("deeper", "5", "1") + item("three", "5", "0") + item("deep again", "5", "1")
        + item("dot", "6", "0") + item("unknown", "9", "0");
    QCOMPARE(only(Testing::docx(body, {{u"word/numbering.xml"_s, numbering}}), u"a.docx"_s).body,
             u"1. one\n2. two\n2.a) deep\n2.b) deeper\n3. three\n3.a) deep again\n\u2022 dot\nunknown\n"_s);
}

void TestReadersWord::docxHeadingStyles()
{
    const QByteArray styles =
        "<?xml version=\"1.0\"?><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:style w:styleId=\"Overskrift2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
    const QByteArray body =
        "<w:p><w:pPr><w:pStyle w:val=\"Overskrift2\"/></w:pPr><w:r><w:t>Part</w:t></w:r></w:p>"
        + paragraph("Text.");
    QCOMPARE(marksOf(only(Testing::docx(body, {{u"word/styles.xml"_s, styles}}), u"a.docx"_s)),
             QStringList{u"heading|2|Part"_s});
}

void TestReadersWord::docxTurnTable()
{
    const auto row = [](const QByteArrayList &cells) {
        QByteArray xml = "<w:tr>";
        for (const QByteArray &cell : cells)
            xml += "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>";
        return xml + "</w:tr>";
    };
    const QByteArray two = "<w:tbl>" + row({"Interviewer", "How was it?"}) + row({"Per Lund", "Good."})
        + row({"Interviewer", "Why?"}) + row({"Per Lund", "It rained."}) + "</w:tbl>";
    QCOMPARE(Testing::turnsOf(only(Testing::docx(two), u"a.docx"_s)),
             QStringList({u"Interviewer|How was it?"_s, u"Per Lund|Good."_s, u"Interviewer|Why?"_s,
                          u"Per Lund|It rained."_s}));
    const QByteArray three = "<w:tbl>" + row({"00:00:01", "Interviewer", "How was it?"})
        + row({"00:00:05", "Per Lund", "Good."}) + row({"00:00:09", "Interviewer", "Why?"}) + "</w:tbl>";
    const Transcript timed = only(Testing::docx(three), u"a.docx"_s);
    QCOMPARE(Testing::turnsOf(timed),
             QStringList({u"Interviewer|How was it?"_s, u"Per Lund|Good."_s, u"Interviewer|Why?"_s}));
    QCOMPARE(timed.recognition.turns[1].startMs, std::optional<qint64>(5000));
    const QByteArray numbered = "<w:tbl>" + row({"1", "Kari:", "How was it?"}) + row({"2", "Per:", "Good."})
        + row({"3", "Kari:", "Why?"}) + "</w:tbl>";
    QCOMPARE(Testing::turnsOf(only(Testing::docx(numbered), u"a.docx"_s)),
             QStringList({u"Kari|How was it?"_s, u"Per|Good."_s, u"Kari|Why?"_s}));
}

void TestReadersWord::odtBodies_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    QTest::newRow("white space") << QByteArray(
        "<text:p>a  b\n c<text:s/><text:s text:c=\"2\"/>d<text:tab/>e<text:line-break/>f</text:p><text:p/><text:p>g</text:p>")
                                 << u"a b c   d\te\nf\n\ng\n"_s;
    QTest::newRow("tracked deletion") << QByteArray(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region>"
        "</text:tracked-changes><text:p>n<text:change text:change-id=\"1\"/>ew</text:p>")
                                      << u"new\n"_s;
    QTest::newRow("list") << QByteArray(
        "<text:list><text:list-item><text:p>one</text:p><text:p>more</text:p></text:list-item><text:list-item><text:p>two</text:p>"
        "</text:list-item></text:list>")
                          << u"\u2022 one\nmore\n\u2022 two\n"_s;
    QTest::newRow("table") << QByteArray(
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>"
        "<text:p>c</text:p></table:table-cell></table:table-row></table:table><text:p>d</text:p>")
                           << u"a\tb\nc\nd\n"_s;
    QTest::newRow("text box") << QByteArray(
        "<text:p>one <draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>two</text:p><text:p>three</text:p>")
                              << u"one two\nboxed\nthree\n"_s;
    QTest::newRow("note") << QByteArray(
        "<text:p>one<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>below</text:p></text:note-body></text:note> two</text:p>")
                          << u"one[1] two\n\n[1] below\n"_s;
}

void TestReadersWord::odtBodies()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    const Transcript transcript = only(Testing::odt(xml), u"a.odt"_s);
    QCOMPARE(transcript.body, text);
    QCOMPARE(transcript.format, u"odt"_s);
}

void TestReadersWord::odtMarks()
{
    const QByteArray styles =
        "<style:style style:name=\"T1\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        "<style:style style:name=\"T2\"><style:text-properties fo:font-style=\"italic\"/></style:style>";
    const QByteArray text =
        "<text:h text:outline-level=\"2\">Part</text:h><text:p><text:span text:style-name=\"T1\">Kari:</text:span> well "
        "<text:span text:style-name=\"T2\">then</text:span></text:p><text:p>Per: So.</text:p><text:p>Kari: Why?</text:p>"
        "<office:annotation><text:p>a comment</text:p></office:annotation>";
    const Transcript transcript = only(Testing::odt(text, styles), u"a.odt"_s);
    QCOMPARE(marksOf(transcript).first(4),
             QStringList({u"heading|2|Part"_s, u"label|Kari|Kari:"_s, u"bold||Kari:"_s, u"italic||then"_s}));
    QCOMPARE(Testing::turnsOf(transcript), QStringList({u"Kari|well then"_s, u"Per|So."_s, u"Kari|Why?"_s}));
    QCOMPARE(transcript.warnings.size(), 1);
}

QTEST_GUILESS_MAIN(TestReadersWord)
#include "test_readers_word.moc"
