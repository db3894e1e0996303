// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/idruns.h"

#include <QHash>
#include <QTest>

#include <random>

using namespace Crosscase;

/// Owners kept as runs, against a list of every id.
class TestIdRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryOwner_data();
    void keepsEveryOwner();
};

void TestIdRuns::keepsEveryOwner_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("owners");
    for (int owners : {1, 2, 5}) {
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("%d owners, seed %d", owners, seed) << seed << owners;
    }
}

void TestIdRuns::keepsEveryOwner()
{
    QFETCH(int, seed);
    QFETCH(int, owners);
    std::mt19937 random{quint32(seed)};
    const auto upTo = [&random](int most) { return int(random() % quint32(most + 1)); };
    IdRuns runs;
    QHash<Id, Id> naive;
    // First as a project is read, then as it is changed.
    Id last = 100;
    for (int i = 0; i < 60; ++i) {
        last += 1 + upTo(3) / 3 * 10;
        const Id owner = 1 + upTo(owners - 1);
        runs.append(last, owner);
        naive.insert(last, owner);
    }
    for (int i = 0; i < 200; ++i) {
        const Id id = 90 + upTo(int(last) - 70);
        const Id owner = 1 + upTo(owners - 1);
        runs.set(id, owner);
        naive.insert(id, owner);
        for (auto it = naive.cbegin(); it != naive.cend(); ++it)
            QCOMPARE(runs.ownerOf(it.key()), it.value());
    }
}

QTEST_GUILESS_MAIN(TestIdRuns)
#include "test_idruns.moc"
