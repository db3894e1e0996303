// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QCoreApplication>
#include <QUrl>

namespace Crosscase {

/// What a memo is about, or a link in one leads to.
struct MemoSubject
{
    enum class Kind {
        Document,
        Passage, ///< a stretch of a document
        Case,
        Code,
        Coding,
        Table, ///< only as a link in a memo's text
    };

    Kind kind = Kind::Document;
    Id id = NoId;   ///< of the document, case, code, coding or table
    Span span = {}; ///< of a passage, code points

    friend bool operator==(const MemoSubject &, const MemoSubject &) = default;
};

/// A memo as it is listed: one of its own, or the note that stands on a coding itself.
struct MemoEntry
{
    Id memo = NoId;   ///< NoId: the note of `coding`
    Id coding = NoId; ///< NoId: a memo of its own
    QString title;    ///< may be empty
    QString body;     ///< Markdown
    QString coder;
    QString createdAt, changedAt; ///< ISO 8601
    QList<MemoSubject> subjects;  ///< none: it is free

    /// The title, else the beginning of the text in one line.
    [[nodiscard]] QString shownTitle() const;
    friend bool operator==(const MemoEntry &, const MemoEntry &) = default;
};

/**
 * Memos on anything, and free ones. Their text is Markdown; a link such as [a passage](crosscase:coding/12) leads to
 * something of the project. Every change is one undoable step.
 */
class Memos
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Memos)

public:
    explicit Memos(Index &index);

    /// All memos and notes of codings, the one changed last first.
    [[nodiscard]] Result<QList<MemoEntry>> all() const;
    /// Those whose title, text or subject has every word, accents and capitals disregarded; all when there is no word.
    [[nodiscard]] static QList<MemoEntry> matching(const QList<MemoEntry> &memos, const QString &words,
                                                   const Index &index);

    [[nodiscard]] Result<Id> add(const QString &title, const QString &body,
                                 const QList<MemoSubject> &subjects = {});
    /// Writes title and text. Nothing is changed when they are as before.
    [[nodiscard]] Result<> write(Id memo, const QString &title, const QString &body);
    [[nodiscard]] Result<> setSubjects(Id memo, const QList<MemoSubject> &subjects);
    [[nodiscard]] Result<> remove(const QList<Id> &memos);

    /// "Code Drivers/Trust", "A2 (00:12:40)": for people.
    [[nodiscard]] static QString subjectText(const MemoSubject &subject, const Index &index);
    /// Whether the project has it.
    [[nodiscard]] static bool exists(const MemoSubject &subject, const Index &index);
    /// crosscase:code/12, crosscase:document/3?from=10&to=20 and the like.
    [[nodiscard]] static QUrl linkTo(const MemoSubject &subject);
    [[nodiscard]] static std::optional<MemoSubject> subjectOf(const QUrl &link);
    /// The Markdown of a link: [Code Drivers/Trust](crosscase:code/12).
    [[nodiscard]] static QString markdownLink(const MemoSubject &subject, const Index &index);

private:
    [[nodiscard]] static Result<> writeLinks(Writer &writer, Id memo, const QList<MemoSubject> &subjects);

    Index &m_index;
};

} // namespace Crosscase
