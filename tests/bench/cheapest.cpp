// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cheapest.h"

#include "measurement.h"

#include <QFile>

#include <sqlite3.h>

namespace Crosscase {

namespace {

constexpr int Runs = 7;

} // namespace

double passMs(const Index &index)
{
    const qsizetype count = index.codings().size();
    std::vector<const Coding *> all;
    for (Id document : index.documents()) {
        for (CodingColumns::Slot slot : index.codings().ofDocument(document))
            all.push_back(&index.codings().at(slot));
    }
    std::vector<int> cells(4096);
    const double ms = medianMs(Runs, [&] {
        for (const Coding *coding : all)
            ++cells[size_t(coding->code ^ coding->document) % cells.size()];
    });
    if (cells[0] > count * Runs)
        qFatal("impossible"); // keeps the loop from being optimised away
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

double writeFileMs(const QString &path, const QByteArray &bytes)
{
    const double ms = medianMs(3, [&] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("cannot write %s", qPrintable(path));
    });
    QFile::remove(path);
    return ms;
}

double insertRowMs(const QString &path)
{
    QFile::remove(path);
    sqlite3 *db = nullptr;
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    };
    if (sqlite3_open(qPrintable(path), &db) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE coding (id INTEGER PRIMARY KEY, document_id, code_id, coder_id, start_at, end_at, stance, created_at)");
    const double ms = medianMs(21, [&] {
        run("INSERT INTO coding (document_id, code_id, coder_id, start_at, end_at, stance, created_at) "
            "VALUES (1, 2, 3, 400, 450, 'x', '2026-01-01T00:00:00.000Z')");
    });
    sqlite3_close(db);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    return ms;
}

} // namespace Crosscase
