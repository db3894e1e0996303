// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/searchquery.h"
#include "coding/codings.h"
#include "coding/index.h"
#include "text/codepoints.h"

#include <atomic>

namespace Crosscase {

/// A stretch that is said without interruption.
struct SearchStretch
{
    Span span;
    Span whole;      ///< all that is said in its turn; outside of turns, the paragraph
    QString speaker; ///< empty outside of turns
    bool interviewer = false;
    std::optional<qint64> timeMs; ///< of its turn
};

/// A document made ready to be searched: holds all that is needed, so that any thread can search it.
struct SearchText
{
    Id document = NoId;
    QString name;
    CodePointMap text;
    QList<SearchStretch> stretches; ///< those the query asks for, ascending
};

/// Where something was found. Spans are code points; the texts have no line breaks.
struct SearchHit
{
    Id document = NoId;
    Span span;
    QString left, match, right; ///< of one turn or paragraph; left and right at most as long as was asked for
    QString speaker;
    std::optional<qint64> timeMs;
    Id caseId = NoId; ///< Index::caseOfPassage(); filled in by citeHits()
    QString citation; ///< "(A2, 00:12:40)"; the same
};

constexpr qint64 DefaultContext = 60; ///< code points on either side

/// What is coded where something is found.
enum class FindWithin {
    Match,     ///< what was found
    Sentence,  ///< the sentences it touches
    Paragraph, ///< the paragraphs it touches
    Turn,      ///< all that is said in the turn; outside of turns, the paragraph
};
/// "match", "sentence", "paragraph" or "turn".
[[nodiscard]] QString findWithinName(FindWithin within);
[[nodiscard]] std::optional<FindWithin> findWithinFromName(const QString &name);

/// Documents that can have a hit, in the analyst's order: those asked for, narrowed down by the full-text index.
[[nodiscard]] Result<QList<Id>> documentsToSearch(const SearchQuery &query,
                                                  const SearchExpression &expression, const Index &index);
/// Reads a document for searching. On the thread of the index.
[[nodiscard]] Result<SearchText> readForSearch(Id document, const SearchQuery &query, const Index &index);
/// The hits in one document, ascending. On any thread; ends early, with a Cancelled error, when `stop` becomes true.
[[nodiscard]] Result<QList<SearchHit>> searchText(const SearchText &text, const SearchExpression &expression,
                                                  qint64 context = DefaultContext,
                                                  const std::atomic<bool> *stop = nullptr);
/// Fills in cases and citations.
void citeHits(QList<SearchHit> &hits, const Index &index);

/// All of it at once: the hits by document in the analyst's order, then by place.
[[nodiscard]] Result<QList<SearchHit>> search(const SearchQuery &query, const Index &index,
                                              qint64 context = DefaultContext);

/// What a hit stands for when something wider is coded; without white space at the ends.
[[nodiscard]] Span widened(const SearchText &text, Span hit, FindWithin within);
/// The codings that hits ask for, still without code and coder: each stretch once.
[[nodiscard]] Result<QList<NewCoding>> codingsOfHits(const QList<SearchHit> &hits, FindWithin within,
                                                     const Index &index);

/// How the history names the coding of hits.
[[nodiscard]] QString codeHitsLabel(const Index &index, Id code, const SearchQuery &query);

enum class HitOrder {
    Place, ///< by document, then by place
    Left,  ///< by the words before, the nearest first
    Match, ///< by what was found
    Right, ///< by the words after
};
/// Sorts as the reader's language does; hits that are alike stay in their order.
void sortHits(QList<SearchHit> &hits, HitOrder order);

} // namespace Crosscase
