// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordactions.h"

#include <QHash>

namespace samverkan {

class Catalogue;
class Language;
class Store;

// The rules of a project's code lists. A code is what records hold, and never changes; its words may be
// changed at any time. A value that records hold is retired, not removed: they keep it and still read
// right, it is only no longer offered. Lists whose values the program itself counts by can be reworded
// and ordered, not added to or taken from. Each change is one step of undo.

// Whether values may be added to the list, retired and removed.
bool isOpenCodeList(const ListSource &source, const QString &list);
// The fields that take their values from the list, as people read them: "Participant: Role".
QStringList fieldsOfCodeList(const Catalogue &catalogue, const Language &language, const QString &list);

// How many records hold each code of a list; codes that nobody holds are left out. Reads every record
// that could: for a job where there are many. May be called inside a transaction.
QHash<QString, qint64> codeUsage(const Store &store, const QString &list);

// A new value last in its list, with a code made of the label; `language` is that of the label. A
// faulty label (empty, or that of another value) changes nothing. `ids` has the new row.
ActionResult addCodeValue(ListSource &source, const QString &list, const QString &label, const QString &language);
// One step up (-1) or down (1) among the values of its list.
ActionResult moveCodeValue(ListSource &source, RowId id, int step);
ActionResult retireCodeValue(ListSource &source, RowId id, bool retired);
// Refused for a value that a record holds.
ActionResult removeCodeValue(ListSource &source, RowId id);

} // namespace samverkan
