// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/codepoints.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Crosscase {

/**
 * Who speaks, where and when, found in the plain text of a transcript.
 *
 * Labels and time stamps stay in the text as the source had them and are known as such: they are marks, and `said`
 * leaves out those at a turn's start or end. All positions are code points of the text given. Text before the first
 * turn, and a transcriber's footer, belong to no turn.
 */

/// One turn: a stretch of text by one speaker.
struct TurnShape
{
    Span span; ///< the whole turn with its label, without blank lines at its end
    Span said; ///< the words, after the label and its time stamp; may hold further time marks and line breaks
    Span
        label; ///< the label with its markup, colon and brackets; empty if the turn has none (cue formats); before
               ///< the words, or in a table's row (columns.h) behind them
    QString speaker;               ///< the name as a person would write it; empty if the source names nobody
    std::optional<qint64> startMs; ///< time in the recording, milliseconds
    std::optional<qint64> endMs;

    friend bool operator==(const TurnShape &, const TurnShape &) = default;
};

/// A stretch that is not plain speech, or that carries formatting.
struct Mark
{
    enum class Kind {
        Label,   ///< a speaker's label; value: the speaker's name
        Time,    ///< a time stamp; value: its milliseconds in digits
        Heading, ///< a heading; value: its level, "1" to "6"
        Bold,
        Italic,
        Page,   ///< from here on the text stands on another page of the source; value: the page's number
        Remark, ///< a transcriber's remark such as [laughs], (12 seconds pause), a document's header or footer
    };

    Span span;
    Kind kind = Kind::Label;
    QString value = {};

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The stable English name of a mark's kind, as the project file and JSON have it ("label", "time", ...).
[[nodiscard]] QString markKindName(Mark::Kind kind);
[[nodiscard]] std::optional<Mark::Kind> markKindFromName(const QString &name);

/// What is known of one speaker of a transcript.
struct SpeakerGuess
{
    QString name; ///< as TurnShape::speaker
    qint64 turns = 0;
    qint64 words = 0;         ///< words said: without labels and time stamps
    bool interviewer = false; ///< by its name, by the options, or by asking more and speaking less
    double confidence = 0;    ///< 0 to 1, of the guess whether it is the interviewer
    QString variantOf =
        {}; ///< another speaker of the list who seems to be the same ("interviewer 1"), or empty

    friend bool operator==(const SpeakerGuess &, const SpeakerGuess &) = default;
};

struct Recognition
{
    QList<TurnShape> turns;       ///< ascending, disjoint
    QList<Mark> marks;            ///< ascending by start; formatting may overlap the others
    QList<SpeakerGuess> speakers; ///< in order of first appearance
    QString shapeName;            ///< stable id of the line shape found, e.g. "name-colon"; empty if none
    double confidence = 0;        ///< 0 to 1, that the turns are turns
};

/// What the analyst has said already.
struct RecognitionOptions
{
    QStringList
        interviewers; ///< names that are the interviewer, and then nobody else is; case does not matter
    QStringList notSpeakers; ///< labels that are no speakers ("Note"); case does not matter
    /// Every line is a paragraph, as in a word processor: lines need no blank one above to begin a turn.
    bool linesAreParagraphs = false;
    /// Stretches set in bold, ascending: `Name words` with a bold name begins a turn without a colon.
    QList<Span> emphasised = {};
};

[[nodiscard]] Recognition recognizeTurns(const QString &text, const RecognitionOptions &options = {});

/// Counts turns and words said of each speaker of `turns`, guesses interviewers and variants, and fills `speakers`.
/// For readers that know the turns from their format (subtitles, tables).
void describeSpeakers(const CodePointMap &text, Recognition &recognition, const RecognitionOptions &options);

/// Puts marks in order and drops doubles, after a reader has added its own.
void sortMarks(QList<Mark> &marks);

/// Words said in a span: without label and time marks. `marks` must be ascending by start.
[[nodiscard]] qint64 wordsSaid(const CodePointMap &text, Span span, const QList<Mark> &marks);

} // namespace Crosscase
