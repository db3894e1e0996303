// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, copying and closing a project file. What is done to an open one is in store.cpp.

#include "store/store.h"

#include "base/logging.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/filecopy.h"
#include "store/filelock.h"
#include "store/migrations.h"
#include "store/partfile.h"
#include "store/structure.h"
#include "store/timestamp.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QUrl>
#include <QUuid>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int CounterBits = 32; // ids: 31 random bits, then 32 that count up
// Damage can hide rows without a word, so a file is looked through before it is shown. A large one is, for the time
// that takes, only after a crash; else with the daily backup (store/backup.h).
constexpr qint64 CheckedAtOpening = 8 << 20;
constexpr int PatienceMs = 200; // with a reader that is about to finish, when opening and closing

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Store)
};

QString hashed(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

QString nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool hasBytes(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// Whether whoever wrote last did not get to close the project.
bool wasInterrupted(const QString &path)
{
    return hasBytes(path + u"-wal"_s) || hasBytes(path + u"-journal"_s);
}

std::unique_ptr<Connection> connectReadOnly(const QString &path)
{
    try {
        auto connection = std::make_unique<Connection>(path, SQLITE_OPEN_READONLY);
        (void)connection->integer("PRAGMA user_version"); // the first look into the file
        return connection;
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode() & 0xff;
        if ((code != SQLITE_CANTOPEN && code != SQLITE_READONLY) || wasInterrupted(path))
            throw;
        // A project in WAL mode where SQLite can put no -shm beside it. Without a -wal the file says it all.
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        return std::make_unique<Connection>(QString::fromLatin1(url.toEncoded()),
                                            SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    }
}

/// Folds -wal and -shm into the file. Throws; SQLITE_BUSY when somebody else is reading.
void fold(Connection &connection)
{
    connection.waitAtMost(PatienceMs);
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    connection.execute("PRAGMA journal_mode = DELETE");
}

/// A reader that outlived the writer, or read what a crash left, leaves one file behind if it can.
void foldAfterReading(const QString &path)
{
    if (!QFileInfo::exists(path + u"-wal"_s) || !QFileInfo(path).isWritable())
        return;
    QString reason;
    const std::unique_ptr<QLockFile> lock = lockProject(path, &reason);
    if (!lock)
        return;
    try {
        Connection connection(path, SQLITE_OPEN_READWRITE);
        fold(connection);
    } catch (const SQLite::Exception &exception) {
        qCInfo(logStore) << "left in WAL mode after reading:" << exception.what();
    }
}

/// Brings an older project up to date, after a backup.
Result<> update(Connection &connection, const QString &path)
{
    if (const Result<Backup> backup = Backups().make(connection, path, Backup::Reason::BeforeMigration);
        !backup) {
        return failure(
            Texts::tr(
                "%1 was made by an older Crosscase. It was not brought up to date, because no backup could be "
                "made first. It is as it was.")
                .arg(nativePath(path)),
            backup.error().message + u' ' + backup.error().details);
    }
    try {
        migrate(connection);
    } catch (const SQLite::Exception &exception) {
        return failure(
            Texts::tr(
                "%1 was made by an older Crosscase and could not be brought up to date. It is as it was.")
                .arg(nativePath(path)),
            QString::fromUtf8(exception.what()));
    }
    return {};
}

std::unexpected<Error> notProject(const QString &path)
{
    return failure(Texts::tr("%1 is not a Crosscase project. It was not touched.").arg(nativePath(path)));
}

std::unexpected<Error> damaged(const QString &path, const QString &details)
{
    return failure(Texts::tr("%1 is damaged. It was not changed.").arg(nativePath(path)), details);
}

} // namespace

Store::Store(QString path, std::unique_ptr<Connection> connection, std::unique_ptr<QLockFile> lock,
             bool readOnly, QString reason)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_reader(*m_connection, m_path)
    , m_readOnly(readOnly)
    , m_readOnlyReason(std::move(reason))
{
}

Store::~Store()
{
    if (const Result<> closed = close(); !closed)
        qCWarning(logStore) << "closing:" << closed.error().details;
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QString &projectName)
{
    if (QFileInfo::exists(path)) {
        return invalid(Texts::tr("%1 exists already. Choose another name; the existing file was not touched.")
                           .arg(nativePath(path)));
    }
    QString reason;
    std::unique_ptr<QLockFile> lock = lockProject(path, &reason);
    if (!lock)
        return failure(Texts::tr("No project can be made at %1: the folder is missing or cannot be written.")
                           .arg(nativePath(path)),
                       reason);

    Result<std::unique_ptr<Store>> made = guarded(path, [&]() -> Result<std::unique_ptr<Store>> {
        auto connection = std::make_unique<Connection>(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        migrate(*connection);
        std::unique_ptr<Store> store(new Store(path, std::move(connection), std::move(lock), false, {}));
        store->prepare();
        SQLite::Statement project(store->m_connection->database(),
                                  "INSERT INTO project (id, guid, name, created_at) VALUES (1, ?1, ?2, ?3)");
        project.bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
        project.bind(2, projectName.toStdString());
        project.bind(3, nowUtc().toStdString());
        project.exec();
        return store;
    });
    if (!made) {
        for (const QString &end : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + end); // what was begun here and failed is ours to clear
    }
    return made;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode)
{
    if (!QFileInfo(path).isFile())
        return failure(Texts::tr("There is no project at %1.").arg(nativePath(path)));
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind == FileKind::NotProject)
        return notProject(path);

    QString reason;
    std::unique_ptr<QLockFile> lock;
    if (mode == Mode::ReadWrite) {
        if (QFileInfo(path).isWritable())
            lock = lockProject(path, &reason);
        else
            reason = Texts::tr("%1 is write-protected. You can read it here, but not change it.")
                         .arg(QFileInfo(path).fileName());
    }
    return guarded(path, [&]() -> Result<std::unique_ptr<Store>> {
        if (!lock)
            return openWith(path, nullptr, reason);
        clearParts(QFileInfo(path).path());
        try {
            return openWith(path, &lock, {});
        } catch (const SQLite::Exception &exception) {
            // The disk is full or no longer takes anything: what is there can be read.
            const int code = exception.getErrorCode() & 0xff;
            if (code != SQLITE_FULL && code != SQLITE_IOERR && code != SQLITE_READONLY
                && code != SQLITE_CANTOPEN)
                throw;
            lock.reset();
            return openWith(path, nullptr, toError(exception, path).message);
        }
    });
}

Result<std::unique_ptr<Store>> Store::openWith(const QString &path, std::unique_ptr<QLockFile> *lock,
                                               const QString &reason)
{
    const bool readOnly = !lock;
    const bool interrupted = wasInterrupted(path);
    std::unique_ptr<Connection> connection;
    try {
        connection = readOnly ? connectReadOnly(path)
                              : std::make_unique<Connection>(path, SQLITE_OPEN_READWRITE);
    } catch (const SQLite::Exception &exception) {
        if (!readOnly || !interrupted || (exception.getErrorCode() & 0xff) == SQLITE_NOTADB)
            throw;
        return failure(
            Texts::tr(
                "%1 was not closed when it was last used, and cannot be put in order here because its folder "
                "cannot be written. Copy it, together with the file %2 beside it, to a folder of your own and "
                "open it there.")
                .arg(nativePath(path), QFileInfo(path).fileName() + u"-wal"_s),
            QString::fromUtf8(exception.what()));
    }
    switch (schemaState(*connection)) {
    case SchemaState::Current:
        break;
    case SchemaState::Older:
        if (readOnly) {
            return failure(
                Texts::tr(
                    "%1 was made by an older Crosscase and must be brought up to date once, which needs "
                    "permission to write it.")
                    .arg(nativePath(path)));
        }
        CROSSCASE_TRY(update(*connection, path));
        break;
    case SchemaState::Newer:
        return failure(
            Texts::tr("%1 was made by a newer Crosscase. Open it with that version; it was not touched.")
                .arg(nativePath(path)));
    case SchemaState::Foreign:
    case SchemaState::Empty:
        return notProject(path);
    }
    if (const QString piece = strangeInStructure(*connection); !piece.isEmpty()) {
        return failure(
            Texts::tr(
                "%1 is damaged or was changed by another program: its part \"%2\" is not what it must be. It was "
                "not changed.")
                .arg(nativePath(path), piece));
    }
    if (interrupted || QFileInfo(path).size() <= CheckedAtOpening) {
        if (const QString problem = quickCheck(*connection); !problem.isEmpty())
            return damaged(path, problem);
    }
    if (const char *table = brokenTree(*connection))
        return damaged(path, u"rows of %1 are not in the tree"_s.arg(QLatin1String(table)));
    if (connection->integer("SELECT count(*) FROM project") != 1)
        return damaged(path, u"project has no row, or several"_s);
    std::unique_ptr<Store> store(new Store(path, std::move(connection), nullptr, readOnly, reason));
    store->prepare();
    if (lock)
        store->m_lock = std::move(*lock);
    return store;
}

void Store::prepare()
{
    m_connection->execute("PRAGMA foreign_keys = ON");
    m_connection->execute("PRAGMA cache_size = -32768");
    if (m_readOnly)
        return;
    m_connection->waitAtMost(PatienceMs);
    try {
        m_connection->execute("PRAGMA journal_mode = WAL");
    } catch (const SQLite::Exception &exception) {
        if ((exception.getErrorCode() & 0xff) != SQLITE_BUSY)
            throw;
        qCInfo(logStore) << "someone is reading the file; it stays out of WAL mode"; // slower, as safe
    }
    m_connection->waitAtMost(Connection::UsualPatienceMs);
    m_connection->execute("PRAGMA synchronous = FULL");
    takeIds();
    m_dataVersion = m_connection->dataVersion();
}

void Store::takeIds()
{
    Connection &connection = *m_connection;
    const QString machine = hashed(QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8());
    const QString place = hashed(QFileInfo(m_path).canonicalFilePath().toUtf8());
    SQLite::Statement known(connection.database(), "SELECT machine, path, prefix, next_id FROM copy");
    if (known.executeStep() && QString::fromStdString(known.getColumn(0).getString()) == machine
        && QString::fromStdString(known.getColumn(1).getString()) == place
        && known.getColumn(2).getInt64() == known.getColumn(3).getInt64() >> CounterBits) {
        m_nextId = known.getColumn(3).getInt64();
        return;
    }
    known.reset();
    const quint32 prefix = QRandomGenerator::system()->bounded(1U, 1U << 31);
    m_nextId = (Id(prefix) << CounterBits) + 1;
    SQLite::Statement statement(
        connection.database(),
        "INSERT OR REPLACE INTO copy (id, machine, path, prefix, next_id) VALUES (1, ?1, ?2, ?3, ?4)");
    statement.bind(1, machine.toStdString());
    statement.bind(2, place.toStdString());
    statement.bind(3, int64_t(prefix));
    statement.bind(4, int64_t(m_nextId));
    statement.exec();
}

Result<> Store::copyTo(const QString &path) const
{
    return writeCopy(*m_connection, path);
}

Result<> Store::close()
{
    if (!m_connection)
        return {};
    Result<> result;
    if (m_readOnly) {
        m_connection.reset();
        foldAfterReading(m_path);
        return {};
    }
    try {
        m_connection->forgetStatements();
        if (m_connection->hasMoved()) {
            // What stands at the path now is not ours: empty our log, so that it is never taken for that file's.
            m_connection->waitAtMost(PatienceMs);
            m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } else {
            fold(*m_connection);
        }
    } catch (const SQLite::Exception &exception) {
        // Somebody reading keeps the file in WAL mode; all is safe, and who opens it next folds it.
        if ((exception.getErrorCode() & 0xff) == SQLITE_BUSY) {
            qCInfo(logStore) << "left in WAL mode:" << exception.what();
        } else {
            result = failure(
                Texts::tr(
                    "%1 could not be put into one file. Everything is safe, but part of it is in %2 beside it: "
                    "keep both together until the project was opened and closed again.")
                    .arg(nativePath(m_path), QFileInfo(m_path).fileName() + u"-wal"_s),
                QString::fromUtf8(exception.what()));
        }
    }
    m_connection.reset();
    m_lock.reset();
    return result;
}

} // namespace Crosscase
