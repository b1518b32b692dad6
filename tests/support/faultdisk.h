// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>

// A disk that can be told to fail: a layer between SQLite and the real file system, made SQLite's
// default before the first database opens. It sees every database file of the process that runs on
// the SQLite we are linked with; a driver that brings its own copy is not seen, so tests look at
// operations() and skip where it stays 0.
//
// Only what changes something on the disk is counted and can fail. One thread at a time.
namespace FaultDisk {

enum class Operation { Write = 1, Sync = 2, Truncate = 4, Remove = 8 };
Q_DECLARE_FLAGS(Operations, Operation)
Q_DECLARE_OPERATORS_FOR_FLAGS(Operations)

enum class Fault {
    Full, // no room: half of what was to be written is
    Broken, // the disk answers with an error; a write is half done
    Exit, // the process ends there and then, without any cleaning up, a write half done
};
enum class Lasting { Once, FromThenOn };

// False if there is no layer to put this one on.
bool install();

// Counts from 0 again, without faults.
void reset();
// The operation with this number (from 1) fails.
void failAt(int number, Fault fault, Lasting lasting);
// Operations since reset().
int operations();
// Of which so many were made to fail.
int faults();

} // namespace FaultDisk
