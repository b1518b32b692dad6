// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencefinder.h"

#include "catalogue.h"
#include "derived.h"
#include "personname.h"
#include "scan.h"
#include "store.h"
#include "textfold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

// Stored text fields that call a record by something people write in a list.
static QList<int> namingFields(const Kind &kind)
{
    static const QStringList keys{u"name"_s, u"short_name"_s, u"code"_s, u"reference"_s, u"organisation_number"_s,
                                  u"identity_number"_s, u"email"_s};
    QList<int> fields;
    for (const QString &key : keys) {
        const Field *field = kind.field(key);
        const bool namesIt = key != u"email" || kind.key == u"participant";
        if (field && field->isStored() && namesIt)
            fields.append(kind.indexOf(key));
    }
    return fields;
}

ReferenceFinder::ReferenceFinder(const Store &store, bool mayMakePeople)
    : m_store(store)
    , m_mayMakePeople(mayMakePeople)
{
}

ReferenceFinder::Names &ReferenceFinder::namesOf(const Kind &kind)
{
    if (const auto known = m_names.find(&kind); known != m_names.end())
        return known->second;
    Names &names = m_names[&kind];
    QList<int> fields = namingFields(kind);
    const qsizetype nameCount = fields.size();
    const bool isPerson = kind.field(u"given_name"_s);
    if (isPerson)
        fields << kind.indexOf(u"given_name"_s) << kind.indexOf(u"family_name"_s);
    const bool hasCountry = kind.field(u"country"_s) && kind.field(u"country"_s)->isStored();
    if (hasCountry)
        fields << kind.indexOf(u"country"_s);
    scan(m_store, kind, fields, [&](const ScannedRow &row) {
        for (int i = 0; i < nameCount; ++i) {
            if (!row.isNull(i))
                names.byName.insert(headerKey(row.text(i)), row.id());
        }
        if (isPerson) {
            const QString name = headerKey(fullName(row.text(int(nameCount)), row.text(int(nameCount) + 1)));
            if (!name.isEmpty())
                names.byName.insert(name, row.id());
        }
        if (hasCountry)
            names.countries.insert(row.id(), row.text(int(fields.size()) - 1));
        return true;
    });
    return names;
}

QList<RowId> ReferenceFinder::candidates(const Kind &kind, const Names &names, const QString &name,
                                         const QString &country) const
{
    QString key = headerKey(name);
    QList<RowId> rows = names.byName.values(key);
    if (rows.isEmpty() && kind.field(u"given_name"_s)) {
        const PersonName person = splitName(name);
        rows = names.byName.values(headerKey(fullName(person.given, person.family)));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() > 1 && !country.isEmpty()) {
        QList<RowId> there;
        for (RowId row : rows) {
            if (names.countries.value(row) == country)
                there.append(row);
        }
        if (!there.isEmpty())
            return there;
    }
    return rows;
}

FoundReference ReferenceFinder::find(const Kind &kind, const QString &name, const QString &country, const Values &more)
{
    Names &names = namesOf(kind);
    if (const RowId known = names.known.value(name))
        return {known, -1, {}, false};
    const QList<RowId> rows = candidates(kind, names, name, country);
    if (rows.size() == 1) {
        if (country.isEmpty() || candidates(kind, names, name, {}).size() == 1)
            names.known.insert(name, rows.first());
        return {rows.first(), -1, {}, false};
    }
    if (rows.size() > 1)
        return {0, -1,
                sentence("Import", QT_TRANSLATE_NOOP("Import", "There are several records called %1. Write the code or number instead."), {name}),
                true};
    return make(kind, names, name, country, more);
}

FoundReference ReferenceFinder::make(const Kind &kind, Names &names, const QString &name, const QString &country,
                                     const Values &more)
{
    const bool isPerson = kind.key == u"participant";
    if (kind.key != u"organisation" && kind.key != u"exchange" && !(isPerson && m_mayMakePeople))
        return {0, -1,
                sentence("Import", QT_TRANSLATE_NOOP("Import", "%1 is not there. Add it first, or correct the name."), {name}), false};
    const QString key = headerKey(name);
    if (const auto already = names.made.constFind(key); already != names.made.cend())
        return {0, *already, {}, false};
    Values values = valuesFor(kind, name, country);
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        values.insert(it.key(), it.value());
    m_made.append({&kind, values, name, country});
    names.made.insert(key, int(m_made.size()) - 1);
    return {0, int(m_made.size()) - 1, {}, false};
}

Values ReferenceFinder::valuesFor(const Kind &kind, const QString &name, const QString &country) const
{
    Values values;
    if (kind.key == u"participant") {
        const PersonName person = splitName(name);
        values.insert(kind.indexOf(u"given_name"_s), person.given);
        if (!person.family.isEmpty())
            values.insert(kind.indexOf(u"family_name"_s), person.family);
    } else {
        values.insert(kind.indexOf(kind.title.first()), name);
    }
    if (kind.key == u"organisation" && !country.isEmpty())
        values.insert(kind.indexOf(u"country"_s), country);
    return values;
}

int ReferenceFinder::makeNameless(const Kind &kind, const Values &values)
{
    m_made.append({&kind, values});
    return int(m_made.size()) - 1;
}

} // namespace samverkan
