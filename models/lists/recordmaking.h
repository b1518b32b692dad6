// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

namespace samverkan {

class Change;
class Language;
class ListCore;

// Records made from what they are called alone, as pickers offer it when the search finds none.

// Whether a name is enough: the kind is called by one text, and what else it requires is in `given`
// (keys of fields that the place where it is made fills).
bool canMakeByName(const Kind &kind, const QStringList &given = {});

// The values that a name means: of a person given and family name.
Values namedValues(const Kind &kind, const QString &name);

// "Create organisation “Nya föreningen”".
QString makeText(const Language &language, const Kind &kind, const QString &name);

// "Add organisation Nya föreningen": what undo calls the step.
Sentence makeName(const Kind &kind, const QString &name);

} // namespace samverkan
