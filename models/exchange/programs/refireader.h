// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/foreignproject.h"
#include "exchange/programs/refipackage.h"

namespace Crosscase {

/**
 * What a REFI-QDA project says: users, codes, variables, cases, the texts of text sources, of PDF files and of
 * transcripts with their selections and codings, notes and links. Pictures, recordings, areas on pages, sets, graphs and
 * other links are kept as XML with the files they name.
 *
 * Positions are decided source by source (refipositions.h). What other programs do against the standard or beside it and
 * that makes sense is read, with a warning where it is a fault: selections that repeat, nameless cases, variables at
 * sources, cases that codings name as if they were codes, comments without a coding, notes tied by links.
 *
 * A project that Crosscase wrote comes back whole: stances, facets, speakers, tables.
 */
[[nodiscard]] Result<ForeignProject> readRefi(const RefiPackage &package,
                                              const ForeignReadOptions &options = {});

/// The GUID that an export gives the selection of a stretch: the same in every export.
[[nodiscard]] QString refiSelectionGuid(const QString &documentGuid, Span span);
/// A GUID that follows from another and a word.
[[nodiscard]] QString derivedGuid(const QString &guid, const QString &what);

} // namespace Crosscase
