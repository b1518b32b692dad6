// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

#include <QList>

namespace samverkan {

class ListSource;

// Changes to several records at once. Each is one step of undo with a name a person understands.
// `done` is the sentence for the undo bar ("12 participants removed"), empty on failure; `fault`
// says why nothing was changed.
struct ActionResult
{
    Sentence done;
    Sentence fault;
    int count = 0; // records changed
    QList<RowId> ids; // made or changed

    explicit operator bool() const { return fault.isEmpty(); }
};

// Removes records, with what cannot be without them.
ActionResult removeRecords(ListSource &source, const Kind &kind, const QList<RowId> &ids);

// One field of many records.
struct FieldChange
{
    RowId id = 0;
    QString title;
    QVariant before;
    QVariant after;
    QString beforeText;
    QString afterText;
    QString fault; // why this one will be left out; empty if it will be changed
};
// What changeField would do, old and new; rows that hold the value already are left out. At most
// `limit` rows, 0 for all.
QList<FieldChange> previewField(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field,
                                const QVariant &value, int limit = 0);
// Rows whose rules the value breaks are left out.
ActionResult changeField(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field,
                         const QVariant &value);

// A new record with the values of another, without what names it alone (identity numbers, e-mail,
// codes). For pairs and kinds made by the program itself nothing is done.
ActionResult duplicateRecord(ListSource &source, const Kind &kind, RowId id);

} // namespace samverkan
