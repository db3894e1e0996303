// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

#include <QList>
#include <QString>

#include <optional>

namespace Crosscase {

/// A piece of subtitled or machine-transcribed speech.
struct Cue
{
    std::optional<qint64> startMs;
    std::optional<qint64> endMs;
    QString speaker;         ///< as the source names them; empty: not said
    QString text;            ///< plain, lines parted by LF
    bool newSpeaker = false; ///< somebody else begins, though unnamed (`- Hello`)
};

/**
 * Makes a body of cues.
 *
 * Cues of one speaker in a row become one turn: a paragraph, its cues joined by a space. A cue without a name goes on
 * with the speaker before it. A named turn is written `Name: words`, its label marked; the times are the turn's and do
 * not stand in the text. Paragraphs are parted by a blank line.
 *
 * In a file that names nobody a turn ends where the speech pauses for longer than PauseMs, where the source says that
 * somebody else begins, or at the first sentence's end after ParagraphWords words, so that times stay near the words.
 */
void takeCues(const QList<Cue> &cues, Transcript &transcript, const RecognitionOptions &options);

constexpr qint64 PauseMs = 4000;
constexpr qint64 ParagraphWords = 60;

/// Splits `Name: words` off cues' texts where names come back often enough to be names. For formats without a field
/// for the speaker (SRT, Zoom's VTT).
void nameSpeakersInCues(QList<Cue> &cues, const RecognitionOptions &options);

} // namespace Crosscase
