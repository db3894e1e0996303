// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changeset.h"

#include "store/rowio.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace Crosscase {

namespace {

std::unexpected<Error> unreadable(int code)
{
    return failure(
        QCoreApplication::translate("Crosscase::ChangeSet",
                                    "A change in the history of this project cannot be read. The project "
                                    "itself is not affected."),
        QString::fromUtf8(sqlite3_errstr(code)));
}

struct IteratorCloser
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, IteratorCloser>;

/**
 * Walks through the bytes of a change set without SQLite, whose own iterator never returns when the last table's name
 * has no end (seen with 3.46). The format is in the comment at the head of SQLite's ext/session/sqlite3session.c.
 */
class FormatCheck
{
public:
    explicit FormatCheck(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isWellFormed()
    {
        quint64 columns = 0;
        while (m_at < m_bytes.size()) {
            const char operation = m_bytes.at(m_at++);
            if (operation == 'T') {
                if (!number(&columns) || columns == 0 || columns > MostColumns || !skip(columns))
                    return false;
                const qsizetype end = m_bytes.indexOf('\0', m_at);
                if (end < 0)
                    return false;
                m_at = end + 1;
                continue;
            }
            const int records = operation == SQLITE_UPDATE ? 2 : 1;
            if ((operation != SQLITE_INSERT && operation != SQLITE_DELETE && operation != SQLITE_UPDATE)
                || columns == 0 || !skip(1))
                return false;
            for (quint64 value = 0; value < columns * quint64(records); ++value) {
                if (!skipValue())
                    return false;
            }
        }
        return true;
    }

private:
    static constexpr quint64 MostColumns = 1000;

    bool skip(quint64 count)
    {
        if (count > quint64(m_bytes.size() - m_at))
            return false;
        m_at += qsizetype(count);
        return true;
    }

    bool number(quint64 *value) // a varint of at most five bytes: 32 bits
    {
        *value = 0;
        for (int i = 0; i < 5 && m_at < m_bytes.size(); ++i) {
            const auto byte = quint8(m_bytes.at(m_at++));
            *value = (*value << 7) | (byte & 0x7fU);
            if (!(byte & 0x80U))
                return true;
        }
        return false;
    }

    bool skipValue()
    {
        if (m_at >= m_bytes.size())
            return false;
        quint64 size = 0;
        switch (m_bytes.at(m_at++)) {
        case 0: // unchanged
        case SQLITE_NULL:
            return true;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(8);
        case SQLITE_TEXT:
        case SQLITE_BLOB:
            return number(&size) && skip(size);
        default:
            return false;
        }
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

Iterator iterate(const QByteArray &bytes, int *code)
{
    sqlite3_changeset_iter *raw = nullptr;
    // SQLite only reads from the buffer; its signature lacks the const.
    *code = sqlite3changeset_start(&raw, int(bytes.size()), const_cast<char *>(bytes.constData()));
    return Iterator(raw);
}

const QHash<QByteArray, Table> &tablesByName()
{
    static const QHash<QByteArray, Table> tables = [] {
        QHash<QByteArray, Table> map;
#define CROSSCASE_NAME(Row) map.insert(tableName(Row::table), Row::table);
        CROSSCASE_EVERY_ROW(CROSSCASE_NAME)
#undef CROSSCASE_NAME
        return map;
    }();
    return tables;
}

QList<QByteArray> columnsOf(Table table)
{
#define CROSSCASE_COLUMNS(Row)                                                                               \
    if (table == Row::table)                                                                                 \
        return columnNames<Row>();
    CROSSCASE_EVERY_ROW(CROSSCASE_COLUMNS)
#undef CROSSCASE_COLUMNS
    return {};
}

QVariant toVariant(sqlite3_value *value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const int size = sqlite3_value_bytes(value);
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), size);
    }
    case SQLITE_BLOB: {
        const int size = sqlite3_value_bytes(value);
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), size);
    }
    default:
        return QVariant::fromValue(nullptr); // a NULL that is there, unlike an unchanged column
    }
}

} // namespace

Result<ChangeSet> ChangeSet::fromBytes(const QByteArray &bytes)
{
    ChangeSet result;
    result.m_bytes = bytes;
    if (bytes.isEmpty())
        return result;
    if (!FormatCheck(bytes).isWellFormed())
        return unreadable(SQLITE_CORRUPT);

    int code = SQLITE_OK;
    const Iterator iterator = iterate(bytes, &code);
    if (code != SQLITE_OK)
        return unreadable(code);
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator.get(), &name, &columns, &operation, &indirect);
        const auto table = tablesByName().constFind(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
        if (table == tablesByName().cend())
            return unreadable(SQLITE_CORRUPT);
        sqlite3_value *id = nullptr;
        code = operation == SQLITE_INSERT ? sqlite3changeset_new(iterator.get(), 0, &id)
                                          : sqlite3changeset_old(iterator.get(), 0, &id);
        if (code != SQLITE_OK || !id)
            return unreadable(code);
        const Operation kind = operation == SQLITE_INSERT ? Operation::Insert
            : operation == SQLITE_DELETE                  ? Operation::Delete
                                                          : Operation::Update;
        result.m_rows.append({*table, kind, sqlite3_value_int64(id)});
    }
    if (code != SQLITE_DONE)
        return unreadable(code);
    return result;
}

Result<ChangeSet> ChangeSet::fromPacked(const QByteArray &packed)
{
    // zlib packs at most 1032 to 1: a damaged length must not make us ask for gigabytes.
    constexpr qint64 TightestPacking = 1032;
    const bool plausible = packed.size() > 4
        && qint64(qFromBigEndian<quint32>(packed.constData())) <= packed.size() * TightestPacking;
    const QByteArray bytes = plausible ? qUncompress(packed) : QByteArray();
    if (bytes.isEmpty())
        return unreadable(SQLITE_CORRUPT);
    return fromBytes(bytes);
}

bool ChangeSet::touches(Table table) const
{
    return std::ranges::any_of(m_rows, [table](const RowChange &row) { return row.table == table; });
}

Result<ChangeSet> ChangeSet::inverted() const
{
    int size = 0;
    void *raw = nullptr;
    const int code = sqlite3changeset_invert(int(m_bytes.size()), m_bytes.constData(), &size, &raw);
    const std::unique_ptr<void, void (*)(void *)> owner(raw, sqlite3_free);
    if (code != SQLITE_OK)
        return unreadable(code);
    return fromBytes(QByteArray(static_cast<const char *>(raw), size));
}

Result<QList<FieldChange>> ChangeSet::fields(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < m_rows.size());
    int code = SQLITE_OK;
    const Iterator iterator = iterate(m_bytes, &code);
    if (code != SQLITE_OK)
        return unreadable(code);
    for (qsizetype i = 0; i <= index; ++i) {
        code = sqlite3changeset_next(iterator.get());
        if (code != SQLITE_ROW)
            return unreadable(code);
    }
    const QList<QByteArray> columns = columnsOf(m_rows.at(index).table);
    const Operation operation = m_rows.at(index).operation;
    QList<FieldChange> changes;
    for (qsizetype i = 1; i < columns.size(); ++i) {
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        if (operation != Operation::Insert)
            sqlite3changeset_old(iterator.get(), int(i), &before);
        if (operation != Operation::Delete)
            sqlite3changeset_new(iterator.get(), int(i), &after);
        if (before || after)
            changes.append({columns.at(i), toVariant(before), toVariant(after)});
    }
    return changes;
}

} // namespace Crosscase
