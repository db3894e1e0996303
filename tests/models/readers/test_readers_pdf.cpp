// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/pdflayout.h"
#include "readertesting.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestReadersPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void written();
    void pictureOnly();
    void layout_data();
    void layout();
    void runningHeads();
    void lineNumbers();
    void lineOnBothPages();
};

/// A line of words, ten points high and five points a character, at a place.
QList<PdfWord> wordsOf(const QString &line, double x, double y)
{
    QList<PdfWord> words;
    for (const QString &word : line.split(u' ')) {
        const double width = 5.0 * double(word.size());
        words.append({QRectF(x, y, width, 10), word, true});
        x += width + 5;
    }
    return words;
}

PdfPage pageOf(const QStringList &lines, double x = 70, double top = 100, double spacing = 12)
{
    PdfPage page{u"1"_s, 842, {}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            page.words += wordsOf(lines[i], x, top + spacing * double(i));
    }
    return page;
}

void TestReadersPdf::written()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        QPainter painter(&writer);
        painter.setFont(QFont(u"DejaVu Sans"_s, 11));
        const QStringList pageOne{u"Kari: How did it begin?"_s, u"Per: With a quay."_s, u"Kari: And then?"_s};
        const QStringList pageTwo{u"Per: Then came ships."_s, u"Kari: Thanks."_s};
        for (qsizetype i = 0; i < pageOne.size(); ++i)
            painter.drawText(QPointF(50, 80 + 30 * double(i)), pageOne[i]);
        writer.newPage();
        for (qsizetype i = 0; i < pageTwo.size(); ++i)
            painter.drawText(QPointF(50, 80 + 30 * double(i)), pageTwo[i]);
    }
    const Result<QList<Transcript>> read = readTranscriptBytes(bytes, u"talk.pdf"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const Transcript &transcript = read->first();
    QCOMPARE(Testing::turnsOf(transcript),
             QStringList({u"Kari|How did it begin?"_s, u"Per|With a quay."_s, u"Kari|And then?"_s,
                          u"Per|Then came ships."_s, u"Kari|Thanks."_s}));
    QStringList pages;
    const CodePointMap map(transcript.body);
    for (const Mark &mark : transcript.recognition.marks) {
        if (mark.kind == Mark::Kind::Page)
            pages.append(mark.value + u'|' + map.mid({mark.span.start, mark.span.start + 9}));
    }
    QCOMPARE(pages, QStringList({u"1|Kari: How"_s, u"2|Per: Then"_s}));
}

void TestReadersPdf::pictureOnly()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.fillRect(QRect(0, 0, 100, 100), Qt::black);
    }
    const Result<QList<Transcript>> read = readTranscriptBytes(bytes, u"scan.pdf"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith("scan.pdf"_L1) && read.error().message.contains("OCR"_L1),
             qPrintable(read.error().message));
}

void TestReadersPdf::layout_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("text");
    const QString full = u"This line goes on until the right hand margin of"_s;
    QTest::newRow("wrapped")
        << QStringList{full, u"the page."_s, u"A new one begins here and goes on to the margin as"_s,
                       u"well."_s}
        << u"%1 the page.\nA new one begins here and goes on to the margin as well.\n"_s.arg(full);
    QTest::newRow("gap") << QStringList{full, QString(), full} << u"%1\n%1\n"_s.arg(full);
    QTest::newRow("hyphen")
        << QStringList{u"This line goes on until the right hand mar-"_s,
                       u"gin of the page. But a follow-up is a follow-"_s, u"up."_s}
        << u"This line goes on until the right hand margin of the page. But a follow-up is a follow-up.\n"_s;
    QTest::newRow("labels")
        << QStringList{u"Kari: This goes on until the right hand margin."_s,
                       u"Per: This goes on until the right hand margin too"_s,
                       u"Kari: Yes, until the right hand margin it goes."_s,
                       u"Per: This goes on until the right hand margin too"_s,
                       u"Kari: Yes, until the right hand margin it goes."_s,
                       u"Per: This goes on until the right hand margin too"_s}
        << u"Kari: This goes on until the right hand margin.\nPer: This goes on until the right hand margin too\n"
           "Kari: Yes, until the right hand margin it goes.\nPer: This goes on until the right hand margin too\n"
           "Kari: Yes, until the right hand margin it goes.\nPer: This goes on until the right hand margin too\n"_s;
}

void TestReadersPdf::layout()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, text);
    QCOMPARE(layOutPdf({pageOf(lines)}).text, text);
}

void TestReadersPdf::runningHeads()
{
    const QString full = u"This line goes on until the right hand margin of"_s;
    QList<PdfPage> pages;
    for (int i = 1; i <= 4; ++i) {
        PdfPage page = pageOf({full, full, u"the page %1."_s.arg(QChar(char16_t(u'a' + i)))});
        page.label = QString::number(i);
        page.words = wordsOf(u"Study of harbours, interview 7"_s, 70, 40) + page.words
            + wordsOf(u"Page %1 of 4"_s.arg(i), 250, 800);
        pages.append(page);
    }
    const PdfText text = layOutPdf(pages);
    QCOMPARE(text.linesLeftOut, 8);
    QCOMPARE(text.pages.size(), 4);
    QVERIFY(!text.text.contains("Study"_L1));
    QVERIFY(!text.text.contains("Page"_L1));
    QVERIFY(text.text.contains("the page e."_L1));
    QVERIFY(text.text.sliced(text.pages[2].position).startsWith(full));
}

void TestReadersPdf::lineNumbers()
{
    const QString full = u"This line goes on until the right hand margin of"_s;
    PdfPage page = pageOf({full, full, u"the 12 pages."_s});
    for (int i = 0; i < 3; ++i)
        page.words += wordsOf(QString::number(i + 1), 40, 100 + 12 * i);
    const PdfText text = layOutPdf({page});
    QVERIFY(text.lineNumbersLeftOut);
    QCOMPARE(text.text, u"%1 %1 the 12 pages.\n"_s.arg(full));
    // Numbers that do not go up are somebody's data.
    PdfPage other = pageOf({full, full, u"the end."_s});
    other.words += wordsOf(u"9"_s, 40, 100) + wordsOf(u"5"_s, 40, 112) + wordsOf(u"7"_s, 40, 124);
    QVERIFY(!layOutPdf({other}).lineNumbersLeftOut);
}

void TestReadersPdf::lineOnBothPages()
{
    // A page's edge that cuts through a line: some programs print it below on one page and above on the next.
    const QString cut = u"which went on for years and longer than any of us had"_s;
    const PdfText text = layOutPdf(
        {pageOf({u"Kari: How did it begin?"_s, QString(),
                 u"Per: With a quay and a long talk about the old ships"_s, cut}),
         pageOf({cut, u"thought."_s, QString(), u"Kari: Yes."_s, QString(), u"Per: Yes."_s}),
         // Short answers may come twice.
         pageOf({u"Per: Yes."_s, QString(), u"Kari: Thanks."_s})});
    QCOMPARE(
        text.text,
        u"Kari: How did it begin?\nPer: With a quay and a long talk about the old ships %1 thought.\nKari: Yes.\n"
        "Per: Yes.\nPer: Yes.\nKari: Thanks.\n"_s.arg(cut));
}

QTEST_MAIN(TestReadersPdf)
#include "test_readers_pdf.moc"
