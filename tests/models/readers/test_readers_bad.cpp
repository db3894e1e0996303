// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readertesting.h"

#include "exchange/readers/limits.h"
#include "support/otherprocess.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Input that must end in a message naming the file, never in a crash or a garbled text.
class TestReadersBad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void refused_data();
    void refused();
    void files();
    void largeFile();
    void noPermission();
    void passwordPdf();
    void shrinksWhileRead();
    void firstNameOfNothing();
    void survives_data();
    void survives();
    void longLine();
    void mutated_data();
    void mutated();
};

QByteArray entityBomb()
{
    return "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>";
}

QByteArray nested(const QByteArray &open, const QByteArray &close, int depth)
{
    return open.repeated(depth) + "x" + close.repeated(depth);
}

void TestReadersBad::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part"); // of the message

    const QByteArray good = Testing::docx("<w:p><w:r><w:t>Hello there</w:t></w:r></w:p>");
    QTest::newRow("empty") << QByteArray() << u"a.txt"_s << u"empty"_s;
    QTest::newRow("white space only") << QByteArray(" \n\n\t") << u"a.txt"_s << u"no text"_s;
    QTest::newRow("byte order mark only") << QByteArray("\xef\xbb\xbf") << u"a.txt"_s << u"no text"_s;
    QTest::newRow("picture named txt")
        << QByteArray("\x89PNG\r\n\x1a\n" + QByteArray(200, '\1')) << u"a.txt"_s << u"not a text file"_s;
    QTest::newRow("program named txt") << QByteArray("\x7f"
                                                     "ELF"
                                                     + QByteArray(500, '\2'))
                                       << u"a.txt"_s << u"not a text file"_s;
    QTest::newRow("noise named txt") << QByteArray(QByteArray::fromHex("0001020304050607").repeated(100))
                                     << u"a.txt"_s << u"not a text file"_s;
    QTest::newRow("noise of unknown name")
        << QByteArray(QByteArray::fromHex("0001020304050607").repeated(100)) << u"a.xyz"_s << u"format"_s;
    QTest::newRow("cut off docx") << good.first(good.size() / 2) << u"a.docx"_s << u"damaged"_s;
    QTest::newRow("docx without its end") << good.chopped(10) << u"a.docx"_s << u"damaged"_s;
    QTest::newRow("text named docx") << QByteArray("Just words.") << u"a.docx"_s << u"damaged"_s;
    QTest::newRow("archive named docx")
        << Testing::zipped({{u"other.txt"_s, "x"}}) << u"a.docx"_s << u"missing"_s;
    QTest::newRow("damaged XML") << Testing::docx("<w:p><w:r>") << u"a.docx"_s << u"XML"_s;
    QTest::newRow("password docx") << QByteArray(
        "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0')
        + QByteArray::fromHex("45006e0063007200790070007400650064005000610063006b00610067006500"))
                                   << u"a.docx"_s << u"password"_s;
    QTest::newRow("old doc") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0'))
                             << u"a.doc"_s << u"DOCX"_s;
    QTest::newRow("password odt") << Testing::zipped(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
         {u"META-INF/manifest.xml"_s, "<m><encryption-data/></m>"},
         {u"content.xml"_s, "xx"}})
                                  << u"a.odt"_s << u"password"_s;
    QTest::newRow("zip bomb") << Testing::docx("<w:p><w:r><w:t>" + QByteArray(40 << 20, ' ')
                                               + "</w:t></w:r></w:p>")
                              << u"a.docx"_s << u"unpacks"_s;
    QTest::newRow("entity bomb in docx")
        << Testing::zipped({{u"word/document.xml"_s, entityBomb()}}) << u"a.docx"_s << u"document type"_s;
    QTest::newRow("entity bomb in eaf")
        << QByteArray(entityBomb() + "<ANNOTATION_DOCUMENT/>") << u"a.eaf"_s << u"document type"_s;
    QTest::newRow("deep docx") << Testing::docx(nested("<w:p>", "</w:p>", 3000)) << u"a.docx"_s
                               << u"nested"_s;
    QTest::newRow("deep odt") << Testing::odt(nested("<text:span>", "</text:span>", 3000)) << u"a.odt"_s
                              << u"nested"_s;
    QTest::newRow("deep html") << QByteArray("<html>" + nested("<div>", "</div>", 50000)) << u"a.html"_s
                               << u"nested"_s;
    QTest::newRow("deep rtf") << QByteArray("{\\rtf1 " + nested("{", "}", 100000) + "}") << u"a.rtf"_s
                              << u"nested"_s;
    QTest::newRow("deep json") << QByteArray("{\"segments\":" + nested("[", "]", 100000) + "}") << u"a.json"_s
                               << u"JSON"_s;
    QTest::newRow("cut off rtf") << QByteArray("{\\rtf1 Hello {\\b there") << u"a.rtf"_s << u"cut off"_s;
    QTest::newRow("text named rtf") << QByteArray("Hello") << u"a.rtf"_s << u"rich text"_s;
    QTest::newRow("path traversal") << Testing::zipped(
        {{u"word/document.xml"_s, "<w/>"}, {u"../../etc/evil"_s, "x"}})
                                    << u"a.docx"_s << u"leads out"_s;
    QTest::newRow("cut off pdf") << QByteArray("%PDF-1.7\n1 0 obj\n<<") << u"a.pdf"_s << u"damaged"_s;
    QTest::newRow("text named pdf") << QByteArray("Hello") << u"a.pdf"_s << u"damaged"_s;
    QTest::newRow("no subtitles") << QByteArray("WEBVTT\n\nNOTE nothing\n") << u"a.vtt"_s
                                  << u"no subtitles"_s;
    QTest::newRow("damaged json") << QByteArray("{\"segments\": [") << u"a.json"_s << u"damaged"_s;
    QTest::newRow("other json") << QByteArray("{\"a\": 1}") << u"a.json"_s << u"no segments"_s;
    QTest::newRow("open quotation in csv") << QByteArray("a,b\n1,\"x\n") << u"a.csv"_s << u"quotation"_s;
    QTest::newRow("table of attributes")
        << QByteArray("case,age\nA,1\nB,2\n") << u"a.csv"_s << u"attributes"_s;
    QTest::newRow("empty html") << QByteArray("<html><body></body></html>") << u"a.html"_s << u"no text"_s;
    QTest::newRow("eaf without times")
        << QByteArray("<ANNOTATION_DOCUMENT></ANNOTATION_DOCUMENT>") << u"a.eaf"_s << u"no annotations"_s;
}

void TestReadersBad::refused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, part);
    const Result<QList<Transcript>> read = readTranscriptBytes(content, name);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(name), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
    QVERIFY(read.error().message.endsWith(u'.'));
}

void TestReadersBad::files()
{
    const QTemporaryDir folder;
    const Result<QList<Transcript>> gone = readTranscripts(folder.filePath(u"gone.txt"_s));
    QVERIFY(!gone);
    QVERIFY2(gone.error().message.startsWith("gone.txt"_L1) && gone.error().message.contains("not there"_L1),
             qPrintable(gone.error().message));
    QVERIFY(QDir(folder.path()).mkdir(u"folder.txt"_s));
    const Result<QList<Transcript>> directory = readTranscripts(folder.filePath(u"folder.txt"_s));
    QVERIFY(!directory);
    QVERIFY2(directory.error().message.contains("not a file"_L1), qPrintable(directory.error().message));
}

void TestReadersBad::largeFile()
{
    // A sparse file: a gigabyte for the reader, nothing on the disk.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1LL << 30));
    file.close();
    const Result<QList<Transcript>> read = readTranscripts(path);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith("huge.txt"_L1) && read.error().message.contains("1024 MB"_L1),
             qPrintable(read.error().message));
    // Larger than a text may be, though not than a container.
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(Limits::TextFileSize + 1));
    file.close();
    const Result<QList<Transcript>> text = readTranscripts(path);
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains("64 MB"_L1), qPrintable(text.error().message));
}

void TestReadersBad::noPermission()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::Permissions()));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755)));
    const OrdinaryUser user; // permissions do not bind the superuser
    QVERIFY(user.isBound());
    const Result<QList<Transcript>> read = readTranscripts(path);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains("permission"_L1), qPrintable(read.error().message));
}

void TestReadersBad::passwordPdf()
{
    const QString path = qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/tests/data/bad/password.pdf"_s;
    QVERIFY(QFile::exists(path));
    const Result<QList<Transcript>> read = readTranscripts(path);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith("password.pdf"_L1)
                 && read.error().message.contains("password"_L1),
             qPrintable(read.error().message));
}

/// A file that another program cuts off, or takes away, while it is being read.
void TestReadersBad::shrinksWhileRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"going.txt"_s);
    for (const bool vanishes : {false, true}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Ann: one and two and three.\n").repeated(600'000)); // several chunks
        file.close();
        bool done = false;
        ReadOptions options;
        options.progress = [&](int) {
            if (done)
                return;
            done = true;
            if (vanishes)
                QFile::remove(path);
            else
                QFile::resize(path, 100);
        };
        const Result<QList<Transcript>> read = readTranscripts(path, options);
        QVERIFY(done);
        if (vanishes) { // what is open stays readable: all of it or nothing
            if (read)
                QCOMPARE(read->first().body.size(), 28 * 600'000);
        } else {
            QVERIFY(!read);
            QVERIFY2(read.error().message.startsWith("going.txt"_L1), qPrintable(read.error().message));
        }
    }
}

void TestReadersBad::survives_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("body");
    QTest::newRow("NUL") << QByteArray("one\0two and some more words", 27) << u"a.txt"_s
                         << u"one\ufffdtwo and some more words"_s;
    QTest::newRow("lone surrogate in UTF-16") << QByteArray("\xff\xfe"
                                                            "a\0\x3d\xd8"
                                                            "b\0",
                                                            8)
                                              << u"a.txt"_s << u"a\ufffdb"_s;
    QTest::newRow("lone surrogate and NUL in JSON")
        << QByteArray(R"({"segments": [{"start": 0, "end": 1, "text": "a \ud83d b \u0000 c"}]})")
        << u"a.json"_s << u"a \ufffd b \ufffd c\n"_s;
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\\rtf1 a\\u55357?b}") << u"a.rtf"_s << u"ab\n"_s;
}

/// Found by fuzzing: two labels of which one is the first name of the other, and what follows it folds to nothing.
void TestReadersBad::firstNameOfNothing()
{
    const QByteArray found = QByteArray::fromBase64(
        "e1xydGYyXGFuc2lcYW5zaWNvdXRsaVxwYXIKXHBhcmQgS2FyaTpuZWxlZXZsMFxiIFNhbXRhbGVcYjBccAAAAAAAAAAAAAAA"
        "AAAAAAAAAAAAAAAAAAAAAAAAW2FyClxwYXJkIHtcYiBLYXJpOn0gSHZvciBtXCdmOHR0XHU4MjEyP1xwYXIKXHBhcmQge1xi"
        "IFBlcqCgoKCgOn0gUFwnZTUga2FpYXtcZm9vdG5vdGVccGFyZFxwbGFpbiAgRGVuIGdhbWxlLlxwYXJ9LCB7XGkgc2FtbWVu"
        "fS5ccP8AAABwYXJkIEthcmk6IHtcZjEgXCdjNFxcJzB7fWRlIHBhZ2UgaGVhZFxwYXJ9ClxwYXJkXG91dGxpbmVsZXZlbDBc"
        "YiBTYW10YWxlXGIwXHBhcgpccGFyZCB7XGIgS2FyaTp9IEiRb3IgbVwnZjh0dGVz////ZmU/IFx1ODIxMj9ccGFyClxwYXJk"
        "IHtcYiBQZXI6fSBQXCdlNSBrYWlhe1xmb290bm90ZVxwYXJkXHBsYWluICBEZW7///////////////////////////9kIHBh"
        "Z2UgaGVhZFxwYXJ9ClxwYTJkXG91dGxpbmVsZXZlbDBcYiBTYW10YWxlXGIwXHBhcgpccGFyZCB7XGIgS2FyaTp9IEiRb3Ig"
        "bVwnZjh0dGVzIGRlcmU/IFx1ODIxMj9ccGFyClxwYXJkIHtcYiBQZXI6fSBQXCdlMiBrYWlhe1xmb290bm90ZVxwYXJkXHBs"
        "YWluICBEZW7///////////9ccGFyZFxwbGFpbiAgfXtcZmxkcnNsdCBsZW5rZX19XHBhcgp9Cg==");
    const Result<QList<Transcript>> read = readTranscriptBytes(found, u"a.rtf"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(!read->first().recognition.speakers.isEmpty());
}

void TestReadersBad::survives()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, body);
    const Result<QList<Transcript>> read = readTranscriptBytes(content, name);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->first().body, body);
    for (const QChar c : std::as_const(read->first().body))
        QVERIFY(!c.isNull() && !c.isSurrogate());
    if (body.contains(u'\ufffd'))
        QVERIFY(!read->first().warnings.isEmpty());
}

void TestReadersBad::longLine()
{
    QByteArray text = "Ann: ";
    while (text.size() < 100'000)
        text += "word and word, ";
    text += "\nBo: short\nAnn: yes\nBo: no\n";
    const Result<QList<Transcript>> read = readTranscriptBytes(text, u"a.txt"_s);
    QVERIFY(read);
    QCOMPARE(read->first().recognition.turns.size(), 4);
    // One line of a hundred thousand signs without a space, as damaged files have.
    for (const char sign : {'a', ':', '[', '*', '(', '0', '_', '-', '>', '\t'}) {
        const Result<QList<Transcript>> odd = readTranscriptBytes("x " + QByteArray(100'000, sign) + " y\n",
                                                                  u"a.md"_s);
        QVERIFY2(odd, qPrintable(QString(QLatin1Char(sign))));
        QCOMPARE(odd->first().body.size(), 100'005);
    }
}

void TestReadersBad::mutated_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(Testing::dataFolder());
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(".golden.json"_L1))
            QTest::newRow(qPrintable(name)) << name;
    }
    QTest::newRow("docx") << u"made.docx"_s;
    QTest::newRow("odt") << u"made.odt"_s;
    QTest::newRow("xlsx") << u"made.xlsx"_s;
}

/// Good files with some bytes changed, cut or doubled: read or refused, with everything within the text.
void TestReadersBad::mutated()
{
    QFETCH(QString, name);
    QByteArray good;
    if (name == "made.docx"_L1) {
        good = Testing::docx("<w:p><w:r><w:t>Ann: Hello</w:t></w:r></w:p>");
    } else if (name == "made.odt"_L1) {
        good = Testing::odt("<text:p>Ann: Hello</text:p>");
    } else if (name == "made.xlsx"_L1) {
        good = Testing::xlsx({{u"Name"_s, u"Why?"_s}, {u"A"_s, u"because of all of that, I think"_s}});
    } else {
        QFile file(Testing::dataFolder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        good = file.readAll();
    }
    QRandomGenerator random(11);
    for (int round = 0; round < 40; ++round) {
        QByteArray bad = good;
        for (int i = random.bounded(4); i >= 0 && !bad.isEmpty(); --i) {
            const int at = random.bounded(int(bad.size()));
            switch (random.bounded(4)) {
            case 0:
                bad[at] = char(random.bounded(256));
                break;
            case 1:
                bad.truncate(at);
                break;
            case 2:
                bad.remove(at, random.bounded(20));
                break;
            default:
                bad.insert(at, bad.sliced(at, std::min<qsizetype>(bad.size() - at, random.bounded(50))));
            }
        }
        const Result<QList<Transcript>> read = readTranscriptBytes(bad, name);
        if (!read) {
            QVERIFY(read.error().message.startsWith(name));
            continue;
        }
        for (const Transcript &transcript : *read) {
            const qint64 length = CodePointMap(transcript.body).length();
            QVERIFY(!transcript.body.contains(QChar(u'\0')) && !transcript.body.contains(u'\r'));
            for (const TurnShape &turn : transcript.recognition.turns)
                QVERIFY(turn.span.start >= 0 && turn.span.end <= length && turn.span.contains(turn.said));
            for (const Mark &mark : transcript.recognition.marks)
                QVERIFY(mark.span.start >= 0 && mark.span.end <= length);
        }
    }
}

QTEST_GUILESS_MAIN(TestReadersBad)
#include "test_readers_bad.moc"
