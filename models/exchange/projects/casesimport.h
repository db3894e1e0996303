// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/projects/tablecolumns.h"

namespace Crosscase {

/// What a table of cases does, or would do.
struct CasesReport
{
    QStringList added; ///< paths
    qsizetype changedKinds = 0;
    qsizetype links = 0;        ///< new ties between cases and texts
    QList<RowTrouble> troubles; ///< rows that name what the project does not have
};

/**
 * Cases from a table with the columns case (a path such as Cluster A/A1), kind, document, speaker, start and end.
 * Missing steps of a path are made. A row with a document ties the case to it, with a speaker to that speaker's turns,
 * with a start and an end (code points, end exclusive) to that stretch; with a speaker alone, to the turns of that name
 * in every document.
 *
 * Without a kind, a case with others below it is a cluster on the top level and an organisation further down, any
 * other an informant; a kind that a case has already is kept.
 */
[[nodiscard]] Result<CasesReport> previewCases(const Index &index, const DataTable &table);
/// One change. Rows in trouble are left out; the caller decides beforehand, by the preview, whether that will do.
[[nodiscard]] Result<CasesReport> importCases(Index &index, const DataTable &table, const QString &label);

/// The case meant by a path or by a name that only one case has; NoId when there is none, or more than one.
[[nodiscard]] Id caseMeant(const Index &index, const QString &pathOrName);
/// The code meant by a path or by a name that only one code has; NoId when there is none, or more than one.
[[nodiscard]] Id codeMeant(const Index &index, const QString &pathOrName);
/// The document of that name, or, failing that, of that name without a file suffix; NoId when there is none.
[[nodiscard]] Id documentMeant(const Index &index, const QString &name);

} // namespace Crosscase
