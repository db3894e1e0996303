// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long TimeToFinishMs = 50; // between making a lock file and writing into it

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Store)
};

QString lockPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath(); // empty for a project about to be made
    return (canonical.isEmpty() ? path : canonical) + u".lock"_s;
}

/// Whoever made the lock file died before writing into it. (Removing it fails while its maker lives: the file itself is
/// locked, too.)
bool isLeftUnfinished(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const auto isUnfinished = [&] {
        return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program);
    };
    if (!isUnfinished())
        return false;
    QThread::msleep(TimeToFinishMs);
    return isUnfinished();
}

/// This very program could not remove its lock when it closed the project: the folder was protected for a while.
/// (Removing it fails while another window of ours has the project, for the same reason as above.)
bool isLeftByUs(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&process, &host, &program)
        && process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

} // namespace

std::unique_ptr<QLockFile> lockProject(const QString &path, QString *reason)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // only a dead process makes a lock stale, never its age
    if (lock->tryLock(0))
        return lock;
    if ((isLeftUnfinished(*lock) || isLeftByUs(*lock)) && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    const QString name = QFileInfo(path).fileName();
    qint64 process = 0;
    QString host;
    QString program;
    constexpr qint64 aFile = 4096; // bytes; what a file of a few letters takes
    const QStorageInfo disk(QFileInfo(lockPath(path)).absolutePath());
    if (lock->error() != QLockFile::LockFailedError && disk.isValid() && disk.bytesAvailable() < aFile) {
        *reason =
            Texts::tr(
                "The disk that %1 lies on is full. You can read it here; to change it, make room and open it "
                "again.")
                .arg(name);
    } else if (lock->error() != QLockFile::LockFailedError) {
        *reason = Texts::tr(
                      "%1 lies in a folder that cannot be written. You can read it here, but not change it.")
                      .arg(name);
    } else if (!lock->getLockInfo(&process, &host, &program)) {
        *reason = Texts::tr("%1 is open in another program. You can read it here, but not change it.")
                      .arg(name);
    } else if (host == QSysInfo::machineHostName()) {
        *reason = Texts::tr("%1 is open in %2 on %3 (process %4). You can read it here, but not change it.")
                      .arg(name, program, host)
                      .arg(process);
    } else {
        *reason =
            Texts::tr(
                "%1 is open in %2 on another computer, %3 (process %4). You can read it here, but not change it. If "
                "nobody has it open there any more, delete %1.lock beside it and open it again.")
                .arg(name, program, host)
                .arg(process);
    }
    return nullptr;
}

} // namespace Crosscase
