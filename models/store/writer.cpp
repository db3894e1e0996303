// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writer.h"

#include "store/connection.h"
#include "store/rowio.h"

#include <QCoreApplication>

namespace Crosscase {

namespace {

template<typename Row>
const QByteArray &insertSql()
{
    static const QByteArray sql = [] {
        const QList<QByteArray> columns = columnNames<Row>();
        QByteArray marks = "?";
        for (qsizetype i = 1; i < columns.size(); ++i)
            marks += ", ?";
        return QByteArray("INSERT INTO ") + tableName(Row::table) + " (" + columns.join(", ") + ") VALUES ("
            + marks + ")";
    }();
    return sql;
}

template<typename Row>
const QByteArray &updateSql()
{
    static const QByteArray sql = [] {
        const QList<QByteArray> columns = columnNames<Row>();
        QByteArrayList sets;
        for (qsizetype i = 1; i < columns.size(); ++i)
            sets.append(columns.at(i) + " = ?" + QByteArray::number(i + 1));
        return QByteArray("UPDATE ") + tableName(Row::table) + " SET " + sets.join(", ") + " WHERE id = ?1";
    }();
    return sql;
}

std::unexpected<Error> missing()
{
    return invalid(
        QCoreApplication::translate("Crosscase::Writer",
                                    "What you wanted to change is no longer in the project. Nothing was "
                                    "changed."));
}

} // namespace

Writer::Writer(Connection &connection, const Reader &reader, QString path, Id *nextId)
    : m_connection(connection)
    , m_reader(reader)
    , m_path(std::move(path))
    , m_nextId(nextId)
{
}

template<typename Row>
Result<Id> Writer::insert(const Row &row)
{
    return guarded(m_path, [&]() -> Result<Id> {
        const Id id = row.id == NoId ? newId() : row.id;
        SQLite::Statement &statement = m_connection.statement(insertSql<Row>());
        statement.bind(1, int64_t(id));
        RowBinder binder(statement);
        Row::fields(row, binder);
        statement.exec();
        return id;
    });
}

template<typename Row>
Result<> Writer::update(const Row &row)
{
    return guarded(m_path, [&]() -> Result<> {
        SQLite::Statement &statement = m_connection.statement(updateSql<Row>());
        statement.bind(1, int64_t(row.id));
        RowBinder binder(statement);
        Row::fields(row, binder);
        return statement.exec() == 1 ? Result<>() : missing();
    });
}

template<typename Row>
Result<> Writer::remove(Id id)
{
    return guarded(m_path, [&]() -> Result<> {
        SQLite::Statement &statement = m_connection.statement(QByteArray("DELETE FROM ")
                                                              + tableName(Row::table) + " WHERE id = ?1");
        statement.bind(1, int64_t(id));
        return statement.exec() == 1 ? Result<>() : missing();
    });
}

#define CROSSCASE_INSTANTIATE(Row)                                                                           \
    template Result<Id> Writer::insert<Row>(const Row &);                                                    \
    template Result<> Writer::update<Row>(const Row &);                                                      \
    template Result<> Writer::remove<Row>(Id);
CROSSCASE_EVERY_ROW(CROSSCASE_INSTANTIATE)
#undef CROSSCASE_INSTANTIATE

Result<> Writer::set(const QString &name, const QString &value)
{
    const Result<QList<SettingRow>> settings = m_reader.rows<SettingRow>();
    if (!settings)
        return std::unexpected(settings.error());
    for (SettingRow setting : *settings) {
        if (setting.name != name)
            continue;
        if (value.isEmpty())
            return remove<SettingRow>(setting.id);
        setting.value = value;
        return update(setting);
    }
    if (value.isEmpty())
        return {};
    SettingRow setting;
    setting.name = name;
    setting.value = value;
    const Result<Id> added = insert(setting);
    if (!added)
        return std::unexpected(added.error());
    return {};
}

} // namespace Crosscase
