// SPDX-License-Identifier: GPL-3.0-or-later
#include "hanging.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace samverkan {

// References that may be empty and yet say where a record belongs.
struct Belonging
{
    const char *kind;
    const char *field;
};
static constexpr Belonging belongings[] = {
    {"participant", "organisation"}, {"contact_person", "organisation"}, {"activity", "working_group"},
    {"activity", "network"},         {"partner_search", "seeker"},       {"note", "organisation"},
    {"note", "participant"},         {"note", "partner_search"},
};

// What is looked at most, first.
static constexpr QLatin1String order[] = {
    QLatin1String("attendance"), QLatin1String("participant"), QLatin1String("mobility"),  QLatin1String("group_member"),
    QLatin1String("candidate"),  QLatin1String("activity"),    QLatin1String("group_organisation"), QLatin1String("partner_search"),
};

bool hangs(const Kind &kind, const Field &field)
{
    if (field.type != FieldType::Reference || !field.isStored() || !kind.listed)
        return false;
    if (field.is(FieldFlag::Required))
        return true;
    for (const Belonging &one : belongings) {
        if (kind.key == QLatin1String(one.kind) && field.key == QLatin1String(one.field))
            return true;
    }
    return false;
}

QList<Relation> listedAt(const Catalogue &catalogue, const Kind &target)
{
    QList<Relation> listed = catalogue.relationsOf(target);
    listed.removeIf([&](const Relation &relation) {
        const Kind &kind = catalogue.at(relation.kind);
        return !hangs(kind, *kind.field(relation.field));
    });
    const auto rank = [](const Relation &relation) {
        const auto found = std::find(std::begin(order), std::end(order), relation.kind);
        return found - std::begin(order); // others after them, in catalogue order
    };
    std::stable_sort(listed.begin(), listed.end(), [&](const Relation &a, const Relation &b) { return rank(a) < rank(b); });
    if (target.listed && !target.isPair() && target.key != u"evidence" && target.key != u"note")
        listed.append({u"evidence"_s, u"record_uuid"_s});
    return listed;
}

} // namespace samverkan
