// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace Crosscase {

namespace {

QString explain(const char *text)
{
    return QCoreApplication::translate("Crosscase::Store", text);
}

} // namespace

Connection::Connection(const QString &path, int flags)
    : m_database(path.toUtf8().toStdString(), flags, UsualPatienceMs)
{
    // A file from somebody else is data: no function or table in its views and triggers beyond the harmless ones, no
    // writing of SQLite's own tables. And what a leftover -wal says is only folded in once it was found to be whole.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    execute("PRAGMA cell_size_check = ON");
}

SQLite::Statement &Connection::statement(const QByteArray &sql)
{
    std::unique_ptr<SQLite::Statement> &statement = m_statements[sql.toStdString()];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql.toStdString());
    statement->tryReset(); // reports once more what the last use threw: that was said then
    statement->clearBindings();
    return *statement;
}

Cursor &Connection::cursor(const QByteArray &sql)
{
    std::unique_ptr<Cursor> &cursor = m_cursors[sql.toStdString()];
    if (!cursor)
        cursor = std::make_unique<Cursor>(handle(), sql);
    cursor->reset();
    return *cursor;
}

void Connection::execute(const QByteArray &sql)
{
    m_database.exec(sql.toStdString());
}

qint64 Connection::integer(const QByteArray &sql)
{
    return m_database.execAndGet(sql.toStdString()).getInt64();
}

QString Connection::text(const QByteArray &sql)
{
    return QString::fromStdString(m_database.execAndGet(sql.toStdString()).getString());
}

bool Connection::hasMoved()
{
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

void Connection::waitAtMost(int milliseconds)
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

Error toError(const SQLite::Exception &exception, const QString &path)
{
    const QString details = QStringLiteral("SQLite %1 (%2): %3")
                                .arg(exception.getErrorCode())
                                .arg(exception.getExtendedErrorCode())
                                .arg(QString::fromUtf8(exception.what()));
    const QString file = QDir::toNativeSeparators(path);
    switch (exception.getErrorCode() & 0xff) { // without the extended part
    case SQLITE_FULL:
        return {
            explain(QT_TRANSLATE_NOOP("Crosscase::Store",
                                      "The disk is full: %1 could not be written. Everything up to the last "
                                      "change is safe; this change was not made."))
                .arg(file),
            details};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {explain(QT_TRANSLATE_NOOP(
                            "Crosscase::Store",
                            "%1 cannot be written: the file or its folder is read-only. Nothing was "
                            "changed."))
                    .arg(file),
                details, Error::Kind::ReadOnly};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {explain(QT_TRANSLATE_NOOP(
                            "Crosscase::Store",
                            "%1 is being used by another program. Nothing was changed; try again when "
                            "it is free."))
                    .arg(file),
                details};
    case SQLITE_CANTOPEN:
        return {
            explain(QT_TRANSLATE_NOOP("Crosscase::Store",
                                      "%1 cannot be opened: it is missing, or you have no permission to read "
                                      "it."))
                .arg(file),
            details};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {explain(QT_TRANSLATE_NOOP("Crosscase::Store",
                                          "%1 is damaged or is not a Crosscase project. It was not changed."))
                    .arg(file),
                details};
    case SQLITE_IOERR:
        return {explain(QT_TRANSLATE_NOOP(
                            "Crosscase::Store",
                            "%1 could not be read or written: the disk or network reported an error. "
                            "Everything up to the last change is safe."))
                    .arg(file),
                details};
    case SQLITE_TOOBIG:
        return {explain(QT_TRANSLATE_NOOP(
                            "Crosscase::Store",
                            "This change is too large for one step in %1 (the limit is 1 GB). Nothing was "
                            "changed; do it in smaller parts."))
                    .arg(file),
                details};
    default:
        return {explain(QT_TRANSLATE_NOOP("Crosscase::Store",
                                          "The change could not be written to %1. Nothing was changed."))
                    .arg(file),
                details};
    }
}

} // namespace Crosscase
