// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/readablehighlighter.h"

#include "views/common/codecolors.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextCharFormat>

namespace Crosscase {

KSyntaxHighlighting::Repository &syntaxRepository()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

ReadableHighlighter::ReadableHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
}

void ReadableHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    setTheme(syntaxRepository().themeForPalette(palette));
    rehighlight();
}

void ReadableHighlighter::highlightBlock(const QString &text)
{
    SyntaxHighlighter::highlightBlock(text);
    const int length = int(text.size());
    for (int at = 0; at < length;) {
        const QTextCharFormat before = format(at);
        int next = at + 1;
        while (next < length && format(next) == before)
            ++next;
        QTextCharFormat after = before;
        makeReadable(after, m_palette);
        if (after != before)
            setFormat(at, next - at, after);
        at = next;
    }
}

void ReadableHighlighter::makeReadable(QTextCharFormat &format, const QPalette &palette)
{
    if (!format.hasProperty(QTextFormat::ForegroundBrush) || format.foreground().color().alpha() == 0)
        return;
    const QColor page = format.hasProperty(QTextFormat::BackgroundBrush) ? format.background().color()
                                                                         : palette.color(QPalette::Base);
    const QColor ink = format.foreground().color();
    if (const QColor readable = CodeColors::readable(ink, page, palette); readable != ink)
        format.setForeground(readable);
}

} // namespace Crosscase
