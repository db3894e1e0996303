// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QByteArrayView>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace Crosscase {

/**
 * Private to store/: a statement that gives rows, on SQLite's own functions. SQLiteCpp makes an object that shares the
 * statement for every column of every row, which is most of the time it takes to read a large project.
 * Throws SQLite::Exception.
 */
class Cursor
{
public:
    Cursor(sqlite3 *database, const QByteArray &sql);
    ~Cursor();
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

    /// Parameters count from 1; those not bound are NULL.
    void bind(int parameter, qint64 number);
    void bind(int parameter, const QString &text);

    /// Goes to the next row; false after the last.
    [[nodiscard]] bool step();
    /// Gives up the rows and what was bound, so that the statement can be used again.
    void reset();

    // Columns of the row at hand count from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArrayView text(int column) const; ///< UTF-8, until the next step
    [[nodiscard]] QByteArrayView blob(int column) const; ///< until the next step

private:
    void verify(int code) const;

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Crosscase
