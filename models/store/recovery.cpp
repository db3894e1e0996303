// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recovery.h"

#include "store/filelock.h"
#include "store/migrations.h"
#include "store/pagefile.h"
#include "store/partfile.h"
#include "store/recoverywriter.h"
#include "store/store.h"

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Recovery)
};

/// What the header says of itself, 0 where it says nothing.
qint64 headerNumber(const PageFile &file, qsizetype at)
{
    const QByteArrayView header = file.header();
    return header.size() >= at + 4 ? qint64(qFromBigEndian<quint32>(header.data() + at)) : 0;
}

bool isOurs(const PageFile &file)
{
    return headerNumber(file, ApplicationIdAt) == ApplicationId
        || file.contains("CREATE TABLE document_head (") || file.contains("CREATE TABLE coding_facet (");
}

std::unexpected<Error> notProject(const QString &path)
{
    return failure(Texts::tr("Nothing of a Crosscase project was found in %1. It was not changed.")
                       .arg(QDir::toNativeSeparators(path)));
}

/// Locked by somebody who works on it: what stands on its pages then is not the whole of it.
Result<std::unique_ptr<QLockFile>> keepOthersOut(const QString &path)
{
    QString reason;
    std::unique_ptr<QLockFile> lock = lockProject(path, &reason);
    if (!lock && QFileInfo::exists(QFileInfo(path).canonicalFilePath() + u".lock"_s))
        return failure(
            Texts::tr("%1 is open. Close it first, then recover it.").arg(QFileInfo(path).fileName()),
            reason);
    return lock; // none in a folder that cannot be written: nobody else writes there either
}

/// The version of the schema that the file was written with. It says so itself, but that number may be damaged, too: a
/// table that only a later version has says more.
int versionOf(const PageFile &file)
{
    const qint64 said = headerNumber(file, UserVersionAt);
    if (said < 1 || said >= SchemaVersion)
        return SchemaVersion;
    const QSet<QByteArray> listed = Salvage::tablesIn(file);
    const auto tablesOf = [](int version) {
        Connection connection(u":memory:"_s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        migrate(connection, u":/crosscase/store/schema"_s, version);
        QSet<QByteArray> names;
        for (const TableShape &shape : TableShape::ofProject(connection))
            names.insert(shape.name);
        return names;
    };
    for (int version = SchemaVersion; version > said; --version) {
        if ((tablesOf(version) - tablesOf(version - 1)).intersects(listed))
            return version;
    }
    return int(said);
}

/// Writes the new database. Throws SQLite::Exception.
Result<Recovery> writeNew(const PageFile &file, const QString &path, const QString &part, const Stop &stop)
{
    Recovery report;
    Connection connection(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const StopHandler handler(connection.handle(), stop);
    connection.execute("PRAGMA journal_mode = OFF"); // gone unless it is finished
    connection.execute("PRAGMA synchronous = OFF");
    // An older project is read as what it was, and then brought up to date like any other.
    migrate(connection, u":/crosscase/store/schema"_s, versionOf(file));
    Salvage salvage(file, TableShape::ofProject(connection), stop);
    if (!salvage.run())
        return cancelled();
    if (salvage.rows("document_head").isEmpty() && salvage.rows("document_body").isEmpty()
        && salvage.rows("code").isEmpty() && salvage.rows("coding").isEmpty()
        && salvage.rows("project").isEmpty() && salvage.rows("memo").isEmpty()
        && salvage.rows("cases").isEmpty())
        return notProject(path);
    RecoveryWriter writer(connection, salvage, report);
    writer.write(QFileInfo(path).completeBaseName(), stop);
    migrate(connection);
    writer.count();
    writer.writeReport();
    connection.execute("PRAGMA synchronous = FULL");
    connection.execute("PRAGMA journal_mode = DELETE");
    connection.execute("UPDATE project SET name = name"); // a commit that puts the whole file on the disk
    return report;
}

} // namespace

bool isRecoverable(const QString &path)
{
    const Result<std::unique_ptr<PageFile>> file = PageFile::open(path);
    return file && isOurs(**file)
        && (headerNumber(**file, ApplicationIdAt) != ApplicationId
            || headerNumber(**file, UserVersionAt) <= SchemaVersion);
}

Result<Recovery> recoverProject(const QString &damagedPath, const QString &newPath, const Stop &stop)
{
    const QString native = QDir::toNativeSeparators(newPath);
    if (QFileInfo::exists(newPath)) {
        return invalid(Texts::tr("%1 exists already. Choose another name; the existing file was not touched.")
                           .arg(native));
    }
    const Result<std::unique_ptr<QLockFile>> lock = keepOthersOut(damagedPath);
    if (!lock)
        return std::unexpected(lock.error());
    const Result<std::unique_ptr<PageFile>> file = PageFile::open(damagedPath);
    if (!file)
        return std::unexpected(file.error());
    if (!isOurs(**file))
        return notProject(damagedPath);
    if (headerNumber(**file, ApplicationIdAt) == ApplicationId
        && headerNumber(**file, UserVersionAt) > SchemaVersion) {
        return failure(
            Texts::tr(
                "%1 says that a newer Crosscase made it. Recover it with that version; it was not touched.")
                .arg(QDir::toNativeSeparators(damagedPath)));
    }
    const PartFile part(newPath);
    Result<Recovery> recovered;
    try {
        recovered = writeNew(**file, damagedPath, part.path(), stop);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_INTERRUPT)
            return cancelled();
        return failure(
            Texts::tr("Nothing was recovered: %1 could not be written. The damaged project was not changed.")
                .arg(native),
            QString::fromUtf8(exception.what()));
    }
    if (!recovered)
        return recovered;
    {
        // What is handed over is whole by the same measure as any project.
        const Result<std::unique_ptr<Store>> store = Store::open(part.path(), Store::Mode::ReadOnly);
        const Result<QStringList> problems = store ? (*store)->check() : std::unexpected(store.error());
        if (!problems || !problems->isEmpty()) {
            return failure(
                Texts::tr(
                    "What was read of %1 does not make a whole project, so nothing was written. The damaged "
                    "project was not changed.")
                    .arg(QDir::toNativeSeparators(damagedPath)),
                problems ? problems->join(u' ') : problems.error().details);
        }
    }
    if (!QFile::rename(part.path(), newPath))
        return failure(
            Texts::tr("Nothing was recovered: %1 could not be written. The damaged project was not changed.")
                .arg(native));
    return recovered;
}

} // namespace Crosscase
