// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void count_data();
    void count();
    void pieces();
    void at_data();
    void at();
    void trims();
};

void TestWords::count_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("words");

    QTest::newRow("empty") << QString() << qint64(0);
    QTest::newRow("spaces") << u" \n\t "_s << qint64(0);
    QTest::newRow("plain") << u"So we began."_s << qint64(3);
    QTest::newRow("apostrophe") << u"We don't know"_s << qint64(3);
    QTest::newRow("typographic apostrophe") << u"We don\u2019t know"_s << qint64(3);
    QTest::newRow("hyphen") << u"a follow-up"_s << qint64(3);
    QTest::newRow("number") << u"12.5 percent, 3"_s << qint64(3);
    QTest::newRow("punctuation alone") << u"well ... - !"_s << qint64(1);
    QTest::newRow("Chinese") << u"我是老师。"_s << qint64(4);
    QTest::newRow("Hebrew") << u"שלום לכולם"_s << qint64(2);
    QTest::newRow("combining") << u"cafe\u0301 ole\u0301"_s << qint64(2);
    QTest::newRow("emoji") << u"fine \U0001F600 thanks"_s << qint64(2);
    QTest::newRow("mathematical letters") << u"\U0001D400\U0001D401 x"_s << qint64(2);
}

void TestWords::count()
{
    QFETCH(QString, text);
    QFETCH(qint64, words);
    QCOMPARE(countWords(text), words);
    const CodePointMap map(text);
    QCOMPARE(countWords(map, {0, map.length()}), words);
    QCOMPARE(wordSpans(map, {0, map.length()}).size(), words);
}

void TestWords::pieces()
{
    const CodePointMap text(u"\U0001F600 One two. Three?\n\n  Four five \n"_s);
    const auto texts = [&](const QList<Span> &spans) {
        QStringList result;
        for (const Span &span : spans)
            result.append(text.mid(span));
        return result;
    };
    const Span all{0, text.length()};
    QCOMPARE(texts(wordSpans(text, all)),
             QStringList({u"One"_s, u"two"_s, u"Three"_s, u"Four"_s, u"five"_s}));
    QCOMPARE(texts(sentenceSpans(text, all)),
             QStringList({u"\U0001F600 One two."_s, u"Three?"_s, u"Four five"_s}));
    QCOMPARE(texts(paragraphSpans(text, all)),
             QStringList({u"\U0001F600 One two. Three?"_s, u"  Four five "_s}));
    QCOMPARE(texts(wordSpans(text, {3, 8})), QStringList({u"ne"_s, u"tw"_s}));
}

void TestWords::at_data()
{
    QTest::addColumn<qint64>("position");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("paragraph");

    const QString first = u"\U0001F600 One two."_s;
    const QString line = u"\U0001F600 One two. Three?"_s;
    QTest::newRow("in a word") << qint64(3) << u"One"_s << first << line;
    QTest::newRow("at its end") << qint64(5) << u"One"_s << first << line;
    QTest::newRow("at its start") << qint64(6) << u"two"_s << first << line;
    QTest::newRow("second sentence") << qint64(12) << u"Three"_s << u"Three?"_s << line;
    QTest::newRow("blank line") << qint64(18) << QString() << QString() << QString();
    QTest::newRow("last line") << qint64(20) << u"Four"_s << u"Four"_s << u"Four"_s;
}

void TestWords::at()
{
    QFETCH(qint64, position);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    QFETCH(QString, paragraph);
    const CodePointMap text(u"\U0001F600 One two. Three?\n\nFour"_s);
    QCOMPARE(text.mid(wordAt(text, position)), word);
    QCOMPARE(text.mid(sentenceAt(text, position)), sentence);
    QCOMPARE(text.mid(paragraphAt(text, position)), paragraph);
}

void TestWords::trims()
{
    const CodePointMap text(u" \U0001F600 a \n"_s);
    QCOMPARE(trimmed(text, {0, 6}), (Span{1, 4}));
    QCOMPARE(trimmed(text, {4, 6}), (Span{4, 4}));
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
