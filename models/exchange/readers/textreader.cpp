// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/textreader.h"

#include "exchange/readers/encoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Crosscase {

ReadableFormat PlainTextReader::format() const
{
    return {u"txt"_s,
            QCoreApplication::translate("Crosscase::Readers", "Plain text"),
            {u"txt"_s, u"text"_s, u"asc"_s, u"log"_s}};
}

bool PlainTextReader::recognises(const Source &) const
{
    return false;
}

Result<QList<Transcript>> PlainTextReader::read(const Source &source, const ReadOptions &options) const
{
    Result<Transcript> transcript = decodedTranscript(source, options);
    if (!transcript)
        return std::unexpected(std::move(transcript).error());
    CROSSCASE_TRY(goOn(options));
    transcript->recognition = recognizeTurns(transcript->body, options.recognition);
    return finished(std::move(*transcript), options);
}

ReadableFormat MarkdownReader::format() const
{
    return {u"md"_s,
            QCoreApplication::translate("Crosscase::Readers", "Markdown"),
            {u"markdown"_s, u"md"_s, u"mdown"_s}};
}

bool MarkdownReader::recognises(const Source &) const
{
    return false;
}

Result<QList<Transcript>> MarkdownReader::read(const Source &source, const ReadOptions &options) const
{
    Result<Transcript> transcript = decodedTranscript(source, options);
    if (!transcript)
        return std::unexpected(std::move(transcript).error());
    CROSSCASE_TRY(goOn(options));
    transcript->recognition = recognizeTurns(transcript->body, options.recognition);
    transcript->recognition.marks += markdownMarks(CodePointMap(transcript->body));
    return finished(std::move(*transcript), options);
}

QList<Mark> markdownMarks(const CodePointMap &text)
{
    static const QRegularExpression heading(u"^ {0,3}(#{1,6})[ \\t]+\\S.*$"_s,
                                            QRegularExpression::MultilineOption);
    // Emphasis opens before a letter and closes after one; a backslash or a neighbouring letter (snake_case) forbids it.
    static const QRegularExpression emphasis(
        u"(?<![\\\\\\p{L}\\p{N}*_])(?<mark>\\*{1,3}|_{1,3})(?=[^\\s*_])[^\\n]{0,2000}?(?<=[^\\s\\\\])(?<![*_])\\k<mark>(?![*_])"
        "(?:(?<=\\*)|(?![\\p{L}\\p{N}]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Mark> marks;
    for (auto it = heading.globalMatchView(text.text()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        marks.append({text.toSpan(match.capturedStart(), match.capturedEnd()), Mark::Kind::Heading,
                      QString::number(match.capturedLength(1))});
    }
    for (auto it = emphasis.globalMatchView(text.text()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const Span span = text.toSpan(match.capturedStart(), match.capturedEnd());
        const qsizetype signs = match.capturedLength(u"mark"_s);
        if (signs >= 2)
            marks.append({span, Mark::Kind::Bold});
        if (signs != 2)
            marks.append({span, Mark::Kind::Italic});
    }
    return marks;
}

} // namespace Crosscase
