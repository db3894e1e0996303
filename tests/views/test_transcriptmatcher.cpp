// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codematcher.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestTranscriptMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void findsBestFirst_data();
    void findsBestFirst();
    void findsNothing_data();
    void findsNothing();
    void listsRecentFirst();
    void prefersTheMoreUsed();
    void saysWhichAlias();
    void takesStanceOff_data();
    void takesStanceOff();

private:
    static CodeMatcher matcher(const QList<Id> &recent = {})
    {
        return {
            {{.id = 1,
              .name = u"Networking"_s,
              .path = u"Drivers/Networking"_s,
              .aliases = {u"Meeting people"_s},
              .definition = u"Getting to know others in the trade"_s,
              .uses = 4},
             {.id = 2, .name = u"Knowledge sharing"_s, .path = u"Drivers/Knowledge sharing"_s, .uses = 9},
             {.id = 3, .name = u"Market knowledge"_s, .path = u"Drivers/Market knowledge"_s, .uses = 2},
             {.id = 4,
              .name = u"Costs"_s,
              .path = u"Barriers/Costs"_s,
              .definition = u"Fees, hours and travel"_s},
             {.id = 5, .name = u"Fear of losing know-how"_s, .path = u"Barriers/Fear of losing know-how"_s},
             {.id = 6, .name = u"Évaluation"_s, .path = u"Évaluation"_s},
             {.id = 7, .name = u"Faktor x"_s, .path = u"Faktor x"_s},
             {.id = 8, .name = u"知識共有"_s, .path = u"要因/知識共有"_s}},
            recent};
    }
};

void TestTranscriptMatcher::findsBestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Id>("first");
    QTest::newRow("whole name") << u"costs"_s << Id(4);
    QTest::newRow("start of the name") << u"net"_s << Id(1);
    QTest::newRow("start of the name before a later word") << u"know"_s << Id(2);
    QTest::newRow("later word") << u"shar"_s << Id(2);
    QTest::newRow("words in any order") << u"shar know"_s << Id(2);
    QTest::newRow("path and name") << u"bar cost"_s << Id(4);
    QTest::newRow("path typed") << u"drivers/net"_s << Id(1);
    QTest::newRow("alias") << u"meeting"_s << Id(1);
    QTest::newRow("whole alias") << u"meeting people"_s << Id(1);
    QTest::newRow("initials") << u"ks"_s << Id(2);
    QTest::newRow("inside the name") << u"tworki"_s << Id(1);
    QTest::newRow("letters swapped") << u"netwroking"_s << Id(1);
    QTest::newRow("letter missing") << u"knowlege"_s << Id(2);
    QTest::newRow("word of the definition") << u"fees"_s << Id(4);
    QTest::newRow("capitals") << u"COSTS"_s << Id(4);
    QTest::newRow("diacritics left out") << u"evalu"_s << Id(6);
    QTest::newRow("hyphen") << u"how"_s << Id(5);
    QTest::newRow("no spaces") << u"共有"_s << Id(8);
}

void TestTranscriptMatcher::findsBestFirst()
{
    QFETCH(QString, typed);
    QFETCH(Id, first);
    const QList<CodeMatch> matches = matcher().matches(typed);
    QVERIFY(!matches.isEmpty());
    QCOMPARE(matches.first().id, first);
    for (qsizetype i = 1; i < matches.size(); ++i)
        QVERIFY(matches[i - 1].score >= matches[i].score);
}

void TestTranscriptMatcher::findsNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("other word") << u"zebra"_s;
    QTest::newRow("two letters that stand nowhere") << u"qz"_s;
    QTest::newRow("one of two words is missing") << u"network zebra"_s;
}

void TestTranscriptMatcher::findsNothing()
{
    QFETCH(QString, typed);
    QCOMPARE(matcher().matches(typed).size(), 0);
}

void TestTranscriptMatcher::listsRecentFirst()
{
    QList<Id> ids;
    for (const CodeMatch &match : matcher({4, 2}).matches(u"  "_s))
        ids.append(match.id);
    QCOMPARE(ids, (QList<Id>{4, 2, 1, 3, 5, 6, 7, 8}));
    // Five at most.
    ids.clear();
    for (const CodeMatch &match : matcher({8, 7, 6, 5, 4, 3, 2}).matches(QString()))
        ids.append(match.id);
    QCOMPARE(ids, (QList<Id>{8, 7, 6, 5, 4, 1, 2, 3}));
}

void TestTranscriptMatcher::prefersTheMoreUsed()
{
    const CodeMatcher two({{.id = 1, .name = u"Trust"_s, .path = u"A/Trust"_s, .uses = 1},
                           {.id = 2, .name = u"Trust"_s, .path = u"B/Trust"_s, .uses = 5}},
                          {});
    QCOMPARE(two.matches(u"trust"_s).first().id, Id(2));
    const CodeMatcher used({{.id = 1, .name = u"Trust"_s, .path = u"A/Trust"_s, .uses = 1},
                            {.id = 2, .name = u"Trust"_s, .path = u"B/Trust"_s, .uses = 5}},
                           {1});
    QCOMPARE(used.matches(u"trust"_s).first().id, Id(1));
}

void TestTranscriptMatcher::saysWhichAlias()
{
    QCOMPARE(matcher().matches(u"meeting"_s).first().alias, u"Meeting people"_s);
    QCOMPARE(matcher().matches(u"networking"_s).first().alias, QString());
}

void TestTranscriptMatcher::takesStanceOff_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stance"); // a symbol, or "none" where nothing is said of it
    QTest::newRow("agree") << u"know x"_s << u"know"_s << u"x"_s;
    QTest::newRow("not fully") << u"know o"_s << u"know"_s << u"o"_s;
    QTest::newRow("disagree") << u"know -"_s << u"know"_s << u"-"_s;
    QTest::newRow("capital") << u"know X "_s << u"know"_s << u"x"_s;
    QTest::newRow("stance alone, after a space") << u" x"_s << QString() << u"x"_s;
    QTest::newRow("a letter is no stance") << u"x"_s << u"x"_s << u"none"_s;
    QTest::newRow("within a word") << u"box"_s << u"box"_s << u"none"_s;
    QTest::newRow("a code called so") << u"faktor x"_s << u"faktor x"_s << u"none"_s;
    QTest::newRow("a code called so, and a stance") << u"faktor x o"_s << u"faktor x"_s << u"o"_s;
    QTest::newRow("nothing") << QString() << QString() << u"none"_s;
}

void TestTranscriptMatcher::takesStanceOff()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(QString, stance);
    const PaletteText text = matcher().parsed(typed);
    QCOMPARE(text.code, code);
    QCOMPARE(text.stance ? stanceSymbol(*text.stance) : u"none"_s, stance);
}

QTEST_APPLESS_MAIN(TestTranscriptMatcher)
#include "test_transcriptmatcher.moc"
