// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include <QList>

namespace samverkan {

class Store;

// What `samverkan check` found. The tables must be what the change log says; the file must be
// sound. `faults` is empty when all is well; at most a hundred are listed.
struct CheckReport
{
    qint64 rows = 0; // rows compared
    qint64 entries = 0; // log entries read
    qint64 steps = 0;
    QList<Sentence> faults;
    bool cancelled = false;
};

// Works the tables out of the change log again and compares; checks the database and its links.
CheckReport check(Store &store);

} // namespace samverkan
