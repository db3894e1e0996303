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
    const TurnColumns columns = turnColumns(table.rows.first());
    TurnTable found;
    if (columns.isComplete() && table.rows.size() > 1) {
        found.columns = columns;
        found.rows = table.rows.sliced(1);
        return found;
    }
    if (looksLikeTurns(table.rows)) {
        found.columns.speaker = 0;
        found.columns.text = 1;
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
        cue.speaker = speakerOf(cell(row, table.columns.speaker));
        cue.text = withoutReferences(cell(row, table.columns.text));
        cue.startMs = timeOf(cell(row, table.columns.start));
        cue.endMs = timeOf(cell(row, table.columns.end));
        const QString interview = cell(row, table.columns.interview).simplified();
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
