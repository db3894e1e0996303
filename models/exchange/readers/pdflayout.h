// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Crosscase {

/// A word on a page; the unit is points, y grows downwards.
struct PdfWord
{
    QRectF box;
    QString text;
    bool spaceAfter = true;
};

struct PdfPage
{
    QString label;        ///< the page's number as printed
    double height = 0;    ///< points
    QList<PdfWord> words; ///< in reading order
};

/// Where a page begins in the text, UTF-16.
struct PdfPageStart
{
    qsizetype position = 0;
    QString label;
};

struct PdfText
{
    QString text; ///< a paragraph a line
    QList<PdfPageStart> pages;
    int linesLeftOut = 0; ///< running heads and page numbers
    bool lineNumbersLeftOut = false;
};

/**
 * Puts the words of pages back into paragraphs.
 *
 * Words on one height are a line. Numbers that go up in the margin are line numbers. A line at a page's top or bottom
 * that comes again on other pages, numbers aside, is a running head. A paragraph ends at a larger gap, at an indented
 * line, after a line that is too short to have been wrapped, and before a label that other lines begin with too. A
 * word hyphenated at a line's end is joined, unless the text has it with its hyphen elsewhere.
 */
[[nodiscard]] PdfText layOutPdf(const QList<PdfPage> &pages);

} // namespace Crosscase
