// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/projects/tablecolumns.h"

namespace Crosscase {

/// What a table of summaries does, or would do.
struct SummariesReport
{
    qsizetype changed = 0; ///< pairs of case and code whose note is new or other than before
    QList<RowTrouble> troubles;
};

/**
 * What the analyst wrote for pairs of case and code, from a table with the columns case and code (paths, or names that
 * only one has) and any of summary, status ("not asked", "no data"), mark and reason. An empty cell leaves what is there.
 */
[[nodiscard]] Result<SummariesReport> previewSummaries(const Index &index, const DataTable &table);
/// One change. Rows in trouble are left out; the caller decides beforehand, by the preview, whether that will do.
[[nodiscard]] Result<SummariesReport> importSummaries(Index &index, const DataTable &table,
                                                      const QString &label);

} // namespace Crosscase
