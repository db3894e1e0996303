// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/cursor.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <unordered_map>

namespace Crosscase {

/// Private to store/: one SQLite connection with its prepared statements. Throws SQLite::Exception.
class Connection
{
public:
    static constexpr int UsualPatienceMs =
        5000; ///< a reader may hold the file while another program's backup runs

    Connection(const QString &path, int flags);

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    [[nodiscard]] sqlite3 *handle() { return m_database.getHandle(); }

    /// A prepared statement, reset and without bindings. Prepared once; valid until the next call with the same text.
    [[nodiscard]] SQLite::Statement &statement(const QByteArray &sql);

    /// The same as a cursor, for statements that give rows of a struct.
    [[nodiscard]] Cursor &cursor(const QByteArray &sql);

    /// Runs statements that give no rows.
    void execute(const QByteArray &sql);
    [[nodiscard]] qint64 integer(const QByteArray &sql);
    [[nodiscard]] QString text(const QByteArray &sql);

    /// Whether the open file is no longer what stands at its path: renamed, deleted, or another put in its place.
    [[nodiscard]] bool hasMoved();
    /// Changes when another connection has committed something, whatever program it belongs to.
    [[nodiscard]] qint64 dataVersion() { return integer("PRAGMA data_version"); }
    /// How long a statement waits for another program's lock.
    void waitAtMost(int milliseconds);
    /// Lets go of all prepared statements.
    void forgetStatements()
    {
        m_statements.clear();
        m_cursors.clear();
    }

private:
    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    std::unordered_map<std::string, std::unique_ptr<Cursor>> m_cursors;
};

/// What SQLite says, as an error a researcher can act on: disk full, read-only, locked, damaged, other.
[[nodiscard]] Error toError(const SQLite::Exception &exception, const QString &path);

/// Runs a piece of SQLite work and turns what it throws into an Error.
template<typename Work>
auto guarded(const QString &path, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(toError(exception, path));
    }
}

} // namespace Crosscase
