// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/cursor.h"
#include "store/rows.h"

#include <SQLiteCpp/Statement.h>

#include <QList>

// Private to store/: turns the row structs of rows.h into SQL and back.

namespace Crosscase {

struct ColumnCollector
{
    QList<QByteArray> names{"id"};
    void value(const char *column, const auto &) { names.append(column); }
    void ref(const char *column, const auto &) { names.append(column); }
};

/// The columns of a row type in the order of the schema, "id" first.
template<typename Row>
QList<QByteArray> columnNames()
{
    ColumnCollector visit;
    const Row row;
    Row::fields(row, visit);
    return visit.names;
}

/// Binds the columns of a row from parameter 2 on; parameter 1 is the id.
class RowBinder
{
public:
    explicit RowBinder(SQLite::Statement &statement)
        : m_statement(statement)
    {
    }

    void value(const char *, const QString &text) { bindText(++m_index, text); }
    void value(const char *, qint64 number) { m_statement.bind(++m_index, int64_t(number)); }
    void value(const char *, bool flag) { m_statement.bind(++m_index, flag ? 1 : 0); }
    void value(const char *, const QByteArray &bytes)
    {
        m_statement.bind(++m_index, bytes.constData(), int(bytes.size()));
    }
    template<typename T>
    void value(const char *, const std::optional<T> &optional)
    {
        ++m_index;
        if (!optional)
            m_statement.bind(m_index);
        else if constexpr (std::is_same_v<T, QString>)
            bindText(m_index, *optional);
        else if constexpr (std::is_same_v<T, qint64>)
            m_statement.bind(m_index, int64_t(*optional));
        else
            m_statement.bind(m_index, *optional);
    }
    void ref(const char *, Id id)
    {
        ++m_index;
        if (id == NoId)
            m_statement.bind(m_index);
        else
            m_statement.bind(m_index, int64_t(id));
    }

private:
    void bindText(int index, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_statement.bind(index, std::string(utf8.constData(), size_t(utf8.size())));
    }

    SQLite::Statement &m_statement;
    int m_index = 1;
};

/// Reads the columns of a row from column 1 on; column 0 is the id.
class RowReader
{
public:
    explicit RowReader(const Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    void value(const char *, QString &text) { text = readText(++m_index); }
    void value(const char *, QByteArrayView &text) { text = m_cursor.text(++m_index); }
    void value(const char *, qint64 &number) { number = m_cursor.integer(++m_index); }
    void value(const char *, bool &flag) { flag = m_cursor.integer(++m_index) != 0; }
    void value(const char *, QByteArray &bytes) { bytes = m_cursor.blob(++m_index).toByteArray(); }
    template<typename T>
    void value(const char *, std::optional<T> &optional)
    {
        ++m_index;
        if (m_cursor.isNull(m_index))
            optional.reset();
        else if constexpr (std::is_same_v<T, QString>)
            optional = readText(m_index);
        else if constexpr (std::is_same_v<T, double>)
            optional = m_cursor.real(m_index);
        else
            optional = m_cursor.integer(m_index);
    }
    void ref(const char *, Id &id) { id = m_cursor.integer(++m_index); } // NULL reads as 0, which is NoId

private:
    QString readText(int index) { return QString::fromUtf8(m_cursor.text(index)); }

    const Cursor &m_cursor;
    int m_index = 0;
};

template<typename Row>
Row readRow(const Cursor &cursor)
{
    Row row;
    row.id = cursor.integer(0);
    RowReader reader(cursor);
    Row::fields(row, reader);
    return row;
}

/// "SELECT id, ... FROM table"
template<typename Row>
QByteArray selectSql()
{
    return "SELECT " + columnNames<Row>().join(", ") + " FROM " + tableName(Row::table);
}

} // namespace Crosscase
