// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include <set>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString wantedCountries(SampleRandom &random)
{
    static const QStringList all{u"DE"_s, u"DK"_s, u"EE"_s, u"FI"_s, u"HR"_s, u"IT"_s, u"LT"_s, u"LV"_s, u"PL"_s};
    QStringList some;
    for (const QString &country : all) {
        if (random.chance(35))
            some.append(country);
    }
    return some.isEmpty() ? u"FI PL"_s : some.join(u' ');
}

static void fillSearch(SampleWorld &world, qint64 number, QVariantList &row)
{
    static const QStringList states{u"open"_s, u"dialogue"_s, u"dialogue"_s, u"found"_s, u"found"_s, u"ended"_s};
    static const QStringList kinds{u"social_economy"_s, u"interest_group local_authority"_s, u"local_authority"_s, u"interest_group"_s,
                                   u"popular_education school"_s};
    const QList<QJsonObject> subjects = world.texts.objects(u"searches"_s);
    const QJsonObject subject = subjects[int(number % subjects.size())];
    const qint64 round = number / subjects.size();
    const QString state = world.random.pick(states);
    const int opened = world.workday(sampledays::implementation, sampledays::end - 120);
    row[0] = round ? u"%1 (%2)"_s.arg(world.texts.say(subject)).arg(round + 1) : world.texts.say(subject);
    row[1] = world.organisations[size_t(world.randomOrganisation(false))].id;
    row[2] = subject.value(u"focus_area"_s).toString();
    row[3] = wantedCountries(world.random);
    row[4] = world.random.pick(kinds);
    row[5] = state;
    row[6] = sampledays::iso(opened);
    row[8] = world.texts.text(u"search_description"_s);
    if (state == u"found" || state == u"ended")
        row[7] = sampledays::iso(world.workday(opened + 30, opened + 110));
    if (state == u"found")
        row[9] = world.random.pick(world.texts.list(u"search_results"_s));
}

void writeSampleSearches(SampleWorld &world)
{
    const int count = world.sizes.searches;
    const RowId first = world.write(
        u"partner_search",
        {u"name"_s, u"seeker"_s, u"focus_area"_s, u"wanted_countries"_s, u"wanted_kinds"_s, u"state"_s, u"opened_on"_s,
         u"closed_on"_s, u"description"_s, u"result"_s},
        count, [&](qint64 i, QVariantList &row) { fillSearch(world, i, row); });

    static const QStringList states{u"found"_s, u"contact"_s, u"contact"_s, u"dialogue"_s, u"dialogue"_s, u"letter_of_intent"_s,
                                    u"application"_s, u"partnership"_s, u"declined"_s, u"declined"_s};
    std::set<std::pair<RowId, RowId>> pairs; // search, organisation
    for (int i = 0; i < count; ++i) {
        for (int n = world.random.between(1, 4); n > 0; --n)
            pairs.emplace(first + i, world.organisations[size_t(world.randomOrganisation(true))].id);
    }
    const QStringList results = world.texts.list(u"candidate_results"_s);
    auto next = pairs.cbegin();
    world.write(u"candidate", {u"partner_search"_s, u"organisation"_s, u"state"_s, u"result"_s}, qint64(pairs.size()),
                [&](qint64, QVariantList &row) {
                    row[0] = next->first;
                    row[1] = next->second;
                    row[2] = world.random.pick(states);
                    if (world.random.chance(40))
                        row[3] = world.random.pick(results);
                    ++next;
                });
}

} // namespace samverkan
