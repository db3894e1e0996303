// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cheapest.h"

#include "measurement.h"

#include <QFile>

#include <sqlite3.h>

namespace Crosscase {

namespace {

constexpr int Runs = 7;

std::vector<const Coding *> allCodings(const Index &index)
{
    std::vector<const Coding *> all;
    for (Id document : index.documents()) {
        for (CodingColumns::Slot slot : index.codings().ofDocument(document))
            all.push_back(&index.codings().at(slot));
    }
    return all;
}

/// A database beside the project, or the project itself, without anything of ours between.
class Database
{
public:
    explicit Database(const QString &path)
    {
        if (sqlite3_open(qPrintable(path), &m_handle) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
    }
    ~Database() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Database)

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        return statement;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// Steps over the rows of a statement and adds up the numbers in them.
qint64 stepOver(sqlite3_stmt *statement)
{
    const int columns = sqlite3_column_count(statement);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            sum += sqlite3_column_int64(statement, column);
    }
    sqlite3_reset(statement);
    return sum;
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}

} // namespace

double passMs(const Index &index)
{
    const std::vector<const Coding *> all = allCodings(index);
    std::vector<qint64> cells(4096);
    const double ms = medianMs(Runs, [&] {
        for (const Coding *coding : all)
            ++cells[size_t(coding->code ^ coding->document) % cells.size()];
    });
    if (cells[0] > index.codings().size() * Runs)
        qFatal("impossible"); // keeps the loop from being optimised away
    return ms;
}

double passWithTurnsMs(const Index &index)
{
    qint64 sum = 0;
    const QList<Id> documents = index.documents();
    const double ms = medianMs(3, [&] {
        for (Id document : documents) {
            for (const TurnRow &turn : index.turns(document))
                sum += turn.speaker ^ turn.span.end;
        }
    });
    if (sum == 1)
        qFatal("impossible");
    return ms + passMs(index);
}

double stepRowsMs(const QString &path)
{
    Database database(path);
    qint64 sum = 0;
    const double ms = medianMs(3, [&] {
        for (const char *sql :
             {"SELECT id, document_id, code_id, coder_id, start_at, end_at FROM coding",
              "SELECT id, document_id, speaker_id, start_at, end_at, said_at, words, start_ms "
              "FROM turn"}) {
            sqlite3_stmt *statement = database.prepare(sql);
            sum += stepOver(statement);
            sqlite3_finalize(statement);
        }
    });
    if (sum == 1)
        qFatal("impossible");
    return ms;
}

double findWordsMs(const QString &path, const QStringList &queries)
{
    Database database(path);
    sqlite3_stmt *statement = database.prepare(
        "SELECT rowid FROM document_words WHERE document_words MATCH ?1 ORDER BY rowid");
    const double ms = medianMs(Runs, [&] {
        for (const QString &query : queries) {
            const QByteArray utf8 = query.toUtf8();
            sqlite3_bind_text(statement, 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
            (void)stepOver(statement);
        }
    });
    sqlite3_finalize(statement);
    return ms;
}

double readFileMs(const QString &path)
{
    return medianMs(3, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.readAll().isEmpty())
            qFatal("cannot read %s", qPrintable(path));
    });
}

double readTextMs(const QString &path)
{
    return medianMs(3, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || QString::fromUtf8(file.readAll()).isEmpty())
            qFatal("cannot read %s", qPrintable(path));
    });
}

double writeFileMs(const QString &path, qint64 size)
{
    const QByteArray bytes(size, 'x');
    const double ms = medianMs(3, [&] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("cannot write %s", qPrintable(path));
    });
    QFile::remove(path);
    return ms;
}

double insertMs(const QString &path, qsizetype rows, const QString &text)
{
    removeDatabase(path);
    double ms = 0;
    {
        Database database(path);
        database.run("PRAGMA journal_mode = WAL");
        database.run("PRAGMA synchronous = FULL");
        database.run(
            "CREATE TABLE coding (id INTEGER PRIMARY KEY, document_id, code_id, coder_id, start_at, end_at, "
            "stance, created_at)");
        database.run(
            "CREATE VIRTUAL TABLE words USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2')");
        sqlite3_stmt *row = database.prepare(
            "INSERT INTO coding (document_id, code_id, coder_id, start_at, end_at, stance, created_at) "
            "VALUES (1, 2, 3, 400, 450, 'x', '2026-01-01T00:00:00.000Z')");
        sqlite3_stmt *words = database.prepare("INSERT INTO words (body) VALUES (?1)");
        const QByteArray utf8 = text.toUtf8();
        ms = medianMs(rows > 100 || !text.isEmpty() ? 3 : 21, [&] {
            database.run("BEGIN IMMEDIATE");
            for (qsizetype i = 0; i < rows; ++i)
                (void)stepOver(row);
            if (!text.isEmpty()) {
                sqlite3_bind_text(words, 1, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
                (void)stepOver(words);
            }
            database.run("COMMIT");
        });
        sqlite3_finalize(row);
        sqlite3_finalize(words);
    }
    removeDatabase(path);
    return ms;
}

} // namespace Crosscase
