// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "coding/stance.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Crosscase {

/// In which order the lines of a dimension stand.
struct LineOrder
{
    enum class By {
        Project,      ///< "project": as in the codebook, the case tree, the list of documents
        Alphabetical, ///< "alphabetical": in the reader's language
        Total,        ///< "total": by the sum over the table, largest first
        Line, ///< "line": by the values of the line of the other dimension named by `key` (its path) in `block`
        Attribute, ///< "attribute": cases by the attribute named by `key`
        Manual,    ///< "manual": the paths in `manual` first, the rest as in the project
        Seriation, ///< "seriation": alike lines next to each other
    };
    By by = By::Project;
    QString key = {};
    QStringList manual = {};
    bool reversed = false;
    int block = 0; ///< of By::Line, rows: the block of columns that has the line; 0: the table's own columns

    bool operator==(const LineOrder &) const = default;
};

/// What the rows or the columns of a table are.
struct Dimension
{
    enum class Kind {
        Codes,      ///< "codes"
        Cases,      ///< "cases"
        Documents,  ///< "documents"
        Attribute,  ///< "attribute": one line a value of the case attribute `name`
        Speakers,   ///< "speakers": one line a name, whatever the document; interviewers are left out
        Coders,     ///< "coders"
        Facet,      ///< "facet": one line a value of the facet `name`
        Stance,     ///< "stance": x, o, -, and without stance
        Attributes, ///< "attributes": one line an attribute; cells are its values
        Whole,      ///< "whole": a single line on which everything counts
    };
    /// Which lines are shown, by how many lines of the other dimension say something on them.
    enum class Occurs {
        Any,       ///< "any"
        One,       ///< "one": exactly one; with `occursIn` that one
        All,       ///< "all": every one
        AllButOne, ///< "all-but-one"
    };
    /// Which heads stand above the lines.
    enum class Heads {
        All,  ///< "all": every code or case above them
        Top,  ///< "top": only those on the top level
        None, ///< "none": the lines alone, in one list
    };
    Kind kind = Kind::Codes;
    /// Paths of codes or cases, names of documents, values, coders or attributes to show; empty: all there are.
    QStringList top = {};
    /**
     * Which codes or cases below `top` are lines; those above them become section rows or spanning heads.
     * "" or "leaf": those with nothing below them (a code above them that has codings itself gets a line of its own).
     * "all": each. "0", "1", ...: those at that depth, or without children above it. For cases also a kind as the
     * project names it: "cluster", "organisation", "informant".
     */
    QString level = {};
    /// Whether a code's line counts the codings of the codes below it too, each coding once. Cases always do.
    bool withDescendants = true;
    QString name = {}; ///< of the attribute or the facet
    LineOrder order = {};
    bool hideEmpty = false; ///< leave out lines without any evidence; a note says how many
    double hideBelow = 0;   ///< leave out lines whose total is smaller; a note says how many
    Occurs occurs = Occurs::Any;
    QString occursIn = {}; ///< for Occurs::One: path of a line of the other dimension; empty: whichever
    Heads heads = Heads::All;
    QString groupBy = {}; ///< of cases: an attribute whose values stand above them instead of the case tree
    QString label = {};   ///< of cases: an attribute that is the head instead of the name; two may be alike

    bool operator==(const Dimension &) const = default;

    /**
     * As on the command line: "codes", "codes:Drivers,Barriers", "codes:@all", "codes:Drivers@1", "cases:informant",
     * "cases:informant@Cluster A,Cluster B", "documents", "attribute:Role", "facet:Level", "speakers", "coders",
     * "stance", "whole", "attributes:Role,Size". A comma in a name is written `\,`, an at sign `\@`.
     */
    [[nodiscard]] static Result<Dimension> fromText(const QString &text);
};

/// Splits "Role,Size" at commas that no backslash stands before, trims the parts and drops empty ones.
[[nodiscard]] QStringList splitNames(const QString &text);

/// Which codings a table counts. An empty list lets everything through.
struct TableFilter
{
    QStringList codes;                     ///< paths; with the codes below them
    QStringList cases;                     ///< paths; with the cases below them
    QStringList documents;                 ///< names
    QStringList coders;                    ///< names
    QList<Stance> stances;                 ///< Stance::None: codings without one
    QMap<QString, QStringList> attributes; ///< attribute name: values, one of which the case has
    QMap<QString, QStringList> facets;     ///< facet name: values, one of which the coding has
    QString from, to;                      ///< ISO dates, both inclusive, in UTC: when it was coded

    bool operator==(const TableFilter &) const = default;
};

/**
 * What a table shows, independent of the data: saved in the project, accepted by the command line, computed by
 * compute(). Codes and cases are named by path ("Drivers/Networking"), so that a specification can be read and used
 * with another project.
 */
struct TableSpec
{
    /// What a cell shows.
    enum class Measure {
        Stance,      ///< "stance": x, o, -, or a mix
        Presence,    ///< "presence": x or nothing
        Count,       ///< "count": number of codings; for codes by codes, of co-occurrences
        Passages,    ///< "passages": number of stretches of text, overlapping codings taken together
        Cases,       ///< "cases": how many of the line's informants ("3 of 4")
        Words,       ///< "words": words coded, each once
        Share,       ///< "share": words coded as a share of the unit's words
        PerThousand, ///< "per-1000-words": codings per 1,000 words of the unit
        FacetMean,   ///< "facet-mean": mean of the number facet `facet`
        BestQuote,   ///< "best-quote": the passage chosen by having a memo, else the longest
        AllQuotes,   ///< "quotes": all passages
        Summary,     ///< "summary": what the analyst wrote for the pair case x code
        AttributeValue, ///< "attribute": the value of `attribute`; rows or columns "attributes" use this of themselves
        Informants, ///< "informants": the names of the cases that mention it
        Jaccard,    ///< "jaccard": for codes by codes, co-occurrences / units with either
        StanceMix,  ///< "stance-mix": number of codings by stance, "3 x, 1 o"
        CodeNames,  ///< "codes": the names of the codes given there, with how often
        TextWords,  ///< "text-words": words said there, coded or not
    };
    /// How several stances become one mark.
    enum class Fold {
        Mixed,    ///< "mixed": all that occur, "x/o"
        AnyO,     ///< "any-o": the least agreeing one wins: -, then o, then x
        Majority, ///< "majority": the most frequent; a tie shows the mix
        Latest,   ///< "latest": the one coded last
    };
    /// What a percentage is of; None shows the number itself.
    enum class Percent {
        None,       ///< "none"
        Row,        ///< "row": of the row's total
        Column,     ///< "column": of the column's total
        Table,      ///< "table": of the table's total
        Informants, ///< "informants": of all informants of the line
        Mentioning, ///< "mentioning": of the informants of the line who mention anything in the table
    };
    /// Where a coding that spans several cases counts.
    enum class Membership {
        Clip,  ///< "clip": in each case, by the part that lies in it
        Start, ///< "start": only where it starts
    };
    /// What must be shared for two codes to co-occur.
    enum class Unit {
        Overlap,  ///< "overlap": a pair of codings that share at least one character
        Sentence, ///< "sentence"
        Turn,     ///< "turn"
        Document, ///< "document"
        Case,     ///< "case": an informant
    };
    /**
     * Further columns beside the table's own, over the same rows: attributes beside quotes, counts beside shares.
     * The table's own columns come first; their order and what they hide decide on the rows.
     */
    struct Block
    {
        QString label =
            {}; ///< head above the columns, or of the column where there is one; empty: the measure's name
        Dimension columns = {.kind = Dimension::Kind::Whole};
        Measure cell = Measure::Count;
        Percent percent = Percent::None;
        QString facet = {};     ///< for Measure::FacetMean
        QStringList codes = {}; ///< paths: only their codings; empty: as the table's filter says
        bool rowTotals = false;

        bool operator==(const Block &) const = default;
    };
    /// A copy made to be cited: what it was computed from.
    struct Frozen
    {
        QString at = {};      ///< when, ISO 8601 in UTC; empty: not frozen
        QString table = {};   ///< TableStamp::table
        QString project = {}; ///< TableStamp::project

        bool operator==(const Frozen &) const = default;
    };

    QString name = {};    ///< of the saved table
    QString caption = {}; ///< over the table; empty: the name
    Dimension rows = {};
    Dimension columns = {.kind = Dimension::Kind::Cases};
    Measure cell = Measure::Stance;
    Fold fold = Fold::Mixed;
    Percent percent = Percent::None;
    Membership membership = Membership::Clip;
    Unit unit = Unit::Overlap;
    QString attribute = {};    ///< for Measure::AttributeValue
    QString facet = {};        ///< for Measure::FacetMean
    bool rowTotals = false;    ///< a last column with the sums of the rows
    bool columnTotals = false; ///< a last row with the sums of the columns
    bool unitCounts = false;   ///< a last row with N, the informants of each column
    QString label = {};        ///< head above the table's own columns where there are blocks; as Block::label
    QList<Block> blocks = {};
    bool interleave =
        false; ///< blocks with the same columns: a column's cells of all blocks stand side by side
    /// Of exactly two columns: three, with the rows only the first has, those both have, those only the second has.
    bool contrast = false;
    bool split = false;  ///< written as one table a top-level section of rows
    QString source = {}; ///< the last note: where the data come from
    Frozen frozen = {};
    TableFilter filter = {};

    bool operator==(const TableSpec &) const = default;

    /// Only what differs from the defaults, and a version.
    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid for unknown keys or values, naming them, and for a version newer than this program knows.
    [[nodiscard]] static Result<TableSpec> fromJson(const QJsonObject &json);
    [[nodiscard]] QByteArray toBytes() const; ///< indented JSON, UTF-8
    [[nodiscard]] static Result<TableSpec> fromBytes(const QByteArray &bytes);
};

// The names of choices in JSON and on the command line ("stance", "any-o", ...).
[[nodiscard]] QString measureId(TableSpec::Measure measure);
[[nodiscard]] Result<TableSpec::Measure> measureFromId(const QString &id);
[[nodiscard]] QString foldId(TableSpec::Fold fold);
[[nodiscard]] Result<TableSpec::Fold> foldFromId(const QString &id);
[[nodiscard]] QString percentId(TableSpec::Percent percent);
[[nodiscard]] Result<TableSpec::Percent> percentFromId(const QString &id);
[[nodiscard]] QString membershipId(TableSpec::Membership membership);
[[nodiscard]] Result<TableSpec::Membership> membershipFromId(const QString &id);
[[nodiscard]] QString unitId(TableSpec::Unit unit);
[[nodiscard]] Result<TableSpec::Unit> unitFromId(const QString &id);
[[nodiscard]] QString dimensionId(Dimension::Kind kind);
[[nodiscard]] Result<Dimension::Kind> dimensionFromId(const QString &id);
[[nodiscard]] QString headsId(Dimension::Heads heads);
[[nodiscard]] Result<Dimension::Heads> headsFromId(const QString &id);
[[nodiscard]] QString occursId(Dimension::Occurs occurs);
[[nodiscard]] Result<Dimension::Occurs> occursFromId(const QString &id);
[[nodiscard]] QString orderId(LineOrder::By by);
[[nodiscard]] Result<LineOrder::By> orderFromId(const QString &id);

} // namespace Crosscase
