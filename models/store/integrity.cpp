// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "store/connection.h"

#include <sqlite3.h>

#include <QCoreApplication>

#include <memory>

namespace Crosscase {

namespace {

constexpr int MostSaid = 20; // problems named one by one for each kind

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Store)
};

void checkFile(Connection &connection, QStringList &problems)
{
    SQLite::Statement statement(connection.database(), "PRAGMA integrity_check(20)");
    while (statement.executeStep()) {
        const QString line = QString::fromStdString(statement.getColumn(0).getString());
        if (line != QLatin1String("ok"))
            problems.append(Texts::tr("The database file is damaged: %1").arg(line));
    }
}

void checkForeignKeys(Connection &connection, QStringList &problems)
{
    SQLite::Statement statement(connection.database(), "PRAGMA foreign_key_check");
    int said = 0;
    while (statement.executeStep() && said++ < MostSaid) {
        problems.append(Texts::tr("Row %1 of table %2 refers to a row of %3 that is not there.")
                            .arg(statement.getColumn(1).getInt64())
                            .arg(QString::fromStdString(statement.getColumn(0).getString()),
                                 QString::fromStdString(statement.getColumn(2).getString())));
    }
}

/// A private copy on the disk, gone with the connection.
std::unique_ptr<Connection> temporaryCopy(Connection &connection)
{
    auto copy = std::make_unique<Connection>(QString(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", connection.handle(), "main");
    if (!backup)
        throw SQLite::Exception(copy->handle());
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        throw SQLite::Exception(copy->handle(), code);
    return copy;
}

void checkFullText(Connection &connection, bool readOnly, QStringList &problems)
{
    // The check is written as an insert, which a connection that only reads refuses: it is made on a copy then.
    const std::unique_ptr<Connection> copy = readOnly ? temporaryCopy(connection) : nullptr;
    for (const char *table : {"document_words", "document_substrings"}) {
        try {
            const QByteArray name(table);
            (copy ? *copy : connection)
                .execute("INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)");
        } catch (const SQLite::Exception &exception) {
            if ((exception.getErrorCode() & 0xff) != SQLITE_CORRUPT)
                throw;
            problems.append(
                Texts::tr("The full-text index %1 does not agree with the texts.").arg(QLatin1String(table)));
        }
    }
}

void checkHistory(Connection &connection, const Reader &read, QStringList &problems)
{
    SQLite::Statement statement(
        connection.database(),
        "SELECT id FROM history WHERE kind = 'change' AND encoding <> 'none' ORDER BY id");
    int said = 0;
    while (statement.executeStep() && said < MostSaid) {
        const qint64 id = statement.getColumn(0).getInt64();
        if (const Result<ChangeSet> changes = read.changesOf(id); changes && !changes->isEmpty())
            continue;
        problems.append(
            Texts::tr("Change %1 of the history cannot be read, and so cannot be undone.").arg(id));
        ++said;
    }
}

void checkPositions(Connection &connection, QStringList &problems)
{
    // length() counts code points, as positions do.
    const struct
    {
        const char *table;
        const char *end;
    } stretches[] = {{"coding", "end_at"},
                     {"turn", "end_at"},
                     {"mark", "end_at"},
                     {"case_link", "end_at"},
                     {"memo_link", "end_at"}};
    for (const auto &stretch : stretches) {
        const QByteArray table(stretch.table);
        SQLite::Statement statement(connection.database(),
                                    ("SELECT s.id FROM " + table
                                     + " s JOIN (SELECT id, length(body) AS n FROM "
                                       "document_body) b ON b.id = s.document_id WHERE s."
                                     + stretch.end + " > b.n LIMIT 20")
                                        .toStdString());
        while (statement.executeStep()) {
            problems.append(Texts::tr("Row %1 of table %2 reaches beyond the end of its text.")
                                .arg(statement.getColumn(0).getInt64())
                                .arg(QLatin1String(stretch.table)));
        }
    }
    SQLite::Statement lengths(connection.database(),
                              "SELECT h.id FROM document_head h LEFT JOIN document_body b ON b.id = h.id "
                              "WHERE b.id IS NULL OR length(b.body) <> h.length LIMIT 20");
    while (lengths.executeStep()) {
        problems.append(Texts::tr("The text of document %1 is missing or has another length than noted.")
                            .arg(lengths.getColumn(0).getInt64()));
    }
}

} // namespace

Result<QStringList> Store::check() const
{
    return guarded(m_path, [&]() -> Result<QStringList> {
        QStringList problems;
        checkFile(*m_connection, problems);
        if (!problems.isEmpty())
            return problems; // what follows reads the same pages
        checkForeignKeys(*m_connection, problems);
        checkFullText(*m_connection, m_readOnly, problems);
        checkPositions(*m_connection, problems);
        if (m_connection->integer("SELECT count(*) FROM project") != 1)
            problems.append(
                Texts::tr("The file says nothing about the project: its name and identity are missing."));
        checkHistory(*m_connection, m_reader, problems);
        return problems;
    });
}

} // namespace Crosscase
