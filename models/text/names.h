// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crosscase {

/// What can be told of a possible speaker's name from the name alone. Names are as LineHead::name.

/// Whether it may be a name at all: no sentence, no address, no number.
[[nodiscard]] bool isPlausibleName(const QString &name);
/// Words that stand before a colon without being speakers, in ten languages: Note, Date, For example, So, Hinweis, ...
[[nodiscard]] bool isNeverSpeaker(const QString &name);
/// Keys of a document's head: Date, Place, Duration, Participants, ...; a subset of isNeverSpeaker().
[[nodiscard]] bool isHeaderKey(const QString &name);
/// Part 2, Kapitel 3, Tape 1: more often a heading than a person, although Part may stand for a participant.
[[nodiscard]] bool isNumberedHeading(const QString &name);
/// Interviewer, Interviewer 2, Int., I, INT, Moderator, intervjuer, 采访者, ...
[[nodiscard]] bool isInterviewerName(const QString &name);
/// Participant, Respondent, Informant 3, Befragte, ...: people whose part in the talk is known to be answering.
[[nodiscard]] bool isIntervieweeName(const QString &name);
/// Remarks in brackets that are no names: laughs, music, inaudible, ...
[[nodiscard]] bool isRemark(QStringView text);
/// S01, SPEAKER_00, P3, aal_uio_02, TO068: an identifier, with a digit or an underscore in one word.
[[nodiscard]] bool isCodeName(const QString &name);
/// Unknown Speaker, ???: what a transcription service calls whom it does not know; several people, so nothing is
/// guessed of them.
[[nodiscard]] bool isUnknownName(const QString &name);
/// S01, SPEAKER_00, Speaker 2, Unknown Speaker, ???, a single letter, Interviewee: a label that is given anew in each
/// transcript, so that the same one in two of them need not be the same person.
[[nodiscard]] bool isAnonymousName(const QString &name);
/// Whether the first letter is of a script with case, and small.
[[nodiscard]] bool beginsSmall(const QString &name);

/// The name for comparing: case folded, single spaces, without closing full stop.
[[nodiscard]] QString foldedName(const QString &name);
/// foldedName without a number at its end: "interviewer 1" and "Interviewer" are both "interviewer".
[[nodiscard]] QString unnumberedName(const QString &name);
/// Whether two names differ by one letter changed, added or lost. Digits count as different people.
[[nodiscard]] bool isMisspelling(const QString &left, const QString &right);

} // namespace Crosscase
