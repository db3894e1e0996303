// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/datatable.h"

#include <QHash>
#include <QString>

namespace Crosscase {

/// The columns of a table by name: neither case nor the difference of "_", "-" and space counts.
class TableColumns
{
public:
    explicit TableColumns(const DataTable &table);

    [[nodiscard]] bool has(const QString &name) const { return m_columns.contains(folded(name)); }
    /// The index of a column; -1 when there is none.
    [[nodiscard]] qsizetype indexOf(const QString &name) const { return m_columns.value(folded(name), -1); }
    /// The trimmed cell; empty when there is no such column.
    [[nodiscard]] QString cell(const QStringList &row, const QString &name) const;

    [[nodiscard]] static QString folded(const QString &name);

private:
    QHash<QString, qsizetype> m_columns;
};

/// What a row of a table cannot do, with the line a spreadsheet shows it in (the header is line 1).
struct RowTrouble
{
    qsizetype line = 0;
    QString message; ///< a full sentence
};

} // namespace Crosscase
