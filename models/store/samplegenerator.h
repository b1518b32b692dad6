// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>

namespace samverkan {

class ReferenceData;
class Store;

struct SampleOptions
{
    int participants = 900; // how many people; all else follows in the proportions of the real project
    quint32 seed = 2011; // the same seed gives the same content, apart from UUIDs and times
    QString language = QStringLiteral("sv"); // of names and texts: "sv" or "en"
};

// Fills a file fresh from Store::create() with an invented project, alive in every kind of record:
// mobilisation from June 2011, implementation March 2012 to June 2014. Nobody in it is real; identity
// numbers are published test numbers only (resources/sample/testnumbers.txt). What it begins with is
// out of undo's reach; a few ordinary steps follow, so that history and undo have something to show.
// 200 000 participants come with 1 000 000 attendances, as the benchmarks want them.
Outcome fillSample(Store &store, const SampleOptions &options, const ReferenceData &reference);

} // namespace samverkan
