// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/orderkey.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestOrderKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void appendsShort();
    void prependsShort();
    void between_data();
    void between();
    void random_data();
    void random();
    void many();
};

void TestOrderKey::appendsShort()
{
    QString last;
    for (int i = 0; i < 10'000; ++i) {
        const QString next = orderKeyBetween(last, {});
        QVERIFY(last.toLatin1() < next.toLatin1());
        QVERIFY(next.size() <= 4);
        last = next;
    }
}

void TestOrderKey::prependsShort()
{
    QString first = orderKeyBetween({}, {});
    for (int i = 0; i < 10'000; ++i) {
        const QString next = orderKeyBetween({}, first);
        QVERIFY(next.toLatin1() < first.toLatin1());
        QVERIFY(next.size() <= 4);
        first = next;
    }
}

void TestOrderKey::between_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("both open") << QString() << QString();
    QTest::newRow("neighbours") << u"a0"_s << u"a1"_s;
    QTest::newRow("fraction above") << u"a0"_s << u"a0V"_s;
    QTest::newRow("tight fraction") << u"a0"_s << u"a001"_s;
    QTest::newRow("fraction below") << u"a0z"_s << u"a1"_s;
    QTest::newRow("full fraction") << u"a0zzz"_s << u"a1"_s;
    QTest::newRow("over the head") << u"az"_s << u"b00"_s;
    QTest::newRow("below zero") << u"Zz"_s << u"a0"_s;
    QTest::newRow("before a fraction") << QString() << u"a0V"_s;
    QTest::newRow("smallest") << QString() << QString(u"A"_s + QString(26, u'0') + u"V"_s);
    QTest::newRow("largest") << QString(u"z"_s + QString(26, u'z')) << QString();
    QTest::newRow("long") << u"a0VVV1"_s << u"a0VVV2"_s;
}

void TestOrderKey::between()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QByteArray key = orderKeyBetween(before, after).toLatin1();
    QVERIFY(before.toLatin1() < key);
    QVERIFY(after.isEmpty() || key < after.toLatin1());
}

void TestOrderKey::random_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestOrderKey::random()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    // The oracle is the list itself: after every insertion the keys must sort as the list has them.
    QStringList keys = seed % 2 ? orderKeys(random.bounded(100)) : QStringList();
    for (int i = 0; i < 1000; ++i) {
        const qsizetype place = random.bounded(int(keys.size()) + 1);
        const QString before = place > 0 ? keys[place - 1] : QString();
        const QString after = place < keys.size() ? keys[place] : QString();
        keys.insert(place, orderKeyBetween(before, after));
        if (random.bounded(5) == 0)
            keys.removeAt(random.bounded(int(keys.size())));
    }
    QList<QByteArray> bytes;
    for (const QString &key : std::as_const(keys)) {
        bytes.append(key.toLatin1());
        QVERIFY2(key.size() < 40, qPrintable(key));
    }
    QVERIFY(std::ranges::is_sorted(bytes, std::less<>()));
    QVERIFY(std::ranges::adjacent_find(bytes) == bytes.end());
}

void TestOrderKey::many()
{
    const QStringList keys = orderKeys(5000);
    QCOMPARE(keys.size(), 5000);
    for (qsizetype i = 1; i < keys.size(); ++i) {
        QVERIFY(keys[i - 1].toLatin1() < keys[i].toLatin1());
        QVERIFY(keys[i].size() <= 4);
    }
    QVERIFY(orderKeys(0).isEmpty());
}

QTEST_GUILESS_MAIN(TestOrderKey)
#include "test_orderkey.moc"
