// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

namespace Crosscase {

/// A facet, or one value of it, that is called something else from now on. Specifications name both in words.
struct FacetRename
{
    QString facet;      ///< its name so far
    QString value = {}; ///< the choice's name so far; empty: the facet itself is renamed
    QString name;       ///< what it is called now

    bool operator==(const FacetRename &) const = default;
};

/// Whether the specification names the facet (with a value: that value of it).
[[nodiscard]] bool namesFacet(const TableSpec &spec, const QString &facet, const QString &value = {});
/// The specification with the new name wherever it names the old one.
[[nodiscard]] TableSpec renamedIn(const TableSpec &spec, const FacetRename &rename);
/// Within a change: the same in all saved tables. A table that cannot be read is left as it is.
[[nodiscard]] Result<> renameInTables(Writer &writer, const FacetRename &rename);

} // namespace Crosscase
