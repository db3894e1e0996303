// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/search.h"

namespace Crosscase {

/**
 * A search kept in the project, with what is done with its hits, so that it can be run again on documents that came
 * later. Kept as JSON in the setting "search/NAME".
 */
struct SavedSearch
{
    QString name;
    SearchQuery query;
    QString code = {}; ///< path of the code its hits were coded with; may be empty, or no longer there
    FindWithin within = FindWithin::Match;
    QStringList searched =
        {}; ///< documents it has been run on, by what they are called across copies (see .cpp)

    /// Documents that came after it was last run.
    [[nodiscard]] QList<Id> newDocuments(const Index &index) const;
    /// The same search, on new documents only; the documents are none when there is none.
    [[nodiscard]] SearchQuery onNewDocuments(const Index &index) const;
};

/// By name.
[[nodiscard]] Result<QList<SavedSearch>> savedSearches(const Index &index);
/// Invalid when there is none of that name.
[[nodiscard]] Result<SavedSearch> savedSearch(const QString &name, const Index &index);
/// Keeps a search, replacing one of the same name; all documents of today count as searched. One undoable change.
[[nodiscard]] Result<> saveSearch(SavedSearch search, Index &index);
[[nodiscard]] Result<> removeSearch(const QString &name, Index &index);

} // namespace Crosscase
