// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/projects/tablecolumns.h"

namespace Crosscase {

/// A value that the table sets.
struct AttributeSetting
{
    QString casePath;
    QString attribute;
    QString before; ///< empty: there was none
    QString after;
};

/// What a table of attributes does, or would do.
struct AttributesReport
{
    QString keyColumn;
    qsizetype matchedRows = 0;
    QStringList newAttributes;     ///< names
    QList<AttributeSetting> added; ///< values where there was none
    QList<AttributeSetting> changed;
    qsizetype same = 0;          ///< values that are as they were
    QList<RowTrouble> unmatched; ///< rows whose case is not in the project, or not clear
    QStringList casesWithoutRow; ///< paths of informants that the table does not mention
};

/**
 * Properties of cases from a table: one row a case, one column an attribute. The key column holds the path of the case
 * or a name that only one case has; without one given it is the column "case", else "name", else the first. A column
 * "kind" is what the cases are, not a property of theirs, and is left alone. Empty cells change nothing.
 *
 * A new attribute's kind follows from its values: number, date (ISO), boolean (yes, no, true, false), choice (few
 * different short texts), else text. Words such as "no data" beside numbers stay as they are written.
 */
[[nodiscard]] Result<AttributesReport> previewAttributes(const Index &index, const DataTable &table,
                                                         const QString &keyColumn = {});
/// One change. Rows that match no case are left out. Invalid when none matches.
[[nodiscard]] Result<AttributesReport> importAttributes(Index &index, const DataTable &table,
                                                        const QString &keyColumn, const QString &label);

/// The kind of attribute that such values are of.
[[nodiscard]] QString attributeKindOf(const QStringList &values);

} // namespace Crosscase
