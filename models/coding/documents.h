// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "text/edits.h"
#include "text/turns.h"

#include <QCoreApplication>

namespace Crosscase {

/// A document to be added: a text with what was recognised in it.
struct NewDocument
{
    QString name; ///< made unique by " (2)" when taken
    QString body; ///< LF line ends, no byte order mark
    QString kind = QStringLiteral("interview");
    QString language = {};
    QString originFormat = {}, originName = {}, originEncoding = {}, originHash = {};
    QByteArray original = {}; ///< the source file, if it is to be kept
    QList<TurnShape> turns = {};
    QList<Mark> marks = {};
    QStringList interviewers = {}; ///< speakers, by name, whose turns belong to nobody
    std::optional<QString> guid = {};
};

/// What goes with a document when it is deleted.
struct DocumentRemoval
{
    qsizetype codings = 0;
    qsizetype memos = 0; ///< memos about passages of it
};

/// What a correction of texts did to what was coded in them.
struct CorrectionReport
{
    QList<CodingRow> lost =
        {}; ///< codings whose passage was deleted whole: they wait for a place (coding/rewriting.h)
    qsizetype moved = 0; ///< codings whose positions changed
};

/// What an analyst does to documents. Every call is one undoable change.
class Documents
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Documents)

public:
    explicit Documents(Index &index);

    [[nodiscard]] Result<Id> add(const NewDocument &document);
    [[nodiscard]] Result<> rename(Id document, const QString &name);
    [[nodiscard]] Result<> describe(Id document, const QString &description);
    /// Puts documents before another one in the list (NoId: at the end).
    [[nodiscard]] Result<> move(const QList<Id> &documents, Id before = NoId);
    [[nodiscard]] DocumentRemoval removalOf(Id document) const;
    [[nodiscard]] Result<> remove(const QList<Id> &documents);

    /**
     * Corrects the text of a document. Codings, turns, marks, case links and memo links move with it by the rule of
     * TextEdits; a memo whose passage is deleted stays with the document. `label` names the change in the history
     * (empty: "Correct the text of ..."). Invalid when an edit lies outside the text.
     */
    [[nodiscard]] Result<CorrectionReport> correct(Id document, const QList<TextEdit> &edits,
                                                   const QString &label = {});
    /// The same for several documents, as one change.
    [[nodiscard]] Result<CorrectionReport> correct(const QMap<Id, QList<TextEdit>> &edits,
                                                   const QString &label);

    [[nodiscard]] Result<> setInterviewer(Id speaker, bool interviewer);
    [[nodiscard]] Result<> renameSpeaker(Id speaker, const QString &name);
    /// Gives all turns of one speaker to another of the same document.
    [[nodiscard]] Result<> mergeSpeakers(Id from, Id into);
    /// Makes a turn another speaker's; a name the document does not know yet makes a new speaker.
    [[nodiscard]] Result<> setTurnSpeaker(Id turn, const QString &speaker);

    /// Within a change, for importers.
    [[nodiscard]] static Result<Id> write(Writer &writer, const NewDocument &document);

    /// Within a change: what correct() does.
    [[nodiscard]] static Result<CorrectionReport> writeCorrection(Writer &writer, Id document,
                                                                  const QList<TextEdit> &edits);

    /// Whether substrings must be indexed: the text has Chinese, Japanese or other letters written without spaces.
    [[nodiscard]] static bool isWrittenWithoutSpaces(QStringView text);

private:
    Index &m_index;
};

} // namespace Crosscase
