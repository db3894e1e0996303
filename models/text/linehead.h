// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Crosscase {

/// The ways a line can say that a turn begins here. One line may fit several; the whole file decides (turns.cpp).
enum class HeadFamily {
    NameColon, ///< `Name: text`, with times and markup around, full-width colons, `[00:12] Name: text`, `Q. text`
    NameTime,     ///< `Name  0:23` with the text below, `**Name** [00:12] text`
    TimeNameLine, ///< `[00:03:23] Name` with the text below
    TabName,      ///< `CODE<TAB>text`
    BracketName,  ///< `[Name] text`, `{Name} text`
    ParenName,    ///< `(Name) text`, `<Name> text`, `Name) text`
    DashName,     ///< `Name - text`, `Name – text`
    BoldName,     ///< `**Name** text`
    NameLine,     ///< the name alone on its line, or as a heading, with the text below
    TimeText,     ///< `00:00:04 text`, nobody named
};
constexpr int HeadFamilyCount = 10;

/// What one line looks like if it begins a turn. Positions are UTF-16 within the line.
struct LineHead
{
    HeadFamily family = HeadFamily::NameColon;
    QString name; ///< without markup, brackets and colon
    qsizetype labelStart = 0;
    qsizetype labelEnd = 0;
    qsizetype timeStart = -1; ///< -1: no time
    qsizetype timeEnd = -1;
    std::optional<qint64> startMs;
    std::optional<qint64> endMs;
    qsizetype saidStart = 0; ///< first character after label, time and white space
    bool marked = false;     ///< has Markdown or HTML emphasis, or is a heading
    bool timeFirst = false;  ///< the time stands before the label
    bool strong =
        false; ///< name and time are set off as only a transcript does: two spaces, brackets, own line
    bool tight = false; ///< nothing between the colon and the first word
};

/// All families that the line fits. Only the line's first few hundred characters are looked at.
[[nodiscard]] QList<LineHead> lineHeads(QStringView line);

/// Reads a stamp with or without brackets: `[00:12]`, `#00:00:12-3#`, `00:12 --> 00:15`, `0:00.0 - 0:03.0`. False if it
/// is no possible time.
[[nodiscard]] bool readTimeStamp(QStringView text, std::optional<qint64> &startMs,
                                 std::optional<qint64> &endMs);

/// A time stamp standing in a text; positions are UTF-16.
struct FoundTime
{
    qsizetype start = 0;
    qsizetype end = 0;
    qint64 startMs = 0;
    std::optional<qint64> endMs = {}; ///< of `[00:12 --> 00:15]`
};

/// Time stamps anywhere: `[00:12]`, `{..}`, `\[04:07\]`, `#00:00:12-3#`; and a bare one that has its line for itself.
[[nodiscard]] QList<FoundTime> findTimes(QStringView text);

/// A heading, a rule, `=== name ===` or `**Break:** [12:30]` between turns: nobody says it.
[[nodiscard]] bool isSeparatorLine(QStringView line);

/// Whether a time stamp is all the line has.
[[nodiscard]] bool isTimeLine(QStringView line);

} // namespace Crosscase
