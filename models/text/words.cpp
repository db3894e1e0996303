// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Crosscase {

namespace {

/// A stretch in UTF-16 positions.
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == u'\u0085' || c == u'\f' || c == u'\v';
}

bool hasLetterOrDigit(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::isLetterOrNumber(character))
            return true;
    }
    return false;
}

Stretch trimmedStretch(QStringView text, Stretch stretch)
{
    while (stretch.start < stretch.end && text[stretch.start].isSpace())
        ++stretch.start;
    while (stretch.end > stretch.start && text[stretch.end - 1].isSpace())
        --stretch.end;
    return stretch;
}

template<typename Take>
void eachLine(QStringView text, Take take)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || isLineEnd(text[i])) {
            take(Stretch{start, i});
            start = i + 1;
        }
    }
}

template<typename Take>
void eachWord(QStringView text, Take take)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        if (hasLetterOrDigit(text.sliced(start, end - start)))
            take(Stretch{start, end});
        start = end;
    }
}

template<typename Take>
void eachSentence(QStringView text, Take take)
{
    // Line by line, so that a line break always ends a sentence and a huge text needs no huge table at once.
    eachLine(text, [&](Stretch line) {
        const QStringView content = text.sliced(line.start, line.end - line.start);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, content);
        qsizetype start = 0;
        for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
            const Stretch found = trimmedStretch(content, {start, end});
            if (found.start < found.end)
                take(Stretch{line.start + found.start, line.start + found.end});
            start = end;
        }
    });
}

template<typename Take>
void eachParagraph(QStringView text, Take take)
{
    eachLine(text, [&](Stretch line) {
        const Stretch content = trimmedStretch(text, line);
        if (content.start < content.end)
            take(line);
    });
}

/// The line that holds a UTF-16 position.
Stretch lineAround(QStringView text, qsizetype position)
{
    Stretch line{position, position};
    while (line.start > 0 && !isLineEnd(text[line.start - 1]))
        --line.start;
    while (line.end < text.size() && !isLineEnd(text[line.end]))
        ++line.end;
    return line;
}

template<typename Each>
QList<Span> spansOf(const CodePointMap &text, Span within, Each each)
{
    QList<Span> spans;
    const qsizetype offset = text.toUtf16(within.start);
    each(text.view(within),
         [&](Stretch found) { spans.append(text.toSpan(offset + found.start, offset + found.end)); });
    return spans;
}

template<typename Each>
Span spanAt(const CodePointMap &text, qint64 position, Each each)
{
    const qsizetype at = text.toUtf16(position);
    const Stretch line = lineAround(text.text(), at);
    Stretch best{at, at};
    each(QStringView(text.text()).sliced(line.start, line.end - line.start), [&](Stretch found) {
        const Stretch here{line.start + found.start, line.start + found.end};
        // One that begins at the position wins over one that ends there.
        if (here.start <= at && at <= here.end)
            best = here;
    });
    return text.toSpan(best.start, best.end);
}

constexpr auto WordFinder = [](QStringView text, auto take) { eachWord(text, take); };
constexpr auto SentenceFinder = [](QStringView text, auto take) { eachSentence(text, take); };
constexpr auto ParagraphFinder = [](QStringView text, auto take) { eachParagraph(text, take); };

} // namespace

qint64 countWords(QStringView text)
{
    qint64 count = 0;
    eachWord(text, [&](Stretch) { ++count; });
    return count;
}

qint64 countWords(const CodePointMap &text, Span within)
{
    return countWords(text.view(within));
}

QList<Span> wordSpans(const CodePointMap &text, Span within)
{
    return spansOf(text, within, WordFinder);
}

QList<Span> sentenceSpans(const CodePointMap &text, Span within)
{
    return spansOf(text, within, SentenceFinder);
}

QList<Span> paragraphSpans(const CodePointMap &text, Span within)
{
    return spansOf(text, within, ParagraphFinder);
}

Span wordAt(const CodePointMap &text, qint64 position)
{
    return spanAt(text, position, WordFinder);
}

Span sentenceAt(const CodePointMap &text, qint64 position)
{
    return spanAt(text, position, SentenceFinder);
}

Span paragraphAt(const CodePointMap &text, qint64 position)
{
    return spanAt(text, position, ParagraphFinder);
}

Span trimmed(const CodePointMap &text, Span span)
{
    const qsizetype start = text.toUtf16(span.start);
    const Stretch found = trimmedStretch(text.text(), {start, std::max(start, text.toUtf16(span.end))});
    if (found.start == found.end)
        return {span.start, span.start};
    return text.toSpan(found.start, found.end);
}

} // namespace Crosscase
