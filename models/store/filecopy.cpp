// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filecopy.h"

#include "store/connection.h"
#include "store/partfile.h"
#include "store/structure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Store)
};

} // namespace

Result<> writeCopy(Connection &connection, const QString &path, const Stop &stop)
{
    const QString native = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return invalid(Texts::tr("%1 exists already. Choose another name; the existing file was not touched.")
                           .arg(native));
    const PartFile part(path);
    const auto damaged = [&](const QString &problem) {
        return failure(
            Texts::tr("No copy was written to %1: the project is damaged. The project was not changed.")
                .arg(native),
            problem);
    };
    try {
        {
            // A copy of what is left of a damaged file would be whole: the source is checked first.
            const StopHandler checking(connection.handle(), stop);
            if (const QString problem = quickCheck(connection); !problem.isEmpty())
                return damaged(problem);
        }
        {
            const StopHandler handler(connection.handle(), stop);
            SQLite::Statement vacuum(connection.database(), "VACUUM INTO ?1");
            vacuum.bind(1, part.path().toStdString());
            vacuum.exec();
        }
        Connection copy(part.path(), SQLITE_OPEN_READWRITE);
        const StopHandler handler(copy.handle(), stop);
        copy.execute("PRAGMA synchronous = FULL"); // the commit below puts the whole file on the disk
        copy.execute("DELETE FROM copy");
        if (const QString problem = quickCheck(copy); !problem.isEmpty())
            return damaged(problem);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_INTERRUPT)
            return cancelled();
        if ((exception.getErrorCode() & 0xff) == SQLITE_FULL) {
            return failure(
                Texts::tr("The disk is full: no copy was written to %1. The project itself is safe.")
                    .arg(native),
                QString::fromUtf8(exception.what()));
        }
        return failure(
            Texts::tr("No copy could be written to %1. The project itself was not changed.").arg(native),
            QString::fromUtf8(exception.what()));
    }
    if (!QFile::rename(part.path(), path))
        return failure(
            Texts::tr("No copy could be written to %1. The project itself was not changed.").arg(native));
    return {};
}

Result<> copyProject(const QString &from, const QString &path, const Stop &stop)
{
    return guarded(from, [&]() -> Result<> {
        Connection connection(from, SQLITE_OPEN_READONLY);
        return writeCopy(connection, path, stop);
    });
}

} // namespace Crosscase
