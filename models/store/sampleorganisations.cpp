// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include "textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static SampleOrganisation organisationOf(const QJsonObject &entry)
{
    SampleOrganisation made;
    made.name = entry.value(u"name"_s).toString();
    made.kind = entry.value(u"kind"_s).toString();
    made.country = entry.value(u"country"_s).toString(u"SE"_s);
    made.place = entry.value(u"place"_s).toString();
    made.role = entry.value(u"role"_s).toString(u"contact"_s);
    made.women = entry.value(u"women"_s).toInt();
    return made;
}

// Beyond the listed ones: a pattern with a place and a number.
static SampleOrganisation furtherOrganisation(SampleWorld &world, int number)
{
    const QJsonObject &data = world.texts.organisations();
    const bool abroad = world.random.chance(25);
    SampleOrganisation made;
    if (abroad) {
        const QJsonObject country = world.random.pick(SampleTexts::objectsOf(data, u"places_abroad"_s));
        made = organisationOf(data.value(u"more_abroad"_s).toObject());
        made.country = country.value(u"country"_s).toString();
        made.place = world.random.pick(SampleTexts::textsOf(country, u"places"_s));
        made.role = world.random.chance(50) ? u"transnational_partner"_s : u"candidate"_s;
    } else {
        made = organisationOf(world.random.pick(SampleTexts::objectsOf(data, u"more"_s)));
        made.place = world.random.pick(SampleTexts::textsOf(data, u"places"_s));
    }
    made.name = made.name.arg(made.place, QString::number(number));
    made.women += world.random.between(-8, 8);
    return made;
}

static void planOrganisations(SampleWorld &world)
{
    for (const QJsonObject &entry : SampleTexts::objectsOf(world.texts.organisations(), u"listed"_s))
        world.organisations.push_back(organisationOf(entry));
    while (int(world.organisations.size()) < world.sizes.organisations)
        world.organisations.push_back(furtherOrganisation(world, int(world.organisations.size()) + 1));
    for (int i = 0; i < int(world.organisations.size()); ++i) {
        SampleOrganisation &made = world.organisations[size_t(i)];
        made.weight = made.role == u"partner" ? 12 : made.role == u"funder" || made.role == u"support" ? 2 : 4;
        for (int n = 0; n < made.weight; ++n)
            (made.isAbroad() ? world.abroad : world.home).push_back(i);
    }
}

static QString stageOf(SampleWorld &world, const SampleOrganisation &made)
{
    static const QStringList open{u"invited"_s, u"contacted"_s, u"interested"_s, u"interested"_s, u"letter_of_intent"_s, u"declined"_s};
    if (made.role == u"partner" || made.role == u"transnational_partner")
        return u"partner"_s;
    return made.role == u"contact" || made.role == u"candidate" ? world.random.pick(open) : QString();
}

static QString focusAreas(SampleWorld &world)
{
    static const QStringList all{u"employment"_s, u"poverty"_s, u"roma"_s, u"social_innovation"_s};
    QStringList some;
    for (const QString &area : all) {
        if (world.random.chance(40))
            some.append(area);
    }
    return some.join(u' ');
}

// "2013-05-14", "2013-05" or "2013": people don't always remember the day.
static QString strategyDate(SampleWorld &world)
{
    return sampledays::iso(world.workday(sampledays::implementation, sampledays::end)).left(world.random.pick(QList<int>{10, 10, 7, 4}));
}

static void writeContact(SampleWorld &world, const SampleOrganisation &made, QVariantList &row)
{
    if (world.random.chance(85)) {
        const QList<SampleNames> &names = world.texts.names();
        const auto own = std::find_if(names.begin(), names.end(), [&](const SampleNames &n) { return n.country == made.country; });
        row[11] = world.random.pick(world.random.chance(55) ? own->women : own->men) + u' ' + world.random.pick(own->family);
    }
    const QString box = headerKey(made.name).left(30);
    row[12] = box + u"@example.org"_s;
    if (!made.isAbroad())
        row[13] = u"08-465 004 %1"_s.arg(world.random.between(30, 99));
    row[14] = u"Exempelgatan %1, %2"_s.arg(world.random.between(1, 80)).arg(made.place);
    row[15] = u"https://www.example.org/"_s + box;
}

// "Studieförbundet Demo" is SD for short; names of one word have none.
static QVariant initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        initials += word.front().toUpper();
    return initials.size() > 1 ? QVariant(initials) : QVariant();
}

void writeSampleOrganisations(SampleWorld &world)
{
    planOrganisations(world);
    const QStringList steps = world.texts.list(u"next_steps"_s);
    const RowId first = world.write(
        u"organisation",
        {u"name"_s, u"code"_s, u"kind"_s, u"country"_s, u"place"_s, u"role"_s, u"stage"_s, u"next_step"_s, u"next_date"_s,
         u"focus_areas"_s, u"strategy_adopted_on"_s, u"contact_name"_s, u"email"_s, u"phone"_s, u"address"_s, u"website"_s, u"abbreviation"_s},
        qint64(world.organisations.size()), [&](qint64 i, QVariantList &row) {
            const SampleOrganisation &made = world.organisations[size_t(i)];
            row[0] = made.name;
            row[1] = u"O%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
            row[2] = made.kind;
            row[3] = made.country;
            row[4] = made.place;
            row[5] = made.role;
            row[6] = stageOf(world, made);
            if (world.random.chance(20)) {
                row[7] = world.random.pick(steps);
                row[8] = sampledays::iso(world.workday(sampledays::end - 120, sampledays::end));
            }
            row[9] = focusAreas(world);
            if (world.random.chance(25))
                row[10] = strategyDate(world);
            writeContact(world, made, row);
            row[16] = initialsOf(made.name);
        });
    for (size_t i = 0; i < world.organisations.size(); ++i)
        world.organisations[i].id = first + RowId(i);
}

} // namespace samverkan
