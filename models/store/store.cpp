// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "base/logging.h"
#include "store/connection.h"
#include "store/timestamp.h"

#include <sqlite3.h>
#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QDir>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PackFrom = 512; // below this zlib gains nothing

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Store)
};

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

Result<> Store::mayWrite()
{
    if (m_readOnly) {
        return std::unexpected(Error{m_readOnlyReason.isEmpty()
                                         ? Texts::tr("The project is open for reading only.")
                                         : m_readOnlyReason,
                                     {},
                                     Error::Kind::ReadOnly});
    }
    if (sqlite3_get_autocommit(m_connection->handle()) == 0) {
        // Long work lets the window breathe, and a timer there may want to write meanwhile.
        return std::unexpected(
            Error{Texts::tr("The project cannot be changed while another change is being made.")});
    }
    if (m_connection->hasMoved()) {
        return std::unexpected(Error{
            Texts::tr(
                "%1 was moved, deleted or replaced by another program while it was open here. To overwrite nothing, "
                "this change was not made. Save a copy of what is open here under another name, then open the "
                "project again.")
                .arg(QDir::toNativeSeparators(m_path)),
            {},
            Error::Kind::ReadOnly});
    }
    return {};
}

Result<> Store::isAsWeLeftIt()
{
    if (m_connection->dataVersion() == m_dataVersion)
        return {};
    return std::unexpected(Error{
        Texts::tr(
            "%1 was changed by another program while it was open here, or could not be reached for a moment. To "
            "overwrite nothing, this change was not made. Close the project and open it again to see both; "
            "everything done here before is safe.")
            .arg(QDir::toNativeSeparators(m_path)),
        {},
        Error::Kind::ReadOnly});
}

Result<ChangeSet> Store::change(const QString &label, const QString &coder,
                                const std::function<Result<>(Writer &)> &work)
{
    CROSSCASE_TRY(mayWrite());
    return guarded(m_path, [&]() -> Result<ChangeSet> {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        CROSSCASE_TRY(isAsWeLeftIt());
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
    CROSSCASE_TRY(mayWrite());
    Result<ChangeSet> changes = m_reader.changesOf(entry.id);
    if (changes && backwards)
        changes = changes->inverted();
    if (!changes)
        return changes;
    if (changes->isEmpty()) { // an empty change is never kept: its rows were compacted away or lost
        return failure(
            Texts::tr(
                "\"%1\" can neither be taken back nor made again: the history no longer holds what it changed. "
                "Nothing was changed.")
                .arg(entry.label));
    }
    return guarded(m_path, [&]() -> Result<ChangeSet> {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        CROSSCASE_TRY(isAsWeLeftIt());
        QByteArray bytes = changes->bytes();
        // What cascades did is in the change set itself: no cascade may run again while it is applied.
        const int code = sqlite3changeset_apply_v2(m_connection->handle(), int(bytes.size()), bytes.data(),
                                                   nullptr, abortOnConflict, nullptr, nullptr, nullptr,
                                                   SQLITE_CHANGESETAPPLY_FKNOACTION);
        if (code != SQLITE_OK) {
            return failure(
                Texts::tr("\"%1\" could not be taken back or made again: the project no longer is what that "
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
    const Result<std::optional<HistoryEntry>> found = guarded(
        m_path, [&]() -> Result<std::optional<HistoryEntry>> {
            SQLite::Statement &statement = m_connection->statement(
                QByteArray(
                    "SELECT id, label, at, coder, rows FROM history WHERE kind = 'change' AND state = '")
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
    return entryAt("undone",
                   "ASC"); // changes are undone newest first, so the oldest undone one was taken back last
}

Result<ChangeSet> Store::undo(const QString &coder)
{
    const std::optional<HistoryEntry> entry = nextUndo();
    if (!entry)
        return invalid(Texts::tr("There is nothing to undo."));
    return replay(*entry, true, coder);
}

Result<ChangeSet> Store::redo(const QString &coder)
{
    const std::optional<HistoryEntry> entry = nextRedo();
    if (!entry)
        return invalid(Texts::tr("There is nothing to redo."));
    return replay(*entry, false, coder);
}

} // namespace Crosscase
