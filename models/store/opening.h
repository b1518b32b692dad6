// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "filelock.h"
#include "migrations.h"
#include "privatecopy.h"
#include "store.h"

namespace samverkan {

// How a project file was opened, and what must live as long as it is used.
struct OpenedFile
{
    OpenReport report;
    // Before the database, so that the lock goes only once the database is closed.
    std::unique_ptr<PrivateCopy> copy; // what is open, where it is not the file itself
    std::unique_ptr<FileLock> lock; // none when opened for reading only, or under somebody's lock
    std::unique_ptr<Database> database; // none unless report.isOpen()
};

// Opens a project file in place, in this order: is it there; what its header says, without SQLite;
// its lock; whether it may be written; the settings and limits; its schema; its whole content and
// links where it is not known to be sound (soundness.h); an older one is backed up and upgraded.
// Whatever is found wrong ends it with a sentence, and the file is as it was, to the byte.
//
// An older file that may only be read is opened as a private copy that is brought up to date.
// Work that was cut off (a journal lies beside the file) is put right only after the same looks into
// a private copy. With `sharesLock` the file was looked at by who holds the lock, and only the
// header is looked at again.
OpenedFile openProjectFile(const QString &path, const OpenOptions &options,
                           const QList<Migration> &migrations = builtInMigrations());

// Makes a project file without content, of the latest version: under a temporary name first, so
// that a file of the name is always a whole one. Refuses a name that is taken.
OpenedFile createProjectFile(const QString &path, const OpenOptions &options,
                             const QList<Migration> &migrations = builtInMigrations());

// Opens a file that comes from somebody else as a private copy, upgraded if it is older. The file
// itself is only read. Opened, or Upgraded without a backup.
OpenedFile openForeignCopy(const QString &path, const QList<Migration> &migrations = builtInMigrations());

} // namespace samverkan
