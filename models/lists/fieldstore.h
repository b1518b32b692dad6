// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldtext.h"
#include "record.h"
#include "rules.h"
#include "sentence.h"

namespace samverkan {

class ListCore;

// Storing what a person typed, the same for the form, a cell and many rows at once.

// Whether people write the field at all: stored, not internal, not read-only.
bool isTyped(const Field &field);

// The value of a text; a reference is read by the title of its record.
ReadField readTyped(const ListCore &core, const Field &field, const QString &text);

// The errors that keep `values` from being written over `before`: those of the fields written, and
// those the record did not have before. Old faults elsewhere in it keep nobody from working.
QList<RuleFinding> blockingErrors(const Record &before, const Values &values);

// What the step of undo is called: "Change e-mail of Anna Exempel".
Sentence changeName(const ListCore &core, const Kind &kind, RowId id, const Values &values);
// "Add participant Anna Exempel".
Sentence addName(const ListCore &core, const Record &record);
// The kind as an argument of a sentence: "participant", "participants".
QString nameOf(const Kind &kind, qsizetype count);

// Checks and writes the values in one step; why not, or empty when it is done.
Sentence storeValues(ListCore &core, const Kind &kind, RowId id, const Values &values);
Sentence storeText(ListCore &core, const Kind &kind, RowId id, int field, const QString &text);
Sentence storeValue(ListCore &core, const Kind &kind, RowId id, int field, const QVariant &value);

// What a record that may not be stored yet is called: its title fields, as Store::title says it.
QString titleOf(const ListCore &core, const Record &record);

} // namespace samverkan
