// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

struct Membership
{
    int group = 0;
    int person = 0;
    bool leads = false;
};

// A person from here with a name, of that gender, who is in no group yet; -1 if there is none.
int newMember(SampleWorld &world, SampleGender gender, const std::set<int> &taken)
{
    for (int attempt = 0; attempt < 400 && !world.byStart.empty(); ++attempt) {
        const int index = world.random.pick(world.byStart);
        const SamplePerson &person = world.people[size_t(index)];
        if (person.gender == gender && !person.abroad && person.start < sampledays::implementation + 300 && !taken.contains(index))
            return index;
    }
    return -1;
}

// Among the leaders there are three women and five men, among the members more women than men.
std::vector<Membership> drawMembers(SampleWorld &world)
{
    static constexpr SampleGender W = SampleGender::Woman;
    static constexpr SampleGender M = SampleGender::Man;
    static constexpr SampleGender leaders[4][2] = {{W, M}, {M, M}, {W, M}, {W, M}};
    const int size = qBound(2, world.sizes.participants / 60, 40);
    std::vector<Membership> memberships;
    std::set<int> taken;
    for (int group = 0; group < int(world.groups.size()); ++group) {
        for (int i = 0; i < size + group; ++i) {
            const SampleGender gender = i < 2 ? leaders[group % 4][i] : world.random.chance(62) ? W : M;
            const int person = newMember(world, gender, taken);
            if (person < 0)
                continue;
            taken.insert(person);
            memberships.push_back({group, person, i < 2});
            world.groups[size_t(group)].members.push_back(person);
        }
    }
    return memberships;
}

void readGroups(SampleWorld &world)
{
    static const QStringList areas{u"poverty"_s, u"roma"_s, u"employment"_s, u"social_innovation"_s};
    const Kind &kind = world.kind(u"working_group");
    const QString purpose = world.texts.text(u"group_purpose"_s);
    for (const QString &area : areas) {
        const Record record = world.change.record(kind, world.find(u"working_group", u"focus_area"_s, area));
        if (!record.id)
            continue; // an office's own reference file has other groups
        world.groups.push_back({record.id, record.text(u"name"_s), area, {}});
        world.change.update(kind, record.id, {{kind.indexOf(u"purpose"_s), purpose}});
    }
}

void writeMembers(SampleWorld &world)
{
    const std::vector<Membership> memberships = drawMembers(world);
    world.write(u"group_member", {u"working_group"_s, u"participant"_s, u"role"_s, u"start_date"_s, u"end_date"_s},
                qint64(memberships.size()), [&](qint64 i, QVariantList &row) {
                    const Membership &membership = memberships[size_t(i)];
                    const SamplePerson &person = world.people[size_t(membership.person)];
                    row[0] = world.groups[size_t(membership.group)].id;
                    row[1] = person.id;
                    row[2] = membership.leads ? u"leader"_s : u"member"_s;
                    row[3] = sampledays::iso(person.start);
                    if (person.end >= 0)
                        row[4] = sampledays::iso(person.end);
                });
}

// Each of the first twelve organisations is in one or two groups; one of them leads each.
void writeOrganisations(SampleWorld &world)
{
    std::vector<std::pair<int, int>> pairs; // group, organisation
    const int groups = int(world.groups.size());
    for (int i = 0; i < 28 && groups; ++i)
        pairs.emplace_back(i % groups, i < 12 ? i : 12 + (i * 7) % 24);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    int last = -1;
    world.write(u"group_organisation", {u"working_group"_s, u"organisation"_s, u"role"_s}, qint64(pairs.size()),
                [&](qint64 i, QVariantList &row) {
                    const auto [group, organisation] = pairs[size_t(i)];
                    row[0] = world.groups[size_t(group)].id;
                    row[1] = world.organisations[size_t(organisation)].id;
                    row[2] = group != last ? u"lead"_s : u"takes_part"_s;
                    last = group;
                });
}

void writeDeliverables(SampleWorld &world)
{
    const QStringList names = world.texts.list(u"deliverables"_s);
    world.write(u"deliverable", {u"working_group"_s, u"name"_s, u"due_on"_s, u"delivered_on"_s}, qint64(world.groups.size()) * 4,
                [&](qint64 i, QVariantList &row) {
                    const int due = sampledays::implementation + 150 + int(i % 4) * 200 + world.random.below(60);
                    row[0] = world.groups[size_t(i / 4)].id;
                    row[1] = names[(i / 4 + i) % names.size()];
                    row[2] = i % 3 ? sampledays::iso(due) : sampledays::iso(due).left(7);
                    if (i % 4 < 3)
                        row[3] = sampledays::iso(world.workday(due - 20, due + 30));
                });
}

void joinNetworks(SampleWorld &world)
{
    const Kind &kind = world.kind(u"network");
    for (const QString &name : {u"ESF-BSN"_s, u"EURoma"_s}) {
        const int person = world.randomPerson(sampledays::implementation + 100, false);
        const RowId network = world.find(u"network", u"short_name"_s, name);
        if (network && person >= 0)
            world.change.update(kind, network, {{kind.indexOf(u"representative"_s), world.people[size_t(person)].id},
                                                {kind.indexOf(u"joined_on"_s), name == u"EURoma" ? u"2012-09"_s : u"2012-04-23"_s}});
    }
}

} // namespace

void writeSampleGroups(SampleWorld &world)
{
    readGroups(world);
    writeMembers(world);
    writeOrganisations(world);
    writeDeliverables(world);
    joinNetworks(world);
}

} // namespace samverkan
