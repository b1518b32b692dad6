// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openfault.h"

namespace samverkan {

// "SVKN": in the header of every project file, so that a file can be told from another program's
// database before SQLite has read a byte of it.
constexpr quint32 projectApplicationId = 0x53564B4E;

// What the first hundred bytes of a file say, read without SQLite's parser (layout: sqlite.org/fileformat2,
// section 1.3). Nothing of a file is believed before this has been looked at.
struct FileHeader
{
    enum class Sort { Missing, Unreadable, Empty, NotOurs, Damaged, Newer, Older, Current };

    Sort sort = Sort::Missing;
    Sentence sentence; // why the file cannot be opened; empty for Older and Current
    int version = 0; // schema version (user_version), 0 if not ours
    qint64 bytes = 0; // size of the file
    bool hasJournal = false; // a rollback journal lies beside it: work was cut off, or goes on now

    bool isUsable() const { return sort == Sort::Older || sort == Sort::Current; }
    // How opening ends because of this header; Opened if it may go on.
    OpenResult result() const;
};

// `latestVersion` is the newest schema this program knows. The size is compared with the header
// only where no journal lies beside the file, which may still have pages to give back.
FileHeader readFileHeader(const QString &path, int latestVersion);

// The rollback journal SQLite keeps beside a file while it writes.
QString journalOf(const QString &path);

} // namespace samverkan
