// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"
#include "text/edits.h"

#include <QMap>

namespace Crosscase {

/**
 * What a project holds, kept by somebody who knows nothing of databases, change sets or indexes: maps and lists, changed
 * in the simplest way that is right; texts are walked letter by letter. Ids are those the project gave.
 *
 * The functions that change something return whether it may be done; where not, nothing is changed.
 */
struct NaiveProject
{
    struct Code
    {
        Id parent = NoId;
        QString name, color, definition;
        bool codable = true;
        QStringList aliases = {}; ///< sorted
        bool operator==(const Code &) const = default;
    };
    struct Case
    {
        Id parent = NoId;
        QString name, kind, description;
        bool operator==(const Case &) const = default;
    };
    struct Document
    {
        QString name, description, body;
        bool operator==(const Document &) const = default;
    };
    struct Speaker
    {
        Id document = NoId;
        QString name;
        bool interviewer = false;
        bool operator==(const Speaker &) const = default;
    };
    struct Turn
    {
        Id document = NoId, speaker = NoId;
        Span span;
        bool operator==(const Turn &) const = default;
    };
    struct Coding
    {
        Id document = NoId, code = NoId;
        QString coder;
        Span span; ///< {} when it has no place
        QString stance, memo;
        QString words = {}; ///< that it stood on, when it has no place
        bool operator==(const Coding &) const = default;
    };
    struct Link
    {
        Id caseId = NoId, document = NoId, speaker = NoId;
        std::optional<Span> stretch = {};
        bool operator==(const Link &) const = default;
    };
    struct Stretch ///< of a case, without a place
    {
        Id caseId = NoId, document = NoId;
        QString words;
        auto operator<=>(const Stretch &) const = default;
    };
    enum class About { Document, Code, Case };
    struct Memo
    {
        QString title, body;
        QList<std::pair<About, Id>> about; ///< sorted
        bool operator==(const Memo &) const = default;
    };
    using Pair = std::pair<Id, Id>;

    QMap<Id, Code> codes;
    QMap<Id, QList<Id>> codeOrder; ///< by parent
    QMap<Id, Case> cases;
    QMap<Id, QList<Id>> caseOrder;
    QMap<Id, Document> documents;
    QList<Id> documentOrder;
    QMap<Id, Speaker> speakers;
    QMap<Id, Turn> turns;
    QMap<Id, Coding> codings;
    QMap<Id, Coding> waiting;
    QMap<Id, Link> links;
    QList<Stretch> stretches; ///< sorted
    QMap<Id, QString> attributes;
    QMap<Pair, QString> values;    ///< (case, attribute)
    QMap<Pair, QStringList> notes; ///< (case, code): summary, status, mark, reason
    QMap<Id, Memo> memos;

    /// What the file holds, read row by row.
    [[nodiscard]] static Result<NaiveProject> of(const Reader &read);
    /// The first thing that differs, or an empty text.
    [[nodiscard]] QString differenceFrom(const NaiveProject &other) const;
    bool operator==(const NaiveProject &) const = default;

    [[nodiscard]] bool mayNameCode(Id parent, const QString &name, Id except = NoId) const;
    void addCode(Id id, const Code &code);
    bool renameCode(Id code, const QString &name);
    bool setAliases(Id code, const QStringList &names);
    bool moveCodes(const QList<Id> &moved, Id parent, Id before);
    bool mergeCodes(Id from, Id into);
    void removeCode(Id code);

    [[nodiscard]] bool mayCode(const Coding &coding) const;
    /// The coding that stands for it already, or NoId: then it is a new one.
    [[nodiscard]] Id standsAs(const Coding &coding) const;
    void addCoding(Id id, const Coding &coding);
    bool setSpan(Id coding, Span span);
    bool unite(const QList<Id> &parts);
    QString otherStance(const Coding &part) const;

    [[nodiscard]] bool mayNameCase(Id parent, const QString &name, Id except = NoId) const;
    void addCase(Id id, const Case &one);
    bool moveCases(const QList<Id> &moved, Id parent, Id before);
    void removeCase(Id id);
    void setValue(Id caseId, Id attribute, const QString &text);
    void setNote(Id caseId, Id code, const QStringList &note);

    void moveDocument(Id document, Id before);
    void removeDocument(Id document);
    bool correct(Id document, const QList<TextEdit> &edits);
    bool mergeSpeakers(Id from, Id into);
    /// Who speaks in a document after its text was corrected is not followed here: it is taken from the file.
    void takeSpeech(Id document, const NaiveProject &file);

private:
    void forget(About about, Id id);
};

} // namespace Crosscase
