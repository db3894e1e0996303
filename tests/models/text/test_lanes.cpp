// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lanes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Crosscase;

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void few();
    void random_data();
    void random();
};

void TestLanes::few()
{
    QCOMPARE(assignLanes({}).count, 0);
    const Lanes lanes = assignLanes({{0, 10}, {2, 5}, {5, 8}, {5, 5}, {10, 12}});
    QCOMPARE(lanes.laneOf, QList<int>({0, 1, 1, 2, 0}));
    QCOMPARE(lanes.count, 3);
}

void TestLanes::random_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLanes::random()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<Span> spans;
    const int count = random.bounded(80);
    for (int i = 0; i < count; ++i) {
        const qint64 start = random.bounded(100);
        spans.append({start, start + random.bounded(20)});
    }
    std::ranges::sort(spans);
    const Lanes lanes = assignLanes(spans);

    // The oracle tries the lanes one after the other against everything placed so far.
    QList<int> expected;
    const auto room = [](const Span &span) { return Span{span.start, std::max(span.end, span.start + 1)}; };
    for (qsizetype i = 0; i < spans.size(); ++i) {
        int lane = 0;
        const auto taken = [&] {
            for (qsizetype j = 0; j < i; ++j) {
                if (expected[j] == lane && room(spans[j]).overlaps(room(spans[i])))
                    return true;
            }
            return false;
        };
        while (taken())
            ++lane;
        expected.append(lane);
    }
    QCOMPARE(lanes.laneOf, expected);
    QCOMPARE(lanes.count, expected.isEmpty() ? 0 : std::ranges::max(expected) + 1);
}

QTEST_GUILESS_MAIN(TestLanes)
#include "test_lanes.moc"
