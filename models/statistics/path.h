// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subjectplan.h"

#include <optional>

namespace samverkan {

class Catalogue;
class Kind;
struct Field;

// A reference field to follow.
struct Hop
{
    const Kind *kind;
    int field;

    bool operator==(const Hop &) const = default;
};

// The way from a row of a subject's table to a field: references to follow, then the field, which has
// a column or is worked out of the columns of its own record (never Via any more).
struct Path
{
    int table = SubjectPlan::Base;
    QList<Hop> hops;
    const Kind *kind = nullptr; // that the field belongs to
    const Field *named = nullptr; // the field as it was named: its label and its flags
    const Field *field = nullptr; // where the value comes from

    int fieldIndex() const;
    // The field with a column that the value is read from: the date of a month.
    int columnIndex() const;
};

// "gender", "activity.kind", "activity.working_group.focus_area"; nothing if it leads nowhere.
std::optional<Path> findPath(const SubjectPlan &plan, const Catalogue &catalogue, QStringView variable);
// A path within one table, for the plan's own fields.
std::optional<Path> pathFrom(const SubjectPlan &plan, const Catalogue &catalogue, int table, const QStringList &fields);

} // namespace samverkan
