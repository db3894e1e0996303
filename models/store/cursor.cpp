// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cursor.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace Crosscase {

Cursor::Cursor(sqlite3 *database, const QByteArray &sql)
    : m_database(database)
{
    verify(sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &m_statement, nullptr));
}

Cursor::~Cursor()
{
    sqlite3_finalize(m_statement);
}

void Cursor::verify(int code) const
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_database, code);
}

void Cursor::bind(int parameter, qint64 number)
{
    verify(sqlite3_bind_int64(m_statement, parameter, number));
}

void Cursor::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    verify(sqlite3_bind_text(m_statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

bool Cursor::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw SQLite::Exception(m_database, code);
}

void Cursor::reset()
{
    sqlite3_reset(m_statement); // reports once more what the last step threw: that was said then
    sqlite3_clear_bindings(m_statement);
}

bool Cursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Cursor::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Cursor::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Cursor::text(int column) const
{
    // In this order: the text may have to be made first.
    const unsigned char *bytes = sqlite3_column_text(m_statement, column);
    return {bytes, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QByteArrayView Cursor::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), qsizetype(sqlite3_column_bytes(m_statement, column))};
}

} // namespace Crosscase
