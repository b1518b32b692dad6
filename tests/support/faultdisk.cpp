// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultdisk.h"

#include <sqlite3.h>
#include <unistd.h>

namespace {

using namespace FaultDisk;

// What is to happen, and what has happened.
struct Plan
{
    int failAt = 0; // 0: never
    Fault fault = Fault::Broken;
    Lasting lasting = Lasting::Once;
    int operations = 0;
    int faults = 0;

    // Counts one operation; true if it shall fail.
    bool next()
    {
        ++operations;
        const bool fails = failAt > 0
            && (lasting == Lasting::Once ? operations == failAt : operations >= failAt);
        faults += fails;
        return fails;
    }
};

Plan plan;
sqlite3_vfs *base = nullptr;
sqlite3_vfs layer;
sqlite3_io_methods methods;

// A file of this layer: the base's file lies right behind it in memory.
struct File
{
    sqlite3_file head;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

const sqlite3_io_methods *realMethods(sqlite3_file *file)
{
    return of(file)->real()->pMethods;
}

int answer(int broken)
{
    if (plan.fault == Fault::Exit)
        ::_exit(9);
    return plan.fault == Fault::Full ? SQLITE_FULL : broken;
}

int closeFile(sqlite3_file *file)
{
    return realMethods(file)->xClose(of(file)->real());
}

int readFile(sqlite3_file *file, void *buffer, int length, sqlite3_int64 at)
{
    return realMethods(file)->xRead(of(file)->real(), buffer, length, at);
}

int writeFile(sqlite3_file *file, const void *buffer, int length, sqlite3_int64 at)
{
    if (!plan.next())
        return realMethods(file)->xWrite(of(file)->real(), buffer, length, at);
    realMethods(file)->xWrite(of(file)->real(), buffer, length / 2, at);
    return answer(SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return plan.next() ? answer(SQLITE_IOERR_TRUNCATE) : realMethods(file)->xTruncate(of(file)->real(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return plan.next() ? answer(SQLITE_IOERR_FSYNC) : realMethods(file)->xSync(of(file)->real(), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realMethods(file)->xFileSize(of(file)->real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realMethods(file)->xLock(of(file)->real(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realMethods(file)->xUnlock(of(file)->real(), level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return realMethods(file)->xCheckReservedLock(of(file)->real(), held);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realMethods(file)->xFileControl(of(file)->real(), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realMethods(file)->xSectorSize(of(file)->real());
}

int deviceCharacteristics(sqlite3_file *file)
{
    return realMethods(file)->xDeviceCharacteristics(of(file)->real());
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr;
    of(file)->real()->pMethods = nullptr;
    const int result = base->xOpen(base, name, of(file)->real(), flags, flagsOut);
    // SQLite closes whatever has methods, also after a failure.
    if (of(file)->real()->pMethods)
        file->pMethods = &methods;
    return result;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return plan.next() ? answer(SQLITE_IOERR_DELETE) : base->xDelete(base, name, syncFolder);
}

void fillMethods()
{
    methods = {};
    methods.iVersion = 1; // no shared memory, no mapping: everything goes through here
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
}

} // namespace

bool FaultDisk::install()
{
    sqlite3_initialize();
    base = sqlite3_vfs_find(nullptr);
    if (!base)
        return false;
    fillMethods();
    layer = *base; // what is not replaced goes to the base, which does not look at its argument's name
    layer.zName = "samverkan-faults";
    layer.szOsFile = int(sizeof(File)) + base->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = removeFile;
    return sqlite3_vfs_register(&layer, 1) == SQLITE_OK;
}

void FaultDisk::reset()
{
    plan = {};
}

void FaultDisk::failAt(int number, Fault fault, Lasting lasting)
{
    plan = {number, fault, lasting, 0, 0};
}

int FaultDisk::operations()
{
    return plan.operations;
}

int FaultDisk::faults()
{
    return plan.faults;
}
