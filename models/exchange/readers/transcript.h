// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/turns.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <utility>

namespace Crosscase {

/// One column of a survey table: what it is called and what it is taken for.
struct SurveyColumn
{
    enum class Role {
        Name,      ///< names the respondent
        Attribute, ///< a property of the respondent
        Text,      ///< answers to code
        Ignored,
    };

    QString name;
    Role role = Role::Attribute;
    qint64 filled = 0;    ///< rows with something in it
    qint64 different = 0; ///< different values
    double meanWords = 0; ///< mean number of words of the filled rows
    QString example = {}; ///< the beginning of the first filled row

    friend bool operator==(const SurveyColumn &, const SurveyColumn &) = default;
};

/**
 * One text as it would stand in the project: nothing is written yet.
 *
 * The body has LF line ends and no byte order mark and is otherwise as the source had it; it is never normalised
 * (NFC). NUL characters and lone surrogates, which neither SQLite nor UTF-8 can hold, are replaced by U+FFFD with a
 * warning, so that positions stay.
 *
 * Labels and time stamps of running text stay in the body (text/turns.h). Of subtitle formats (SRT, VTT, LRC, Whisper)
 * the body is the cues' text: cues of one speaker in a row are one paragraph, joined by a space; paragraphs are
 * parted by a blank line; a speaker whom the source names stands before the words as `Name: ` with a label mark; the
 * times are the turn's startMs and endMs and do not stand in the text. Cues that name nobody, in a file that names
 * nobody, become one turn a paragraph, where a paragraph ends at a pause or a sentence's end (see cues.h).
 */
struct Transcript
{
    QString name; ///< the file's base name, or a survey row's name
    QString body;
    QString format; ///< id of the format, e.g. "docx" (readableFormats())
    QString
        encoding; ///< name of the character encoding of the source, e.g. "UTF-8"; "" where the format fixes it
    bool encodingGuessed = false; ///< the encoding is a guess that the analyst may change
    QString language;             ///< ISO 639-1 guess, may be empty
    QByteArray hash;              ///< SHA-256 of the file in hex
    qint64 words = 0;             ///< words of the body without labels and time stamps
    Recognition recognition;
    QStringList warnings; ///< full sentences

    /// For surveys and tables of cases: what the row says of its respondent.
    QList<std::pair<QString, QString>> attributes = {};
    QList<SurveyColumn> columns = {}; ///< the survey's columns, in each of its transcripts
};

/// How a survey's columns are used. Empty lists mean: guess, unless othersLeftOut says that the choice is complete.
struct SurveyChoice
{
    QString nameColumn = {};
    QStringList textColumns = {};
    QStringList attributeColumns = {};
    bool othersLeftOut = false;

    friend bool operator==(const SurveyChoice &, const SurveyChoice &) = default;
};

struct ReadOptions
{
    QString encoding; ///< read text as this, whatever it looks like; empty: detect
    RecognitionOptions recognition;
    SurveyChoice survey;
    std::stop_token stop = {}; ///< asked often; a stopped read ends with Error::Kind::Cancelled
    std::function<void(int percent)> progress = {}; ///< called in the reading thread
};

} // namespace Crosscase
