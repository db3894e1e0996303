// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/tablecolumns.h"

namespace Crosscase {

TableColumns::TableColumns(const DataTable &table)
{
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const QString name = folded(table.header.at(column));
        if (!m_columns.contains(name))
            m_columns.insert(name, column);
    }
}

QString TableColumns::cell(const QStringList &row, const QString &name) const
{
    return row.value(indexOf(name)).trimmed();
}

QString TableColumns::folded(const QString &name)
{
    QString folded = name;
    folded.replace(u'_', u' ').replace(u'-', u' ');
    return folded.simplified().toCaseFolded();
}

} // namespace Crosscase
