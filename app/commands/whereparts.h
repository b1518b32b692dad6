// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandparts.h"

namespace samverkan {

// "f=value;f=value" as pairs; several values of one field are joined by "or". Null text: nothing.
struct WherePart
{
    QString field;
    QStringList values; // an empty one means "not known"
};
QList<WherePart> splitWhere(const QString &text);

// The value a script means by `text`: a code, an ISO date, a number; also labels, as lists have them.
// References by what scripts call the record or by its UUID. Invalid with `fault` set if it is none.
QVariant valueFromScript(const CommandCall &call, const Store &store, const Field &field, const QString &text, Sentence &fault);

} // namespace samverkan
