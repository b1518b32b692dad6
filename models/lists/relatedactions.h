// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"

namespace samverkan {

class ListCore;

// What hangs on a record, seen from its page: the rows of `kind` whose `field` points to it. Either
// pairs (attendances of an activity), made of the record and another one; or records that belong to it
// (people of an organisation, notes); or papers, which hold its UUID.
struct RelatedPlace
{
    const Kind *kind = nullptr;
    QString field;
    RecordRef target; // id 0 while there is none

    // Of pairs the reference to the other record; null of others.
    const Field *otherHalf() const;
    // Papers: `field` holds a UUID.
    bool isByUuid() const;
};

// The kind a person picks from to add to the list: of pairs the other record's, else the kind itself.
const Kind &pickedKind(const ListSource &source, const RelatedPlace &place);
// Whether a record that is there can be put into the list: pairs, and what belongs somewhere without
// having to (people of an organisation; not a note, which is written where it belongs).
bool canPick(const RelatedPlace &place);
// Whether a name is enough to make one.
bool canMake(const ListSource &source, const RelatedPlace &place);

// What the place gives a new record: what points to the target, and of pairs what their halves tell
// already (a trip has the exchange's dates and countries, an attendance the person's organisation).
Values givenValues(const ListSource &source, const RelatedPlace &place, RowId other = 0);

// Puts a record into the list. One step of undo. Failed with a sentence where it is there already.
ActionResult addRelated(ListSource &source, const RelatedPlace &place, RowId other);
// Makes a record from its name and puts it into the list, in one step of undo. `ids`: the row of the
// list, then the record made where that is another one.
ActionResult makeRelated(ListSource &source, const RelatedPlace &place, const QString &name);

// Takes rows out of the list: what is nothing without the target, and pairs, are removed; what can be
// without it (a person without the organisation) stays. One step of undo.
ActionResult takeOut(ListSource &source, const RelatedPlace &place, const QList<RowId> &ids);

// Whether records of the kind have a page of their own, rather than being written where they belong:
// those that others point to.
bool standsAlone(const ListSource &source, const Kind &kind);

// A record's UUID as evidence holds it: 32 hexadecimal digits.
QString uuidText(const ListCore &core, const RecordRef &record);

} // namespace samverkan
