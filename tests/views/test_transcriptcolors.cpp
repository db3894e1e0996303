// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/codecolors.h"
#include "views/common/theme.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crosscase;

/// Whatever colours an analyst chooses, what is written on them can be read.
class TestTranscriptColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void contrastIsWcags_data();
    void contrastIsWcags();
    void textIsReadable_data();
    void textIsReadable();
    void tintsTellCodesApart();
    void noCodeIsThePage();
};

void TestTranscriptColors::contrastIsWcags_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("extremes") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("same") << QColor(10, 20, 30) << QColor(10, 20, 30) << 1.0;
    // Published values of the WebAIM contrast checker.
    QTest::newRow("#777777 on white") << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.48;
    QTest::newRow("#0000ff on white") << QColor(0, 0, 0xff) << QColor(Qt::white) << 8.59;
}

void TestTranscriptColors::contrastIsWcags()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, expected);
    QVERIFY(std::abs(CodeColors::contrast(a, b) - expected) < 0.01);
    QVERIFY(std::abs(CodeColors::contrast(b, a) - expected) < 0.01);
}

void TestTranscriptColors::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTranscriptColors::textIsReadable()
{
    QFETCH(bool, dark);
    const QPalette palette = Theme::palette(dark);
    QCOMPARE(CodeColors::isDark(palette), dark);
    const QColor page = palette.color(QPalette::Base);
    QVERIFY(CodeColors::contrast(CodeColors::subdued(palette), page) >= CodeColors::MinimumContrast);
    QRandomGenerator random(20261121);
    const auto any = [&] { return QColor::fromRgb(QRgb(random.generate() | 0xff000000)); };
    for (int round = 0; round < 2000; ++round) {
        QList<QColor> codes{round == 0 ? QColor(Qt::black) : round == 1 ? QColor(Qt::white) : any()};
        while (codes.size() < 6 && random.bounded(2) == 0)
            codes.append(any());
        const QColor tint = CodeColors::tint(codes, palette);
        QVERIFY(CodeColors::contrast(palette.color(QPalette::Text), tint) >= CodeColors::MinimumContrast);
        const QColor written = CodeColors::readable(CodeColors::subdued(palette), tint, palette);
        QVERIFY(CodeColors::contrast(written, tint) >= CodeColors::MinimumContrast);
        QVERIFY(CodeColors::contrast(CodeColors::bar(codes.first(), palette), page) >= 3.0);
    }
}

void TestTranscriptColors::tintsTellCodesApart()
{
    for (bool dark : {false, true}) {
        const QPalette palette = Theme::palette(dark);
        const QColor red = CodeColors::tint({QColor(Qt::red)}, palette);
        const QColor blue = CodeColors::tint({QColor(Qt::blue)}, palette);
        const QColor both = CodeColors::tint({QColor(Qt::red), QColor(Qt::blue)}, palette);
        QVERIFY(red != blue);
        QVERIFY(both != red && both != blue);
        QVERIFY(red != palette.color(QPalette::Base));
    }
}

void TestTranscriptColors::noCodeIsThePage()
{
    const QPalette palette = Theme::palette(false);
    QCOMPARE(CodeColors::tint({}, palette), palette.color(QPalette::Base));
}

QTEST_GUILESS_MAIN(TestTranscriptColors)
#include "test_transcriptcolors.moc"
