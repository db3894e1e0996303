// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/casecoverage.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace Crosscase;

namespace {

/// One set of cases a code point, the slow way.
std::vector<std::set<Id>> paint(const QList<CaseTie> &ties, const QList<Span> &nobody, qint64 length)
{
    std::vector<std::set<Id>> painted(static_cast<size_t>(length));
    for (const CaseTie &tie : ties) {
        for (qint64 i = tie.span.start; i < tie.span.end; ++i)
            painted[size_t(i)].insert(tie.caseId);
    }
    for (const Span &span : nobody) {
        for (qint64 i = span.start; i < span.end; ++i)
            painted[size_t(i)].clear();
    }
    return painted;
}

} // namespace

class TestCaseCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void tiesAddUp();
    void interviewersBelongToNobody();
    void neighboursJoin();
    void agreesWithOracle();
};

void TestCaseCoverage::tiesAddUp()
{
    const CaseCoverage cover({CaseTie{7, {0, 100}}, CaseTie{3, {20, 40}}}, {});
    QCOMPARE(cover.casesAt(10), QList<Id>{7});
    QCOMPARE(cover.casesAt(20), (QList<Id>{3, 7}));
    QCOMPARE(cover.casesAt(40), QList<Id>{7});
    QCOMPARE(cover.casesAt(100), QList<Id>());
}

void TestCaseCoverage::interviewersBelongToNobody()
{
    const CaseCoverage cover({CaseTie{7, {0, 100}}}, {{30, 60}});
    QCOMPARE(cover.casesAt(30), QList<Id>());
    const QList<CaseShare> shares = cover.sharesOf({20, 70});
    QCOMPARE(shares.size(), 1);
    QCOMPARE(shares.first().spans, (QList<Span>{{20, 30}, {60, 70}}));
    QCOMPARE(shares.first().length(), 20);
    QVERIFY(cover.sharesOf({30, 60}).isEmpty());
}

void TestCaseCoverage::neighboursJoin()
{
    const CaseCoverage cover({CaseTie{7, {0, 10}}, CaseTie{7, {10, 20}}}, {});
    QCOMPARE(cover.stretches().size(), size_t(1));
    QCOMPARE(cover.sharesOf({5, 15}).first().spans, (QList<Span>{{5, 15}}));
}

void TestCaseCoverage::agreesWithOracle()
{
    std::mt19937 random(20260301);
    const auto upTo = [&](int most) { return int(random() % quint32(most + 1)); };
    constexpr qint64 Length = 60;
    for (int round = 0; round < 500; ++round) {
        QList<CaseTie> ties;
        QList<Span> nobody;
        for (int i = upTo(6); i > 0; --i) {
            const qint64 start = upTo(Length - 1);
            ties.append(CaseTie{Id(1 + upTo(3)), {start, start + upTo(int(Length - start))}});
        }
        for (int i = upTo(2); i > 0; --i) {
            const qint64 start = upTo(Length - 1);
            nobody.append({start, start + upTo(int(Length - start))});
        }
        const CaseCoverage cover(ties, nobody);
        const auto painted = paint(ties, nobody, Length);
        for (qint64 i = 0; i < Length; ++i) {
            const QList<Id> cases = cover.casesAt(i);
            QCOMPARE(std::set<Id>(cases.begin(), cases.end()), painted[size_t(i)]);
        }
        const qint64 from = upTo(Length - 1);
        const Span asked{from, from + upTo(int(Length - from))};
        std::map<Id, qint64> expected;
        for (qint64 i = asked.start; i < asked.end; ++i) {
            for (Id id : painted[size_t(i)])
                ++expected[id];
        }
        std::map<Id, qint64> got;
        for (const CaseShare &share : cover.sharesOf(asked))
            got[share.caseId] = share.length();
        QVERIFY2(got == expected, qPrintable(QString::number(round)));
    }
}

QTEST_GUILESS_MAIN(TestCaseCoverage)
#include "test_casecoverage.moc"
