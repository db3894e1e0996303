// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/codings.h"
#include "coding/index.h"

namespace Crosscase {

/// A facet as it was typed in the palette: `@firm` is the first facet offered for the code that has a choice or a case
/// beginning like that, `@level=firm` that facet by name, `@share=12` a number. An underscore stands for a space.
struct FacetSetting
{
    FacetRow facet;
    FacetValue value;
    QString shown; ///< the value as people read it
};

struct FacetReading
{
    QList<FacetSetting> settings; ///< each facet once, in the order typed
    QStringList unknown;          ///< words that fit no facet of the code
};

/// `words` without their @.
[[nodiscard]] FacetReading readFacets(const Index &index, Id code, const QStringList &words);

/// Within a change: puts the settings on a coding, over what it had.
[[nodiscard]] Result<> writeFacets(Writer &writer, Id coding, const QList<FacetSetting> &settings);

} // namespace Crosscase
