// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Crosscase::FaultyVfs {

/// What goes wrong from the chosen moment on.
enum class Fault {
    None,
    DiskFull,   ///< every write says SQLITE_FULL
    WriteError, ///< every write and truncation says SQLITE_IOERR
    SyncError,  ///< flushing to the disk fails: what was written may be lost
    ReadOnly,   ///< the medium became read-only: writing, opening for writing and deleting fail
    Permission, ///< permission was lost: locking, writing, opening for writing and deleting are denied
    AnyError,   ///< all of the above but locking, and reading too
};

/**
 * Makes an SQLite VFS over the ordinary one the default of this process. Operations on the disk that can fail are
 * counted; from number `after` on they do fail, until disarm(). SQLite keeps what it opened before, so install() comes
 * first of all.
 */
void install();
void arm(Fault fault, int after, bool once = false);
void disarm();

/// Operations since arm() that could have failed, and how many did.
[[nodiscard]] int operations();
[[nodiscard]] int failures();

} // namespace Crosscase::FaultyVfs
