// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

namespace Crosscase {

/// What a file that a table was exported to says, against the project as it is.
struct TableCheck
{
    enum class Verdict {
        Same,    ///< the saved table `name` has these data
        Changed, ///< it is the saved table `name`, whose data are others now
        Unknown, ///< no saved table of this project is known to have had these data
        NoTable, ///< the file does not say what it was made from
    };

    QString file = {};
    Verdict verdict = Verdict::NoTable;
    QString name = {};  ///< of the saved table
    QString stamp = {}; ///< TableStamp::table the file carries; empty in CSV, which is compared as a whole
    QString now = {};   ///< the same of the saved table as it is now
};

/**
 * Compares exported files with the saved tables of a project. A document carries the hash of its table in a note; where
 * no saved table has that hash now, a frozen copy that had it, or the table whose caption stands in the file, is the one
 * that changed. CSV carries nothing: it is the same when a saved table gives the same bytes, and else a table is known
 * by the name of the file.
 *
 * An error when the project cannot be read; a file that cannot be is an error too, naming it.
 */
[[nodiscard]] Result<QList<TableCheck>> checkTables(const QStringList &files, const Index &index,
                                                    const TextSource &texts);

} // namespace Crosscase
