// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/filecopy.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

namespace Crosscase {

class Connection;

/// A whole copy of a project as it was, a project file like any other.
struct Backup
{
    enum class Reason { Daily, BeforeMigration, ByHand };

    QString path;
    QDateTime at; ///< UTC
    Reason reason = Reason::Daily;
    QString place; ///< which working copy: hash of the path it was made of
    qint64 bytes = 0;
};

/// What stands in a backup.
struct BackupContent
{
    qint64 documents = 0;
    qint64 codes = 0;
    qint64 codings = 0;
};

/**
 * Backups of all projects of this person, in the program's data folder: a folder a project, named by its GUID. Nothing
 * is ever written beside the project, where a synced or shared folder would spread confidential speech.
 *
 * All functions may be used from any thread; make() opens a connection of its own.
 */
class Backups
{
public:
    /// Daily backups kept of each working copy, the newest ones.
    static constexpr int KeepDaily = 10;
    /// Days after which a daily backup goes even so; the newest always stays.
    static constexpr int KeepDays = 180;
    /// Backups kept that were made before a migration; their age does not matter.
    static constexpr int KeepBeforeMigration = 5;

    explicit Backups(QString folder = dataFolder());

    /// Where backups go unless told otherwise; the window and the command line share it.
    [[nodiscard]] static QString dataFolder();

    /// Backups of a project, newest first.
    [[nodiscard]] QList<Backup> list(const QString &projectGuid) const;
    /// Backups made of the file at this path, newest first: for a project that no longer says which it is.
    [[nodiscard]] QList<Backup> listOfPath(const QString &projectPath) const;
    /// Counts what is in a backup. Fails when it cannot be read.
    [[nodiscard]] static Result<BackupContent> contentOf(const Backup &backup);

    /// Whether no daily backup of the project at this path was made on this day yet.
    [[nodiscard]] bool isDue(const QString &projectGuid, const QString &projectPath) const;

    /// Copies the project, opens the copy, checks it, and only then removes backups that are too many or too old.
    [[nodiscard]] Result<Backup> make(const QString &projectPath, Backup::Reason reason,
                                      const Stop &stop = {}) const;
    /// The same over a connection that is open already.
    [[nodiscard]] Result<Backup> make(Connection &connection, const QString &projectPath,
                                      Backup::Reason reason, const Stop &stop = {}) const;

    /// The daily backup in a thread of its own, if one is due: opening a project does not wait for it. Cancelling the
    /// future stops it. Finishes without a result when none was due.
    [[nodiscard]] QFuture<Result<Backup>> makeIfDue(const QString &projectGuid,
                                                    const QString &projectPath) const;

    /// Checks the backup and writes it to a new file. The project is not touched.
    [[nodiscard]] Result<> restoreAs(const Backup &backup, const QString &path, const Stop &stop = {}) const;

    /**
     * Puts the backup in the place of the project, which must be closed. The file that is there, damaged or not, is
     * kept beside it under another name, which is returned. Either all of this is done or nothing.
     */
    [[nodiscard]] Result<QString> restore(const Backup &backup, const QString &projectPath,
                                          const Stop &stop = {}) const;

private:
    [[nodiscard]] QString folderOf(const QString &projectGuid) const;
    void prune(const QString &projectGuid, const QString &place) const;

    QString m_folder;
};

} // namespace Crosscase
