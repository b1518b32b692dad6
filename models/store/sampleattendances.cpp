// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

enum Column { Participant, Activity, Role, State, Minutes, Organisation, Signed };

// Sends people to activities, one activity after the other.
class Attendances
{
public:
    explicit Attendances(SampleWorld &world);
    // False when there are no more.
    bool fill(QVariantList &row);

private:
    bool nextActivity();
    int nextPerson();
    int candidate();
    void fillState(const SampleActivity &activity, QVariantList &row);

    SampleWorld &m_world;
    SampleRandom &m_random;
    std::vector<std::vector<int>> m_lists; // by activity: who is on it
    std::vector<int> m_seen; // by person: the last visit to an activity they were put down at
    int m_visit = 0;
    int m_round = 0;
    double m_perPerson = 1; // attendances for each of SampleActivity::people
    double m_carried = 0; // what rounding has left over, and seats that nobody took
    qint64 m_left = 0;
    int m_activity = -1;
    int m_seats = 0;
    size_t m_member = 0;
};

bool takesPlace(const SampleActivity &activity)
{
    return activity.state != u"cancelled";
}

Attendances::Attendances(SampleWorld &world)
    : m_world(world)
    , m_random(world.random)
    , m_lists(world.activities.size())
    , m_seen(world.people.size())
    , m_left(world.sizes.attendances)
{
    const qint64 seats = std::accumulate(world.activities.begin(), world.activities.end(), qint64(0),
                                         [](qint64 sum, const SampleActivity &a) { return sum + (takesPlace(a) ? a.people : 0); });
    m_perPerson = seats ? double(m_left) / double(seats) : 0;
}

// One activity in a hundred was held, but its list has not come in yet. Seats that nobody was found for
// are offered in further rounds.
bool Attendances::nextActivity()
{
    while (m_round < 4) {
        if (++m_activity >= int(m_world.activities.size())) {
            m_activity = -1;
            ++m_round;
            continue;
        }
        const SampleActivity &activity = m_world.activities[size_t(m_activity)];
        if (!takesPlace(activity) || m_activity % 97 == 50)
            continue;
        const double wanted = m_round == 0 ? activity.people * m_perPerson + m_carried : activity.people * m_perPerson / 10;
        m_seats = qMax(1, int(wanted));
        m_carried = wanted - m_seats;
        m_member = 0;
        ++m_visit;
        for (int person : m_lists[size_t(m_activity)])
            m_seen[size_t(person)] = m_visit;
        return true;
    }
    return false;
}

int Attendances::candidate()
{
    const SampleActivity &activity = m_world.activities[size_t(m_activity)];
    if (activity.group >= 0) {
        const std::vector<int> &members = m_world.groups[size_t(activity.group)].members;
        const int member = m_member < members.size() ? members[m_member++] : -1;
        return member >= 0 && m_world.people[size_t(member)].isThereOn(activity.start) ? member : -1;
    }
    const bool international = activity.kind == u"conference" || activity.kind == u"strategic_network" || activity.kind == u"exchange";
    return m_world.randomPerson(activity.start, international && m_random.chance(25));
}

// Somebody not yet on the list of this activity, -1 if nobody is found.
int Attendances::nextPerson()
{
    const SampleActivity &activity = m_world.activities[size_t(m_activity)];
    for (int attempt = 0; attempt < 40; ++attempt) {
        const int person = candidate();
        if (person < 0 || m_seen[size_t(person)] == m_visit)
            continue;
        if (activity.kind == u"steering_group" && !m_world.people[size_t(person)].decides && attempt < 20)
            continue;
        m_seen[size_t(person)] = m_visit;
        m_lists[size_t(m_activity)].push_back(person);
        return person;
    }
    return -1;
}

bool Attendances::fill(QVariantList &row)
{
    if (m_left <= 0)
        return false;
    int person = -1;
    while (person < 0) {
        if (m_seats <= 0 && !nextActivity())
            return false;
        person = nextPerson();
        if (person < 0) {
            m_carried += m_seats;
            m_seats = 0;
        }
    }
    --m_seats;
    --m_left;
    const SampleActivity &activity = m_world.activities[size_t(m_activity)];
    const int employer = m_world.people[size_t(person)].organisationOn(activity.start);
    row[Participant] = m_world.people[size_t(person)].id;
    row[Activity] = activity.id;
    if (employer >= 0)
        row[Organisation] = m_world.organisations[size_t(employer)].id;
    fillState(activity, row);
    return true;
}

void Attendances::fillState(const SampleActivity &activity, QVariantList &row)
{
    static const QString participant = u"participant"_s, staff = u"staff"_s, speaker = u"speaker"_s, guest = u"guest"_s;
    static const QString invited = u"invited"_s, present = u"present"_s, late = u"late"_s, excused = u"excused"_s, absent = u"absent"_s;
    const int role = m_random.below(100);
    row[Role] = activity.kind == u"information" ? guest : role < 92 ? participant : role < 95 ? staff : role < 98 ? speaker : guest;
    if (activity.state == u"planned") {
        row[State] = invited;
        return;
    }
    const int state = m_random.below(100);
    row[State] = state < 88 ? present : state < 92 ? late : state < 97 ? excused : absent;
    if (state >= 92)
        return;
    row[Minutes] = state < 88 ? activity.minutes : qMax(30, activity.minutes - 15 * m_random.between(1, 4));
    row[Signed] = m_random.chance(94);
}

} // namespace

void writeSampleAttendances(SampleWorld &world)
{
    Attendances maker(world);
    world.writeWhile(u"attendance",
                     {u"participant"_s, u"activity"_s, u"role"_s, u"state"_s, u"minutes"_s, u"organisation"_s, u"signed"_s},
                     [&](QVariantList &row) { return maker.fill(row); });
}

} // namespace samverkan
