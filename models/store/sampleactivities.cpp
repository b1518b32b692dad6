// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// One sort of activity of texts.json.
struct Sort
{
    QString kind;
    int weight = 0;
    int people = 0;
    int minutes = 0;
    QList<QJsonObject> titles;
};

Sort sortOf(const QJsonObject &entry, const QString &kind)
{
    return {kind, entry.value(u"weight"_s).toInt(), entry.value(u"people"_s).toInt(), entry.value(u"minutes"_s).toInt(),
            SampleTexts::objectsOf(entry, u"titles"_s)};
}

const QStringList &columns()
{
    static const QStringList keys{u"name"_s, u"code"_s, u"kind"_s, u"state"_s, u"theme"_s, u"focus_area"_s, u"working_group"_s,
                                  u"network"_s, u"start_date"_s, u"end_date"_s, u"start_time"_s, u"end_time"_s, u"place"_s, u"country"_s,
                                  u"responsible"_s, u"planned_participants"_s, u"planned_minutes"_s, u"deviation"_s, u"horizontal"_s,
                                  u"access_premises"_s, u"access_information"_s, u"access_activity"_s, u"equality_plan"_s,
                                  u"access_measure"_s, u"strategies"_s};
    return keys;
}
enum Column { Name, Code, Kind_, State, Theme, FocusArea, WorkingGroup, Network, Start, End, StartTime, EndTime, Place, Country,
              Responsible, PlannedParticipants, PlannedMinutes, Deviation, Horizontal, Premises, Information, Access, Equality,
              Measure, Strategies };

// Makes one activity after another, in the order of time.
class Activities
{
public:
    explicit Activities(SampleWorld &world);
    void fill(qint64 index, QVariantList &row);

private:
    const Sort &sortOn(int day);
    void fillKind(SampleActivity &activity, const Sort &sort, QVariantList &row);
    void fillTime(const SampleActivity &activity, QVariantList &row);
    void fillPlan(const SampleActivity &activity, QVariantList &row);
    void fillChecks(QVariantList &row);

    SampleWorld &m_world;
    SampleRandom &m_random;
    std::vector<Sort> m_sorts;
    std::vector<int> m_wheel; // indexes of sorts, each as often as its weight
    Sort m_mobilisation;
    std::vector<int> m_days; // of all activities, first to last
    QList<QPair<RowId, QString>> m_networks;
    QStringList m_venues;
    QStringList m_deviations;
    QStringList m_measures;
    int m_nextGroup = 0;
};

Activities::Activities(SampleWorld &world)
    : m_world(world)
    , m_random(world.random)
    , m_mobilisation(sortOf(world.texts.object(u"mobilisation"_s), u"mobilisation_meeting"_s))
    , m_venues(world.texts.list(u"venues"_s))
    , m_deviations(world.texts.list(u"deviations"_s))
    , m_measures(world.texts.list(u"measures"_s))
{
    for (const QJsonObject &entry : world.texts.objects(u"activities"_s)) {
        m_sorts.push_back(sortOf(entry, entry.value(u"kind"_s).toString()));
        m_wheel.insert(m_wheel.end(), size_t(m_sorts.back().weight), int(m_sorts.size()) - 1);
    }
    for (const QString &name : {u"ESF-BSN"_s, u"EURoma"_s})
        m_networks.append({world.find(u"network", u"short_name"_s, name), name});
    const int early = world.sizes.activities / 20;
    for (int i = 0; i < world.sizes.activities; ++i)
        m_days.push_back(i < early ? world.workday(sampledays::mobilisation + 60, sampledays::implementation - 1)
                                   : world.workday(sampledays::implementation, sampledays::end - 1));
    std::sort(m_days.begin(), m_days.end());
}

const Sort &Activities::sortOn(int day)
{
    return day < sampledays::implementation ? m_mobilisation : m_sorts[size_t(m_random.pick(m_wheel))];
}

void Activities::fill(qint64 index, QVariantList &row)
{
    SampleActivity activity;
    activity.start = m_days[size_t(index)];
    const Sort &sort = sortOn(activity.start);
    activity.minutes = sort.minutes + 30 * m_random.between(-1, 2);
    activity.people = qMax(1, sort.people * m_random.between(50, 150) / 100);
    fillKind(activity, sort, row);
    row[Code] = u"A%1"_s.arg(index + 1, 4, 10, QChar(u'0'));
    fillTime(activity, row);
    fillPlan(activity, row);
    fillChecks(row);
    row[State] = activity.state = activity.start > sampledays::end - 17 ? u"planned"_s : m_random.chance(4) ? u"cancelled"_s : u"held"_s;
    if (activity.state == u"cancelled" || m_random.chance(5))
        row[Deviation] = m_random.pick(m_deviations);
    m_world.activities.push_back(activity);
}

void Activities::fillKind(SampleActivity &activity, const Sort &sort, QVariantList &row)
{
    static const QStringList areas{u"employment"_s, u"poverty"_s, u"roma"_s, u"social_innovation"_s};
    const QJsonObject title = m_random.pick(sort.titles);
    QString name = m_world.texts.say(title);
    if (name.contains(u"%1"))
        name = name.arg(m_random.between(1, 3));
    activity.kind = sort.kind;
    activity.focusArea = m_random.chance(60) ? m_random.pick(areas) : QString();
    if (sort.kind == u"group_meeting" && !m_world.groups.empty()) {
        activity.group = m_nextGroup++ % int(m_world.groups.size());
        const SampleGroup &group = m_world.groups[size_t(activity.group)];
        activity.focusArea = group.focusArea;
        row[WorkingGroup] = group.id;
        name += u": "_s + group.name;
    } else if (sort.kind == u"strategic_network") {
        const auto &network = m_random.pick(m_networks);
        row[Network] = network.first;
        name += u' ' + network.second;
    }
    row[Name] = name;
    row[Kind_] = sort.kind;
    row[Theme] = title.value(u"theme"_s).toString();
    row[FocusArea] = activity.focusArea;
}

void Activities::fillTime(const SampleActivity &activity, QVariantList &row)
{
    const bool wholeDay = activity.minutes > 240;
    const QTime from(wholeDay || m_random.chance(50) ? 9 : 13, 0);
    row[Start] = row[End] = sampledays::iso(activity.start);
    row[StartTime] = from.toString(u"HH:mm");
    row[EndTime] = from.addSecs(60 * (activity.minutes + (wholeDay ? 60 : 0))).toString(u"HH:mm");
    const bool abroad = activity.kind == u"strategic_network" && m_random.chance(60);
    const SampleOrganisation &host = m_world.organisations[size_t(m_world.randomOrganisation(abroad))];
    row[Place] = abroad ? host.place : m_random.pick(m_venues);
    row[Country] = host.country;
    row[Responsible] = host.id;
}

void Activities::fillPlan(const SampleActivity &activity, QVariantList &row)
{
    row[PlannedParticipants] = activity.people < 5 ? activity.people : (activity.people * m_random.between(85, 125) / 100 + 4) / 5 * 5;
    row[PlannedMinutes] = activity.minutes;
}

// The checklists of the horizontal criteria, filled in for most, and tags of the strategies.
void Activities::fillChecks(QVariantList &row)
{
    static const QStringList answers{u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s, u"partly"_s, u"no"_s};
    static const QStringList criteria{u"accessibility gender_equality"_s, u"gender_equality"_s, u"accessibility"_s, QString()};
    static const QStringList tags{u"eu2020_inclusive"_s, u"bsr_employment"_s, u"bsr_entrepreneurship eu2020_smart"_s,
                                  u"bsr_funds eu2020_inclusive"_s, u"bsr_equality"_s, u"bsr_tourism_culture"_s, QString(), QString()};
    row[Horizontal] = m_random.pick(criteria);
    if (m_random.chance(88)) {
        for (int column : {Premises, Information, Access, Equality})
            row[column] = m_random.pick(answers);
        if (row[Premises].toString() != answers.first() && m_random.chance(60))
            row[Measure] = m_random.pick(m_measures);
    }
    row[Strategies] = m_random.pick(tags);
}

} // namespace

void writeSampleActivities(SampleWorld &world)
{
    Activities maker(world);
    const RowId first = world.write(u"activity", columns(), world.sizes.activities,
                                    [&](qint64 i, QVariantList &row) { maker.fill(i, row); });
    for (size_t i = 0; i < world.activities.size(); ++i)
        world.activities[i].id = first + RowId(i);
}

} // namespace samverkan
