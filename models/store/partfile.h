// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/filecopy.h"

#include <QString>

struct sqlite3;

namespace Crosscase {

/**
 * Private to store/: a database file under its first name, TARGET.xxxxxxxx.part, until it is whole. It is gone again
 * unless it was renamed; one left by a program that was killed is cleared by clearParts().
 */
class PartFile
{
public:
    explicit PartFile(const QString &target);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Removes part files in the folder that nobody has touched for ten minutes: copies that were being written when the program
/// or the computer stopped. Younger ones may be someone's who is still writing.
void clearParts(const QString &folder);

/// Private to store/: asks `stop` while SQLite works; it then throws SQLITE_INTERRUPT.
class StopHandler
{
public:
    StopHandler(sqlite3 *handle, const Stop &stop);
    ~StopHandler();
    Q_DISABLE_COPY_MOVE(StopHandler)

private:
    static int ask(void *self);

    sqlite3 *m_handle;
    const Stop &m_stop;
};

} // namespace Crosscase
