// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "sentence.h"

#include <QDate>
#include <QVariant>

namespace samverkan {

class CodeBook;
class CodeLists;
class Countries;
class Language;

// What reading and writing values needs to know of the project and of the world.
struct FieldContext
{
    const CodeBook &codes;
    const Countries &countries;
    QDate today; // decides the century of a ten-digit identity number
    // The other words people use for values ("kurs"); null where only labels and codes are read.
    const CodeLists *otherWords = nullptr;
};

// A value as read from what a person wrote. With a `fault` there is no value. A `remark` says what
// was done to the text (a lost leading zero put back) for the person to look at.
struct ReadField
{
    QVariant value;
    Sentence fault;
    Sentence remark;

    bool isFaulty() const { return !fault.isEmpty(); }
};

// The value that `text` means in `field`, by the field's type and limits: the same rules for forms,
// lists and the command line. Empty text is no value and no fault. Not for references: which record
// is meant depends on the file.
ReadField readField(const Field &field, const QString &text, const FieldContext &context);

// A number from a spreadsheet's cell, where it may stand for a date or a length of time.
ReadField readFieldNumber(const Field &field, double number, const FieldContext &context);

// What a person reads: labels, dates and numbers of the language. References and derived fields that
// come down to one are the store's to name. Identity numbers are written out; mask where shown.
QString fieldText(const Field &field, const QVariant &value, const Language &language, const FieldContext &context);

// What stands in an editor: as fieldText, but read back by readField to the same value.
QString editText(const Field &field, const QVariant &value, const Language &language, const FieldContext &context);

// What scripts read: codes, ISO dates, plain numbers, never labels.
QString codeText(const Field &field, const QVariant &value);

} // namespace samverkan
