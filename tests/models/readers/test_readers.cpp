// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readertesting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Every file of tests/data/readers against its golden description NAME.golden.json.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void golden_data();
    void golden();
    void formats();
    void contentBeforeSuffix();
    void clipboard();
    void cancel();
    void progress();
};

void TestReaders::golden_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(Testing::dataFolder());
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(".golden.json"_L1))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestReaders::golden()
{
    QFETCH(QString, name);
    const QString path = Testing::dataFolder() + u'/' + name;
    const Result<QList<Transcript>> read = readTranscripts(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QJsonArray all;
    for (const Transcript &transcript : *read) {
        QCOMPARE(transcript.hash.size(), 64);
        all.append(Testing::described(transcript));
    }
    const QByteArray actual = QJsonDocument(all).toJson();
    const QString difference = Testing::goldenDifference(path + u".golden.json"_s, actual);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestReaders::formats()
{
    const QStringList suffixes = readableSuffixes();
    for (const QString &suffix :
         {u"txt"_s, u"md"_s, u"docx"_s, u"odt"_s, u"rtf"_s, u"html"_s, u"pdf"_s, u"srt"_s, u"vtt"_s, u"lrc"_s,
          u"tsv"_s, u"json"_s, u"eaf"_s, u"csv"_s, u"xlsx"_s})
        QVERIFY2(suffixes.contains(suffix), qPrintable(suffix));
    QVERIFY(std::ranges::is_sorted(suffixes));
    QStringList ids;
    for (const ReadableFormat &format : readableFormats()) {
        QVERIFY(!format.name.isEmpty());
        QVERIFY(!ids.contains(format.id));
        ids.append(format.id);
    }
}

void TestReaders::contentBeforeSuffix()
{
    const QByteArray subtitles = "1\n00:00:01,000 --> 00:00:02,000\nHello there.\n";
    const Result<QList<Transcript>> read = readTranscriptBytes(subtitles, u"talk.txt"_s);
    QVERIFY(read);
    QCOMPARE(read->first().format, u"srt"_s);
    QCOMPARE(read->first().name, u"talk"_s);
    const Result<QList<Transcript>> word = readTranscriptBytes(
        Testing::docx("<w:p><w:r><w:t>Hi</w:t></w:r></w:p>"), u"a.txt"_s);
    QVERIFY(word);
    QCOMPARE(word->first().format, u"docx"_s);
    const Result<QList<Transcript>> unknown = readTranscriptBytes("Just words.\n", u"notes.2019"_s);
    QVERIFY(unknown);
    QCOMPARE(unknown->first().format, u"txt"_s);
}

void TestReaders::clipboard()
{
    const Result<Transcript> pasted = transcriptFromText(u"Ann: How?\r\nBo: So.\r\nAnn: Why?\r\nBo: Thus."_s,
                                                         u"Clipboard"_s);
    QVERIFY(pasted);
    QCOMPARE(pasted->name, u"Clipboard"_s);
    QCOMPARE(pasted->body, u"Ann: How?\nBo: So.\nAnn: Why?\nBo: Thus."_s);
    QCOMPARE(Testing::turnsOf(*pasted),
             QStringList({u"Ann|How?"_s, u"Bo|So."_s, u"Ann|Why?"_s, u"Bo|Thus."_s}));
    QVERIFY(!transcriptFromText(u" \n"_s, u"Clipboard"_s));
}

void TestReaders::cancel()
{
    std::stop_source source;
    source.request_stop();
    ReadOptions options;
    options.stop = source.get_token();
    const QDir folder(Testing::dataFolder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        const Result<QList<Transcript>> read = readTranscripts(folder.filePath(name), options);
        QVERIFY2(!read, qPrintable(name));
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }
}

void TestReaders::progress()
{
    QList<int> percents;
    ReadOptions options;
    options.progress = [&](int percent) { percents.append(percent); };
    QVERIFY(readTranscripts(Testing::dataFolder() + u"/plain_labels.txt"_s, options));
    QVERIFY(!percents.isEmpty());
    QCOMPARE(percents.last(), 100);
    QVERIFY(std::ranges::is_sorted(percents));
}

QTEST_GUILESS_MAIN(TestReaders)
#include "test_readers.moc"
