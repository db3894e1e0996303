// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readertesting.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Reads every transcript of a folder of real ones, if there is one: CROSSCASE_CORPORA, else beside the checkout.
class TestReadersCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void reads_data();
    void reads();
};

void TestReadersCorpora::reads_data()
{
    QTest::addColumn<QString>("path");
    const QString besides = qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/../shared/corpora"_s;
    const QString folder = qEnvironmentVariable("CROSSCASE_CORPORA", besides) + u"/transcripts"_s;
    if (!QDir(folder).exists())
        QSKIP("There is no folder of real transcripts; set CROSSCASE_CORPORA to one.");
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        if (path.endsWith("PROVENANCE.txt"_L1))
            continue;
        QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
    }
}

void TestReadersCorpora::reads()
{
    QFETCH(QString, path);
    const Result<QList<Transcript>> read = readTranscripts(path);
    if (!read) {
        // A table of metadata lies among them: refused with a way out.
        QVERIFY2(path.endsWith(".tsv"_L1) && read.error().message.contains("attributes"_L1),
                 qPrintable(read.error().message));
        return;
    }
    for (const Transcript &transcript : *read) {
        const qint64 length = CodePointMap(transcript.body).length();
        QVERIFY(transcript.words > 0);
        QVERIFY(!transcript.body.contains(u'\r') && !transcript.body.contains(QChar::ReplacementCharacter));
        qint64 last = 0;
        qint64 words = 0;
        for (const TurnShape &turn : transcript.recognition.turns) {
            QVERIFY(turn.span.start >= last && turn.span.end > turn.span.start && turn.span.end <= length);
            QVERIFY(turn.span.contains(turn.said));
            last = turn.span.end;
        }
        for (const SpeakerGuess &speaker : transcript.recognition.speakers)
            words += speaker.words;
        QVERIFY(words <= transcript.words);
    }
}

QTEST_GUILESS_MAIN(TestReadersCorpora)
#include "test_readers_corpora.moc"
