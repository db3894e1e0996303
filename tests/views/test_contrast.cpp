// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcriptfixture.h"
#include "views/common/codecolors.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/memos/memoedit.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcripthighlighter.h"
#include "views/transcript/transcriptmodel.h"
#include "views/transcript/transcriptview.h"

#include <QAction>
#include <QApplication>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextLayout>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

using Role = QPalette::ColorRole;

void bothThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The worst contrast of what the document's letters are painted in with what they stand on; 21 without letters.
/// `counted`: how many runs were looked at.
double worstContrast(const QTextDocument &document, const QPalette &palette, int &counted)
{
    double worst = 21;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &run : block.layout()->formats()) {
            const QColor ink = run.format.hasProperty(QTextFormat::ForegroundBrush)
                ? run.format.foreground().color()
                : palette.color(QPalette::Text);
            const QColor page = run.format.hasProperty(QTextFormat::BackgroundBrush)
                ? run.format.background().color()
                : palette.color(QPalette::Base);
            worst = std::min(worst, CodeColors::contrast(ink, page));
            ++counted;
        }
    }
    return worst;
}

} // namespace

/// What is written can be read, in light and in dark: at least 4.5 to 1 (WCAG 2.2, 1.4.3), over what is really painted.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void cleanup() { QApplication::setPalette(Theme::palette(false)); }
    void rolesOfThePalette_data();
    void rolesOfThePalette();
    void colorsWithAMeaning_data() { bothThemes(); }
    void colorsWithAMeaning();
    void overlappingHighlights_data() { bothThemes(); }
    void overlappingHighlights();
    void memosInMarkdown_data() { bothThemes(); }
    void memosInMarkdown();
    void codesAreNamedNotOnlyColored();
};

void TestContrast::rolesOfThePalette_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("page");
    const std::pair<Role, Role> pairs[] = {
        {Role::WindowText, Role::Window},
        {Role::Text, Role::Base},
        {Role::Text, Role::AlternateBase},
        {Role::ButtonText, Role::Button},
        {Role::ToolTipText, Role::ToolTipBase},
        {Role::PlaceholderText, Role::Base},
        {Role::PlaceholderText, Role::Window},
        {Role::PlaceholderText, Role::AlternateBase},
        {Role::PlaceholderText, Role::Button},
        {Role::HighlightedText, Role::Highlight},
        {Role::Link, Role::Base},
        {Role::Link, Role::Window},
        {Role::Link, Role::AlternateBase},
        {Role::LinkVisited, Role::Base},
        {Role::LinkVisited, Role::Window},
        {Role::BrightText, Role::Base},
        {Role::BrightText, Role::Window},
        {Role::ButtonText, Role::Midlight},
        {Role::ButtonText, Role::Light},
        {Role::WindowText, Role::Base},
        {Role::Text, Role::Window},
        {Role::Text, Role::Button},
    };
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    for (bool dark : {false, true}) {
        for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[ink, page] : pairs) {
                QTest::addRow("%s, %s, %s on %s", dark ? "dark" : "light",
                              group == QPalette::Active ? "active" : "inactive", roles.valueToKey(int(ink)),
                              roles.valueToKey(int(page)))
                    << dark << int(group) << int(ink) << int(page);
            }
        }
    }
}

void TestContrast::rolesOfThePalette()
{
    QFETCH(bool, dark);
    QFETCH(int, group);
    QFETCH(int, ink);
    QFETCH(int, page);
    const QPalette palette = Theme::palette(dark);
    const double contrast = CodeColors::contrast(palette.color(QPalette::ColorGroup(group), Role(ink)),
                                                 palette.color(QPalette::ColorGroup(group), Role(page)));
    QVERIFY2(contrast >= CodeColors::MinimumContrast, qPrintable(QString::number(contrast)));
}

void TestContrast::colorsWithAMeaning()
{
    QFETCH(bool, dark);
    using Meaning = Theme::Meaning;
    const QPalette palette = Theme::palette(dark);
    const auto color = [&](Meaning meaning) { return Theme::color(meaning, palette); };
    const auto isReadable = [](const QColor &ink, const QColor &page) {
        return CodeColors::contrast(ink, page) >= CodeColors::MinimumContrast;
    };
    for (Role page : {Role::Base, Role::AlternateBase, Role::Window, Role::Button}) {
        QVERIFY(isReadable(color(Meaning::Muted), palette.color(page)));
        for (Meaning stance : {Meaning::Agree, Meaning::NotFully, Meaning::Disagree})
            QVERIFY(isReadable(color(stance), palette.color(page)));
    }
    for (Meaning ground : {Meaning::ErrorBackground, Meaning::WarningBackground, Meaning::NoticeBackground}) {
        QVERIFY(isReadable(palette.color(Role::WindowText), color(ground)));
        QVERIFY(isReadable(palette.color(Role::Link), color(ground)));
    }
    QVERIFY(isReadable(CodeColors::subdued(palette), palette.color(Role::Base)));
}

void TestContrast::overlappingHighlights()
{
    QFETCH(bool, dark);
    QApplication::setPalette(Theme::palette(dark));
    TranscriptFixture fixture;
    // Codes in any colour a person may choose, over each other in every way.
    QRandomGenerator random(20261130);
    const qint64 length = CodePointMap(TranscriptFixture::text()).length();
    QList<NewCoding> codings;
    for (int i = 0; i < 120; ++i) {
        const Result<Id> code = fixture.workspace->codebook().addPath(u"Colours/%1"_s.arg(i));
        QVERIFY(code);
        const QColor color = i == 0 ? QColor(Qt::black)
            : i == 1                ? QColor(Qt::white)
            : i == 2                ? QColor(Qt::yellow)
                                    : QColor::fromRgb(QRgb(random.generate() | 0xff000000));
        QVERIFY(fixture.workspace->codebook().setColor(*code, color.name()));
        for (int times = 0; times < 3; ++times) {
            const qint64 start = random.bounded(int(length - 1));
            codings.append({.document = fixture.document,
                            .code = *code,
                            .span = {start, std::min<qint64>(length, start + 1 + random.bounded(40))}});
        }
    }
    QVERIFY(fixture.workspace->codings().add(codings, u"code"_s));
    TranscriptView view(*fixture.workspace);
    view.resize(900, 700);
    view.showDocument(fixture.document);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (bool dimmed : {false, true}) {
        view.textEdit()->highlighter()->setInterviewerDimmed(dimmed);
        int counted = 0;
        const double worst = worstContrast(*view.textEdit()->document(), Theme::palette(dark), counted);
        QVERIFY2(counted > 100, qPrintable(QString::number(counted)));
        QVERIFY2(worst >= CodeColors::MinimumContrast, qPrintable(QString::number(worst)));
    }
    // The same while the theme changes under the open view.
    QApplication::setPalette(Theme::palette(!dark));
    int counted = 0;
    const double worst = worstContrast(*view.textEdit()->document(), Theme::palette(!dark), counted);
    QVERIFY2(counted > 100 && worst >= CodeColors::MinimumContrast, qPrintable(QString::number(worst)));
}

void TestContrast::memosInMarkdown()
{
    QFETCH(bool, dark);
    QApplication::setPalette(Theme::palette(dark));
    MemoEdit edit;
    edit.resize(400, 300);
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    edit.setPlainText(
        u"# Heading\n\n## Second\n\n**bold** and *italic*, `code`, ~~gone~~, [link](crosscase:code/1), "
        "<https://example.org>, ![image](a.png)\n\n- one\n- two\n  1. three\n\n> quoted\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nplain block\n```\n\n    indented\n\n***\n\n"
        "Text with a footnote[^1], &amp; an entity, <b>markup</b> and <!-- a remark -->.\n\n[^1]: here\n"_s);
    int counted = 0;
    const double worst = worstContrast(*edit.document(), Theme::palette(dark), counted);
    QVERIFY2(counted > 10, qPrintable(QString::number(counted)));
    QVERIFY2(worst >= CodeColors::MinimumContrast, qPrintable(QString::number(worst)));
}

/// Beside each stripe stands the name of its code, and its tip says it in words.
void TestContrast::codesAreNamedNotOnlyColored()
{
    TranscriptFixture fixture;
    const Id codings[] = {fixture.code(fixture.networking, u"harbour fair"_s, Stance::Agree),
                          fixture.code(fixture.costs, u"the costs grew"_s, Stance::Disagree),
                          fixture.code(fixture.knowledge, u"We shared what we knew"_s)};
    TranscriptView view(*fixture.workspace);
    view.resize(900, 700);
    view.showDocument(fixture.document);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const CodingStripes *stripes = view.textEdit()->stripes();
    for (Id coding : codings) {
        const QRect label = stripes->labelOf(coding);
        QVERIFY(label.width() > 40 && label.height() > 8);
        QVERIFY(stripes->rect().contains(label.center()));
        const Id code = fixture.coding(coding)->code;
        QVERIFY(stripes->description(coding).startsWith(fixture.workspace->index().codes().path(code))
                || stripes->description(coding).contains(fixture.workspace->index().codes().name(code)));
    }
    QVERIFY(stripes->description(codings[0]).contains(stanceName(Stance::Agree)));
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
