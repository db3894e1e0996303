// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "base/logging.h"
#include "store/timestamp.h"
#include "store/connection.h"
#include "store/migrations.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QUuid>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int CounterBits = 32; // ids: 31 random bits, then 32 that count up
constexpr qsizetype PackFrom = 512; // below this zlib gains nothing

QString tr(const char *text)
{
    return QCoreApplication::translate("Crosscase::Store", text);
}

QString hashed(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

QString nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Holds the .lock file, or says who does.
std::unique_ptr<QLockFile> lockFor(const QString &path, QString *reason)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // only a dead process makes a lock stale, never its age
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&process, &host, &program)) {
        *reason = tr("%1 is open in %2 on %3 (process %4). You can read it here, but not change it.")
                      .arg(QFileInfo(path).fileName(), program, host)
                      .arg(process);
    } else if (lock->error() == QLockFile::LockFailedError) {
        *reason = tr("%1 is open in another program. You can read it here, but not change it.")
                      .arg(QFileInfo(path).fileName());
    } else {
        *reason = tr("%1 lies in a folder that cannot be written. You can read it here, but not change it.")
                      .arg(QFileInfo(path).fileName());
    }
    return nullptr;
}

/// The change-set session of one change: records what is written to the tables people make rows in.
class Session
{
public:
    explicit Session(sqlite3 *handle)
    {
        verify(sqlite3session_create(handle, "main", &m_session));
#define CROSSCASE_ATTACH(Row) verify(sqlite3session_attach(m_session, tableName(Row::table)));
        CROSSCASE_EVERY_ROW(CROSSCASE_ATTACH)
#undef CROSSCASE_ATTACH
    }
    ~Session() { sqlite3session_delete(m_session); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] QByteArray changeset()
    {
        int size = 0;
        void *bytes = nullptr;
        const int code = sqlite3session_changeset(m_session, &size, &bytes);
        const std::unique_ptr<void, void (*)(void *)> owner(bytes, sqlite3_free);
        verify(code);
        return QByteArray(static_cast<const char *>(bytes), size);
    }

private:
    static void verify(int code)
    {
        if (code != SQLITE_OK)
            throw SQLite::Exception(sqlite3_errstr(code), code);
    }

    sqlite3_session *m_session = nullptr;
};

int abortOnConflict(void *, int kind, sqlite3_changeset_iter *)
{
    qCWarning(logStore) << "conflict while replaying a change:" << kind;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Store::Store(QString path, std::unique_ptr<Connection> connection, std::unique_ptr<QLockFile> lock, bool readOnly,
             QString reason)
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
        return invalid(tr("%1 exists already. Choose another name; the existing file was not touched.")
                           .arg(nativePath(path)));
    }
    QString reason;
    std::unique_ptr<QLockFile> lock = lockFor(path, &reason);
    if (!lock)
        return failure(tr("No project can be made at %1: the folder is missing or cannot be written.")
                           .arg(nativePath(path)));

    Result<std::unique_ptr<Store>> made = guarded(path, [&]() -> Result<std::unique_ptr<Store>> {
        auto connection = std::make_unique<Connection>(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        migrate(*connection);
        std::unique_ptr<Store> store(new Store(path, std::move(connection), std::move(lock), false, {}));
        CROSSCASE_TRY(store->prepare());
        SQLite::Statement project(store->m_connection->database(),
                                  "INSERT INTO project (id, guid, name, created_at) VALUES (1, ?1, ?2, ?3)");
        project.bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
        project.bind(2, projectName.toStdString());
        project.bind(3, nowUtc().toStdString());
        project.exec();
        return store;
    });
    if (!made)
        QFile::remove(path); // what was begun here and failed is ours to clear
    return made;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode)
{
    if (!QFileInfo(path).isFile())
        return failure(tr("There is no project at %1.").arg(nativePath(path)));

    QString reason;
    std::unique_ptr<QLockFile> lock;
    if (mode == Mode::ReadWrite) {
        if (QFileInfo(path).isWritable())
            lock = lockFor(path, &reason);
        else
            reason = tr("%1 is write-protected. You can read it here, but not change it.")
                         .arg(QFileInfo(path).fileName());
    }
    const bool readOnly = !lock;
    return guarded(path, [&]() -> Result<std::unique_ptr<Store>> {
        auto connection =
            std::make_unique<Connection>(path, readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
        switch (schemaState(*connection)) {
        case SchemaState::Current:
            break;
        case SchemaState::Older:
            if (readOnly)
                return failure(tr("%1 was made by an older Crosscase and must be brought up to date once, which needs "
                                  "permission to write it.")
                                   .arg(nativePath(path)));
            if (!QFile::copy(path, path + u".before-migration"_s))
                return failure(tr("%1 was made by an older Crosscase. It was not brought up to date, because no copy "
                                  "could be put beside it first.")
                                   .arg(nativePath(path)));
            migrate(*connection);
            break;
        case SchemaState::Newer:
            return failure(tr("%1 was made by a newer Crosscase. Open it with that version; it was not touched.")
                               .arg(nativePath(path)));
        case SchemaState::Foreign:
        case SchemaState::Empty:
            return failure(tr("%1 is not a Crosscase project. It was not touched.").arg(nativePath(path)));
        }
        std::unique_ptr<Store> store(new Store(path, std::move(connection), std::move(lock), readOnly, reason));
        CROSSCASE_TRY(store->prepare());
        return store;
    });
}

Result<> Store::prepare()
{
    m_connection->execute("PRAGMA foreign_keys = ON");
    m_connection->execute("PRAGMA trusted_schema = OFF");
    m_connection->execute("PRAGMA cache_size = -32768");
    if (m_readOnly)
        return {};
    m_connection->execute("PRAGMA journal_mode = WAL");
    m_connection->execute("PRAGMA synchronous = FULL");
    return takeIds(false);
}

Result<> Store::takeIds(bool anew)
{
    Connection &connection = *m_connection;
    const QString machine = hashed(QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8());
    const QString place = hashed(QFileInfo(m_path).canonicalFilePath().toUtf8());
    const bool known = connection.integer("SELECT count(*) FROM copy") == 1;
    if (known && !anew && connection.text("SELECT machine FROM copy") == machine
        && connection.text("SELECT path FROM copy") == place) {
        m_nextId = connection.integer("SELECT next_id FROM copy");
        return {};
    }
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
    return {};
}

Result<ChangeSet> Store::change(const QString &label, const QString &coder,
                                const std::function<Result<>(Writer &)> &work)
{
    if (m_readOnly) {
        return std::unexpected(Error{m_readOnlyReason.isEmpty() ? tr("The project is open for reading only.")
                                                                : m_readOnlyReason,
                                     {},
                                     Error::Kind::ReadOnly});
    }
    return guarded(m_path, [&]() -> Result<ChangeSet> {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        Id nextId = m_nextId;
        QByteArray bytes;
        {
            Session session(m_connection->handle());
            Writer writer(*m_connection, m_reader, m_path, &nextId);
            CROSSCASE_TRY(work(writer));
            bytes = session.changeset();
        }
        Result<ChangeSet> changes = ChangeSet::fromBytes(bytes);
        if (!changes || changes->isEmpty())
            return changes; // the transaction rolls back

        const QByteArray packed = bytes.size() >= PackFrom ? qCompress(bytes, 1) : QByteArray();
        const bool pack = !packed.isEmpty() && packed.size() < bytes.size();
        const QByteArray &kept = pack ? packed : bytes;
        m_connection->statement("UPDATE history SET state = 'dropped' WHERE state = 'undone'").exec();
        SQLite::Statement &entry = m_connection->statement(
            "INSERT INTO history (at, coder, label, kind, state, rows, encoding, changeset) "
            "VALUES (?1, ?2, ?3, 'change', 'done', ?4, ?5, ?6)");
        entry.bind(1, nowUtc().toStdString());
        entry.bind(2, coder.toStdString());
        entry.bind(3, label.toStdString());
        entry.bind(4, int64_t(changes->rows().size()));
        entry.bind(5, pack ? "zlib" : "plain");
        entry.bind(6, kept.constData(), int(kept.size()));
        entry.exec();
        SQLite::Statement &ids = m_connection->statement("UPDATE copy SET next_id = ?1");
        ids.bind(1, int64_t(nextId));
        ids.exec();
        transaction.commit();
        m_nextId = nextId;
        return changes;
    });
}

Result<ChangeSet> Store::replay(const HistoryEntry &entry, bool backwards, const QString &coder)
{
    if (m_readOnly) {
        return std::unexpected(Error{m_readOnlyReason.isEmpty() ? tr("The project is open for reading only.")
                                                                : m_readOnlyReason,
                                     {},
                                     Error::Kind::ReadOnly});
    }
    Result<ChangeSet> changes = m_reader.changesOf(entry.id);
    if (changes && backwards)
        changes = changes->inverted();
    if (!changes)
        return changes;
    return guarded(m_path, [&]() -> Result<ChangeSet> {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        QByteArray bytes = changes->bytes();
        // What cascades did is in the change set itself: no cascade may run again while it is applied.
        const int code = sqlite3changeset_apply_v2(m_connection->handle(), int(bytes.size()), bytes.data(), nullptr,
                                                   abortOnConflict, nullptr, nullptr, nullptr,
                                                   SQLITE_CHANGESETAPPLY_FKNOACTION);
        if (code != SQLITE_OK) {
            return failure(tr("\"%1\" could not be taken back or made again: the project no longer is what that "
                              "change left. Nothing was changed.")
                               .arg(entry.label),
                           QString::fromUtf8(sqlite3_errstr(code)));
        }
        SQLite::Statement &state = m_connection->statement("UPDATE history SET state = ?1 WHERE id = ?2");
        state.bind(1, backwards ? "undone" : "done");
        state.bind(2, int64_t(entry.id));
        state.exec();
        SQLite::Statement &log = m_connection->statement(
            "INSERT INTO history (at, coder, label, kind, of, state, rows, encoding) "
            "VALUES (?1, ?2, ?3, ?4, ?5, 'done', ?6, 'none')");
        log.bind(1, nowUtc().toStdString());
        log.bind(2, coder.toStdString());
        log.bind(3, entry.label.toStdString());
        log.bind(4, backwards ? "undo" : "redo");
        log.bind(5, int64_t(entry.id));
        log.bind(6, int64_t(entry.rows));
        log.exec();
        transaction.commit();
        return changes;
    });
}

std::optional<HistoryEntry> Store::entryAt(const char *state, const char *order) const
{
    const Result<std::optional<HistoryEntry>> found =
        guarded(m_path, [&]() -> Result<std::optional<HistoryEntry>> {
            SQLite::Statement &statement = m_connection->statement(
                QByteArray("SELECT id, label, at, coder, rows FROM history WHERE kind = 'change' AND state = '")
                + state + "' ORDER BY id " + order + " LIMIT 1");
            if (!statement.executeStep())
                return std::optional<HistoryEntry>();
            HistoryEntry entry;
            entry.id = statement.getColumn(0).getInt64();
            entry.label = QString::fromStdString(statement.getColumn(1).getString());
            entry.at = QString::fromStdString(statement.getColumn(2).getString());
            entry.coder = QString::fromStdString(statement.getColumn(3).getString());
            entry.rows = statement.getColumn(4).getInt64();
            statement.reset();
            return entry;
        });
    return found.value_or(std::nullopt);
}

std::optional<HistoryEntry> Store::nextUndo() const
{
    return entryAt("done", "DESC");
}

std::optional<HistoryEntry> Store::nextRedo() const
{
    return entryAt("undone", "ASC"); // changes are undone newest first, so the oldest undone one was taken back last
}

Result<ChangeSet> Store::undo(const QString &coder)
{
    const std::optional<HistoryEntry> entry = nextUndo();
    if (!entry)
        return invalid(tr("There is nothing to undo."));
    return replay(*entry, true, coder);
}

Result<ChangeSet> Store::redo(const QString &coder)
{
    const std::optional<HistoryEntry> entry = nextRedo();
    if (!entry)
        return invalid(tr("There is nothing to redo."));
    return replay(*entry, false, coder);
}

Result<> Store::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path)) {
        return invalid(tr("%1 exists already. Choose another name; the existing file was not touched.")
                           .arg(nativePath(path)));
    }
    Result<> copied = guarded(path, [&]() -> Result<> {
        SQLite::Statement vacuum(m_connection->database(), "VACUUM INTO ?1");
        vacuum.bind(1, path.toStdString());
        vacuum.exec();
        Connection copy(path, SQLITE_OPEN_READWRITE);
        copy.execute("DELETE FROM copy"); // the copy draws its own random bits when it is first opened
        return {};
    });
    if (!copied)
        QFile::remove(path);
    return copied;
}

Result<> Store::close()
{
    if (!m_connection || (!m_lock && !m_readOnly))
        return {};
    Result<> result;
    if (!m_readOnly) {
        result = guarded(m_path, [&]() -> Result<> {
            m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
            m_connection->execute("PRAGMA journal_mode = DELETE");
            return {};
        });
        // Someone reading the project keeps it in WAL mode; everything is safe, and the last to close folds it.
        if (!result && result.error().kind == Error::Kind::Failed)
            qCInfo(logStore) << "left in WAL mode:" << result.error().details;
        result = {};
    }
    m_connection.reset();
    m_lock.reset();
    return result;
}

} // namespace Crosscase
