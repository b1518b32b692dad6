// SPDX-License-Identifier: GPL-3.0-or-later
#include "path.h"

#include "catalogue.h"

namespace samverkan {

int Path::fieldIndex() const
{
    return int(field - kind->fields.constData());
}

int Path::columnIndex() const
{
    const bool ofDate = field->derivation == Derivation::Month || field->derivation == Derivation::Year;
    return ofDate ? kind->indexOf(field->source) : fieldIndex();
}

static void follow(Path &path, const Catalogue &catalogue, const QString &reference)
{
    path.hops.append({path.kind, path.kind->indexOf(reference)});
    path.kind = &catalogue.at(path.kind->field(reference)->target);
}

// One step to a field of path.kind, through references where the field is another record's.
static bool step(Path &path, const Catalogue &catalogue, const QString &key)
{
    path.field = path.named = path.kind->field(key);
    while (path.field && path.field->derivation == Derivation::Via) {
        const QString source = path.field->source;
        follow(path, catalogue, source.section(u'.', 0, 0));
        path.field = path.kind->field(source.section(u'.', 1));
    }
    return path.field;
}

static bool walk(Path &path, const Catalogue &catalogue, const QStringList &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!step(path, catalogue, keys[i]))
            return false;
        if (i + 1 == keys.size())
            return true;
        if (path.field->type != FieldType::Reference)
            return false;
        follow(path, catalogue, path.field->key);
    }
    return false;
}

std::optional<Path> pathFrom(const SubjectPlan &plan, const Catalogue &catalogue, int table, const QStringList &fields)
{
    Path path;
    path.table = table;
    path.kind = &catalogue.at(plan.kindOf(table));
    if (!walk(path, catalogue, fields))
        return std::nullopt;
    return path;
}

std::optional<Path> findPath(const SubjectPlan &plan, const Catalogue &catalogue, QStringView variable)
{
    const QStringList keys = variable.toString().split(u'.');
    const Alias *alias = plan.alias(keys.first());
    // "exchange" alone is the field of that name, or the exchange of a participant's trip.
    const bool isField = keys.size() == 1 && catalogue.at(plan.kindOf(plan.own)).field(keys.first());
    if (!alias || isField)
        return pathFrom(plan, catalogue, plan.own, keys);
    return pathFrom(plan, catalogue, alias->table, alias->references + keys.sliced(1));
}

} // namespace samverkan
