// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/theme.h"

#include "views/common/codecolors.h"
#include "views/common/style.h"

#include <QApplication>
#include <QStyleHints>

namespace Crosscase {

namespace {

struct Shades
{
    QRgb window, base, alternate, text, muted, button, border, highlight, highlighted, link, tooltip;
};

constexpr Shades Light{0xfff4f5f6, 0xffffffff, 0xfff8f9fa, 0xff1e2429, 0xff5a646d, 0xffeceef0,
                       0xffd3d8dc, 0xff1f6a82, 0xffffffff, 0xff17627b, 0xffffffff};
constexpr Shades Dark{0xff24292e, 0xff1b1f23, 0xff20252a, 0xffe4e8eb, 0xffa3adb6, 0xff2e343a,
                      0xff3d454d, 0xff2b7f9a, 0xffffffff, 0xff7cc4db, 0xff2e343a};

void follow(Qt::ColorScheme scheme)
{
    QApplication::setPalette(Theme::palette(scheme == Qt::ColorScheme::Dark));
}

} // namespace

namespace Theme {

void apply(Settings::ColorTheme theme)
{
    static bool first = true;
    static Settings::ColorTheme current;
    current = theme;
    QStyleHints *hints = QGuiApplication::styleHints();
    if (first) {
        QApplication::setStyle(new Style);
        // What the system says later counts only while it is followed.
        QObject::connect(hints, &QStyleHints::colorSchemeChanged, qApp, [](Qt::ColorScheme scheme) {
            if (current == Settings::ColorTheme::System)
                follow(scheme);
        });
        first = false;
    }
    if (theme == Settings::ColorTheme::System)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(theme == Settings::ColorTheme::Dark ? Qt::ColorScheme::Dark
                                                                  : Qt::ColorScheme::Light);
    // A platform without colour schemes keeps "unknown" whatever is set.
    follow(theme == Settings::ColorTheme::System     ? hints->colorScheme()
               : theme == Settings::ColorTheme::Dark ? Qt::ColorScheme::Dark
                                                     : Qt::ColorScheme::Light);
}

QPalette palette(bool dark)
{
    const Shades &shades = dark ? Dark : Light;
    const auto opaque = [](QRgb rgb) { return QColor::fromRgb(rgb); };
    QPalette palette(opaque(shades.button), opaque(shades.window));
    const auto all = [&](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(QPalette::All, role, opaque(rgb));
    };
    all(QPalette::Window, shades.window);
    all(QPalette::WindowText, shades.text);
    all(QPalette::Base, shades.base);
    all(QPalette::AlternateBase, shades.alternate);
    all(QPalette::Text, shades.text);
    all(QPalette::Button, shades.button);
    all(QPalette::ButtonText, shades.text);
    all(QPalette::ToolTipBase, shades.tooltip);
    all(QPalette::ToolTipText, shades.text);
    all(QPalette::PlaceholderText, shades.muted);
    all(QPalette::Highlight, shades.highlight);
    all(QPalette::HighlightedText, shades.highlighted);
    all(QPalette::Accent, shades.highlight);
    all(QPalette::Link, shades.link);
    all(QPalette::LinkVisited, shades.link);
    all(QPalette::BrightText, dark ? 0xffffb4ab : 0xffb3261e);
    all(QPalette::Light, dark ? 0xff3a4148 : 0xffffffff);
    all(QPalette::Midlight, dark ? 0xff333a41 : 0xfff0f1f3);
    all(QPalette::Mid, shades.border);
    all(QPalette::Dark, dark ? 0xff15181b : 0xffb4bbc1);
    all(QPalette::Shadow, dark ? 0xff0c0e10 : 0xff8a9299);
    // A view that has not the focus keeps its selection, paler.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, opaque(dark ? 0xff3b4a53 : 0xffcfe0e6));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, opaque(shades.text));
    const QColor faint = opaque(dark ? 0xff6c757d : 0xff9aa2a9);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, opaque(shades.border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QColor color(Meaning meaning, const QPalette &palette)
{
    const bool dark = CodeColors::isDark(palette);
    const Shades &shades = dark ? Dark : Light;
    switch (meaning) {
    case Meaning::Muted:
        return QColor::fromRgb(shades.muted);
    case Meaning::Border:
        return QColor::fromRgb(shades.border);
    case Meaning::ControlEdge:
        return dark ? QColor(0x78, 0x83, 0x8c) : QColor(0x86, 0x8f, 0x97);
    case Meaning::Agree:
        return dark ? QColor(0x7f, 0xd1, 0x9b) : QColor(0x1c, 0x6b, 0x3c);
    case Meaning::NotFully:
        return dark ? QColor(0xf0, 0xc0, 0x6a) : QColor(0x8a, 0x55, 0x00);
    case Meaning::Disagree:
        return dark ? QColor(0xff, 0xa3, 0x9a) : QColor(0xa8, 0x2a, 0x22);
    case Meaning::ErrorBackground:
        return dark ? QColor(0x54, 0x27, 0x27) : QColor(0xfb, 0xe3, 0xe1);
    case Meaning::WarningBackground:
        return dark ? QColor(0x4b, 0x3c, 0x1c) : QColor(0xfd, 0xf0, 0xcf);
    case Meaning::NoticeBackground:
        return dark ? QColor(0x1e, 0x3f, 0x4b) : QColor(0xdd, 0xee, 0xf3);
    }
    return {};
}

QFont headingFont(const QFont &text, HeadingSize size)
{
    QFont font = text;
    font.setWeight(QFont::DemiBold);
    if (size == HeadingSize::Page)
        font.setPointSizeF(text.pointSizeF() * 1.2);
    return font;
}

} // namespace Theme

} // namespace Crosscase
