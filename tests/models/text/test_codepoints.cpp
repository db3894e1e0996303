// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/codepoints.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void positions_data();
    void positions();
    void clamps();
    void random_data();
    void random();
};

void TestCodePoints::positions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("expected"); // code point of every UTF-16 position

    QTest::newRow("empty") << QString() << QList<qint64>{0};
    QTest::newRow("plain") << u"abc"_s << QList<qint64>{0, 1, 2, 3};
    QTest::newRow("pair") << u"a\U0001F600b"_s << QList<qint64>{0, 1, 1, 2, 3};
    QTest::newRow("two pairs") << u"\U0001F600\U0001F600"_s << QList<qint64>{0, 0, 1, 1, 2};
    QTest::newRow("lone high") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << QList<qint64>{0, 1, 2, 3};
    QTest::newRow("lone low first") << QString(QString(QChar(0xde00)) + u"b"_s) << QList<qint64>{0, 1, 2};
    QTest::newRow("high, high, low") << QString(QString(QChar(0xd83d)) + QChar(0xd83d) + QChar(0xde00))
                                     << QList<qint64>{0, 1, 1, 2};
}

void TestCodePoints::positions()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, expected);
    const CodePointMap map(text);
    QCOMPARE(map.length(), expected.last());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(map.toCodePoint(i), expected[i]);
    for (qint64 c = 0; c <= map.length(); ++c)
        QCOMPARE(map.toUtf16(c), expected.indexOf(c));
}

void TestCodePoints::clamps()
{
    const CodePointMap map(u"x\U0001F600y"_s);
    QCOMPARE(map.toCodePoint(-5), 0);
    QCOMPARE(map.toCodePoint(100), 3);
    QCOMPARE(map.toUtf16(-1), 0);
    QCOMPARE(map.toUtf16(100), 4);
    QCOMPARE(map.mid({1, 2}), u"\U0001F600"_s);
    QCOMPARE(map.mid({2, 1}), QString());
    QCOMPARE(map.mid({-3, 300}), map.text());
}

void TestCodePoints::random_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCodePoints::random()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QString text;
    const int length = random.bounded(200);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(6)) {
        case 0:
            text += u"\U0001F9D1"_s;
            break;
        case 1:
            text += QChar(char16_t(0xd800 + random.bounded(0x400)));
            break;
        case 2:
            text += QChar(char16_t(0xdc00 + random.bounded(0x400)));
            break;
        default:
            text += QChar(char16_t('a' + random.bounded(26)));
        }
    }
    // The oracle walks: one list entry a code point.
    QList<qsizetype> starts;
    QStringList characters;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        starts.append(i);
        characters.append(text.mid(i, pair ? 2 : 1));
        i += pair ? 2 : 1;
    }
    starts.append(text.size());

    const CodePointMap map(text);
    QCOMPARE(map.length(), starts.size() - 1);
    for (qsizetype c = 0; c < starts.size(); ++c) {
        QCOMPARE(map.toUtf16(c), starts[c]);
        QCOMPARE(map.toCodePoint(starts[c]), c);
    }
    for (int i = 0; i < 20; ++i) {
        const qsizetype from = random.bounded(int(starts.size()));
        const qsizetype to = random.bounded(int(starts.size()));
        QCOMPARE(map.mid({from, to}),
                 from < to ? characters.mid(from, to - from).join(QString()) : QString());
    }
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "test_codepoints.moc"
