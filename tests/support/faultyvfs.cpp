// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultyvfs.h"

#include <sqlite3.h>

#include <cstring>

namespace Crosscase::FaultyVfs {

namespace {

enum class Operation { Read, Write, Truncate, Sync, OpenForWriting, Delete, Lock };

struct State
{
    sqlite3_vfs *base = nullptr;
    sqlite3_vfs vfs = {};
    Fault fault = Fault::None;
    int after = 0;
    bool once = false;
    int operations = 0;
    int failures = 0;
};

State &state()
{
    static State one;
    return one;
}

/// The error of this operation now, or SQLITE_OK.
int verdict(Operation operation)
{
    State &s = state();
    int error = SQLITE_OK;
    switch (s.fault) {
    case Fault::None:
        return SQLITE_OK;
    case Fault::DiskFull:
        error = operation == Operation::Write ? SQLITE_FULL : SQLITE_OK;
        break;
    case Fault::WriteError:
        error = operation == Operation::Write  ? SQLITE_IOERR_WRITE
            : operation == Operation::Truncate ? SQLITE_IOERR_TRUNCATE
                                               : SQLITE_OK;
        break;
    case Fault::SyncError:
        error = operation == Operation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
        break;
    case Fault::ReadOnly:
        error = operation == Operation::Write || operation == Operation::Truncate ? SQLITE_READONLY
            : operation == Operation::OpenForWriting                              ? SQLITE_CANTOPEN
            : operation == Operation::Delete                                      ? SQLITE_IOERR_DELETE
                                                                                  : SQLITE_OK;
        break;
    case Fault::Permission:
        // What SQLite makes of EACCES and EPERM.
        error = operation == Operation::Lock         ? SQLITE_PERM
            : operation == Operation::Write          ? SQLITE_IOERR_WRITE
            : operation == Operation::Truncate       ? SQLITE_IOERR_TRUNCATE
            : operation == Operation::Delete         ? SQLITE_IOERR_DELETE
            : operation == Operation::OpenForWriting ? SQLITE_CANTOPEN
                                                     : SQLITE_OK;
        break;
    case Fault::AnyError:
        error = operation == Operation::Read         ? SQLITE_IOERR_READ
            : operation == Operation::Write          ? SQLITE_IOERR_WRITE
            : operation == Operation::Truncate       ? SQLITE_IOERR_TRUNCATE
            : operation == Operation::Sync           ? SQLITE_IOERR_FSYNC
            : operation == Operation::Delete         ? SQLITE_IOERR_DELETE
            : operation == Operation::OpenForWriting ? SQLITE_CANTOPEN
                                                     : SQLITE_OK;
        break;
    }
    if (error == SQLITE_OK)
        return error;
    const int number = s.operations++;
    const bool fails = s.once ? number == s.after : number >= s.after;
    s.failures += fails ? 1 : 0;
    return fails ? error : SQLITE_OK;
}

/// Our file: SQLite gives room for it, and behind it for the file of the VFS below.
struct File
{
    sqlite3_file head;
    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->below();
}

int closeFile(sqlite3_file *file)
{
    return below(file)->pMethods ? below(file)->pMethods->xClose(below(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    if (const int error = verdict(Operation::Read); error != SQLITE_OK)
        return error;
    return below(file)->pMethods->xRead(below(file), to, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (const int error = verdict(Operation::Write); error != SQLITE_OK) {
        // A disk that fills up takes the first part.
        if (size > 1)
            (void)below(file)->pMethods->xWrite(below(file), from, size / 2, at);
        return error;
    }
    return below(file)->pMethods->xWrite(below(file), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int error = verdict(Operation::Truncate); error != SQLITE_OK)
        return error;
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int error = verdict(Operation::Sync); error != SQLITE_OK)
        return error;
    return below(file)->pMethods->xSync(below(file), flags);
}

const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m = {};
        m.iVersion = 2; // without memory mapping, which would pass the counting by
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = syncFile;
        m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *n) {
            return below(f)->pMethods->xFileSize(below(f), n);
        };
        m.xLock = [](sqlite3_file *f, int n) {
            if (const int error = verdict(Operation::Lock); error != SQLITE_OK)
                return error;
            return below(f)->pMethods->xLock(below(f), n);
        };
        m.xUnlock = [](sqlite3_file *f, int n) { return below(f)->pMethods->xUnlock(below(f), n); };
        m.xCheckReservedLock = [](sqlite3_file *f, int *n) {
            return below(f)->pMethods->xCheckReservedLock(below(f), n);
        };
        m.xFileControl = [](sqlite3_file *f, int op, void *a) {
            return below(f)->pMethods->xFileControl(below(f), op, a);
        };
        m.xSectorSize = [](sqlite3_file *f) { return below(f)->pMethods->xSectorSize(below(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file *f) {
            return below(f)->pMethods->xDeviceCharacteristics(below(f));
        };
        m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **to) {
            return below(f)->pMethods->xShmMap(below(f), page, size, extend, to);
        };
        m.xShmLock = [](sqlite3_file *f, int at, int n, int flags) {
            const int error = flags & SQLITE_SHM_UNLOCK ? SQLITE_OK : verdict(Operation::Lock);
            if (error != SQLITE_OK)
                return error;
            return below(f)->pMethods->xShmLock(below(f), at, n, flags);
        };
        m.xShmBarrier = [](sqlite3_file *f) { below(f)->pMethods->xShmBarrier(below(f)); };
        m.xShmUnmap = [](sqlite3_file *f, int gone) { return below(f)->pMethods->xShmUnmap(below(f), gone); };
        return m;
    }();
    return table;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    below(file)->pMethods = nullptr;
    if (flags & SQLITE_OPEN_READWRITE) {
        if (const int error = verdict(Operation::OpenForWriting); error != SQLITE_OK)
            return error;
    }
    const int code = state().base->xOpen(state().base, name, below(file), flags, outFlags);
    if (below(file)->pMethods)
        file->pMethods = &methods();
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int sync)
{
    if (const int error = verdict(Operation::Delete); error != SQLITE_OK)
        return error;
    return state().base->xDelete(state().base, name, sync);
}

} // namespace

void install()
{
    State &s = state();
    if (s.base)
        return;
    s.base = sqlite3_vfs_find(nullptr);
    s.vfs = *s.base; // everything else goes straight to the VFS below, which takes itself for the one called
    s.vfs.zName = "crosscase-faulty";
    s.vfs.pNext = nullptr;
    s.vfs.szOsFile = int(sizeof(File)) + s.base->szOsFile;
    s.vfs.xOpen = openFile;
    s.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&s.vfs, 1);
}

void arm(Fault fault, int after, bool once)
{
    State &s = state();
    s.fault = fault;
    s.after = after;
    s.once = once;
    s.operations = 0;
    s.failures = 0;
}

void disarm()
{
    state().fault = Fault::None;
}

int operations()
{
    return state().operations;
}

int failures()
{
    return state().failures;
}

} // namespace Crosscase::FaultyVfs
