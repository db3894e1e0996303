// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/codings.h"

namespace Crosscase {

// The values of facets as people write and read them; one way for the window, the tables that are imported and the
// command line.

/// As people read it: the choice, the path of the case, the number in the reader's language, the text.
[[nodiscard]] QString facetValueText(const Index &index, const CodingFacetRow &value);

/// What a text says as the value of a facet: one of its choices, whatever the letters' case; a case by path, or by a name
/// that only one has; a number with a point or as the reader's language writes it. An empty text clears. Invalid says what would have been possible.
[[nodiscard]] Result<FacetValue> facetValueFromText(const Index &index, const FacetRow &facet,
                                                    const QString &text);

/// Within a change: gives a coding the value; one that is all empty takes it away.
[[nodiscard]] Result<> writeFacetValue(Writer &writer, Id coding, Id facet, const FacetValue &value);

/// How many stances and facet values of codings differ from what the one that stands first says: what merging them writes
/// into the memo, since a coding has one of each.
[[nodiscard]] qsizetype differingValues(const Index &index, const QList<Id> &codings);

} // namespace Crosscase
