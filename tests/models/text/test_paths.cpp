// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/paths.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void written_data();
    void written();
    void lenient();
    void random();
};

void TestPaths::written_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"Drivers"_s} << u"Drivers"_s;
    QTest::newRow("two") << QStringList{u"Drivers"_s, u"Networking"_s} << u"Drivers/Networking"_s;
    QTest::newRow("slash") << QStringList{u"R/D"_s, u"a"_s} << u"R\\/D/a"_s;
    QTest::newRow("backslash") << QStringList{u"a\\"_s, u"b"_s} << u"a\\\\/b"_s;
    QTest::newRow("spaces") << QStringList{u" a "_s, u"b c"_s} << u" a /b c"_s;
}

void TestPaths::written()
{
    QFETCH(QStringList, names);
    QFETCH(QString, path);
    QCOMPARE(joinPath(names), path);
    QCOMPARE(splitPath(path), names);
}

void TestPaths::lenient()
{
    QCOMPARE(splitPath(u"a\\b/c"), QStringList({u"a\\b"_s, u"c"_s}));
    QCOMPARE(splitPath(u"a\\"), QStringList({u"a\\"_s}));
    QCOMPARE(splitPath(u"a/"), QStringList({u"a"_s, QString()}));
}

void TestPaths::random()
{
    QRandomGenerator random(7);
    const QString letters = u"ab/\\ é\U0001F600"_s;
    for (int round = 0; round < 2000; ++round) {
        QStringList names;
        const int count = 1 + random.bounded(4);
        for (int i = 0; i < count; ++i) {
            QString name(u"x"_s);
            const int length = random.bounded(6);
            for (int j = 0; j < length; ++j)
                name += letters[random.bounded(int(letters.size()))];
            names.append(name);
        }
        QCOMPARE(splitPath(joinPath(names)), names);
    }
}

QTEST_GUILESS_MAIN(TestPaths)
#include "test_paths.moc"
