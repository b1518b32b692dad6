// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

namespace samverkan {

class Catalogue;
class CodeBook;
class Countries;

// A question as scripts write it and as indicators keep it.
struct QuestionText
{
    QString of; // "participants"
    QString by = {}; // "gender,country"
    QString where = {}; // see below
    QString from = {}; // "2013", "2013-05", "2013-05-14"
    QString to = {};
};

struct ParsedQuestion
{
    Question question;
    Sentence fault = {}; // not empty: what cannot be understood

    explicit operator bool() const { return fault.isEmpty(); }
};

// Reads a question. Of a filter, "f=a|b;g=c" is f one of a and b, and g is c; the same field twice
// is one condition with all the values; "f=" is no value, "f=*" some value. Values are codes; labels
// of code lists and names of countries are understood too, and what is not understood is a fault.
// Records are meant by their UUID or their name.
ParsedQuestion parseQuestion(const QuestionText &text, const Catalogue &catalogue, const CodeBook &codes,
                             const Countries &countries);
// The conditions alone.
Sentence parseConditions(const QString &where, Subject of, const Catalogue &catalogue, const CodeBook &codes,
                         const Countries &countries, QList<Condition> &into);
// The text that parseConditions() reads back to the same; without conditions on single records.
QString conditionsText(const QList<Condition> &conditions);

} // namespace samverkan
