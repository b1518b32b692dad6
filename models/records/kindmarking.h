// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace samverkan {

// A kind of pairs whose rows are ticked off one after the other on the page of the record they belong
// to: who came to an activity. Fields are the kind's own unless said otherwise.
struct Marking
{
    QString at; // reference to the record whose page has the grid
    QString state; // its code list: one key sets each value
    QString usual; // the state that "all" and the space bar set
    QStringList present; // states that count as having been there, with the whole amount
    QStringList absent; // states whose amount is nothing
    QString amount; // minutes
    QString whole; // field of the record at `at`: its length in minutes
    QStringList columns; // after the other half's name
};

// Part of the catalogue: how rows of the kind are ticked off; null if they are a plain list. A new kind
// that is ticked off is one entry in kindmarking.cpp.
const Marking *markingOf(const Kind &kind);

} // namespace samverkan
