// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/machinereaders.h"

#include "text/clock.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::MachineReaders)
};

QString beginningOf(const Source &source)
{
    constexpr qsizetype Beginning = 2000;
    return QString::fromUtf8(source.bytes.first(std::min(source.bytes.size(), Beginning)));
}

Result<QList<Transcript>> fromCues(QList<Cue> cues, Transcript transcript, const ReadOptions &options)
{
    if (cues.isEmpty())
        return failure(Words::tr("There is no text in it."));
    transcript.body.clear();
    if (std::ranges::none_of(cues, [](const Cue &cue) { return !cue.speaker.isEmpty(); }))
        nameSpeakersInCues(cues, options.recognition);
    takeCues(cues, transcript, options.recognition);
    return finished(std::move(transcript), options);
}

std::optional<qint64> secondsAsMs(const QJsonValue &value)
{
    // Times beyond a year are no times, and must not overflow.
    constexpr double Largest = 366.0 * 24 * 3600;
    if (!value.isDouble() || !std::isfinite(value.toDouble()) || std::abs(value.toDouble()) > Largest)
        return std::nullopt;
    return qRound64(value.toDouble() * 1000);
}

/// Who says most of a segment's words, where only these name somebody (WhisperX without merged segments).
QString speakerOfWords(const QJsonArray &words)
{
    QHash<QString, int> counts;
    QString most;
    for (const QJsonValue &word : words) {
        const QString speaker = word.toObject().value("speaker"_L1).toString().simplified();
        if (!speaker.isEmpty() && ++counts[speaker] > counts.value(most))
            most = speaker;
    }
    return most;
}

/// `"timestamp": [0.0, 3.5]` of the Transformers pipeline; the last end may be null.
Cue pipelineCue(const QJsonObject &chunk)
{
    const QJsonArray stamp = chunk.value("timestamp"_L1).toArray();
    Cue cue;
    cue.startMs = secondsAsMs(stamp.at(0));
    cue.endMs = secondsAsMs(stamp.at(1));
    cue.speaker = chunk.value("speaker"_L1).toString().simplified();
    cue.text = chunk.value("text"_L1).toString();
    return cue;
}

QList<Cue> jsonCues(const QJsonDocument &document)
{
    QList<Cue> cues;
    const QJsonObject root = document.object();
    const QJsonArray segments = document.isArray() ? document.array() : root.value("segments"_L1).toArray();
    for (const QJsonValue &value : segments) {
        const QJsonObject segment = value.toObject();
        Cue cue;
        cue.startMs = secondsAsMs(segment.value("start"_L1));
        cue.endMs = secondsAsMs(segment.value("end"_L1));
        cue.speaker = segment.value("speaker"_L1).toString().simplified();
        if (cue.speaker.isEmpty())
            cue.speaker = speakerOfWords(segment.value("words"_L1).toArray());
        cue.text = segment.value("text"_L1).toString();
        cues.append(cue);
    }
    if (cues.isEmpty()) {
        // With speakers, the same words stand there once more with their names.
        const QJsonArray named = root.value("speakers"_L1).toArray();
        for (const QJsonValue &value : named.isEmpty() ? root.value("chunks"_L1).toArray() : named)
            cues.append(pipelineCue(value.toObject()));
    }
    const QJsonArray pieces = root.value("transcription"_L1).toArray();
    for (const QJsonValue &value : pieces) {
        const QJsonObject piece = value.toObject();
        const QJsonObject offsets = piece.value("offsets"_L1).toObject();
        Cue cue;
        cue.startMs = offsets.value("from"_L1).toInteger();
        cue.endMs = offsets.value("to"_L1).toInteger();
        cue.speaker = piece.value("speaker"_L1).toString().simplified();
        cue.text = piece.value("text"_L1).toString();
        cues.append(cue);
    }
    return cues;
}

const QRegularExpression &lrcLine()
{
    static const QRegularExpression expression(
        u"^((?:\\[[0-9]{1,4}:[0-9]{2}(?:[.:][0-9]{1,3})?\\])+)(.*)$"_s);
    return expression;
}

} // namespace

ReadableFormat LrcReader::format() const
{
    return {u"lrc"_s, Words::tr("LRC lyrics"), {u"lrc"_s}};
}

bool LrcReader::recognises(const Source &source) const
{
    return source.suffix == "lrc"_L1 && beginningOf(source).contains(u'[');
}

Result<QList<Transcript>> LrcReader::read(const Source &source, const ReadOptions &options) const
{
    Result<Transcript> transcript = decodedTranscript(source, options);
    if (!transcript)
        return std::unexpected(std::move(transcript).error());
    QList<Cue> cues;
    static const QRegularExpression tag(u"^\\[[a-z]{2,10}:.*\\]\\s*$"_s);
    for (const QString &line : transcript->body.split(u'\n')) {
        const QRegularExpressionMatch match = lrcLine().match(line);
        if (!match.hasMatch()) {
            // Words without a time go on from those above; `[ar:name]` tags are about the file.
            if (!line.trimmed().isEmpty() && !tag.match(line).hasMatch() && !cues.isEmpty())
                cues.last().text += u' ' + line;
            continue;
        }
        const QString stamp = match.captured(1).section(u']', 0, 0).mid(1);
        const std::optional<qint64> start = parseClock(stamp);
        if (!start)
            continue;
        if (!cues.isEmpty() && !cues.last().endMs && *start >= *cues.last().startMs)
            cues.last().endMs = *start;
        if (!match.captured(2).trimmed().isEmpty())
            cues.append({*start, {}, {}, match.captured(2), false});
    }
    return fromCues(std::move(cues), std::move(*transcript), options);
}

ReadableFormat WhisperTsvReader::format() const
{
    return {u"whisper-tsv"_s, Words::tr("Whisper table"), {}};
}

bool WhisperTsvReader::recognises(const Source &source) const
{
    static const QRegularExpression header(u"^\\x{feff}?start\\tend\\t(?:speaker\\t)?text\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return header.match(beginningOf(source)).hasMatch();
}

Result<QList<Transcript>> WhisperTsvReader::read(const Source &source, const ReadOptions &options) const
{
    Result<Transcript> transcript = decodedTranscript(source, options);
    if (!transcript)
        return std::unexpected(std::move(transcript).error());
    const QStringList lines = transcript->body.split(u'\n');
    const bool named = lines.first().contains("speaker"_L1, Qt::CaseInsensitive);
    QList<Cue> cues;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        bool hasStart = false;
        bool hasEnd = false;
        Cue cue;
        cue.startMs = lines[i].section(u'\t', 0, 0).toLongLong(&hasStart);
        const qint64 end = lines[i].section(u'\t', 1, 1).toLongLong(&hasEnd);
        if (!hasStart || !hasEnd) {
            transcript->warnings.append(
                Words::tr("Line %1 has no times and was joined to the line before.").arg(i + 1));
            if (!cues.isEmpty())
                cues.last().text += u' ' + lines[i];
            continue;
        }
        cue.endMs = end;
        if (named)
            cue.speaker = lines[i].section(u'\t', 2, 2).simplified();
        cue.text = lines[i].section(u'\t', named ? 3 : 2);
        cues.append(cue);
    }
    return fromCues(std::move(cues), std::move(*transcript), options);
}

ReadableFormat WhisperJsonReader::format() const
{
    return {u"whisper-json"_s, Words::tr("Whisper JSON"), {u"json"_s}};
}

bool WhisperJsonReader::recognises(const Source &source) const
{
    const QString head = beginningOf(source).trimmed();
    return head.startsWith(u'{')
        && (head.contains("\"segments\""_L1) || head.contains("\"transcription\""_L1)
            || head.contains("\"chunks\""_L1) || head.contains("\"speakers\""_L1));
}

Result<QList<Transcript>> WhisperJsonReader::read(const Source &source, const ReadOptions &options) const
{
    // Qt refuses values nested deeper than 1,024, so its parser needs no limit of ours.
    QJsonParseError problem;
    QByteArray bytes = source.bytes;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return failure(Words::tr("Its JSON is damaged at byte %1.").arg(problem.offset),
                       problem.errorString());
    CROSSCASE_TRY(goOn(options));
    QList<Cue> cues = jsonCues(document);
    if (cues.isEmpty())
        return failure(Words::tr("Its JSON has no segments of speech, as Whisper writes them."));
    Transcript transcript;
    transcript.encoding = u"UTF-8"_s;
    return fromCues(std::move(cues), std::move(transcript), options);
}

} // namespace Crosscase
