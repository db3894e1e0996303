// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/timestamp.h"

#include <QDateTime>
#include <QTest>

using namespace Crosscase;

/// Times as the file keeps them, read quickly, against QDateTime.
class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsQtDoes_data();
    void readsAsQtDoes();
    void readsWhatItWrites();
};

void TestTimestamp::readsAsQtDoes_data()
{
    QTest::addColumn<QByteArray>("time");
    const char *const times[] = {
        "2026-03-01T12:34:56.789Z",
        "1970-01-01T00:00:00.000Z",
        "1969-12-31T23:59:59.999Z",
        "2024-02-29T00:00:00.000Z",
        "2023-02-29T00:00:00.000Z",
        "2026-13-01T00:00:00.000Z",
        "2026-00-10T00:00:00.000Z",
        "2026-04-31T00:00:00.000Z",
        "2026-03-01T24:00:00.000Z",
        "2026-03-01T12:60:00.000Z",
        "2026-03-01T12:00:60.000Z",
        "2026-03-01T12:00:00Z",
        "2026-03-01T12:00:00.000+02:00",
        "2026-03-01T12:00:00.5Z",
        "2026-03-01",
        "0000-01-01T00:00:00.000Z",
        "0001-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z",
        "2026-0a-01T12:00:00.000Z",
        "2026-03-01T12:00:00.00xZ",
        "2026-03-01 12:00:00.000Z",
        "not a time",
        "",
    };
    for (const char *time : times)
        QTest::newRow(*time ? time : "empty") << QByteArray(time);
}

void TestTimestamp::readsAsQtDoes()
{
    QFETCH(QByteArray, time);
    const QDateTime slow = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODateWithMs);
    QCOMPARE(msSinceEpoch(time), slow.isValid() ? slow.toMSecsSinceEpoch() : 0);
}

void TestTimestamp::readsWhatItWrites()
{
    const QString now = nowUtc();
    QCOMPARE(msSinceEpoch(now.toLatin1()), QDateTime::fromString(now, Qt::ISODateWithMs).toMSecsSinceEpoch());
    QVERIFY(msSinceEpoch(now.toLatin1()) > 0);
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "test_timestamp.moc"
