// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/rowtree.h"

namespace Crosscase {

/// The code or case meant by a path or by a name that only one has; NoId when there is none, or more than one.
template<typename Row>
[[nodiscard]] Id rowMeant(const RowTree<Row> &tree, const QString &pathOrName)
{
    if (const Id id = tree.atPath(pathOrName); id != NoId || pathOrName.isEmpty())
        return id;
    Id found = NoId;
    for (const Id id : tree.depthFirst()) {
        if (tree.find(id)->name != pathOrName)
            continue;
        if (found != NoId)
            return NoId;
        found = id;
    }
    return found;
}

} // namespace Crosscase
