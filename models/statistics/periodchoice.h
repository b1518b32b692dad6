// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurechoice.h"
#include "record.h"

namespace samverkan {

class Language;

// A stretch of time that is chosen by name. Its days follow the project's when those are changed.
struct FigurePeriod
{
    QString key; // "all", "project", "mobilisation", "implementation", "2013"
    PartialDate from = {};
    PartialDate to = {}; // both included, either may be open

    bool operator==(const FigurePeriod &) const = default;
};

// What can be chosen for a project: all time, its period, its phases, each of its years. Those that
// the project has no dates for are left out.
QList<FigurePeriod> periodChoices(const Record &project);
// The days of the choice's period; all time for a key that is not there any more.
FigurePeriod periodOf(const FigureChoice &choice, const Record &project);
QString nameOf(const FigurePeriod &period, const Language &language);

} // namespace samverkan
