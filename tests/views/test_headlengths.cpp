// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/headlengths.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Lengths that are added up, against those of Qt's own text layout.
class TestHeadLengths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void lines();
};

void TestHeadLengths::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("latin") << u"Informant 17, Mo i Rana"_s;
    QTest::newRow("letters that move together") << u"AVATAR To fjord Wäldchen Ta. official"_s;
    QTest::newRow("accents") << u"Ærø, Ås, Ĝis, Łódź"_s;
    QTest::newRow("accents that combine") << u"a\u030A re\u0301sume\u0301"_s;
    QTest::newRow("arabic") << u"الباحثون والموارد"_s;
    QTest::newRow("hebrew") << u"שחקנים ומשאבים"_s;
    QTest::newRow("chinese") << u"行动者与资源"_s;
    QTest::newRow("hindi") << u"संसाधन"_s;
}

void TestHeadLengths::lengths()
{
    QFETCH(QString, text);
    for (bool bold : {false, true}) {
        QFont font = QApplication::font();
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        const HeadLengths lengths(font);
        const int exact = QFontMetrics(font).horizontalAdvance(text);
        // A head that is cut is worse than one with a little room.
        QVERIFY2(lengths.of(text) >= exact - 1, qPrintable(u"%1 for %2"_s.arg(lengths.of(text)).arg(exact)));
        QVERIFY2(lengths.of(text) <= exact + 2 + exact / 12,
                 qPrintable(u"%1 for %2"_s.arg(lengths.of(text)).arg(exact)));
    }
}

void TestHeadLengths::lines()
{
    const HeadLengths lengths(QApplication::font());
    const QFontMetrics metrics(QApplication::font());
    const QStringList words{u"Network"_s, u"of"_s, u"yards"_s, u"and"_s, u"suppliers"_s, u"2"_s, u"Ås"_s};
    std::mt19937 random(7);
    int same = 0;
    constexpr int rounds = 500;
    for (int round = 0; round < rounds; ++round) {
        QStringList text;
        for (unsigned i = 0; i < 1 + random() % 6; ++i)
            text.append(words.at(qsizetype(random() % unsigned(words.size()))));
        const QString head = text.join(u' ');
        const int width = 10 + int(random() % 200);
        const QRect box = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, head);
        const int lines = lengths.lines(head, width);
        if (box.width() > width + 1)
            QCOMPARE(lines, -1);
        if (lines < 0) {
            ++same;
            continue;
        }
        const int exact = (box.height() + metrics.leading()) / metrics.lineSpacing();
        QVERIFY2(lines >= exact, qPrintable(head)); // what is added up is not less than what is needed
        same += lines == exact ? 1 : 0;
    }
    QVERIFY2(same > rounds * 98 / 100, qPrintable(QString::number(same)));
}

QTEST_MAIN(TestHeadLengths)
#include "test_headlengths.moc"
