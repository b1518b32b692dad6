// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QUuid>

namespace samverkan {

class Catalogue;
class Database;
class Door;

// A step of the log as undo sees it. id 0: there is none.
struct StepRef
{
    qint64 id = 0;
    QUuid uuid;
    Sentence name;
    QUuid target; // of an undo: the step it took back
};

// The newest step of this copy that is done and not taken back.
StepRef undoableStep(Database &database);
// The newest undoing that nothing new was done after, to be taken back itself.
StepRef redoableStep(Database &database);

// Counts no further than that.
bool hasMoreEntries(Database &database, const StepRef &step, int entries);

// From how many new rows of one kind on they are taken back together (insertedruns.h).
constexpr qint64 longRun = 100;

// Writes the opposite of every entry of a step, last first, as ordinary new entries. `longRunFrom`
// is there for tests that compare the two ways.
Outcome takeBack(Door &door, Database &database, const Catalogue &catalogue, qint64 step, qint64 longRunFrom = longRun);

} // namespace samverkan
