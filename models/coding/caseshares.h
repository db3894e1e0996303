// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/casecoverage.h"
#include "coding/codingcolumns.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace Crosscase {

/**
 * The cases each coding belongs to, as a column beside the codings: what tables ask of every coding, so that it is
 * looked up in the text once and not for every table.
 *
 * Kept document by document: known until the document's ties or codings change, found out again when asked for.
 */
class CaseShares
{
public:
    using Slot = CodingColumns::Slot;

    [[nodiscard]] bool knows(Id document) const { return m_known.contains(document); }
    /// Finds out the cases of all codings of a document.
    void learn(Id document, const CodingColumns &codings, const CaseCoverage &coverage);
    void forget(Id document) { m_known.remove(document); }

    /// The cases that some part of the coding belongs to, ascending, not their ancestors. Its document must be known.
    [[nodiscard]] std::span<const Id> of(Slot slot) const
    {
        const Id only = m_only[size_t(slot)];
        if (only == Several)
            return *m_several.constFind(slot);
        return only == NoId ? std::span<const Id>() : std::span<const Id>(&m_only[size_t(slot)], 1);
    }

private:
    static constexpr Id Several = -1;

    std::vector<Id> m_only;                 ///< by slot: the one case, NoId for none, or Several
    QHash<Slot, std::vector<Id>> m_several; ///< of the few codings that belong to more than one
    QSet<Id> m_known;
};

} // namespace Crosscase
