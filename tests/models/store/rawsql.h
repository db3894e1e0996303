// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QString>
#include <QStringList>

// What a program that knows nothing of Crosscase does to a project file. Throws SQLite::Exception.

namespace Crosscase {

inline void runSql(const QString &path, const QByteArray &sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
    database.exec(sql.toStdString());
}

/// The rows of a query, columns joined by "|", NULL as "(null)".
inline QStringList querySql(const QString &path, const QByteArray &sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY, 5000);
    SQLite::Statement statement(database, sql.toStdString());
    QStringList rows;
    while (statement.executeStep()) {
        QStringList cells;
        for (int i = 0; i < statement.getColumnCount(); ++i) {
            const SQLite::Column column = statement.getColumn(i);
            cells.append(column.isNull() ? QStringLiteral("(null)")
                                         : QString::fromStdString(column.getString()));
        }
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace Crosscase
