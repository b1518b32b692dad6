// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurechoice.h"
#include "record.h"

namespace samverkan {

class Store;

// Views of statistics that somebody keeps in the project, by name. They are rows of the kind
// saved_search whose record_kind is "statistics", which no kind of record is called: lists of saved
// searches pass them by. Every change is a step of undo with a name.
struct KeptView
{
    RowId id = 0;
    QUuid uuid = {};
    QString name;
    FigureChoice choice;
};

// By name, as the locale orders. Window's thread.
QList<KeptView> keptViews(const Store &store, const QLocale &locale);

// What came of it: the sentence for the undo bar, or why nothing was done.
struct KeepResult
{
    Sentence done;
    Sentence fault;
    QUuid uuid = {}; // of the view

    explicit operator bool() const { return fault.isEmpty(); }
};
// A view of that name is replaced.
KeepResult keepView(Store &store, const QString &name, const FigureChoice &choice);
KeepResult renameView(Store &store, const KeptView &view, const QString &name);
KeepResult removeView(Store &store, const KeptView &view);

} // namespace samverkan
