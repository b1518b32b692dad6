// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

// The lines the catalogue is made of, by subject. A new field is one line in one of these files and
// one migration (resources/migrations); a new kind is one function more.
namespace samverkan {

QList<Kind> projectKinds(); // project, phases, code values, saved searches
QList<Kind> peopleKinds(); // organisations, participants, same person
QList<Kind> contactKinds(); // contact persons
QList<Kind> activityKinds(); // networks, working groups, activities, attendance
QList<Kind> exchangeKinds(); // exchanges, mobilities, partner searches, candidates
QList<Kind> followUpKinds(); // indicators, evidence, notes, issued reports

} // namespace samverkan
