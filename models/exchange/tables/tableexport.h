// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

namespace Crosscase {

/// What a person can choose of a table that leaves the project.
struct ExportChoices
{
    bool pseudonyms = false;         ///< no case, speaker or document by its real name (Pseudonyms)
    QString pseudonymAttribute = {}; ///< that holds them; empty: "Pseudonym", where there is one
    /// Quotes as numbered notes: those of the cells, or else one for each row ("[3] “...” (A2, 00:12:40)").
    bool quoteNotes = false;
    bool evidence = true; ///< the sheet with the passages, in workbooks
    bool codebook = true; ///< the sheet with the codes, in workbooks
    bool caption = true;
    bool notes = true;
    bool stamp = true; ///< a note with the day of the data and the hashes of project and table
    int width = 0;     ///< WriterOptions::width
};

/**
 * Writes a table as it is to be read outside of the project. The one way tables leave it: the window and the command line
 * give the same bytes. `index` must be one of the project and moment the table was computed from. `goOn` as in
 * WriterOptions.
 */
[[nodiscard]] Result<QByteArray> exportTable(const CrossTable &table, const TableWriter &writer,
                                             const ExportChoices &choices, const Index &index,
                                             const TextSource &texts,
                                             const std::function<bool(int percent)> &goOn = {});

} // namespace Crosscase
