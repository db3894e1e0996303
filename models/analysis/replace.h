// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/search.h"
#include "coding/documents.h"

#include <QHash>

namespace Crosscase {

/// One hit and what is to stand there instead.
struct Replacement
{
    SearchHit hit;
    QString after;
};

/**
 * What replacing hits of a query gives. `by` is plain text; where the query is a regular expression \1 to \9 in it stand
 * for what its groups matched, \0 for all of it, \\ for a backslash. White space at the ends of a hit stays. Hits that
 * the texts no longer have are left out.
 */
[[nodiscard]] Result<QList<Replacement>> replacementsOf(const QList<SearchHit> &hits,
                                                        const SearchQuery &query, const QString &by,
                                                        const Index &index);

/// The corrections of each document, from its end, as Documents::correct() takes them.
[[nodiscard]] QMap<Id, QList<TextEdit>> editsOf(const QList<Replacement> &replacements);

/// Codings that would be lost, because what they stand on is replaced as part of something longer.
[[nodiscard]] QList<Id> codingsLostBy(const QMap<Id, QList<TextEdit>> &edits, const Index &index);

/// How the history names it.
[[nodiscard]] QString replaceLabel(const SearchQuery &query, const QString &by);

} // namespace Crosscase
