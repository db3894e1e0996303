// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "text/turns.h"

#include <QCoreApplication>

namespace Crosscase {

/// The text a document is to have instead of its own.
struct NewText
{
    QString body; ///< LF line ends, no byte order mark
    /// What was recognised in it. Without it, or when it has no turns, the turns and marks of the old text are carried
    /// over to their places in the new one.
    std::optional<Recognition> recognition = {};
    /// Where it comes from; an empty format leaves what is said of the old text's origin.
    QString originFormat = {}, originName = {}, originEncoding = {}, originHash = {};
    QByteArray original =
        {}; ///< the source file: takes the place of the one kept in the project, if one is kept
};

/// What a new text does to one thing that stands on a passage of the old one.
struct RewrittenPassage
{
    enum class Kind {
        Coding,
        CaseStretch, ///< a stretch that belongs to a case
        Memo,        ///< the passage a memo is about
    };
    enum class Fate {
        Kept,     ///< word for word, wherever it now stands
        Changed,  ///< has its place, but words in it were corrected, added or dropped
        Moved,    ///< was taken out where it stood and stands once, word for word, in what is new
        Unplaced, ///< nothing shows where it belongs: goes to what waits for a place, with its old text
    };

    Kind kind = Kind::Coding;
    Fate fate = Fate::Kept;
    Id id = NoId;      ///< the coding, case link or memo link; NoId for a case stretch that waited already
    Id waiting = NoId; ///< the UnplacedRow of one that waited for a place before
    Id subject = NoId; ///< the code, the case or the memo
    Span before = {};  ///< in the old text; of one that waited already: empty
    Span after = {};   ///< in the new text; when it has no place: empty, near where it would stand
    QString textBefore = {};
    QString textAfter = {};

    friend bool operator==(const RewrittenPassage &, const RewrittenPassage &) = default;
};

/// What replacing a text does. Spans of the old text and of the new one, code points.
struct RewritePlan
{
    Id document = NoId;
    QList<RewrittenPassage> passages; ///< by kind, then by place in the old text
    QList<Span> removed;              ///< stretches of the old text that are gone or were changed
    QList<Span> inserted;             ///< stretches of the new text that are not of the old
    qint64 oldWords = 0;              ///< words and signs
    qint64 keptWords = 0;
    qint64 newWords = 0;
    qint64 oldTurns = 0, keptTurns = 0, newTurns = 0;
    QStringList newSpeakers; ///< names the document did not know

    [[nodiscard]] qsizetype count(RewrittenPassage::Fate fate) const;
};

/// Something that waits for a place, as people read it.
struct UnplacedPassage
{
    UnplacedRow row;
    RewrittenPassage::Kind kind = RewrittenPassage::Kind::Coding;
    QString subject = {}; ///< path of the code or the case, or title of the memo
    QString coder = {};   ///< of a coding
    Stance stance = Stance::None;
    QString memo = {}; ///< on the coding, or the memo's text
};

/**
 * Texts replaced by corrected versions. The two are aligned by words (text/align.h); codings, stretches of cases,
 * passages of memos, turns and formatting keep the words they were on. What has no place any more is kept with its old
 * text until somebody gives it one. A replacement is one undoable change. (Corrections that are known edit by edit,
 * such as typing and find and replace, are Documents::correct().)
 *
 * Turns: where the new text comes with recognised ones they are taken, and each is joined with the old turn whose words
 * it has: it stays that turn, with the speaker the analyst gave it if its label reads as before. Turns that the
 * analyst cut by hand, without a label of their own, stay cut.
 */
class Rewriting
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Rewriting)

public:
    explicit Rewriting(Index &index);

    /// What replace() would do. Writes nothing. Invalid when there is no such document or the new text is empty.
    [[nodiscard]] Result<RewritePlan> preview(Id document, const NewText &text) const;
    [[nodiscard]] Result<RewritePlan> replace(Id document, const NewText &text);

    [[nodiscard]] Result<QList<UnplacedPassage>> unplaced() const;
    /// Gives something that waits its place: code points of its document's text.
    [[nodiscard]] Result<> place(Id unplaced, Span span);
    /// Throws away what waits: codings are deleted, stretches of cases and passages of memos forgotten.
    [[nodiscard]] Result<> discard(const QList<Id> &unplaced);

private:
    Index &m_index;
};

} // namespace Crosscase
