// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recoverywriter.h"

#include "store/structure.h"
#include "store/timestamp.h"
#include "text/orderkey.h"
#include "text/words.h"

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestText = 20'000'000; // code points; a length beyond is damage itself
constexpr int CounterBits = 32;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Recovery)
};

qint64 codePoints(const QString &text)
{
    return CodePointMap(text).length();
}

/// Where the first byte stands that is no UTF-8, and where the last one ends; both the size when all is well.
std::pair<qsizetype, qsizetype> damagedStretch(QByteArrayView bytes)
{
    qsizetype first = bytes.size();
    qsizetype last = bytes.size();
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = quint8(bytes.at(at));
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const bool good = lead != 0 && (lead < 0x80 || lead >= 0xc2) && lead < 0xf5
            && at + length <= bytes.size() && bytes.sliced(at, length).isValidUtf8();
        if (good) {
            at += length;
            continue;
        }
        first = std::min(first, at);
        last = ++at;
    }
    return {first, last};
}

Cell textCell(const QString &text)
{
    return {.type = Cell::Type::Text, .bytes = text.toUtf8()};
}

Cell integerCell(qint64 integer)
{
    return {.type = Cell::Type::Integer, .integer = integer, .bytes = {}};
}

/// A row of a table with nothing in it but what is given.
Salvage::Row plainRow(const TableShape &shape, Id id, const QMap<QByteArray, Cell> &values)
{
    Salvage::Row row;
    for (const TableShape::Column &column : shape.columns) {
        if (const auto value = values.constFind(column.name); value != values.cend())
            row.cells.append(*value);
        else if (column.name == "id")
            row.cells.append(integerCell(id));
        else if (column.mayBeNull)
            row.cells.append(Cell());
        else
            row.cells.append(Cell{.type = column.type, .bytes = {}});
    }
    return row;
}

/// Puts a value that the schema allows where there is one it does not: a flag of 7, a stance nobody knows. A whole text or
/// code would be left out for it otherwise. Returns whether there was one.
bool putSensibleValues(const TableShape &shape, QList<Cell> &cells)
{
    struct Choice
    {
        QByteArrayView table, column; ///< no table: of any
        QByteArrayList allowed;       ///< the first is put; none: a flag
    };
    static const Choice choices[] = {{{}, "cjk", {}},
                                     {{}, "interviewer", {}},
                                     {{}, "codable", {}},
                                     {"coding", "stance", {"", "x", "o", "-"}},
                                     {"cell_note", "status", {"", "not asked", "no data"}},
                                     {"attribute", "kind", {"text", "number", "date", "choice", "boolean"}},
                                     {"facet", "kind", {"text", "choice", "case", "number"}}};
    bool changed = false;
    for (const auto &[table, column, allowed] : choices) {
        const qsizetype at = shape.indexOf(column);
        if (at < 0 || at >= cells.size() || (!table.isEmpty() && table != shape.name))
            continue;
        Cell &cell = cells[at];
        const bool fits = allowed.isEmpty()
            ? cell.type == Cell::Type::Integer && (cell.integer == 0 || cell.integer == 1)
            : cell.type == Cell::Type::Text && allowed.contains(cell.bytes);
        if (fits)
            continue;
        cell = allowed.isEmpty() ? integerCell(1) : Cell{.type = Cell::Type::Text, .bytes = allowed.first()};
        changed = true;
    }
    return changed;
}

void bind(SQLite::Statement &statement, int index, const Cell &cell)
{
    switch (cell.type) {
    case Cell::Type::Null:
        statement.bind(index);
        break;
    case Cell::Type::Integer:
        statement.bind(index, int64_t(cell.integer));
        break;
    case Cell::Type::Real:
        statement.bind(index, cell.real);
        break;
    case Cell::Type::Text: {
        // Whatever is no UTF-8 becomes U+FFFD, and so does a NUL, where SQLite would take the text to end.
        const QByteArray text = QString::fromUtf8(cell.bytes).replace(QChar(u'\0'), QChar(0xfffd)).toUtf8();
        statement.bind(index, text.toStdString());
        break;
    }
    case Cell::Type::Blob:
        statement.bind(index, cell.bytes.constData(), int(cell.bytes.size()));
        break;
    }
}

} // namespace

RecoveryWriter::RecoveryWriter(Connection &connection, Salvage &salvage, Recovery &report)
    : m_connection(connection)
    , m_salvage(salvage)
    , m_report(report)
    , m_nextId((Id(QRandomGenerator::system()->bounded(1U, 1U << 31)) << CounterBits) + 1)
{
}

void RecoveryWriter::write(const QString &name, const Stop &stop)
{
    if (m_salvage.unreadablePages() > 0)
        m_report.losses.append(
            Texts::tr("%n pages of the file could not be read.", nullptr, m_salvage.unreadablePages()));
    if (m_salvage.unreadableRows() > 0)
        m_report.losses.append(
            Texts::tr("%n rows in the file could not be read.", nullptr, m_salvage.unreadableRows()));
    if (m_salvage.missingPages() > 0)
        m_report.losses.append(Texts::tr("%n pages are missing at the end of the file: it was cut off.",
                                         nullptr, m_salvage.missingPages()));
    QStringList partly;
    for (const TableShape &shape : m_salvage.shapes()) {
        if (m_salvage.isDamaged(shape.name))
            partly.append(tableInWords(shape.name));
    }
    if (!partly.isEmpty())
        m_report.losses.append(
            Texts::tr("Not all of these could be reached; what stood elsewhere in the file was taken: %1.",
                      "a list of what a project has")
                .arg(partly.join(u", "_s)));
    m_connection.execute("PRAGMA foreign_keys = OFF");
    SQLite::Transaction transaction(m_connection.database());
    mendTexts();
    for (const TableShape &shape : m_salvage.shapes()) {
        if (stop && stop())
            throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
        insertRows(shape);
    }
    mendProject(name);
    mendHistory();
    mendPositions();
    mendReferences();
    mendPositions(); // in texts that were lost and stand in only now
    mendTrees();
    transaction.commit();
}

QString RecoveryWriter::documentName(Id document)
{
    for (const TableShape &shape : m_salvage.shapes()) {
        if (shape.name != "document_head")
            continue;
        const Salvage::Row row = m_salvage.rows("document_head").value(document);
        return QString::fromUtf8(row.cells.value(shape.indexOf("name")).bytes);
    }
    return {};
}

/// Every document gets a text as long as it was: positions in it hold.
void RecoveryWriter::mendTexts()
{
    const auto shapeOf = [this](QByteArrayView name) -> const TableShape & {
        return *std::ranges::find_if(m_salvage.shapes(),
                                     [&](const TableShape &shape) { return shape.name == name; });
    };
    const TableShape &headShape = shapeOf("document_head");
    const TableShape &bodyShape = shapeOf("document_body");
    const qsizetype lengthAt = headShape.indexOf("length");
    const qsizetype bodyAt = bodyShape.indexOf("body");
    Salvage::Rows &heads = m_salvage.rows("document_head");
    Salvage::Rows &bodies = m_salvage.rows("document_body");

    for (const auto &[id, body] : std::as_const(bodies).asKeyValueRange()) {
        if (heads.contains(id))
            continue;
        const QString text = QString::fromUtf8(body.cells.value(bodyAt).bytes);
        const QString lost = Texts::tr("Lost name %1").arg(++m_placeholders["document_head"]);
        heads.insert(id,
                     plainRow(headShape, id,
                              {{"position", textCell(orderKeyBetween({}, {}))},
                               {"name", textCell(lost)},
                               {"kind", textCell(u"interview"_s)},
                               {"length", integerCell(codePoints(text))},
                               {"words", integerCell(countWords(text))},
                               {"created_at", textCell(nowUtc())}}));
        m_report.losses.append(
            Texts::tr("The name and origin of a document are lost. Its text is kept as \"%1\".").arg(lost));
    }
    for (auto [id, head] : heads.asKeyValueRange()) {
        if (head.cells.size() <= lengthAt)
            continue;
        qint64 &length = head.cells[lengthAt].integer;
        const auto known = bodies.find(id);
        QByteArray bytes = known == bodies.end() ? QByteArray() : known->cells.value(bodyAt).bytes;
        const auto [first, last] = damagedStretch(bytes);
        const bool isCut = known == bodies.end() || known->isCut;
        if (!isCut && first == bytes.size()) { // whole
            length = codePoints(QString::fromUtf8(bytes));
            continue;
        }
        const QString before = QString::fromUtf8(bytes.first(first));
        const QString after = isCut ? QString() : QString::fromUtf8(bytes.sliced(last));
        if (length < 0 || length > LongestText)
            length = codePoints(before) + codePoints(after);
        const qint64 lost = std::max<qint64>(length - codePoints(before) - codePoints(after), 0);
        const QString mended = before + QString(qsizetype(lost), QChar(0xfffd)) + after;
        length = codePoints(mended);
        if (known == bodies.end())
            bodies.insert(id, plainRow(bodyShape, id, {{"body", textCell(mended)}}));
        else
            known->cells[bodyAt] = textCell(mended);
        if (lost > 0) {
            m_report.losses.append(
                Texts::tr("Of the text of \"%1\", %2 of %3 characters are lost; each stands as %4. What was "
                          "coded there is kept.")
                    .arg(documentName(id))
                    .arg(lost)
                    .arg(length)
                    .arg(QChar(0xfffd)));
        }
    }
}

void RecoveryWriter::insertRows(const TableShape &shape)
{
    const bool isHistory = shape.name == "history";
    const qsizetype encodingAt = shape.indexOf("encoding");
    const qsizetype changesAt = shape.indexOf("changeset");
    qint64 mended = 0;
    qint64 setAnew = 0;
    for (auto [id, row] : m_salvage.rows(shape.name).asKeyValueRange()) {
        if (putSensibleValues(shape, row.cells))
            ++setAnew;
        QByteArrayList columns;
        QByteArrayList marks;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            columns.append(shape.columns.at(i).name);
            marks.append("?");
        }
        SQLite::Statement &insert = m_connection.statement(
            "INSERT INTO " + shape.name + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ")");
        const bool isUnreadableChange = isHistory && m_salvage.unreadableChanges().contains(id);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Cell cell = !isUnreadableChange ? row.cells.at(i)
                : i == encodingAt                 ? textCell(u"none"_s)
                : i == changesAt                  ? Cell()
                                                  : row.cells.at(i);
            bind(insert, int(i) + 1, cell);
        }
        try {
            insert.exec();
            mended += row.isDoubtful ? 1 : 0;
        } catch (const SQLite::Exception &exception) {
            if ((exception.getErrorCode() & 0xff) != SQLITE_CONSTRAINT
                && (exception.getErrorCode() & 0xff) != SQLITE_MISMATCH)
                throw;
            ++m_refused[shape.name];
        }
    }
    if (mended > 0 && shape.name != "document_body" && !isHistory)
        m_report.losses.append(
            Texts::tr("%1: parts of texts are lost in %n rows; they stand as %2.", nullptr, int(mended))
                .arg(tableInWords(shape.name))
                .arg(QChar(0xfffd)));
    if (setAnew > 0)
        m_report.losses.append(
            Texts::tr("%1: a value in %n rows made no sense and was set anew.", nullptr, int(setAnew))
                .arg(tableInWords(shape.name)));
    if (const qint64 refused = m_refused.value(shape.name))
        m_report.losses.append(
            Texts::tr("%1: %n rows make no sense and were left out.", nullptr, int(refused))
                .arg(tableInWords(shape.name)));
}

void RecoveryWriter::mendProject(const QString &name)
{
    m_connection.execute("DELETE FROM project WHERE id > (SELECT min(id) FROM project)");
    if (integer("SELECT count(*) FROM project") == 1)
        return;
    SQLite::Statement insert(m_connection.database(),
                             "INSERT INTO project (id, guid, name, created_at) VALUES (1, ?1, ?2, ?3)");
    insert.bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    insert.bind(2, name.toStdString());
    insert.bind(3, nowUtc().toStdString());
    insert.exec();
    m_report.losses.append(
        Texts::tr(
            "The name and identity of the project are lost: it is called \"%1\" now, and Crosscase takes "
            "it for another project than its backups and copies.")
            .arg(name));
}

void RecoveryWriter::mendHistory()
{
    m_connection.execute("UPDATE history SET of = NULL WHERE of NOT IN (SELECT id FROM history)");
    const qint64 there = integer("SELECT count(*) FROM history");
    const qint64 newest = integer("SELECT coalesce(max(id), 0) FROM history");
    if (newest > there)
        m_report.losses.append(
            Texts::tr("%n entries of the history are lost.", nullptr, int(newest - there)));
    if (!m_salvage.unreadableChanges().isEmpty())
        m_report.losses.append(Texts::tr("What %n changes of the history did is lost: they cannot be undone.",
                                         nullptr, int(m_salvage.unreadableChanges().size())));
}

void RecoveryWriter::mendPositions()
{
    // SQLite's length() counts code points, as positions do.
    for (const QByteArray table : {"coding", "turn", "mark", "case_link", "memo_link"}) {
        const QByteArray length = "(SELECT length(body) FROM document_body b WHERE b.id = " + table
            + ".document_id)";
        const QByteArray beyond = " WHERE start_at IS NOT NULL AND end_at > " + length;
        const qint64 count = integer("SELECT count(*) FROM " + table + beyond);
        if (count == 0)
            continue;
        if (table == "memo_link")
            m_connection.execute("UPDATE memo_link SET start_at = NULL, end_at = NULL" + beyond
                                 + " AND start_at >= " + length);
        const qint64 behind = integer("SELECT count(*) FROM " + table + beyond
                                      + " AND start_at >= " + length);
        m_connection.execute("DELETE FROM " + table + beyond + " AND start_at >= " + length);
        m_connection.execute("UPDATE " + table + " SET "
                             + (table == "turn" ? "said_at = min(said_at, " + length + "), " : QByteArray())
                             + "end_at = " + length + beyond);
        const QString words = tableInWords(table);
        if (count > behind)
            m_report.losses.append(
                Texts::tr("%1: %n reached beyond the end of their text and were shortened.", nullptr,
                          int(count - behind))
                    .arg(words));
        if (behind > 0)
            m_report.losses.append(Texts::tr("%1: %n stood behind the end of their text and were left out.",
                                             nullptr, int(behind))
                                       .arg(words));
    }
}

/// Makes what a row refers to and is lost, under a name that says so. False when the table knows no such thing.
bool RecoveryWriter::addPlaceholder(const QByteArray &table, const QByteArray &parent, Id row,
                                    const QByteArray &column)
{
    SQLite::Statement missing(m_connection.database(),
                              ("SELECT " + column + " FROM " + table + " WHERE id = ?1").toStdString());
    missing.bind(1, int64_t(row));
    if (!missing.executeStep())
        return false; // gone meanwhile
    Id id = missing.getColumn(0).getInt64();
    missing.reset();
    if (parent == "document_head" && (table == "mark" || table == "turn" || table == "speaker")
        && integer("SELECT count(*) FROM coding WHERE document_id = " + QByteArray::number(id)) == 0)
        return false; // nothing anybody did stands on that text
    if (id <= 0) {    // no id of ours: all that say so refer to one and the same
        Id &stand = m_standIns[parent];
        if (stand == NoId)
            stand = newId();
        m_connection.execute("UPDATE " + table + " SET " + column + " = " + QByteArray::number(stand)
                             + " WHERE id = " + QByteArray::number(row));
        id = stand;
    }
    if (integer("SELECT count(*) FROM " + parent + " WHERE id = " + QByteArray::number(id)) > 0)
        return true; // made for another row that refers to it
    const auto name = [this, &parent](const char *text) {
        return Texts::tr(text).arg(++m_placeholders[parent]).toStdString();
    };
    const auto insert = [this, id](const QByteArray &sql, const std::string &text, const auto &...more) {
        SQLite::Statement statement(m_connection.database(), sql.toStdString());
        statement.bind(1, int64_t(id));
        statement.bind(2, text);
        int index = 2;
        (statement.bind(++index, more), ...);
        statement.exec();
    };
    const auto lastKey = [this, &parent] {
        const QString last = m_connection.text("SELECT coalesce(max(position), '') FROM " + parent);
        return orderKeyBetween(last, {}).toStdString();
    };
    const std::string now = nowUtc().toStdString();
    const auto numberOf = [&](const char *other) {
        return int64_t(integer("SELECT coalesce(" + QByteArray(other) + ", 0) FROM " + table
                               + " WHERE id = " + QByteArray::number(row)));
    };
    if (parent == "code") {
        insert("INSERT INTO code (id, name, position) VALUES (?1, ?2, ?3)",
               name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost code %1")), lastKey());
    } else if (parent == "coder") {
        insert("INSERT INTO coder (id, name, created_at) VALUES (?1, ?2, ?3)",
               name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost coder %1")), now);
    } else if (parent == "cases") {
        insert("INSERT INTO cases (id, name, position) VALUES (?1, ?2, ?3)",
               name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost case %1")), lastKey());
    } else if (parent == "attribute") {
        insert("INSERT INTO attribute (id, name, position) VALUES (?1, ?2, ?3)",
               name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost attribute %1")), lastKey());
    } else if (parent == "facet") {
        insert("INSERT INTO facet (id, name, position, kind) VALUES (?1, ?2, ?3, 'text')",
               name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost facet %1")), lastKey());
    } else if (parent == "facet_choice" && table == "coding_facet") {
        insert("INSERT INTO facet_choice (id, name, position, facet_id) VALUES (?1, ?2, ?3, ?4)",
               name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost choice %1")), lastKey(),
               numberOf("facet_id"));
    } else if (parent == "speaker") {
        insert("INSERT INTO speaker (id, name, document_id) VALUES (?1, ?2, ?3)",
               name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost speaker %1")), numberOf("document_id"));
    } else if (parent == "document_head") {
        const QByteArray number = QByteArray::number(id);
        const qint64 length = std::min(
            integer(
                "SELECT coalesce(max(end_at), 0) FROM (SELECT document_id, end_at FROM coding UNION ALL SELECT "
                "document_id, end_at FROM turn UNION ALL SELECT document_id, end_at FROM mark UNION ALL "
                "SELECT document_id, end_at FROM case_link UNION ALL SELECT document_id, end_at FROM "
                "memo_link) WHERE document_id = "
                + number),
            LongestText);
        insert(
            "INSERT INTO document_head (id, name, position, length, words, created_at) VALUES (?1, ?2, ?3, ?4, 0, ?5)",
            name(QT_TRANSLATE_NOOP("Crosscase::Recovery", "Lost document %1")), lastKey(), int64_t(length),
            now);
        insert("INSERT INTO document_body (id, body) VALUES (?1, ?2)",
               QString(qsizetype(length), QChar(0xfffd)).toUtf8().toStdString());
    } else {
        return false;
    }
    return true;
}

void RecoveryWriter::mendReferences()
{
    struct Violation
    {
        QByteArray table, parent;
        Id row;
        int key;
    };
    constexpr int MostTurns =
        8; // a placeholder may refer to something that is lost, too; no chain of ours is longer
    for (int turn = 0; turn < MostTurns; ++turn) {
        QList<Violation> violations;
        SQLite::Statement check(m_connection.database(), "PRAGMA foreign_key_check");
        while (check.executeStep()) {
            violations.append({QByteArray::fromStdString(check.getColumn(0).getString()),
                               QByteArray::fromStdString(check.getColumn(2).getString()),
                               check.getColumn(1).getInt64(), check.getColumn(3).getInt()});
        }
        if (violations.isEmpty())
            break;
        QMap<std::pair<QByteArray, int>, QByteArray> columns;
        for (const Violation &violation : std::as_const(violations)) {
            QByteArray &column = columns[{violation.table, violation.key}];
            if (column.isEmpty()) {
                SQLite::Statement list(m_connection.database(),
                                       ("SELECT \"from\" FROM pragma_foreign_key_list('" + violation.table
                                        + "') WHERE id = " + QByteArray::number(violation.key))
                                           .toStdString());
                if (list.executeStep())
                    column = QByteArray::fromStdString(list.getColumn(0).getString());
            }
            const QByteArray where = " WHERE id = " + QByteArray::number(violation.row);
            if (violation.parent == violation.table) {
                m_connection.execute("UPDATE " + violation.table + " SET " + column + " = NULL" + where);
                m_report.losses.append(
                    violation.table == "code"
                        ? Texts::tr("What the code \"%1\" belonged to is lost: it stands at the top now.")
                              .arg(m_connection.text("SELECT name FROM code" + where))
                        : Texts::tr("What the case \"%1\" belonged to is lost: it stands at the top now.")
                              .arg(m_connection.text("SELECT name FROM " + violation.table + where)));
            } else if (violation.table == "memo" || violation.table == "code_alias"
                       || !addPlaceholder(violation.table, violation.parent, violation.row, column)) {
                if (violation.table == "memo") {
                    m_connection.execute("UPDATE memo SET " + column + " = NULL" + where);
                } else {
                    m_connection.execute("DELETE FROM " + violation.table + where);
                    ++m_dropped[violation.table];
                }
            }
        }
    }
    for (const auto &[table, n] : m_dropped.asKeyValueRange())
        m_report.losses.append(
            Texts::tr("%1: %n rows say nothing without what they refer to, which is lost, and were left out.",
                      nullptr, int(n))
                .arg(tableInWords(table)));
    for (const auto &[table, n] : m_placeholders.asKeyValueRange())
        m_report.losses.append(
            Texts::tr("%1: %n are lost while something else refers to them; they are called \"Lost …\" now.",
                      nullptr, int(n))
                .arg(tableInWords(table)));
}

void RecoveryWriter::mendTrees()
{
    while (const char *broken = brokenTree(m_connection)) {
        const QByteArray table(broken);
        m_connection.execute("UPDATE " + table + " SET parent_id = NULL WHERE id = (SELECT min(id) FROM "
                             + table + " WHERE id NOT IN (WITH RECURSIVE tree (id) AS (SELECT id FROM "
                             + table + " WHERE parent_id IS NULL UNION SELECT c.id FROM " + table
                             + " c JOIN tree ON c.parent_id = tree.id) SELECT id FROM tree))");
        const QString sentence = Texts::tr("%1: some stood below themselves; they stand at the top now.")
                                     .arg(tableInWords(table));
        if (!m_report.losses.contains(sentence))
            m_report.losses.append(sentence);
    }
}

void RecoveryWriter::count()
{
    const auto fromHistory = [this](const QByteArray &table) {
        return std::ranges::count_if(m_salvage.rows(table),
                                     [](const auto &row) { return row.isFromHistory; });
    };
#define CROSSCASE_COUNT(Row)                                                                                 \
    {                                                                                                        \
        Recovery::Part part{.table = Row::table};                                                            \
        const QByteArray name(tableName(Row::table));                                                        \
        part.rows = integer("SELECT count(*) FROM " + name);                                                 \
        part.fromHistory = fromHistory(name);                                                                \
        part.placeholders = m_placeholders.value(name);                                                      \
        if (part.rows > 0)                                                                                   \
            m_report.parts.append(part);                                                                     \
    }
    CROSSCASE_EVERY_ROW(CROSSCASE_COUNT)
#undef CROSSCASE_COUNT
    m_report.changes = integer("SELECT count(*) FROM history");
}

void RecoveryWriter::writeReport()
{
    if (m_report.losses.isEmpty())
        return;
    SQLite::Statement insert(
        m_connection.database(),
        "INSERT INTO memo (id, title, body, created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?4)");
    insert.bind(1, int64_t(newId()));
    insert.bind(2, Texts::tr("Recovery report").toStdString());
    insert.bind(3, m_report.text().toStdString());
    insert.bind(4, nowUtc().toStdString());
    insert.exec();
}

} // namespace Crosscase
