// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crosstabulation.h"

#include <optional>

namespace samverkan {

class Catalogue;
class Language;
struct Field;

// Something that what is counted can be split or filtered by.
struct Variable
{
    QString key; // "gender", "activity.kind"
    Sentence label; // of the field
    Sentence thing = {}; // of the record it belongs to, where that is not what is counted
    BinKind kind = BinKind::Codes;
    QString list = {}; // Codes: the code list
    QString target = {}; // References: the kind
    bool several = false; // one record may have more than one value
    const Field *field = nullptr; // where the values come from: how they are read and shown
};

// What a subject can be split by: the groupable fields of its own kind, then of what it leads to.
QList<Variable> variablesOf(Subject subject, const Catalogue &catalogue);
// Only groupable fields; nothing if there is no such variable.
std::optional<Variable> findVariable(Subject subject, QStringView key, const Catalogue &catalogue);
// Filters may ask for more fields than a table is split by: for names and days too.
std::optional<Variable> findFilter(Subject subject, QStringView key, const Catalogue &catalogue);

// The variable of a condition Among on records of a kind: how the subject leads to them. Empty if they
// are what is counted; nothing if it does not lead there.
std::optional<QString> wayTo(Subject subject, const QString &kind, const Catalogue &catalogue);

// Why a question cannot be answered; empty if it can.
Sentence faultOf(const Question &question, const Catalogue &catalogue);

// "Theme", "Activity: Theme".
QString titleOf(const Variable &variable, const Language &language);
QString titleOf(const Axis &axis, const Language &language);

} // namespace samverkan
