// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/readers/transcript.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>
#include <optional>

namespace Crosscase {

/// What becomes of one speaker of a transcript.
struct ImportSpeaker
{
    QString name; ///< as SpeakerGuess::name
    qint64 turns = 0;
    qint64 words = 0;
    bool interviewer = false;
    double confidence = 0;  ///< of the guess whether it is the interviewer, 0 to 1
    QString variantOf = {}; ///< another speaker of the list who seems to be the same
    QString mergeInto =
        {}; ///< the speaker who gets these turns: another one of the list, or a new name; or empty
    QString casePath = {}; ///< case of these turns ("Cluster A/A1"), made when missing; empty: none
};

/// One text to be imported, with what the analyst has decided about it. Nothing is written before Importer::run().
struct ImportItem
{
    Transcript transcript;
    QString source;           ///< path of the file; empty for the clipboard
    QByteArray original = {}; ///< the source file, if it is to be kept in the project
    QString name;             ///< of the document to be
    QString kind = QStringLiteral("interview");
    QList<ImportSpeaker> speakers = {};
    QString documentCase = {};  ///< case of the whole document, made when missing; empty: none
    QStringList caseKinds = {}; ///< kinds of the case steps made; empty: defaultCaseKinds()
    bool chosen = true;         ///< whether run() imports it
    Id sameAs = NoId; ///< a document of the project made from the same file (by hash); then not chosen
    QString sameAsSource = {}; ///< an earlier item's file with the same content; then not chosen
};

/// How transcripts are given to cases without asking for each.
struct CaseRule
{
    enum class Kind {
        None,
        /// Each speaker but interviewers: the case of that name. A label that each transcript gives anew ("S01",
        /// "B", see isAnonymousName()) is somebody of this document alone: the case has the document's name, and the
        /// label behind it where several answer.
        Speaker,
        Document, ///< the whole document: the case of the document's name
        Pattern,  ///< the whole document: what the pattern finds in the file's name
    };

    Kind kind = Kind::None;
    /// Matched against the file name without its folder. Its groups in order are the steps of the case path; without
    /// groups the whole match is the case's name.
    QRegularExpression pattern = {};

    /// Reads "speaker", "document" or "pattern:REGEX".
    [[nodiscard]] static Result<CaseRule> fromText(const QString &text);
};

/// What an import did, or would do.
struct ImportReport
{
    struct Document
    {
        Id id = NoId; ///< NoId when nothing was written
        QString name;
        QString source;
        qint64 turns = 0;
        qint64 words = 0;
        QStringList speakers; ///< in order of first appearance, after merging
        QStringList interviewers;
    };

    QList<Document> documents;
    QStringList newCases; ///< paths
    qsizetype links = 0;  ///< ties between cases and texts
    qsizetype values = 0; ///< attribute values (surveys)
    QStringList remarks;  ///< full sentences: what was left out and why
};

class RecognitionMemory;

/**
 * Transcripts into documents, speakers into cases: plan() says what would come, the analyst or the command line changes
 * it, run() writes all of it as one undoable change.
 */
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Importer)

public:
    explicit Importer(Index &index);

    /// An item with what was recognised as its decisions, put right by what the project remembers.
    [[nodiscard]] ImportItem plan(const Transcript &transcript, const QString &source) const;
    /// Fills the case paths of an item; speakers and documents that the rule says nothing about are left alone.
    static void applyRule(const CaseRule &rule, ImportItem &item);
    /// Sets sameAs, sameAsSource and chosen of all items.
    void findDoubles(QList<ImportItem> &items) const;

    /// What run() would do. Writes nothing.
    [[nodiscard]] Result<ImportReport> preview(const QList<ImportItem> &items) const;
    /// Imports the chosen items, as one change; either all or none. Invalid when no item is chosen. What `remember`
    /// says is remembered in the project by the same change, beside what it remembers already.
    /// `goOn` is told in percent how far it is; false stops, and nothing is imported.
    [[nodiscard]] Result<ImportReport> run(const QList<ImportItem> &items,
                                           const RecognitionMemory *remember = nullptr,
                                           const std::function<bool(int percent)> &goOn = {});

    /// The files to read: files as they are, folders with everything readable in them, at any depth, in the order of
    /// names. Hidden files and folders are passed over.
    [[nodiscard]] static QStringList filesOf(const QStringList &paths);

private:
    [[nodiscard]] Result<> check(const QList<ImportItem> &items) const;

    Index &m_index;
};

/// Kinds for the steps of a case path, as the field has them: cluster, organisation, informant by depth. The last step
/// of a path that is tied to text is an informant.
[[nodiscard]] QStringList defaultCaseKinds(qsizetype steps, bool tiedToText);

} // namespace Crosscase
