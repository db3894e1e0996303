// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/coverage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crosscase;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void few();
    void random_data();
    void random();
};

void TestCoverage::few()
{
    QVERIFY(coverage({}).isEmpty());
    QVERIFY(coverage({{3, 3}}).isEmpty());
    const QList<CoveredSpan> expected{{{0, 2}, {0}}, {{2, 4}, {0, 1}}, {{4, 6}, {1}}, {{6, 8}, {2}}};
    QCOMPARE(coverage({{0, 4}, {2, 6}, {6, 8}}), expected);
    QCOMPARE(united({{6, 8}, {0, 4}, {2, 6}, {9, 9}, {10, 11}}), QList<Span>({{0, 8}, {10, 11}}));
}

void TestCoverage::random_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCoverage::random()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<Span> spans;
    const int count = random.bounded(30);
    for (int i = 0; i < count; ++i) {
        const qint64 start = random.bounded(60);
        spans.append({start, start + random.bounded(15)});
    }
    // The oracle asks every position which spans hold it.
    QList<QList<int>> held(80);
    for (qint64 position = 0; position < held.size(); ++position) {
        for (int i = 0; i < spans.size(); ++i) {
            if (spans[i].contains(position))
                held[position].append(i);
        }
    }
    QList<CoveredSpan> expected;
    for (qint64 position = 0; position < held.size(); ++position) {
        if (held[position].isEmpty())
            continue;
        if (!expected.isEmpty() && expected.last().span.end == position
            && expected.last().items == held[position])
            expected.last().span.end = position + 1;
        else
            expected.append({{position, position + 1}, held[position]});
    }
    QCOMPARE(coverage(spans), expected);

    QList<Span> joined;
    for (const CoveredSpan &each : expected) {
        if (!joined.isEmpty() && joined.last().end == each.span.start)
            joined.last().end = each.span.end;
        else
            joined.append(each.span);
    }
    QCOMPARE(united(spans), joined);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "test_coverage.moc"
