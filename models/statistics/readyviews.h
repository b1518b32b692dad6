// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurechoice.h"

namespace samverkan {

// A view that is there from the start: a choice with a name, and a sentence on what it shows.
struct ReadyView
{
    QString key;
    Sentence group;
    Sentence name;
    Sentence about;
    FigureChoice choice;
    QString report = {}; // id of the report that has these figures with more; empty for none
};

// In the order they are offered, groups together. A new view is one line.
const QList<ReadyView> &readyViews();
// Null if there is none.
const ReadyView *findReadyView(QStringView key);

} // namespace samverkan
