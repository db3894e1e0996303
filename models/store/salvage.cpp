// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvage.h"

#include "store/changeset.h"
#include "store/connection.h"
#include "store/rows.h"

#include <sqlite3.h>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUuid>

#include <QtEndian>

#include <algorithm>
#include <memory>
#include <utility>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr auto History = "history";

Cell::Type typeNamed(const QByteArray &name)
{
    return name == "INTEGER" ? Cell::Type::Integer
        : name == "REAL"     ? Cell::Type::Real
        : name == "BLOB"     ? Cell::Type::Blob
                             : Cell::Type::Text;
}

bool isUtf8(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8();
}

bool matches(const char *pattern, const QByteArray &text)
{
    return QRegularExpression(QLatin1String(pattern)).match(QString::fromUtf8(text)).hasMatch();
}

/// What a value of ours looks like in a column of this name; only asked of rows whose table is a guess.
bool looksRight(const QByteArray &table, const QByteArray &column, const Cell &cell)
{
    if (cell.isNull())
        return true;
    if (column == "guid")
        return !QUuid::fromString(QString::fromUtf8(cell.bytes)).isNull();
    if (column == "created_at" || column == "changed_at" || column == "at")
        return matches("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d", cell.bytes);
    if (column == "position")
        return matches("^[0-9A-Za-z]+$", cell.bytes);
    if (column.endsWith("_id"))
        return cell.integer > 0;
    if (column == "cjk" || column == "interviewer" || column == "codable")
        return cell.integer == 0 || cell.integer == 1;
    if (column == "start_at" || column == "end_at" || column == "said_at" || column == "words"
        || column == "length" || column == "rows")
        return cell.integer >= 0;
    if (column == "spec")
        return cell.bytes.startsWith('{');
    if (column == "color")
        return cell.bytes.isEmpty() || cell.bytes.startsWith('#');
    if (column == "stance")
        return cell.bytes.isEmpty() || cell.bytes == "x" || cell.bytes == "o" || cell.bytes == "-";
    if (column == "kind" && table == "attribute")
        return matches("^(text|number|date|choice|boolean)$", cell.bytes);
    if (column == "kind" && table == "facet")
        return matches("^(choice|case|number|text)$", cell.bytes);
    if (column == "kind" && table == "mark")
        return matches("^[a-z]+$", cell.bytes);
    if (column == "kind" && table == History)
        return matches("^(change|undo|redo)$", cell.bytes);
    if (column == "status")
        return matches("^(|not asked|no data)$", cell.bytes);
    if (column == "encoding" && table == History)
        return matches("^(plain|zlib|none)$", cell.bytes);
    return true;
}

Cell toCell(sqlite3_value *value)
{
    Cell cell;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        cell.type = Cell::Type::Integer;
        cell.integer = sqlite3_value_int64(value);
        break;
    case SQLITE_FLOAT:
        cell.type = Cell::Type::Real;
        cell.real = sqlite3_value_double(value);
        break;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        cell.type = sqlite3_value_type(value) == SQLITE_TEXT ? Cell::Type::Text : Cell::Type::Blob;
        cell.bytes = QByteArray(static_cast<const char *>(sqlite3_value_blob(value)),
                                sqlite3_value_bytes(value));
        break;
    default:
        break;
    }
    return cell;
}

} // namespace

qsizetype TableShape::indexOf(QByteArrayView column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == column)
            return i;
    }
    return -1;
}

QList<TableShape> TableShape::ofProject(Connection &connection)
{
    QList<QByteArray> names;
#define CROSSCASE_NAME(Row) names.append(tableName(Row::table));
    CROSSCASE_EVERY_ROW(CROSSCASE_NAME)
#undef CROSSCASE_NAME
    names.append(History);
    QList<TableShape> shapes;
    for (const QByteArray &name : std::as_const(names)) {
        TableShape shape{.name = name, .columns = {}};
        SQLite::Statement statement(
            connection.database(),
            ("SELECT name, type, \"notnull\", dflt_value IS NOT NULL FROM pragma_table_info('" + name
             + "') ORDER BY cid")
                .toStdString());
        while (statement.executeStep()) {
            shape.columns.append(
                {.name = QByteArray::fromStdString(statement.getColumn(0).getString()),
                 .type = typeNamed(QByteArray::fromStdString(statement.getColumn(1).getString())),
                 .mayBeNull = statement.getColumn(2).getInt() == 0,
                 .hasDefault = statement.getColumn(3).getInt() != 0});
        }
        if (!shape.columns.isEmpty())
            shapes.append(shape);
    }
    return shapes;
}

Salvage::Salvage(const PageFile &file, QList<TableShape> shapes, const Stop &stop)
    : m_file(file)
    , m_shapes(std::move(shapes))
    , m_stop(stop)
    , m_visited(qsizetype(file.pageCount()) + 1, false)
{
}

bool Salvage::run()
{
    readTables();
    readOrphans();
    settleAmbiguous();
    readHistory();
    fillFromHistory();
    return !isStopped();
}

int Salvage::missingPages() const
{
    // https://www.sqlite.org/fileformat2.html#in_header_database_size: valid where two counters agree.
    const QByteArrayView header = m_file.header();
    if (header.size() < 100)
        return 0;
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.data() + at); };
    const quint32 said = number(28);
    const bool isValid = number(24) == number(92);
    constexpr quint32 Believable = 1U << 26; // of 4 KB: 256 GB
    return isValid && said > m_file.pageCount() && said < Believable ? int(said - m_file.pageCount()) : 0;
}

const TableShape *Salvage::shapeNamed(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_shapes, name, &TableShape::name);
    return found == m_shapes.cend() ? nullptr : &*found;
}

/// Whether the row can be one of the table, by the types STRICT tables hold.
Salvage::Fit Salvage::fit(const TableShape &shape, const RawRow &row)
{
    if (row.id <= 0 || row.cells.isEmpty() || row.cells.size() > shape.columns.size()
        || !row.cells.first().isNull())
        return Fit::No;
    Fit fit = row.isCut ? Fit::Doubtful : Fit::Yes;
    for (qsizetype i = 1; i < shape.columns.size(); ++i) {
        const TableShape::Column &column = shape.columns.at(i);
        if (i >= row.cells.size()) { // written before the column was added
            if (!column.mayBeNull && !column.hasDefault)
                return Fit::No;
            continue;
        }
        const Cell &cell = row.cells.at(i);
        if (cell.isNull()) {
            if (!column.mayBeNull)
                return Fit::No;
            continue;
        }
        const bool isWholeReal = column.type == Cell::Type::Real
            && cell.type == Cell::Type::Integer; // 12.0 is kept as 12
        if (cell.type != column.type && !isWholeReal)
            return Fit::No;
        if (cell.type == Cell::Type::Text && !isUtf8(cell.bytes))
            fit = Fit::Doubtful;
    }
    return fit;
}

bool Salvage::looksLike(const TableShape &shape, const RawRow &row)
{
    if (row.cells.size() != shape.columns.size() || fit(shape, row) != Fit::Yes)
        return false;
    // There is one project, changes count from one, and every other id has random bits above 32 that count.
    constexpr int CounterBits = 32;
    if (shape.name == "project" ? row.id != 1 : shape.name != History && row.id >> CounterBits == 0)
        return false;
    for (qsizetype i = 1; i < shape.columns.size(); ++i) {
        if (!looksRight(shape.name, shape.columns.at(i).name, row.cells.at(i)))
            return false;
    }
    return true;
}

void Salvage::take(const TableShape &shape, const RawRow &row)
{
    Row kept{.cells = row.cells, .isDoubtful = fit(shape, row) == Fit::Doubtful, .isCut = row.isCut};
    kept.cells.first() = {.type = Cell::Type::Integer, .integer = row.id, .bytes = {}};
    Rows &rows = m_rows[shape.name];
    const auto known = rows.constFind(row.id);
    if (known == rows.cend() || (known->isDoubtful && !kept.isDoubtful))
        rows.insert(row.id, kept);
}

/// Reads a table page by page, from left to right. Without a shape it only notes which pages it stands on.
void Salvage::walk(quint32 root, const TableShape *shape)
{
    const auto damaged = [&] {
        if (shape)
            m_damaged.insert(shape->name);
    };
    QList<quint32> stack{root};
    Id last = 0;
    while (!stack.isEmpty() && !isStopped()) {
        const quint32 number = stack.takeLast();
        if (number == 0 || number > m_file.pageCount() || m_visited[number]) {
            damaged();
            m_unreadablePages += shape ? 1 : 0;
            continue;
        }
        const RawPage page = m_file.read(number);
        if (page.kind == RawPage::Kind::Other) {
            damaged(); // not marked as visited: what stands there may be looked at again
            m_unreadablePages += shape ? 1 : 0;
            continue;
        }
        m_visited[number] = true;
        for (qsizetype i = page.children.size(); i > 0; --i)
            stack.append(page.children.at(i - 1));
        if (!shape)
            continue;
        if (page.unreadable > 0) {
            damaged();
            m_unreadableRows += page.unreadable;
        }
        for (const RawRow &row : page.rows) {
            if (row.id <= last)
                damaged(); // a page stands where another belongs
            last = row.id;
            if (fit(*shape, row) == Fit::No) {
                damaged();
                m_strays.append(row);
            } else {
                take(*shape, row);
            }
        }
    }
}

namespace {

/// The list of tables is a table itself: type, name, tbl_name, rootpage, sql. Its pages are marked as visited.
template<typename Visited>
QList<std::pair<QByteArray, quint32>> listedTables(const PageFile &file, Visited &visited)
{
    QList<std::pair<QByteArray, quint32>> roots;
    QList<quint32> stack{1};
    while (!stack.isEmpty()) {
        const quint32 number = stack.takeLast();
        if (number == 0 || number > file.pageCount() || visited[number])
            continue;
        visited[number] = true;
        const RawPage page = file.read(number);
        stack.append(page.children);
        for (const RawRow &row : page.rows) {
            if (row.cells.size() != 5 || row.cells.first().bytes != "table"
                || row.cells.at(3).type != Cell::Type::Integer)
                continue;
            const qint64 root = row.cells.at(3).integer;
            if (root > 1 && root <= file.pageCount())
                roots.append({row.cells.at(1).bytes, quint32(root)});
        }
    }
    return roots;
}

} // namespace

QSet<QByteArray> Salvage::tablesIn(const PageFile &file)
{
    QList<bool> visited(qsizetype(file.pageCount()) + 1, false);
    QSet<QByteArray> names;
    for (const auto &[name, root] : listedTables(file, visited))
        names.insert(name);
    return names;
}

void Salvage::readTables()
{
    const QList<std::pair<QByteArray, quint32>> roots = listedTables(m_file, m_visited);
    for (const auto &[name, root] : std::as_const(roots)) {
        const TableShape *shape = shapeNamed(name);
        if (shape)
            m_found.insert(name);
        walk(root, shape);
    }
    for (const TableShape &shape : std::as_const(m_shapes)) {
        if (!m_found.contains(shape.name))
            m_damaged.insert(shape.name);
    }
}

/// Pages no table leads to, when one that should lead to some is broken.
void Salvage::readOrphans()
{
    if (m_damaged.isEmpty())
        return;
    for (const quint32 page : m_file.freePages()) {
        if (page > 0 && page <= m_file.pageCount())
            m_visited[page] = true;
    }
    for (quint32 number = 2; number <= m_file.pageCount() && !isStopped(); ++number) {
        if (m_visited[number])
            continue;
        const RawPage page = m_file.read(number);
        m_strays.append(page.rows);
    }
}

void Salvage::takeStray(const RawRow &row)
{
    const TableShape *only = nullptr;
    for (const TableShape &shape : std::as_const(m_shapes)) {
        if (!m_damaged.contains(shape.name) || m_rows[shape.name].contains(row.id) || !looksLike(shape, row))
            continue;
        if (shape.name == "document_original") {
            // Any row of one blob looks like this: the document knows what its original hashes to.
            const QByteArray hash =
                QCryptographicHash::hash(row.cells.at(1).bytes, QCryptographicHash::Sha256).toHex();
            const TableShape *heads = shapeNamed("document_head");
            const auto head = m_rows["document_head"].constFind(row.id);
            if (head == m_rows["document_head"].cend()
                || head->cells.value(heads->indexOf("origin_hash")).bytes != hash)
                continue;
        }
        if (only) {
            // Of attributes and facets, which look alike, only what refers to them says which they are; of a text and
            // an alias, the longer is the text.
            const auto refers = [this, &row](const QByteArray &table, const char *column) {
                const TableShape *of = shapeNamed(table);
                const qsizetype at = of ? of->indexOf(column) : -1;
                return at > 0 && std::ranges::any_of(std::as_const(m_rows[table]), [&](const Row &other) {
                           return other.cells.value(at).integer == row.id;
                       });
            };
            if (only->name == "attribute" && shape.name == "facet") {
                if (refers("coding_facet", "facet_id") || refers("facet_choice", "facet_id")
                    || refers("facet_scope", "facet_id"))
                    only = &shape;
                continue;
            }
            if (only->name == "cases" && shape.name == "memo") {
                only = &shape; // two times at its end are no accident
                continue;
            }
            if (only->name == "document_body" && shape.name == "code_alias") {
                if (!m_rows["document_head"].contains(row.id))
                    only = &shape;
                continue;
            }
            ++m_unreadableRows;
            return;
        }
        only = &shape;
    }
    if (only)
        take(*only, row);
}

void Salvage::settleAmbiguous()
{
    // Heads first: whether a row is a text depends on them. Then what refers to others.
    std::ranges::stable_sort(m_strays, std::greater<>(), [](const RawRow &row) { return row.cells.size(); });
    for (const RawRow &row : std::as_const(m_strays))
        takeStray(row);
    m_strays.clear();
}

void Salvage::readHistory()
{
    const TableShape *shape = shapeNamed(History);
    if (!shape)
        return;
    const auto column = [shape](const Row &row, const char *name) {
        return row.cells.value(shape->indexOf(name));
    };
    for (const auto &[id, row] : std::as_const(m_rows[History]).asKeyValueRange()) {
        const QByteArray encoding = column(row, "encoding").bytes;
        if (column(row, "kind").bytes != "change" || encoding == "none" || isStopped())
            continue;
        const QByteArray kept = column(row, "changeset").bytes;
        const Result<ChangeSet> changes = row.isDoubtful ? std::unexpected(Error())
            : encoding == "zlib"                         ? ChangeSet::fromPacked(kept)
                                                         : ChangeSet::fromBytes(kept);
        if (!changes || changes->isEmpty())
            m_unreadableChanges.insert(id);
        else if (column(row, "state").bytes == "done")
            replay(changes->bytes());
    }
}

/// Does to m_believed what a change did to the file. The bytes have been found to be readable.
void Salvage::replay(const QByteArray &changes)
{
    sqlite3_changeset_iter *raw = nullptr;
    if (sqlite3changeset_start(&raw, int(changes.size()), const_cast<char *>(changes.constData()))
        != SQLITE_OK)
        return;
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> iterator(
        raw, sqlite3changeset_finalize);
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(raw, &name, &columns, &operation, &indirect);
        sqlite3_value *id = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(raw, 0, &id);
        else
            sqlite3changeset_old(raw, 0, &id);
        if (!id)
            continue;
        Rows &rows = m_believed[name];
        const Id key = sqlite3_value_int64(id);
        if (operation == SQLITE_DELETE) {
            rows.remove(key);
            continue;
        }
        if (operation == SQLITE_UPDATE && !rows.contains(key))
            continue; // the change that made it cannot be read
        Row &row = rows[key];
        row.isFromHistory = true;
        row.cells.resize(columns);
        for (int i = 0; i < columns; ++i) {
            sqlite3_value *value = nullptr;
            if (sqlite3changeset_new(raw, i, &value) == SQLITE_OK && value)
                row.cells[i] = toCell(value);
        }
        row.cells[0] = {.type = Cell::Type::Integer, .integer = key, .bytes = {}};
    }
}

void Salvage::fillFromHistory()
{
    for (const auto &[table, believed] : std::as_const(m_believed).asKeyValueRange()) {
        Rows &rows = m_rows[table];
        // Another page may have been written over its only one: that leaves a table that is whole, and empty.
        if (rows.isEmpty() && !believed.isEmpty() && m_unreadableChanges.isEmpty())
            m_damaged.insert(table);
        for (const auto &[id, row] : believed.asKeyValueRange()) {
            const auto known = rows.constFind(id);
            // What is missing from a table that is whole was deleted by a change that cannot be read.
            if (known == rows.cend() ? m_damaged.contains(table) : known->isDoubtful)
                rows.insert(id, row);
        }
    }
}

} // namespace Crosscase
