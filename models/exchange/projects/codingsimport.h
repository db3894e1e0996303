// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/projects/tablecolumns.h"

namespace Crosscase {

struct CodingsImportOptions
{
    bool createCodes =
        false; ///< make codes that the project does not have, instead of calling their rows in trouble
    bool skipTroubles = false; ///< import the other rows when some are in trouble
};

/// What a table of codings does, or would do.
struct CodingsReport
{
    qsizetype codings = 0; ///< new ones
    qsizetype known = 0;   ///< rows whose coding the project has already
    QStringList newCodes;  ///< paths
    QStringList newCoders;
    qsizetype facetValues = 0;
    QList<RowTrouble> troubles;
    QStringList remarks; ///< full sentences
};

/**
 * Codings from a table with the columns document, code, and either start and end (code points, end exclusive) or quote
 * (the exact text) with occurrence (from 1; empty: the first); and stance, coder and memo if there. When both are given
 * the text at the position must be the quote. Further columns that are named as a facet of the project set it: a
 * choice by name, a case by path, else as written.
 *
 * A quote is looked for as it stands; if it is nowhere, with any white space for white space.
 */
[[nodiscard]] Result<CodingsReport> previewCodings(const Index &index, const DataTable &table,
                                                   const CodingsImportOptions &options = {});
/// One change. Invalid, naming the first, when rows are in trouble and options.skipTroubles is not set.
[[nodiscard]] Result<CodingsReport> importCodings(Index &index, const DataTable &table,
                                                  const CodingsImportOptions &options, const QString &label);

} // namespace Crosscase
