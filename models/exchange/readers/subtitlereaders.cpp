// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/subtitlereaders.h"

#include "exchange/readers/references.h"
#include "text/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SubtitleReaders)
};

// "0:0:0.0", "00:07.680", "00:00:04,859"; a point, a comma or a colon before the fraction.
const QRegularExpression &timingLine()
{
    static const QRegularExpression expression(
        u"^[\\s\\x{feff}]*(?<start>(?:[0-9]{1,5}:)?[0-9]{1,3}:[0-9]{1,2}(?:[.,][0-9]{1,6})?)\\s*-{1,2}>\\s*"
        "(?<end>(?:[0-9]{1,5}:)?[0-9]{1,3}:[0-9]{1,2}(?:[.,][0-9]{1,6})?)(?<settings>(?:\\s+[a-zA-Z]+:\\S+)*"
        "(?:\\s+[XY][12]:[0-9]+)*)\\s*$"_s);
    return expression;
}

/// noScribe writes <v //S02> where S02 talks into another's words.
QString speakerName(const QString &written)
{
    QString name = withoutReferences(written).simplified();
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

/// A cue's text cut at its voice tags, other tags dropped.
QList<Cue> voiced(const Cue &timing, const QString &payload)
{
    static const QRegularExpression voice(u"<v(?:\\.[^\\s>]*)?[ \\t]+(?<name>[^>\\n]{1,200})>|</v>"_s);
    static const QRegularExpression tag(
        u"</?[a-zA-Z0-9.:]*(?:[ \\t][^<>\\n]{0,200})?>|\\{\\\\[^{}\\n]{0,100}\\}"_s);
    QList<Cue> cues;
    Cue cue = timing;
    const auto flush = [&](QStringView raw) {
        cue.text = withoutReferences(raw.toString().remove(tag)).trimmed();
        if (!cue.text.isEmpty())
            cues.append(cue);
    };
    qsizetype from = 0;
    for (auto it = voice.globalMatch(payload); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        flush(QStringView(payload).sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
        if (match.hasCaptured(u"name"_s) && match.capturedLength(u"name"_s) > 0)
            cue.speaker = speakerName(match.captured(u"name"_s));
    }
    flush(QStringView(payload).sliced(from));
    return cues;
}

/// `- Hello` begins somebody else's words, and two such lines are two speakers.
QList<Cue> dashed(const QList<Cue> &cues)
{
    static const QRegularExpression dash(u"^(?:-|–|—|>>)\\s*(?=[\\p{L}\\p{N}\"“¿¡\\[(])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<Cue> result;
    result.reserve(cues.size());
    for (const Cue &cue : cues) {
        Cue piece = cue;
        piece.text.clear();
        for (const QString &line : cue.text.split(u'\n')) {
            const QRegularExpressionMatch match = dash.match(line);
            if (match.hasMatch()) {
                if (!piece.text.isEmpty())
                    result.append(piece);
                piece.text = line.mid(match.capturedEnd());
                piece.newSpeaker = true;
            } else {
                piece.text += piece.text.isEmpty() ? line : u'\n' + line;
            }
        }
        result.append(piece);
    }
    return result;
}

/// YouTube's automatic captions roll: each cue shows the line before once more above its own. Said it was once.
void dropRolledLines(QList<Cue> &cues)
{
    const auto linesOf = [](const Cue &cue) {
        QStringList lines;
        for (const QString &line : cue.text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.simplified());
        }
        return lines;
    };
    qsizetype rolled = 0;
    QString before;
    for (const Cue &cue : std::as_const(cues)) {
        const QStringList lines = linesOf(cue);
        rolled += !lines.isEmpty() && lines.first() == before ? 1 : 0;
        before = lines.isEmpty() ? before : lines.last();
    }
    // Somebody may say "Yes." twice; a habit of the whole file is another matter.
    if (cues.size() < 4 || 3 * rolled < cues.size())
        return;
    before.clear();
    for (Cue &cue : cues) {
        QStringList lines = linesOf(cue);
        const QString last = lines.isEmpty() ? before : lines.last();
        if (!lines.isEmpty() && lines.first() == before)
            lines.removeFirst();
        cue.text = lines.join(u'\n');
        before = last;
    }
    cues.removeIf([](const Cue &cue) { return cue.text.isEmpty(); });
}

Result<QList<Transcript>> readCues(const Source &source, const ReadOptions &options)
{
    Result<Transcript> transcript = decodedTranscript(source, options);
    if (!transcript)
        return std::unexpected(std::move(transcript).error());
    CROSSCASE_TRY(goOn(options));
    QList<Cue> cues = parseCues(transcript->body);
    if (cues.isEmpty())
        return failure(
            Words::tr("It has no subtitles: no line such as 00:00:01.000 --> 00:00:04.000 was found."));
    transcript->body.clear();
    const bool named = std::ranges::any_of(cues, [](const Cue &cue) { return !cue.speaker.isEmpty(); });
    if (!named) {
        dropRolledLines(cues);
        nameSpeakersInCues(cues, options.recognition);
    }
    takeCues(dashed(cues), *transcript, options.recognition);
    return finished(std::move(*transcript), options);
}

QByteArray beginning(const Source &source, qsizetype size)
{
    return source.bytes.first(std::min(source.bytes.size(), size));
}

} // namespace

QList<Cue> parseCues(const QString &text)
{
    QList<Cue> cues;
    Cue timing;
    QString payload;
    bool inCue = false;
    bool blankSeen = false;
    const auto flush = [&] {
        if (inCue)
            cues += voiced(timing, payload);
        payload.clear();
    };
    const QStringList lines = text.split(u'\n');
    static const QRegularExpression number(u"^\\s*[0-9]{1,9}\\s*$"_s);
    // Webex names the speaker in the cue's id: `12 "Anna Berg" (32458240)`.
    static const QRegularExpression namedId(
        u"^\\s*[0-9]{1,9}\\s+\"(?<name>[^\"]{1,100})\"\\s*(?:\\([0-9]+\\)\\s*)?$"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.contains("->"_L1)) {
            const QRegularExpressionMatch match = timingLine().match(line);
            const std::optional<qint64> start = match.hasMatch() ? parseClock(match.capturedView(u"start"))
                                                                 : std::nullopt;
            if (start) {
                flush();
                timing = {*start, parseClock(match.capturedView(u"end")), {}, {}, false};
                if (const auto id = namedId.match(i > 0 ? lines[i - 1] : QString()); id.hasMatch())
                    timing.speaker = speakerName(id.captured(u"name"_s));
                inCue = true;
                blankSeen = false;
                continue;
            }
        }
        if (!inCue)
            continue;
        if (line.trimmed().isEmpty()) {
            blankSeen = true;
            continue;
        }
        // The id of the next cue: a line just above its times. Only after a blank line may it be anything but a number.
        const bool beforeTimes = i + 1 < lines.size() && lines[i + 1].contains("->"_L1)
            && timingLine().match(lines[i + 1]).hasMatch();
        if (beforeTimes && (blankSeen || (number.match(line).hasMatch() && !payload.isEmpty())))
            continue;
        if (blankSeen
            && (line.startsWith("NOTE"_L1) || line.startsWith("STYLE"_L1) || line.startsWith("REGION"_L1))
            && (line.size() == 4 || !line[line.startsWith("NOTE"_L1) ? 4 : line.size() - 1].isLetter())) {
            flush();
            inCue = false;
            continue;
        }
        payload += payload.isEmpty() ? line : u'\n' + line;
    }
    flush();
    return cues;
}

ReadableFormat VttReader::format() const
{
    return {u"vtt"_s, Words::tr("WebVTT subtitles"), {u"vtt"_s}};
}

bool VttReader::recognises(const Source &source) const
{
    constexpr qsizetype Beginning = 16;
    QByteArray head = beginning(source, Beginning);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    if (head.startsWith("WEBVTT"))
        return true;
    // Pasted without its head, and told from SubRip by its voices.
    static const QRegularExpression voiced(
        u"^\\s*(?:[^\\n]{0,80}\\n)?[0-9:.,]{5,16} --> [0-9:.,]{5,16}[^\\n]*\\n<v[ .]"_s);
    constexpr qsizetype FirstCue = 400;
    return voiced.match(QString::fromLatin1(beginning(source, FirstCue)).remove(u'\r')).hasMatch();
}

Result<QList<Transcript>> VttReader::read(const Source &source, const ReadOptions &options) const
{
    return readCues(source, options);
}

ReadableFormat SrtReader::format() const
{
    return {u"srt"_s, Words::tr("SubRip subtitles"), {u"srt"_s}};
}

bool SrtReader::recognises(const Source &source) const
{
    static const QRegularExpression first(
        u"^\\W*[0-9]{1,6}\\s*\\n[0-9]{1,3}:[0-9]{2}:[0-9]{2},[0-9]{1,3}\\s*-->"_s);
    constexpr qsizetype Beginning = 200;
    return first.match(QString::fromLatin1(beginning(source, Beginning)).remove(u'\r')).hasMatch();
}

Result<QList<Transcript>> SrtReader::read(const Source &source, const ReadOptions &options) const
{
    return readCues(source, options);
}

} // namespace Crosscase
