// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/turntable.h"

#include "exchange/readers/cues.h"
#include "exchange/readers/references.h"
#include "text/clock.h"
#include "text/names.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

qsizetype columnNamed(const QStringList &header, const QRegularExpression &names)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (names.match(header[i].simplified()).hasMatch())
            return i;
    }
    return -1;
}

QRegularExpression anyOf(const QString &names)
{
    return QRegularExpression(u"^(?:%1)$"_s.arg(names), QRegularExpression::CaseInsensitiveOption);
}

QString cell(const QStringList &row, qsizetype column)
{
    return column >= 0 && column < row.size() ? row[column] : QString();
}

/// "00:01:02", "62.5" (seconds), "[00:12]", "62000" under a header that says ms.
std::optional<qint64> timeOf(QString text)
{
    static const QRegularExpression brackets(u"[\\[\\](){}#<>\\s]"_s);
    text.remove(brackets);
    if (text.contains(u':'))
        return parseClock(text);
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    constexpr double Largest = 366.0 * 24 * 3600;
    if (!isNumber || seconds < 0 || seconds > Largest)
        return std::nullopt;
    return qRound64(seconds * 1000);
}

QString speakerOf(const QString &text)
{
    QString name = withoutReferences(text).simplified();
    while (name.endsWith(u':') || name.endsWith(u'：'))
        name.chop(1);
    return name.trimmed();
}

/// Two columns, names that come again and words: without a header.
bool looksLikeTurns(const QList<QStringList> &rows)
{
    constexpr qsizetype LeastRows = 4;
    if (rows.size() < LeastRows)
        return false;
    QSet<QString> names;
    qsizetype named = 0;
    qint64 words = 0;
    for (const QStringList &row : rows) {
        if (row.size() > 2)
            return false;
        const QString name = speakerOf(cell(row, 0));
        if (name.isEmpty())
            continue;
        if (!isPlausibleName(name))
            return false;
        ++named;
        names.insert(name);
        words += countWords(cell(row, 1));
    }
    return named * 2 >= rows.size() && names.size() * 2 <= named && words >= 3 * named;
}

} // namespace

std::optional<TurnTable> findTurnTable(const RawTable &table)
{
    static const QRegularExpression speaker = anyOf(
        u"speakers?|speaker ?(?:name|id|label)|who|name of speaker|sprecher|sprecherin|taler|"
        "talar|talare|spreker|locuteur|hablante|parlante|locutor"_s);
    static const QRegularExpression text = anyOf(
        u"texts?|words|utterances?|transcripts?|content|speech|sentence|dialogue|tekst|ytring|"
        "äußerung|texte|texto|testo|said|what"_s);
    static const QRegularExpression start = anyOf(
        u"start|start ?time|begin|from|time|times?tamp|time ?stamp|time[_ ]mark|tid|zeit|in|onset|"
        "temps|tiempo|tempo|start ?\\(?s(?:ec(?:onds)?)?\\)?"_s);
    static const QRegularExpression end = anyOf(
        u"end|end ?time|to|slutt|ende|fin|out|offset|end ?\\(?s(?:ec(?:onds)?)?\\)?"_s);
    static const QRegularExpression interview = anyOf(
        u"interview|interview ?(?:id|no|nr)|document|file|file ?name|transcript ?id|"
        "conversation|session|intervju|recording"_s);
    const QStringList &header = table.rows.first();
    TurnTable found;
    found.speaker = columnNamed(header, speaker);
    found.text = columnNamed(header, text);
    if (found.speaker >= 0 && found.text >= 0 && table.rows.size() > 1) {
        found.start = columnNamed(header, start);
        found.end = columnNamed(header, end);
        found.interview = columnNamed(header, interview);
        found.rows = table.rows.sliced(1);
        return found;
    }
    if (looksLikeTurns(table.rows)) {
        found.speaker = 0;
        found.text = 1;
        found.rows = table.rows;
        return found;
    }
    return std::nullopt;
}

Result<QList<Transcript>> turnTableTranscripts(const TurnTable &table, const Transcript &pattern,
                                               const Source &source, const ReadOptions &options)
{
    QStringList interviews;
    QHash<QString, QList<Cue>> cues;
    for (const QStringList &row : table.rows) {
        CROSSCASE_TRY(goOn(options));
        Cue cue;
        cue.speaker = speakerOf(cell(row, table.speaker));
        cue.text = withoutReferences(cell(row, table.text));
        cue.startMs = timeOf(cell(row, table.start));
        cue.endMs = timeOf(cell(row, table.end));
        const QString interview = cell(row, table.interview).simplified();
        if (!cues.contains(interview))
            interviews.append(interview);
        cues[interview].append(cue);
    }
    QList<Transcript> transcripts;
    for (const QString &interview : std::as_const(interviews)) {
        Transcript transcript = pattern;
        transcript.name = interviews.size() > 1 ? u"%1 %2"_s.arg(source.baseName, interview).trimmed()
                                                : source.baseName;
        takeCues(cues[interview], transcript, options.recognition);
        Result<QList<Transcript>> done = finished(std::move(transcript), options);
        if (!done && interviews.size() > 1 && done.error().kind == Error::Kind::Failed)
            continue;
        if (!done)
            return done;
        transcripts.append(std::move(done->first()));
    }
    if (transcripts.isEmpty())
        return failure(QCoreApplication::translate("Crosscase::Readers", "There is no text in it."));
    return transcripts;
}

} // namespace Crosscase
