// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"

namespace samverkan {

class ListCore;

// One field, changed for many records.

// What becomes of one record.
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
// Whether the record holds the value already.
bool holds(const Record &record, int field, const QVariant &value);
FieldChange fieldChange(const ListCore &core, const Record &record, int field, const QVariant &value);

// What changeField would do, old and new; rows that hold the value already are left out. At most
// `limit` rows, 0 for all. For long lists: fieldchangeplan.h.
QList<FieldChange> previewField(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field,
                                const QVariant &value, int limit = 0);
// At once, in the window's thread. Rows whose rules the value breaks are left out.
ActionResult changeField(ListSource &source, const Kind &kind, const QList<RowId> &ids, int field,
                         const QVariant &value);

// "Change e-mail of 12 participants".
Sentence fieldChangeName(const ListCore &core, const Kind &kind, const QList<RowId> &ids, int field);
// "Role changed for 12 participants".
Sentence fieldChangeDone(const ListCore &core, const Kind &kind, int field, int count);

} // namespace samverkan
