// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/codedescription.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestCodeDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void split_data();
    void split();
    void partsSurvive();
    void anyTextSurvives();
};

void TestCodeDescription::split_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("empty") << u""_s << QStringList{u""_s, u""_s, u""_s, u""_s};
    QTest::newRow("definition only") << u"A. B."_s << QStringList{u"A. B."_s, u""_s, u""_s, u""_s};
    QTest::newRow("all") << u"D.\n\nInclude: i\nExclude: e\nExample: x"_s
                         << QStringList{u"D."_s, u"i"_s, u"e"_s, u"x"_s};
    QTest::newRow("one note") << u"D.\n\nExclude: e"_s << QStringList{u"D."_s, u""_s, u"e"_s, u""_s};
    QTest::newRow("notes only") << u"Include: i\nExample: x"_s << QStringList{u""_s, u"i"_s, u""_s, u"x"_s};
    QTest::newRow("several lines") << u"D.\nMore.\n\nInclude: i\nj\nExclude: e"_s
                                   << QStringList{u"D.\nMore."_s, u"i\nj"_s, u"e"_s, u""_s};
    QTest::newRow("no empty line") << u"D.\nInclude: i"_s
                                   << QStringList{u"D.\nInclude: i"_s, u""_s, u""_s, u""_s};
    QTest::newRow("inside a line") << u"See Include: i"_s
                                   << QStringList{u"See Include: i"_s, u""_s, u""_s, u""_s};
    QTest::newRow("wrong order") << u"D.\n\nExample: x\nInclude: i"_s
                                 << QStringList{u"D."_s, u""_s, u""_s, u"x\nInclude: i"_s};
    QTest::newRow("nothing after it") << u"D.\n\nInclude: \nExclude: e"_s
                                      << QStringList{u"D.\n\nInclude: \nExclude: e"_s, u""_s, u""_s, u""_s};
}

void TestCodeDescription::split()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    const CodeDescription description = splitDescription(text);
    const QStringList found{description.definition, description.include, description.exclude,
                            description.example};
    QCOMPARE(found, parts);
    QCOMPARE(joinDescription(description), text);
}

void TestCodeDescription::partsSurvive()
{
    const CodeDescription description{u"What it is.\n\nAnd more."_s, u"one\ntwo"_s, u"three"_s,
                                      u"\u201cfour\u201d"_s};
    QCOMPARE(splitDescription(joinDescription(description)), description);
}

void TestCodeDescription::anyTextSurvives()
{
    const QStringList pieces{u"\n"_s,        u"\n\n"_s, u"Include: "_s, u"Exclude: "_s,
                             u"Example: "_s, u"word"_s, u" "_s,         u"\U0001F600"_s};
    QRandomGenerator random(4711);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int count = random.bounded(12); count > 0; --count)
            text += pieces.at(random.bounded(pieces.size()));
        QCOMPARE(joinDescription(splitDescription(text)), text);
    }
}

QTEST_GUILESS_MAIN(TestCodeDescription)
#include "test_codedescription.moc"
