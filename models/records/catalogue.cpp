// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "cataloguekinds.h"
#include "codebook.h"
#include "referencedata.h"

using namespace Qt::StringLiterals;

namespace samverkan {

Catalogue::Catalogue()
    : Catalogue(ReferenceData().ageBands().set().asAgeBandSet())
{
}

Catalogue::Catalogue(const AgeBandSet &ageBands)
    : m_ageBands(ageBands)
{
    for (auto kinds : {projectKinds, peopleKinds, contactKinds, activityKinds, exchangeKinds, followUpKinds}) {
        for (Kind &kind : kinds())
            add(std::move(kind));
    }
    for (const auto &kind : m_kinds)
        describeVia(*kind);
}

// What is shown through a reference has the code list, the kind and the secrecy of where it comes from.
void Catalogue::describeVia(Kind &kind)
{
    for (Field &field : kind.fields) {
        const Field &from = origin(kind, field);
        field.list = from.list;
        field.target = from.target;
        field.flags.setFlag(FieldFlag::Sensitive, from.is(FieldFlag::Sensitive));
    }
}

void Catalogue::add(Kind kind)
{
    auto owned = std::make_unique<Kind>(std::move(kind));
    owned->index();
    m_byKey.insert(owned->key, owned.get());
    m_kinds.push_back(std::move(owned));
}

const Kind *Catalogue::kind(QStringView key) const
{
    return m_byKey.value(key.toString());
}

const Kind &Catalogue::at(QStringView key) const
{
    const Kind *found = kind(key);
    Q_ASSERT_X(found, "Catalogue::at", qPrintable(key.toString()));
    return *found;
}

QList<Relation> Catalogue::relationsOf(const Kind &target) const
{
    QList<Relation> relations;
    for (const auto &kind : m_kinds) {
        for (const Field &field : kind->fields) {
            if (field.isStored() && field.type == FieldType::Reference && field.target == target.key)
                relations.append({kind->key, field.key});
        }
    }
    return relations;
}

void Catalogue::addOwnLists(CodeBook &codes) const
{
    int position = 0;
    for (const AgeBand &band : m_ageBands)
        codes.add(u"age_band"_s, {band.key, band.labelSv, band.labelEn, position++});
}

const Field &Catalogue::origin(const Kind &kind, const Field &field) const
{
    if (field.derivation != Derivation::Via)
        return field;
    const qsizetype dot = field.source.indexOf(u'.');
    const Field *reference = kind.field(field.source.left(dot));
    Q_ASSERT(reference && reference->type == FieldType::Reference);
    const Kind &target = at(reference->target);
    const Field *further = target.field(field.source.mid(dot + 1));
    Q_ASSERT(further);
    return origin(target, *further);
}

} // namespace samverkan
