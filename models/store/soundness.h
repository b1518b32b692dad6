// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace samverkan {

class Database;

// Reading a large project whole (0.9 s for 400 MB) at every start would be felt, and is of little use
// for a file that is just as this program left it. So the program remembers, in the user's cache
// folder and not in the project, what a file that was found sound looks like from outside: its size,
// the time of its last change and SQLite's own counter of changes. Whatever else happened to the
// file, a copy put over it, another program's work, a crash, makes it be read whole again. Decay of a
// disk is found by `samverkan check`.

// What a file looks like from outside; empty if it cannot be read.
QByteArray looksOf(const QString &path);

// True if the file looks as it did when rememberSound() was last called for it.
bool isKnownSound(const QString &path);

// `looks` are those of before it was found sound: a file that looks different by now is not
// remembered. Neither is one that was changed a moment ago, as times are too coarse to tell a change
// that follows at once; for large files that moment (50 ms) is waited for.
void rememberSound(const QString &path, const QByteArray &looks);

void forgetSound(const QString &path);

// What was sound when it was opened or made, and was changed by us alone, is sound when it is closed.
// For who has the file's lock.
void rememberWhenClosed(Database &database);

} // namespace samverkan
