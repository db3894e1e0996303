// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/stance.h"
#include "exchange/programs/codingproperties.h"
#include "exchange/programs/refipositions.h"
#include "exchange/projects/codebookfile.h"
#include "text/turns.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace Crosscase {

/**
 * A project of another program, read and understood but not yet part of any of ours: what every reader of such files
 * gives (REFI-QDA, QualCoder, Taguette) and importForeign() takes. Things refer to each other by their place in the
 * lists; -1 is none. GUIDs are as normalGuid() writes them, or empty. Positions are code points of the document's body,
 * end exclusive. Times are ISO 8601 in UTC, or empty.
 */
struct ForeignCoder
{
    QString guid;
    QString name;
    QString color = {};
};

struct ForeignAttribute
{
    QString guid;
    QString name;
    QString kind; ///< text, number, date, choice, boolean
    QString description;
};

/// A whole document, the turns of a speaker, or a stretch.
struct ForeignTie
{
    qsizetype document = -1;
    QString speaker = {};
    std::optional<Span> stretch = {};
};

struct ForeignCase
{
    QString guid;
    QStringList path; ///< names from the top
    QString kind;
    QString description;
    QList<std::pair<qsizetype, QString>> values = {}; ///< attribute and text
    QList<ForeignTie> ties = {};
};

struct ForeignDocument
{
    QString guid;
    QString name;
    QString body; ///< LF, no byte order mark
    QString kind = QStringLiteral("interview");
    QString language = {};
    QString description = {};
    QString createdAt = {};
    QString originName = {};
    QByteArray original = {}; ///< the file it was made from, to be kept
    QList<TurnShape> turns = {};
    QList<Mark> marks = {};
    QStringList interviewers = {};
    qsizetype selections = 0;                      ///< in the file
    std::optional<PositionDecision> decision = {}; ///< how its positions were read, where that is a question
};

struct ForeignCoding
{
    QString guid;
    qsizetype document = -1;
    qsizetype code = -1;
    qsizetype coder = -1;
    Span span;
    Stance stance = Stance::None;
    QString memo = {};
    QString createdAt = {};
    CodingProperties facets = {}; ///< facet names and values as texts
};

struct ForeignMemoLink
{
    qsizetype document = -1;
    std::optional<Span> stretch = {};
    qsizetype code = -1;
    qsizetype caseAt = -1;
    qsizetype coding = -1;
};

struct ForeignMemo
{
    QString guid;
    QString title;
    QString body;
    qsizetype coder = -1;
    QString createdAt = {};
    QString changedAt = {};
    QList<ForeignMemoLink> links = {};
};

struct ForeignFacet
{
    QString guid;
    QString name;
    QString kind; ///< choice, case, number, text
    QString description;
    QStringList choices = {};
    QList<qsizetype> scope = {}; ///< codes
};

struct ForeignCellNote
{
    qsizetype caseAt = -1;
    qsizetype code = -1;
    QString summary, status, mark, reason;
};

struct ForeignTable
{
    QString guid;
    QString name;
    QString spec;
};

/// What has no home here and is given back by the next export: an element of the file, as XML.
struct KeptElement
{
    QString
        place; ///< the element it stood in: "Sources", "Sets", "Graphs", "Links", or "PDFSource" for what is beside a text
    QString guid;
    QString xml;
};

/// A file that a kept element names.
struct KeptFile
{
    QString name;
    QByteArray content;
};

/// What the file has, counted by its own elements, whether it finds a home here or not.
struct ForeignCounts
{
    qsizetype codes = 0;
    qsizetype sources = 0; ///< of all kinds
    qsizetype selections = 0;
    qsizetype codings = 0;
    qsizetype cases = 0;
    qsizetype attributes = 0;
    qsizetype memos = 0;
    qsizetype coders = 0;
};

struct ForeignProject
{
    QString fileName;
    QString format; ///< for people: "REFI-QDA project", "QualCoder project"
    QString origin; ///< the program that wrote it, if it says so
    QString description;
    QList<ForeignCoder> coders;
    CodebookFile codebook;
    QList<ForeignAttribute> attributes;
    QList<ForeignCase> cases;
    QList<ForeignDocument> documents;
    QList<ForeignCoding> codings;
    QList<ForeignMemo> memos;
    QList<ForeignFacet> facets;
    QList<ForeignCellNote> cellNotes;
    QList<ForeignTable> tables;
    QList<std::pair<qsizetype, QStringList>> aliases; ///< other names of codes
    QList<KeptElement> kept;
    QList<KeptFile> keptFiles;
    ForeignCounts counts;
    QStringList
        losses; ///< full sentences: what of the file has no place here, and whether an export gives it back
    QStringList warnings;     ///< full sentences: where the file is faulty and how that was read
    QStringList projectNames; ///< of a file with several projects, all of them
    QStringList offers;       ///< full sentences: what could be read otherwise, by an option
};

struct ForeignReadOptions
{
    /// How positions count, if the analyst knows better: for all sources, and for some by their GUID or name.
    std::optional<PositionRule> rule = {};
    QHash<QString, PositionRule> ruleOf = {};
    /// Of a file with several projects, the one of this name; the first if empty.
    QString projectName = {};
    /// Sets of sources named "name: value" become values of an attribute.
    bool setsAsAttributes = false;
    std::stop_token stop = {};
    std::function<void(int percent)> progress = {};
};

/**
 * Reads a project of another program, recognised by its content: a REFI-QDA project (.qdpx, .qde), a QualCoder project (the
 * folder .qda or the database inside), or a Taguette database. Thread safe; touches nothing but the file.
 */
[[nodiscard]] Result<ForeignProject> readForeignProject(const QString &path,
                                                        const ForeignReadOptions &options = {});

/// A time of any ISO-like writing in UTC with milliseconds, as the project file has it; empty if it is none. A time
/// without a zone is taken for UTC, so that the same file gives the same project everywhere.
[[nodiscard]] QString foreignTime(const QString &text);

} // namespace Crosscase
