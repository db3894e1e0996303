// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/spreadsheettext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestSpreadsheetText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void written_data();
    void written();
    void readAgain();
};

void TestSpreadsheetText::written_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto stays = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    const auto quoted = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << u'\'' + text;
    };
    stays("nothing", {});
    stays("words", u"so = what, they said"_s);
    stays("stance", u"-"_s);
    stays("negative number", u"-12.5"_s);
    stays("signed number", u"+3"_s);
    stays("apostrophe", u"'tis so"_s);
    quoted("formula", u"=1+1"_s);
    quoted("a program", u"=cmd|' /C calc'!A0"_s);
    quoted("plus", u"+cmd|' /C calc'!A0"_s);
    quoted("minus", u"-2+3+cmd|' /C calc'!A0"_s);
    quoted("at", u"@SUM(A1)"_s);
    quoted("tab", u"\t=1+1"_s);
    quoted("carriage return", u"\r=1+1"_s);
    quoted("line break", u"\n=1+1"_s);
    quoted("full width", u"＝1+1"_s);
    quoted("hidden behind an apostrophe", u"'=1+1"_s);
    quoted("dash of a dialogue", u"- I said so"_s);
}

void TestSpreadsheetText::written()
{
    QFETCH(const QString, text);
    QFETCH(const QString, safe);
    QCOMPARE(spreadsheetSafe(text), safe);
    QCOMPARE(fromSpreadsheetSafe(safe), text);
}

void TestSpreadsheetText::readAgain()
{
    QRandomGenerator random(11);
    const QString letters = u"'=+-@\t\r\n＝a1."_s;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int length = random.bounded(6); length > 0; --length)
            text += letters.at(random.bounded(int(letters.size())));
        QCOMPARE(fromSpreadsheetSafe(spreadsheetSafe(text)), text);
    }
}

QTEST_GUILESS_MAIN(TestSpreadsheetText)

#include "test_spreadsheettext.moc"
