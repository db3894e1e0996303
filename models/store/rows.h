// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "text/span.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Crosscase {

/**
 * The rows people make, one plain struct a table of the schema (store/SCHEMA.md says what each means).
 *
 * `fields(row, visit)` names the columns once; reading, writing and comparing are built on it:
 *   visit.value(column, member)  a plain column
 *   visit.ref(column, member)    a reference to another row; NoId stands for NULL
 * The id column always comes first and is not visited. Times are ISO 8601 in UTC (store/timestamp.h nowUtc()).
 */
enum class Table {
    Project,
    Setting,
    Coder,
    DocumentHead,
    DocumentBody,
    DocumentOriginal,
    Case,
    Speaker,
    Turn,
    Mark,
    CaseLink,
    Attribute,
    AttributeValue,
    Code,
    CodeAlias,
    Facet,
    FacetChoice,
    FacetScope,
    Coding,
    CodingFacet,
    Memo,
    MemoLink,
    CellNote,
    SavedTable,
    Unplaced,
};

/// The table's name in the file.
[[nodiscard]] const char *tableName(Table table);

#define CROSSCASE_ROW(TABLE)                                                                                 \
    static constexpr Table table = Table::TABLE;                                                             \
    Id id = NoId;

struct ProjectRow
{
    CROSSCASE_ROW(Project)
    QString guid, name, description, createdAt;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.value("name", row.name);
        visit.value("description", row.description);
        visit.value("created_at", row.createdAt);
    }
    bool operator==(const ProjectRow &) const = default;
};

struct SettingRow
{
    CROSSCASE_ROW(Setting)
    QString name, value;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("name", row.name);
        visit.value("value", row.value);
    }
    bool operator==(const SettingRow &) const = default;
};

struct CoderRow
{
    CROSSCASE_ROW(Coder)
    std::optional<QString> guid;
    QString name, color, createdAt;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.value("name", row.name);
        visit.value("color", row.color);
        visit.value("created_at", row.createdAt);
    }
    bool operator==(const CoderRow &) const = default;
};

struct DocumentHeadRow
{
    CROSSCASE_ROW(DocumentHead)
    std::optional<QString> guid;
    QString position, name;
    QString kind = QStringLiteral("interview");
    QString language, description;
    qint64 length = 0; ///< code points of the body
    qint64 words = 0;  ///< words said
    QString originFormat, originName, originEncoding, originHash, createdAt;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.value("position", row.position);
        visit.value("name", row.name);
        visit.value("kind", row.kind);
        visit.value("language", row.language);
        visit.value("description", row.description);
        visit.value("length", row.length);
        visit.value("words", row.words);
        visit.value("origin_format", row.originFormat);
        visit.value("origin_name", row.originName);
        visit.value("origin_encoding", row.originEncoding);
        visit.value("origin_hash", row.originHash);
        visit.value("created_at", row.createdAt);
    }
    bool operator==(const DocumentHeadRow &) const = default;
};

/// Its id is that of the DocumentHeadRow.
struct DocumentBodyRow
{
    CROSSCASE_ROW(DocumentBody)
    bool cjk = false;
    QString body;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("cjk", row.cjk);
        visit.value("body", row.body);
    }
    bool operator==(const DocumentBodyRow &) const = default;
};

/// Its id is that of the DocumentHeadRow.
struct DocumentOriginalRow
{
    CROSSCASE_ROW(DocumentOriginal)
    QByteArray content;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("content", row.content);
    }
    bool operator==(const DocumentOriginalRow &) const = default;
};

struct CaseRow
{
    CROSSCASE_ROW(Case)
    std::optional<QString> guid;
    Id parent = NoId;
    QString position, name, kind, description;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.ref("parent_id", row.parent);
        visit.value("position", row.position);
        visit.value("name", row.name);
        visit.value("kind", row.kind);
        visit.value("description", row.description);
    }
    bool operator==(const CaseRow &) const = default;
};

struct SpeakerRow
{
    CROSSCASE_ROW(Speaker)
    Id document = NoId;
    QString name;
    bool interviewer = false;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("document_id", row.document);
        visit.value("name", row.name);
        visit.value("interviewer", row.interviewer);
    }
    bool operator==(const SpeakerRow &) const = default;
};

struct TurnRow
{
    CROSSCASE_ROW(Turn)
    Id document = NoId;
    Id speaker = NoId;
    Span span;         ///< label and time stamp included
    qint64 saidAt = 0; ///< where the words begin, a position inside span
    qint64 words = 0;  ///< words said
    std::optional<qint64> startMs, endMs;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("document_id", row.document);
        visit.ref("speaker_id", row.speaker);
        visit.value("start_at", row.span.start);
        visit.value("end_at", row.span.end);
        visit.value("said_at", row.saidAt);
        visit.value("words", row.words);
        visit.value("start_ms", row.startMs);
        visit.value("end_ms", row.endMs);
    }
    bool operator==(const TurnRow &) const = default;
};

struct MarkRow
{
    CROSSCASE_ROW(Mark)
    Id document = NoId;
    QString kind; ///< label, time, remark, heading, bold, italic, page
    Span span;
    QString value;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("document_id", row.document);
        visit.value("kind", row.kind);
        visit.value("start_at", row.span.start);
        visit.value("end_at", row.span.end);
        visit.value("value", row.value);
    }
    bool operator==(const MarkRow &) const = default;
};

struct CaseLinkRow
{
    CROSSCASE_ROW(CaseLink)
    Id caseId = NoId;
    Id document = NoId;
    Id speaker = NoId;                    ///< the speaker's turns, or
    std::optional<qint64> startAt, endAt; ///< a stretch, or neither: the whole document
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("case_id", row.caseId);
        visit.ref("document_id", row.document);
        visit.ref("speaker_id", row.speaker);
        visit.value("start_at", row.startAt);
        visit.value("end_at", row.endAt);
    }
    bool operator==(const CaseLinkRow &) const = default;
};

struct AttributeRow
{
    CROSSCASE_ROW(Attribute)
    std::optional<QString> guid;
    QString position, name;
    QString kind = QStringLiteral("text"); ///< text, number, date, choice, boolean
    QString description;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.value("position", row.position);
        visit.value("name", row.name);
        visit.value("kind", row.kind);
        visit.value("description", row.description);
    }
    bool operator==(const AttributeRow &) const = default;
};

struct AttributeValueRow
{
    CROSSCASE_ROW(AttributeValue)
    Id attribute = NoId;
    Id caseId = NoId;
    QString text;
    std::optional<double> number;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("attribute_id", row.attribute);
        visit.ref("case_id", row.caseId);
        visit.value("text", row.text);
        visit.value("number", row.number);
    }
    bool operator==(const AttributeValueRow &) const = default;
};

struct CodeRow
{
    CROSSCASE_ROW(Code)
    std::optional<QString> guid;
    Id parent = NoId;
    QString position, name;
    QString color; ///< "#rrggbb", or empty: inherited from the nearest ancestor that has one
    QString definition, include, exclude, example;
    bool codable = true;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.ref("parent_id", row.parent);
        visit.value("position", row.position);
        visit.value("name", row.name);
        visit.value("color", row.color);
        visit.value("definition", row.definition);
        visit.value("include", row.include);
        visit.value("exclude", row.exclude);
        visit.value("example", row.example);
        visit.value("codable", row.codable);
    }
    bool operator==(const CodeRow &) const = default;
};

struct CodeAliasRow
{
    CROSSCASE_ROW(CodeAlias)
    Id code = NoId;
    QString name;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("code_id", row.code);
        visit.value("name", row.name);
    }
    bool operator==(const CodeAliasRow &) const = default;
};

struct FacetRow
{
    CROSSCASE_ROW(Facet)
    std::optional<QString> guid;
    QString position, name;
    QString kind = QStringLiteral("choice"); ///< choice, case, number, text
    QString description;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.value("position", row.position);
        visit.value("name", row.name);
        visit.value("kind", row.kind);
        visit.value("description", row.description);
    }
    bool operator==(const FacetRow &) const = default;
};

struct FacetChoiceRow
{
    CROSSCASE_ROW(FacetChoice)
    Id facet = NoId;
    QString position, name;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("facet_id", row.facet);
        visit.value("position", row.position);
        visit.value("name", row.name);
    }
    bool operator==(const FacetChoiceRow &) const = default;
};

struct FacetScopeRow
{
    CROSSCASE_ROW(FacetScope)
    Id facet = NoId;
    Id code = NoId;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("facet_id", row.facet);
        visit.ref("code_id", row.code);
    }
    bool operator==(const FacetScopeRow &) const = default;
};

struct CodingRow
{
    CROSSCASE_ROW(Coding)
    std::optional<QString> guid;
    Id document = NoId;
    Id code = NoId;
    Id coder = NoId;
    Span span;
    QString stance; ///< "x" agree, "o" not fully, "-" disagree, or empty
    QString memo, createdAt;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.ref("document_id", row.document);
        visit.ref("code_id", row.code);
        visit.ref("coder_id", row.coder);
        visit.value("start_at", row.span.start);
        visit.value("end_at", row.span.end);
        visit.value("stance", row.stance);
        visit.value("memo", row.memo);
        visit.value("created_at", row.createdAt);
    }
    bool operator==(const CodingRow &) const = default;
};

struct CodingFacetRow
{
    CROSSCASE_ROW(CodingFacet)
    Id coding = NoId;
    Id facet = NoId;
    Id choice = NoId;
    Id caseId = NoId;
    std::optional<double> number;
    std::optional<QString> text;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("coding_id", row.coding);
        visit.ref("facet_id", row.facet);
        visit.ref("choice_id", row.choice);
        visit.ref("case_id", row.caseId);
        visit.value("number", row.number);
        visit.value("text", row.text);
    }
    bool operator==(const CodingFacetRow &) const = default;
};

struct MemoRow
{
    CROSSCASE_ROW(Memo)
    std::optional<QString> guid;
    Id coder = NoId;
    QString title, body, createdAt, changedAt;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.ref("coder_id", row.coder);
        visit.value("title", row.title);
        visit.value("body", row.body);
        visit.value("created_at", row.createdAt);
        visit.value("changed_at", row.changedAt);
    }
    bool operator==(const MemoRow &) const = default;
};

struct MemoLinkRow
{
    CROSSCASE_ROW(MemoLink)
    Id memo = NoId;
    Id document = NoId;
    std::optional<qint64> startAt, endAt;
    Id code = NoId;
    Id caseId = NoId;
    Id coding = NoId;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("memo_id", row.memo);
        visit.ref("document_id", row.document);
        visit.value("start_at", row.startAt);
        visit.value("end_at", row.endAt);
        visit.ref("code_id", row.code);
        visit.ref("case_id", row.caseId);
        visit.ref("coding_id", row.coding);
    }
    bool operator==(const MemoLinkRow &) const = default;
};

struct CellNoteRow
{
    CROSSCASE_ROW(CellNote)
    Id caseId = NoId;
    Id code = NoId;
    QString summary;
    QString status; ///< "not asked", "no data", or empty
    QString mark;   ///< overrides the computed mark when not empty
    QString reason;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("case_id", row.caseId);
        visit.ref("code_id", row.code);
        visit.value("summary", row.summary);
        visit.value("status", row.status);
        visit.value("mark", row.mark);
        visit.value("reason", row.reason);
    }
    bool operator==(const CellNoteRow &) const = default;
};

struct SavedTableRow
{
    CROSSCASE_ROW(SavedTable)
    std::optional<QString> guid;
    QString position, name;
    QString spec; ///< JSON, see analysis/tablespec.h
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.value("guid", row.guid);
        visit.value("position", row.position);
        visit.value("name", row.name);
        visit.value("spec", row.spec);
    }
    bool operator==(const SavedTableRow &) const = default;
};

/// What lost its place when the text of a document was replaced: a coding (which stays, and counts nowhere while it is
/// here), a stretch of a case, or the passage of a memo (which is about the whole document meanwhile).
struct UnplacedRow
{
    CROSSCASE_ROW(Unplaced)
    Id document = NoId;
    Id coding = NoId;
    Id caseId = NoId;
    Id memoLink = NoId;
    qint64 nearAt = 0; ///< where it would stand
    QString text;      ///< the words it stood on
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("document_id", row.document);
        visit.ref("coding_id", row.coding);
        visit.ref("case_id", row.caseId);
        visit.ref("memo_link_id", row.memoLink);
        visit.value("near_at", row.nearAt);
        visit.value("text", row.text);
    }
    bool operator==(const UnplacedRow &) const = default;
};

#undef CROSSCASE_ROW

/// Calls X(RowType) for every row type: for code that must exist once a table.
#define CROSSCASE_EVERY_ROW(X)                                                                               \
    X(ProjectRow)                                                                                            \
    X(SettingRow)                                                                                            \
    X(CoderRow)                                                                                              \
    X(DocumentHeadRow)                                                                                       \
    X(DocumentBodyRow)                                                                                       \
    X(DocumentOriginalRow)                                                                                   \
    X(CaseRow)                                                                                               \
    X(SpeakerRow)                                                                                            \
    X(TurnRow)                                                                                               \
    X(MarkRow)                                                                                               \
    X(CaseLinkRow)                                                                                           \
    X(AttributeRow)                                                                                          \
    X(AttributeValueRow)                                                                                     \
    X(CodeRow)                                                                                               \
    X(CodeAliasRow)                                                                                          \
    X(FacetRow)                                                                                              \
    X(FacetChoiceRow)                                                                                        \
    X(FacetScopeRow)                                                                                         \
    X(CodingRow)                                                                                             \
    X(CodingFacetRow)                                                                                        \
    X(MemoRow)                                                                                               \
    X(MemoLinkRow)                                                                                           \
    X(CellNoteRow)                                                                                           \
    X(SavedTableRow)                                                                                         \
    X(UnplacedRow)

} // namespace Crosscase
