// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/cues.h"

#include "exchange/readers/encoding.h"
#include "text/linehead.h"
#include "text/names.h"
#include "text/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

bool endsSentence(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && u"\"'”’»)]"_s.contains(text.last()))
        text.chop(1);
    return !text.isEmpty() && u".!?…。！？؟"_s.contains(text.last());
}

std::optional<LineHead> namedHead(QStringView line)
{
    for (const LineHead &head : lineHeads(line)) {
        const bool bracketed = head.family == HeadFamily::BracketName && !isRemark(head.name);
        if ((head.family == HeadFamily::NameColon || bracketed) && !head.startMs && isPlausibleName(head.name)
            && !isNeverSpeaker(head.name))
            return head;
    }
    return std::nullopt;
}

} // namespace

void nameSpeakersInCues(QList<Cue> &cues, const RecognitionOptions &options)
{
    // Judged on the cues' lines as on a transcript's: the same rules tell names from words before a colon.
    QString lines;
    for (const Cue &cue : std::as_const(cues)) {
        lines += cue.text;
        lines += u"\n\n"_s;
    }
    const Recognition found = recognizeTurns(lines, options);
    if (found.shapeName != "name-colon"_L1 && found.shapeName != "bracket-name"_L1)
        return;
    QSet<QString> names;
    for (const SpeakerGuess &speaker : found.speakers)
        names.insert(speaker.name);

    QList<Cue> named;
    named.reserve(cues.size());
    for (const Cue &cue : std::as_const(cues)) {
        Cue piece = cue;
        piece.text.clear();
        for (const QString &line : cue.text.split(u'\n')) {
            const std::optional<LineHead> head = namedHead(line);
            if (head && names.contains(head->name)) {
                if (!piece.text.isEmpty())
                    named.append(piece);
                piece.speaker = head->name;
                piece.text = line.mid(head->saidStart);
            } else {
                piece.text += piece.text.isEmpty() ? line : u'\n' + line;
            }
        }
        named.append(piece);
    }
    cues = std::move(named);
}

void takeCues(const QList<Cue> &cues, Transcript &transcript, const RecognitionOptions &options)
{
    struct Paragraph
    {
        QString speaker;
        QString text;
        std::optional<qint64> startMs;
        std::optional<qint64> endMs;
        qint64 words = 0;
    };
    const bool named = std::ranges::any_of(cues, [](const Cue &cue) { return !cue.speaker.isEmpty(); });
    QList<Paragraph> paragraphs;
    QString speaker;
    for (const Cue &cue : cues) {
        const QString text = cue.text.simplified();
        if (!cue.speaker.isEmpty()) {
            QStringList told; // with the body
            speaker = storableText(cue.speaker, told);
        }
        if (text.isEmpty())
            continue;
        bool begins = paragraphs.isEmpty() || cue.newSpeaker || paragraphs.last().speaker != speaker;
        if (!begins && !named) {
            const Paragraph &last = paragraphs.last();
            begins = (last.endMs && cue.startMs && *cue.startMs - *last.endMs > PauseMs)
                || (last.words >= ParagraphWords && endsSentence(last.text));
        }
        if (begins) {
            paragraphs.append({speaker, text, cue.startMs, cue.endMs, countWords(text)});
            continue;
        }
        Paragraph &last = paragraphs.last();
        last.text += u' ' + text;
        last.words += countWords(text);
        if (cue.endMs)
            last.endMs = std::max(last.endMs.value_or(0), *cue.endMs);
    }

    QStringList warnings;
    struct Place
    {
        qsizetype start, said, end;
    };
    QList<Place> places;
    for (const Paragraph &paragraph : std::as_const(paragraphs)) {
        if (!transcript.body.isEmpty())
            transcript.body += u"\n\n"_s;
        Place place{transcript.body.size(), transcript.body.size(), 0};
        if (!paragraph.speaker.isEmpty()) {
            transcript.body += paragraph.speaker + u": "_s;
            place.said = transcript.body.size();
        }
        transcript.body += paragraph.text;
        place.end = transcript.body.size();
        places.append(place);
    }
    if (!transcript.body.isEmpty())
        transcript.body += u'\n';
    // JSON can spell characters that no text has. Lengths stay.
    transcript.body = storableText(std::move(transcript.body), transcript.warnings);

    const CodePointMap map(transcript.body);
    Recognition &recognition = transcript.recognition;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Place &place = places[i];
        TurnShape turn;
        turn.span = map.toSpan(place.start, place.end);
        turn.said = map.toSpan(place.said, place.end);
        turn.label = turn.span;
        turn.label.end = map.toCodePoint(place.said > place.start ? place.said - 1 : place.start);
        turn.speaker = paragraphs[i].speaker;
        turn.startMs = paragraphs[i].startMs;
        turn.endMs = paragraphs[i].endMs;
        if (!turn.label.isEmpty())
            recognition.marks.append({turn.label, Mark::Kind::Label, turn.speaker});
        recognition.turns.append(turn);
    }
    recognition.shapeName = u"cues"_s;
    recognition.confidence = named ? 0.98 : 0.6;
    describeSpeakers(map, recognition, options);
}

} // namespace Crosscase
