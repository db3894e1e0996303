// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reader.h"

#include "store/changeset.h"
#include "store/codingbrief.h"
#include "store/connection.h"
#include "store/rowio.h"
#include "text/codepoints.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

HistoryEntry readEntry(SQLite::Statement &statement)
{
    const auto text = [&](int column) {
        return QString::fromStdString(statement.getColumn(column).getString());
    };
    HistoryEntry entry;
    entry.id = statement.getColumn(0).getInt64();
    entry.at = text(1);
    entry.coder = text(2);
    entry.label = text(3);
    const QString kind = text(4);
    entry.kind = kind == "undo"_L1 ? HistoryEntry::Kind::Undo
        : kind == "redo"_L1        ? HistoryEntry::Kind::Redo
                                   : HistoryEntry::Kind::Change;
    entry.of = statement.getColumn(5).isNull() ? NoId : statement.getColumn(5).getInt64();
    const QString state = text(6);
    entry.state = state == "undone"_L1 ? HistoryEntry::State::Undone
        : state == "dropped"_L1        ? HistoryEntry::State::Dropped
                                       : HistoryEntry::State::Done;
    entry.rows = statement.getColumn(7).getInt64();
    return entry;
}

/// Several statements see the same moment of the file, whatever others write meanwhile.
class ReadMoment
{
public:
    explicit ReadMoment(Connection &connection)
        : m_connection(connection)
        , m_ours(sqlite3_get_autocommit(connection.handle()) != 0)
    {
        if (m_ours)
            m_connection.execute("BEGIN");
    }
    ~ReadMoment()
    {
        if (m_ours)
            sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr); // nothing was written
    }
    Q_DISABLE_COPY_MOVE(ReadMoment)

private:
    Connection &m_connection;
    bool m_ours;
};

} // namespace

Reader::Reader(Connection &connection, QString path)
    : m_connection(connection)
    , m_path(std::move(path))
{
}

template<typename Row>
Result<> Reader::forEach(const std::function<void(const Row &)> &visit) const
{
    return guarded(m_path, [&]() -> Result<> {
        const ReadMoment moment(m_connection);
        // A statement of its own: `visit` may read the same table.
        Cursor cursor(m_connection.handle(), selectSql<Row>() + " ORDER BY id");
        Id last = NoId;
        qint64 rows = 0;
        while (cursor.step()) {
            const Row row = readRow<Row>(cursor);
            // A damaged file can lead in circles: ids that do not ascend show it.
            if (rows > 0 && row.id <= last)
                throw SQLite::Exception("rows are not in the order of their ids", SQLITE_CORRUPT);
            last = row.id;
            ++rows;
            visit(row);
        }
        // It can also lose rows without a word. SQLite counts in an index where there is one, so that would differ.
        if (m_connection.integer(QByteArray("SELECT count(*) FROM ") + tableName(Row::table)) != rows)
            throw SQLite::Exception("an index has other rows than its table", SQLITE_CORRUPT);
        return {};
    });
}

template<typename Row>
Result<QList<Row>> Reader::rows() const
{
    QList<Row> rows;
    CROSSCASE_TRY(forEach<Row>([&](const Row &row) { rows.append(row); }));
    return rows;
}

template<typename Row>
Result<QList<Row>> Reader::rowsWhere(const char *column, Id id) const
{
    return guarded(m_path, [&]() -> Result<QList<Row>> {
        Cursor &cursor = m_connection.cursor(selectSql<Row>() + " WHERE " + column + " IS ?1 ORDER BY id");
        if (id != NoId)
            cursor.bind(1, id);
        QList<Row> rows;
        while (cursor.step())
            rows.append(readRow<Row>(cursor));
        cursor.reset();
        return rows;
    });
}

template<typename Row>
Result<std::optional<Row>> Reader::find(Id id) const
{
    return guarded(m_path, [&]() -> Result<std::optional<Row>> {
        Cursor &cursor = m_connection.cursor(selectSql<Row>() + " WHERE id = ?1");
        cursor.bind(1, id);
        if (!cursor.step())
            return std::optional<Row>();
        Row row = readRow<Row>(cursor);
        cursor.reset();
        return row;
    });
}

template<typename Row>
Result<Row> Reader::row(Id id) const
{
    Result<std::optional<Row>> found = find<Row>(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found) {
        return invalid(
            QCoreApplication::translate("Crosscase::Reader",
                                        "What you asked for is no longer in the project: it was deleted, "
                                        "or the change that made it was undone."));
    }
    return **found;
}

#define CROSSCASE_INSTANTIATE(Row)                                                                           \
    template Result<> Reader::forEach<Row>(const std::function<void(const Row &)> &) const;                  \
    template Result<QList<Row>> Reader::rows<Row>() const;                                                   \
    template Result<QList<Row>> Reader::rowsWhere<Row>(const char *, Id) const;                              \
    template Result<std::optional<Row>> Reader::find<Row>(Id) const;                                         \
    template Result<Row> Reader::row<Row>(Id) const;
CROSSCASE_EVERY_ROW(CROSSCASE_INSTANTIATE)
#undef CROSSCASE_INSTANTIATE
template Result<> Reader::forEach<CodingBrief>(const std::function<void(const CodingBrief &)> &) const;

Result<qint64> Reader::count(Table table) const
{
    return guarded(m_path, [&]() -> Result<qint64> {
        return m_connection.integer(QByteArray("SELECT count(*) FROM ") + tableName(table));
    });
}

Result<QString> Reader::lastPosition(Table table, const char *parentColumn, Id parent) const
{
    return guarded(m_path, [&]() -> Result<QString> {
        QByteArray sql = QByteArray("SELECT coalesce(max(position), '') FROM ") + tableName(table);
        if (parentColumn)
            sql += QByteArray(" WHERE ") + parentColumn + " IS ?1";
        SQLite::Statement &statement = m_connection.statement(sql);
        if (parentColumn && parent != NoId)
            statement.bind(1, int64_t(parent));
        statement.executeStep();
        const QString position = QString::fromStdString(statement.getColumn(0).getString());
        statement.reset();
        return position;
    });
}

Result<Id> Reader::documentNamed(const QString &name) const
{
    return guarded(m_path, [&]() -> Result<Id> {
        SQLite::Statement &statement = m_connection.statement(
            "SELECT id FROM document_head WHERE name = ?1 LIMIT 1");
        statement.bind(1, name.toStdString());
        const Id id = statement.executeStep() ? Id(statement.getColumn(0).getInt64()) : NoId;
        statement.reset();
        return id;
    });
}

Result<std::optional<CodingRow>> Reader::findCoding(Id document, Id code, Id coder, Span span,
                                                    const QString &stance) const
{
    return guarded(m_path, [&]() -> Result<std::optional<CodingRow>> {
        Cursor &cursor = m_connection.cursor(
            selectSql<CodingRow>()
            + " WHERE document_id = ?1 AND start_at = ?2 AND end_at = ?3 AND code_id = ?4 AND coder_id = ?5 "
              "AND id NOT IN (SELECT coding_id FROM unplaced WHERE coding_id IS NOT NULL) "
              "ORDER BY stance <> ?6, stance <> '', id LIMIT 1");
        cursor.bind(1, document);
        cursor.bind(2, span.start);
        cursor.bind(3, span.end);
        cursor.bind(4, code);
        cursor.bind(5, coder);
        cursor.bind(6, stance);
        if (!cursor.step())
            return std::optional<CodingRow>();
        CodingRow row = readRow<CodingRow>(cursor);
        cursor.reset();
        return row;
    });
}

Result<QString> Reader::body(Id document) const
{
    const Result<DocumentBodyRow> found = row<DocumentBodyRow>(document);
    if (!found)
        return std::unexpected(found.error());
    return found->body;
}

Result<QString> Reader::setting(const QString &name) const
{
    QString value;
    CROSSCASE_TRY(forEach<SettingRow>([&](const SettingRow &row) {
        if (row.name == name)
            value = row.value;
    }));
    return value;
}

Result<QList<Id>> Reader::documentsWithWords(const QString &ftsQuery) const
{
    try {
        SQLite::Statement &statement = m_connection.statement(
            "SELECT rowid FROM document_words WHERE document_words MATCH ?1 ORDER BY rowid");
        statement.bind(1, ftsQuery.toStdString());
        QList<Id> ids;
        while (statement.executeStep())
            ids.append(statement.getColumn(0).getInt64());
        statement.reset();
        return ids;
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != 1) // SQLITE_ERROR: the query does not parse
            return std::unexpected(toError(exception, m_path));
        return invalid(
            QCoreApplication::translate("Crosscase::Reader", "The search text cannot be read as a query."));
    }
}

Result<QList<Id>> Reader::documentsWithSubstring(const QString &text) const
{
    return guarded(m_path, [&]() -> Result<QList<Id>> {
        // Trigrams find nothing shorter than three characters: there the texts themselves are scanned.
        const bool indexed = CodePointMap(text).length() >= 3;
        SQLite::Statement &statement = m_connection.statement(
            indexed
                ? "SELECT rowid FROM document_substrings WHERE document_substrings MATCH ?1 ORDER BY rowid"
                : "SELECT id FROM document_cjk WHERE instr(body, ?1) > 0 ORDER BY id");
        QString quoted = text;
        if (indexed)
            quoted = u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
        statement.bind(1, quoted.toStdString());
        QList<Id> ids;
        while (statement.executeStep())
            ids.append(statement.getColumn(0).getInt64());
        statement.reset();
        return ids;
    });
}

Result<QList<HistoryEntry>> Reader::history(qint64 limit) const
{
    return guarded(m_path, [&]() -> Result<QList<HistoryEntry>> {
        SQLite::Statement &statement = m_connection.statement(
            "SELECT id, at, coder, label, kind, of, state, rows FROM history ORDER BY id DESC LIMIT ?1");
        statement.bind(1, int64_t(limit));
        QList<HistoryEntry> entries;
        while (statement.executeStep())
            entries.append(readEntry(statement));
        statement.reset();
        return entries;
    });
}

Result<ChangeSet> Reader::changesOf(Id historyEntry) const
{
    return guarded(m_path, [&]() -> Result<ChangeSet> {
        SQLite::Statement &statement = m_connection.statement(
            "SELECT changeset, encoding FROM history "
            "WHERE id = (SELECT coalesce(of, id) FROM history WHERE id = ?1)");
        statement.bind(1, int64_t(historyEntry));
        if (!statement.executeStep())
            return ChangeSet();
        const SQLite::Column blob = statement.getColumn(0);
        QByteArray bytes(static_cast<const char *>(blob.getBlob()), blob.getBytes());
        const bool packed = statement.getColumn(1).getString() == "zlib";
        statement.reset();
        return packed ? ChangeSet::fromPacked(bytes) : ChangeSet::fromBytes(bytes);
    });
}

} // namespace Crosscase
