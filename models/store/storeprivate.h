// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "door.h"
#include "filelock.h"
#include "privatecopy.h"
#include "rowreader.h"
#include "store.h"

namespace samverkan {

struct OpenedFile;

// What a store is made of; seen by the files that open one (storeopening.cpp) and by store.cpp.
struct Store::Private
{
    Private(const Catalogue &c, std::unique_ptr<Database> db)
        : catalogue(c)
        , database(std::move(db))
        , reader(*database, catalogue)
    {
    }

    void loadCodes();
    // One transaction: begin, body, commit or roll back; tells everybody afterwards.
    Result run(Store &store, ChangeLog::Step step, const Sentence &name, const std::function<Outcome(Door &)> &body);
    // The same for several steps of the log in one transaction: `steps` writes them by runStep().
    Result runSteps(Store &store, const Sentence &name, const std::function<Outcome(ChangeSet &changes)> &steps);
    // One step, through a door of its own; adds to `changes`.
    Outcome runStep(ChangeLog::Step step, const std::function<Outcome(Door &)> &body, ChangeSet &changes);

    // A store of what was opened; null with the reason in `report`.
    static std::unique_ptr<Store> assemble(const Catalogue &catalogue, OpenedFile file, OpenReport &report,
                                           const OpenOptions &options);

    const Catalogue &catalogue;
    std::unique_ptr<PrivateCopy> copy; // of a file that may not be brought up to date in place
    std::unique_ptr<FileLock> lock; // goes after the database is closed
    std::unique_ptr<Database> database;
    RowReader reader;
    CodeBook codes;
    QString person;
    bool readOnly = false;
    bool inTransaction = false; // a body must not open the door again
    Sentence occupied; // why nothing may be changed just now
    std::function<void(double)> progress;
};

} // namespace samverkan
