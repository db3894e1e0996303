// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"
#include "analysis/table.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Crosscase {

/**
 * Other names for all cases, speakers and documents of a project, so that a table can be shown to others.
 *
 * A case is called by an attribute, where it has a value of its own; else by its kind and a number: the how-manieth case
 * of that kind was made. So the names stay when cases are added, moved or renamed. An interviewer is called so; another
 * speaker is called as the one case tied to their turns, else "Speaker 3". A document is called as the one case it is
 * tied to, else "Document 3".
 *
 * Texts (quotes, summaries, captions, notes, attribute values) are searched for these names as whole words, and for each
 * capitalised word of them ("Anna" of "Anna Berg") that the documents do not use as a common word, written small. What
 * else a text gives away, a reader must find.
 */
class Pseudonyms
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Pseudonyms)

public:
    /// `attribute` holds the pseudonyms; empty: "Pseudonym" if there is one of that name. Invalid when it is named and
    /// not there.
    [[nodiscard]] static Result<Pseudonyms> make(const Index &index, const TextSource &texts,
                                                 const QString &attribute = {});

    [[nodiscard]] QString ofCase(Id id) const { return m_cases.value(id); }
    [[nodiscard]] QString ofDocument(Id id) const { return m_documents.value(id); }
    /// A text with every name in it replaced.
    [[nodiscard]] QString text(const QString &text) const;

    /// The table as others may see it: heads, texts, caption and notes.
    [[nodiscard]] CrossTable disguised(const CrossTable &table) const;
    [[nodiscard]] Passage disguised(const Passage &passage) const;

private:
    void addName(const QString &name, const QString &pseudonym);
    [[nodiscard]] Result<> dropCommonWords(const Index &index, const TextSource &texts);
    void readCases(const Index &index, Id attribute);
    void readSpeakers(const Index &index);
    void readDocuments(const Index &index);
    void finish();

    QHash<Id, QString> m_cases;
    QHash<Id, QString> m_documents;
    QHash<QString, QString> m_names; ///< all that is replaced
    QHash<QString, QString> m_parts; ///< single words of names
    QRegularExpression m_pattern;
};

} // namespace Crosscase
