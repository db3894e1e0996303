// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/htmlreader.h"

#include "exchange/readers/encoding.h"
#include "exchange/readers/htmlflow.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

constexpr qsizetype Beginning = 4096;

/// The encoding that the page declares, if any.
QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression charset(
        u"<(?:meta\\b[^>]*\\bcharset|\\?xml\\b[^>]*\\bencoding)\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), Beginning)));
    QString name = charset.match(head).captured(1);
    // As browsers do: Latin-1 pages are Windows-1252, and a page that can be read so far is not UTF-16.
    if (name.compare("iso-8859-1"_L1, Qt::CaseInsensitive) == 0
        || name.compare("us-ascii"_L1, Qt::CaseInsensitive) == 0)
        return u"windows-1252"_s;
    return name.startsWith("utf-16"_L1, Qt::CaseInsensitive) ? u"UTF-8"_s : name;
}

void giveTimes(const std::vector<TimedStretch> &times, const CodePointMap &map, Recognition &recognition)
{
    for (TurnShape &turn : recognition.turns) {
        const qsizetype start = map.toUtf16(turn.span.start);
        const qsizetype end = map.toUtf16(turn.span.end);
        const auto first = std::ranges::lower_bound(times, start, {}, &TimedStretch::start);
        std::optional<qint64> last;
        for (auto time = first; time != times.end() && time->start < end; ++time)
            last = std::max(last.value_or(0), time->endMs);
        if (!last)
            continue;
        turn.startMs = first->startMs;
        turn.endMs = last;
    }
}

} // namespace

ReadableFormat HtmlReader::format() const
{
    return {u"html"_s,
            QCoreApplication::translate("Crosscase::Readers", "Web page"),
            {u"html"_s, u"htm"_s, u"xhtml"_s}};
}

bool HtmlReader::recognises(const Source &source) const
{
    QByteArray head = source.bytes.first(std::min<qsizetype>(source.bytes.size(), 512)).toLower();
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head = head.trimmed();
    return head.startsWith("<!doctype html") || head.startsWith("<html")
        || (head.startsWith("<?xml") && head.contains("<html"));
}

Result<QList<Transcript>> HtmlReader::read(const Source &source, const ReadOptions &options) const
{
    ReadOptions decoding = options;
    const bool marked = source.bytes.startsWith("\xef\xbb\xbf") || source.bytes.startsWith("\xff\xfe")
        || source.bytes.startsWith("\xfe\xff");
    if (decoding.encoding.isEmpty() && !marked)
        decoding.encoding = declaredEncoding(source.bytes);
    Result<Transcript> transcript = decodedTranscript(source, decoding);
    if (!transcript && options.encoding.isEmpty() && !decoding.encoding.isEmpty()) {
        // The page names an encoding that does not exist.
        transcript = decodedTranscript(source, options);
    }
    if (!transcript)
        return std::unexpected(std::move(transcript).error());
    const QByteArray utf8 = transcript->body.toUtf8();
    transcript->body.clear();
    Result<HtmlContent> content = parseHtml(utf8, options);
    if (!content)
        return std::unexpected(std::move(content).error());
    std::move(content->text).takeInto(*transcript, {}, options.recognition);
    giveTimes(content->times, CodePointMap(transcript->body), transcript->recognition);
    return finished(std::move(*transcript), options);
}

} // namespace Crosscase
