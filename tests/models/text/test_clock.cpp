// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/clock.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void parses_data();
    void parses();
    void formats();
};

void TestClock::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: no time
    QTest::newRow("M:SS") << u"1:02"_s << qint64(62'000);
    QTest::newRow("MM:SS") << u"01:02"_s << qint64(62'000);
    QTest::newRow("HH:MM:SS") << u"01:02:03"_s << qint64(3'723'000);
    QTest::newRow("fraction") << u"0:00:01.5"_s << qint64(1'500);
    QTest::newRow("comma") << u"00:00:07,680"_s << qint64(7'680);
    QTest::newRow("tenths after a dash") << u"00:00:12-3"_s << qint64(12'300);
    QTest::newRow("more digits than kept") << u"00:01.23456"_s << qint64(1'234);
    QTest::newRow("many minutes") << u"90:00"_s << qint64(5'400'000);
    QTest::newRow("spaces") << u" 00:01 "_s << qint64(1'000);
    QTest::newRow("unpadded") << u"0:0:3.580"_s << qint64(3'580);
    QTest::newRow("seconds over 59") << u"00:60"_s << qint64(-1);
    QTest::newRow("minutes over 59") << u"1:60:00"_s << qint64(-1);
    QTest::newRow("no colon") << u"1030"_s << qint64(-1);
    QTest::newRow("words") << u"at 10:30"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void TestClock::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    QCOMPARE(parseClock(text).value_or(-1), milliseconds);
}

void TestClock::formats()
{
    QCOMPARE(formatClock(0), u"00:00:00"_s);
    QCOMPARE(formatClock(3'723'999), u"01:02:03"_s);
    QCOMPARE(formatClock(360'000'000), u"100:00:00"_s);
    QCOMPARE(formatClock(-5), u"00:00:00"_s);
    QCOMPARE(formatClockExact(62'007), u"00:01:02.007"_s);
    for (const qint64 time : {0LL, 59'999LL, 3'600'000LL, 359'999'123LL})
        QCOMPARE(parseClock(formatClockExact(time)), std::optional<qint64>(time));
}

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
