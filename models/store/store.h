// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/changeset.h"
#include "store/reader.h"
#include "store/writer.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace Crosscase {

class Connection;

/**
 * One open project file (see SCHEMA.md). At rest a project is one file; while it is open for writing SQLite keeps its
 * -wal and -shm files and our .lock file beside it, and closing folds them back.
 *
 * Every change is one durable transaction with its change set in the history table. Project (project/project.h) is
 * what the rest of the program talks to.
 */
class Store
{
public:
    enum class Mode {
        ReadWrite, ///< falls back to reading, with readOnlyReason(), when someone else has the file or it is protected
        ReadOnly,
    };

    /// Makes a new, empty project file and opens it. Fails when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path,
                                                               const QString &projectName);

    /// Opens a project; an older schema is migrated, after a backup was made (store/backup.h).
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode);

    ~Store(); ///< closes
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Why a project asked for writing is read-only: a sentence that says who has it. Empty when it is writable.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }

    [[nodiscard]] const Reader &read() const { return m_reader; }

    /**
     * Runs `work` in one transaction. When it succeeds the change is committed with an entry in the history and its
     * change set returned (empty when nothing changed: then no entry is made). When it fails nothing is kept. Nothing is
     * written when another program moved, replaced or changed the file meanwhile.
     */
    [[nodiscard]] Result<ChangeSet> change(const QString &label, const QString &coder,
                                           const std::function<Result<>(Writer &)> &work);

    /// Takes back the newest change in force. Invalid when there is none.
    [[nodiscard]] Result<ChangeSet> undo(const QString &coder);
    /// Makes the change last taken back again. Invalid when there is none.
    [[nodiscard]] Result<ChangeSet> redo(const QString &coder);
    /// What undo() and redo() would take.
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;

    /**
     * Looks for damage: SQLite's own integrity check, foreign keys, both full-text indexes against the texts, positions
     * outside their text, and changes in the history that cannot be read. One sentence a problem; empty when the file
     * is whole. (A file whose structure or trees are broken is not opened in the first place.)
     */
    [[nodiscard]] Result<QStringList> check() const;

    /// Writes a whole, compact copy of the project to a new file; its ids go on from other random bits.
    [[nodiscard]] Result<> copyTo(const QString &path) const;

    /// Folds the file and lets go of it. Called by the destructor; errors can only be seen here. Everything that was
    /// acknowledged is safe even so.
    [[nodiscard]] Result<> close();

private:
    Store(QString path, std::unique_ptr<Connection> connection, std::unique_ptr<QLockFile> lock,
          bool readOnly, QString reason);

    // These throw SQLite::Exception.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openWith(const QString &path,
                                                                 std::unique_ptr<QLockFile> *lock,
                                                                 const QString &reason);
    void prepare();
    void takeIds();
    [[nodiscard]] Result<> isAsWeLeftIt();

    [[nodiscard]] Result<> mayWrite();
    [[nodiscard]] std::optional<HistoryEntry> entryAt(const char *state, const char *order) const;
    [[nodiscard]] Result<ChangeSet> replay(const HistoryEntry &entry, bool backwards, const QString &coder);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    Reader m_reader;
    bool m_readOnly = false;
    QString m_readOnlyReason;
    Id m_nextId = NoId;
    qint64 m_dataVersion = 0; ///< of Connection, when nobody but us had written
};

} // namespace Crosscase
