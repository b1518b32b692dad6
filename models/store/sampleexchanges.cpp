// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Where people travel, and how often: the Baltic Sea first.
constexpr std::pair<const char16_t *, int> destinations[] = {
    {u"DE", 28}, {u"PL", 18}, {u"FI", 17}, {u"IT", 12}, {u"HR", 3}, {u"GB", 7}, {u"LV", 5}, {u"LT", 4}, {u"EE", 4}, {u"DK", 2}};

QString drawCountry(SampleRandom &random)
{
    int left = random.below(100);
    for (const auto &[code, share] : destinations) {
        left -= share;
        if (left < 0)
            return QString::fromUtf16(code);
    }
    return u"FI"_s;
}

int organisationIn(SampleWorld &world, const QString &country)
{
    for (int attempt = 0; attempt < 200; ++attempt) {
        const int found = world.randomOrganisation(country != u"SE");
        if (world.organisations[size_t(found)].country == country)
            return found;
    }
    return -1;
}

} // namespace

// Croatia is visited both before and after it joined the Union on the first of July 2013.
void planSampleExchanges(SampleWorld &world)
{
    using namespace sampledays;
    const int croatia[] = {day(u"2013-05-13"_s), day(u"2013-08-26"_s)};
    for (int i = 0; i < world.sizes.exchanges; ++i) {
        const bool fixed = i < 2 && world.sizes.exchanges > 10;
        SampleExchange exchange;
        exchange.in = !fixed && world.random.chance(25);
        exchange.country = fixed ? u"HR"_s : drawCountry(world.random);
        exchange.start = fixed ? croatia[i] : world.workday(implementation + 30, end - 20);
        exchange.end = exchange.start + world.random.between(1, 4);
        exchange.host = organisationIn(world, exchange.in ? u"SE"_s : exchange.country);
        exchange.sender = organisationIn(world, exchange.in ? exchange.country : u"SE"_s);
        world.exchanges.push_back(exchange);
    }
    std::stable_sort(world.exchanges.begin(), world.exchanges.end(),
                     [](const SampleExchange &a, const SampleExchange &b) { return a.start < b.start; });
    const int share = qMax(1, world.sizes.mobilities / qMax(1, world.sizes.exchanges));
    int left = world.sizes.mobilities;
    for (SampleExchange &exchange : world.exchanges) {
        exchange.people = qMin(left, &exchange == &world.exchanges.back() ? left : world.random.between(share / 2, share + share / 2));
        left -= exchange.people;
    }
}

namespace {

void fillExchange(SampleWorld &world, const SampleExchange &exchange, qint64 number, QVariantList &row)
{
    static const QStringList kinds{u"study_visit"_s, u"study_visit"_s, u"study_visit"_s, u"study_visit"_s, u"job_shadowing"_s,
                                   u"job_shadowing"_s, u"conference"_s, u"expert_programme"_s, u"placement"_s};
    static const QStringList areas{u"employment"_s, u"poverty"_s, u"roma"_s, u"social_innovation"_s, QString()};
    static const QStringList programmes{u"esf"_s, u"esf"_s, u"esf"_s, u"esf"_s, u"leonardo"_s, u"nordplus"_s, u"grundtvig"_s};
    const QList<QJsonObject> purposes = world.texts.objects(u"exchange_purposes"_s);
    const QString sender = exchange.in ? exchange.country : u"SE"_s;
    const QString host = exchange.in ? u"SE"_s : exchange.country;
    row[0] = u"UTB-%1-%2"_s.arg(sampledays::iso(exchange.start).left(4)).arg(number + 1, 3, 10, QChar(u'0'));
    row[1] = world.texts.say(world.random.pick(purposes));
    row[2] = world.random.pick(kinds);
    row[3] = exchange.in ? u"in"_s : u"out"_s;
    row[4] = world.random.pick(areas);
    row[5] = world.random.pick(programmes);
    row[7] = sender;
    row[9] = host;
    if (exchange.sender >= 0)
        row[6] = world.organisations[size_t(exchange.sender)].id;
    if (exchange.host >= 0) {
        row[8] = world.organisations[size_t(exchange.host)].id;
        row[10] = world.organisations[size_t(exchange.host)].place;
    }
    row[11] = sampledays::iso(exchange.start);
    row[12] = sampledays::iso(exchange.end);
    if (world.random.chance(80) && exchange.end + 30 < sampledays::end)
        row[13] = sampledays::iso(world.workday(exchange.end + 5, exchange.end + 30));
}

void writeExchangeRows(SampleWorld &world)
{
    const RowId first = world.write(
        u"exchange",
        {u"reference"_s, u"purpose"_s, u"kind"_s, u"direction"_s, u"focus_area"_s, u"programme"_s, u"sending_organisation"_s,
         u"sending_country"_s, u"hosting_organisation"_s, u"receiving_country"_s, u"place"_s, u"start_date"_s, u"end_date"_s,
         u"report_received_on"_s},
        qint64(world.exchanges.size()),
        [&](qint64 i, QVariantList &row) { fillExchange(world, world.exchanges[size_t(i)], i, row); });
    for (size_t i = 0; i < world.exchanges.size(); ++i)
        world.exchanges[i].id = first + RowId(i);
}

// Exchange and person, each pair once.
std::vector<std::pair<int, int>> drawTravellers(SampleWorld &world)
{
    std::vector<std::pair<int, int>> travellers;
    for (int e = 0; e < int(world.exchanges.size()); ++e) {
        const SampleExchange &exchange = world.exchanges[size_t(e)];
        std::set<int> group(exchange.anonymous.begin(), exchange.anonymous.end());
        for (int attempt = 0; int(group.size()) < exchange.people && attempt < 5 * exchange.people; ++attempt) {
            const int person = world.randomPerson(exchange.start, exchange.in);
            if (person >= 0)
                group.insert(person);
        }
        for (int person : group)
            travellers.emplace_back(e, person);
    }
    return travellers;
}

void fillMobility(SampleWorld &world, const SampleExchange &exchange, const SamplePerson &person, QVariantList &row)
{
    const bool draft = exchange.start > sampledays::end - 60 ? world.random.chance(50) : world.random.chance(4);
    const int end = !person.anonymous && exchange.end > exchange.start && world.random.chance(8) ? exchange.end - 1 : exchange.end;
    row[0] = exchange.id;
    row[1] = person.id;
    row[2] = draft ? u"draft"_s : u"complete"_s;
    row[3] = exchange.in ? exchange.country : u"SE"_s;
    row[4] = exchange.in ? u"SE"_s : exchange.country;
    row[5] = sampledays::iso(exchange.start);
    row[6] = sampledays::iso(end);
    row[7] = end - exchange.start + 1;
    row[8] = world.random.between(0, 2);
    if (!draft && !person.anonymous && world.random.chance(85) && exchange.end + 25 < sampledays::end)
        row[9] = sampledays::iso(world.workday(exchange.end + 3, exchange.end + 25));
}

} // namespace

void writeSampleExchanges(SampleWorld &world)
{
    writeExchangeRows(world);
    const std::vector<std::pair<int, int>> travellers = drawTravellers(world);
    world.write(u"mobility",
                {u"exchange"_s, u"participant"_s, u"state"_s, u"sending_country"_s, u"receiving_country"_s, u"start_date"_s,
                 u"end_date"_s, u"days"_s, u"travel_days"_s, u"report_received_on"_s},
                qint64(travellers.size()), [&](qint64 i, QVariantList &row) {
                    const auto [exchange, person] = travellers[size_t(i)];
                    fillMobility(world, world.exchanges[size_t(exchange)], world.people[size_t(person)], row);
                });
}

} // namespace samverkan
