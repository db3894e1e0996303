// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/foreigndatabase.h"

#include "store/connection.h"

#include <SQLiteCpp/Column.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <sqlite3.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::ForeignDatabase)
};

// A text of a real project is far below this; a damaged or hostile file may claim any size.
constexpr int maxValue = 256 << 20;

QByteArray quoted(QString name)
{
    return '"' + name.replace(u'"', "\"\""_L1).toUtf8() + '"';
}

} // namespace

struct ForeignRow::Cells
{
    SQLite::Statement &statement;
    QList<int> columns; ///< of the statement, -1 for what the table does not have
};

bool ForeignRow::isNull(int column) const
{
    const int at = m_cells.columns.at(column);
    return at < 0 || m_cells.statement.getColumn(at).isNull();
}

QString ForeignRow::text(int column) const
{
    if (isNull(column))
        return {};
    const SQLite::Column cell = m_cells.statement.getColumn(m_cells.columns.at(column));
    const char *bytes = cell.getText();
    return QString::fromUtf8(bytes, cell.getBytes());
}

qint64 ForeignRow::integer(int column) const
{
    return isNull(column) ? 0 : m_cells.statement.getColumn(m_cells.columns.at(column)).getInt64();
}

struct ForeignDatabase::Private
{
    QString path;
    std::unique_ptr<QTemporaryDir> copy; ///< where the file had to be copied to
    std::unique_ptr<Connection> connection;
};

ForeignDatabase::ForeignDatabase(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

ForeignDatabase::~ForeignDatabase() = default;

bool ForeignDatabase::isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &path)
{
    if (!isDatabase(path))
        return failure(Texts::tr("%1 is not a database, or cannot be read.").arg(path));
    auto data = std::make_unique<Private>();
    data->path = path;
    QString file = path;
    int flags = SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    QString name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
        + u"?immutable=1"_s;
    QStringList beside;
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + suffix).size() > 0)
            beside.append(suffix);
    }
    if (!beside.isEmpty()) {
        // What another program has not folded in yet belongs to it; taking it in would write.
        data->copy = std::make_unique<QTemporaryDir>();
        file = data->copy->filePath(u"copy.sqlite3"_s);
        bool copied = data->copy->isValid() && QFile::copy(path, file);
        for (const QString &suffix : std::as_const(beside))
            copied = copied && QFile::copy(path + suffix, file + suffix);
        if (!copied)
            return failure(Texts::tr("%1 cannot be copied to be read.").arg(path));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        flags = SQLite::OPEN_READWRITE;
        name = file;
    }
    return guarded(path, [&]() -> Result<std::unique_ptr<ForeignDatabase>> {
        data->connection = std::make_unique<Connection>(name, flags);
        sqlite3_limit(data->connection->handle(), SQLITE_LIMIT_LENGTH, maxValue);
        std::unique_ptr<ForeignDatabase> database(new ForeignDatabase(std::move(data)));
        SQLite::Statement tables(
            database->d->connection->database(),
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
        while (tables.executeStep())
            database->m_tables.append(QString::fromUtf8(tables.getColumn(0).getText()));
        return database;
    });
}

Result<QStringList> ForeignDatabase::columns(const QString &table) const
{
    return guarded(d->path, [&]() -> Result<QStringList> {
        QStringList names;
        SQLite::Statement info(d->connection->database(),
                               ("PRAGMA table_info(" + quoted(table) + ')').toStdString());
        while (info.executeStep())
            names.append(QString::fromUtf8(info.getColumn(1).getText()));
        return names;
    });
}

Result<qint64> ForeignDatabase::count(const QString &table) const
{
    if (!has(table))
        return 0;
    return guarded(d->path, [&]() -> Result<qint64> {
        return d->connection->integer("SELECT count(*) FROM " + quoted(table));
    });
}

Result<> ForeignDatabase::forEach(const QString &table, const QStringList &columns_,
                                  const std::function<void(const ForeignRow &)> &visit,
                                  const std::stop_token &stop) const
{
    if (!has(table))
        return {};
    const Result<QStringList> known = columns(table);
    CROSSCASE_TRY(known);
    QByteArrayList names;
    QList<int> places;
    for (const QString &column : columns_) {
        const bool there = known->contains(column, Qt::CaseInsensitive);
        places.append(there ? int(names.size()) : -1);
        if (there)
            names.append(quoted(column));
    }
    if (names.isEmpty())
        return {};
    return guarded(d->path, [&]() -> Result<> {
        const QByteArray sql = "SELECT " + names.join(", ") + " FROM " + quoted(table) + " ORDER BY "
            + names.first();
        SQLite::Statement statement(d->connection->database(), sql.toStdString());
        const ForeignRow::Cells cells{statement, places};
        while (statement.executeStep()) {
            if (stop.stop_requested())
                return cancelled();
            visit(ForeignRow(cells));
        }
        return {};
    });
}

} // namespace Crosscase
