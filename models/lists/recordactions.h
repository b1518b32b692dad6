// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

#include <QList>

namespace samverkan {

class ListSource;

// Changes to whole records, one or many (of one field: fieldchanges.h). Each is one step of undo with a
// name a person understands.
// `done` is the sentence for the undo bar ("12 participants removed"), empty on failure; `fault`
// says why nothing was changed.
struct ActionResult
{
    Sentence done;
    Sentence fault;
    int count = 0; // records changed
    QList<RowId> ids; // made or changed

    static ActionResult failed(const Sentence &why) { return {{}, why, 0, {}}; }
    static ActionResult changed(const Sentence &done, const QList<RowId> &ids) { return {done, {}, int(ids.size()), ids}; }
    explicit operator bool() const { return fault.isEmpty(); }
};

// Removes records, with what cannot be without them.
ActionResult removeRecords(ListSource &source, const Kind &kind, const QList<RowId> &ids);

// A new record with the values of another, without what names it alone (identity numbers, e-mail,
// codes). For pairs and kinds made by the program itself nothing is done.
ActionResult duplicateRecord(ListSource &source, const Kind &kind, RowId id);

} // namespace samverkan
