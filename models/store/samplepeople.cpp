// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include "textfold.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

enum Column { Given, Family, Number, Protected, Birth, Age, Gender, Country, Organisation, Role, Start, End, EndReason,
              Email, Phone, Status, UnemployedSince, Education, Informed, Remark };

const QStringList &columns()
{
    static const QStringList keys{u"given_name"_s, u"family_name"_s, u"identity_number"_s, u"protected_identity"_s, u"birth_date"_s,
                                  u"age_at_start"_s, u"gender"_s, u"country"_s, u"organisation"_s, u"role"_s, u"start_date"_s,
                                  u"end_date"_s, u"end_reason"_s, u"email"_s, u"phone"_s, u"labour_status"_s, u"unemployed_since"_s,
                                  u"education"_s, u"informed_on"_s, u"remark"_s};
    return keys;
}

// Makes one participant after another: those every sample project has, then made-up ones.
class People
{
public:
    explicit People(SampleWorld &world);
    void fill(qint64 index, QVariantList &row);

private:
    void fillListed(const QVariantMap &fields, QVariantList &row);
    void fillNamed(QVariantList &row, bool abroad);
    void fillAnonymous(QVariantList &row);
    void drawPeriod(SamplePerson &person, QVariantList &row);
    void drawGender(SamplePerson &person, QVariantList &row);
    void drawName(const SamplePerson &person, const QString &country, QVariantList &row);
    void drawBirth(const SamplePerson &person, QVariantList &row);
    void drawContact(const SamplePerson &person, QVariantList &row);
    void drawEntry(const SamplePerson &person, QVariantList &row);
    void drawMove(SamplePerson &person);
    QString numberOf(SampleGender gender);

    SampleWorld &m_world;
    SampleRandom &m_random;
    QHash<QString, const SampleNames *> m_names;
    QHash<QString, int> m_boxes; // how many have a mail address already
    QStringList m_numbers[2]; // test numbers left, women's and men's
    QStringList m_remarks;
    int m_shift = 0; // added to each organisation's share of women, to come to the project's
    size_t m_nextTrip = 0;
};

const QString &codeOf(SampleGender gender)
{
    static const QString codes[] = {u"woman"_s, u"man"_s, u"other"_s, u"unknown"_s};
    return codes[int(gender)];
}

// 57 women and 41 men in a hundred over all, whatever the organisations send each.
int shiftOf(const SampleWorld &world)
{
    qint64 women = 0;
    qint64 all = 0;
    for (const SampleOrganisation &organisation : world.organisations) {
        women += qint64(organisation.women) * organisation.weight;
        all += organisation.weight;
    }
    return all ? 58 - int(women / all) : 0;
}

People::People(SampleWorld &world)
    : m_world(world)
    , m_random(world.random)
    , m_remarks(world.texts.list(u"remarks"_s))
    , m_shift(shiftOf(world))
{
    for (const SampleNames &names : world.texts.names())
        m_names.insert(names.country, &names);
    QStringList taken;
    for (const QVariantMap &person : world.texts.people())
        taken.append(person.value(u"identity_number"_s).toString());
    for (const QString &number : world.texts.testNumbers()) {
        if (!taken.contains(number))
            m_numbers[number[10].digitValue() % 2].append(number);
    }
}

void People::fill(qint64 index, QVariantList &row)
{
    const QList<QVariantMap> &listed = m_world.texts.people();
    const int kind = m_random.below(100);
    m_world.people.emplace_back();
    if (index < listed.size())
        fillListed(listed[index], row);
    else if (kind < 6 && m_nextTrip < m_world.exchanges.size())
        fillAnonymous(row);
    else
        fillNamed(row, kind < 18);
}

void People::fillListed(const QVariantMap &fields, QVariantList &row)
{
    SamplePerson &person = m_world.people.back();
    for (int i = 0; i < columns().size(); ++i)
        row[i] = fields.value(columns()[i]);
    const auto &all = m_world.organisations;
    const QString name = fields.value(u"organisation"_s).toString();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SampleOrganisation &o) { return o.name == name; });
    Q_ASSERT_X(found != all.end(), "SampleWorld", qPrintable(name));
    person.organisation = int(found - all.begin());
    person.start = sampledays::day(fields.value(u"start_date"_s).toString());
    person.end = row[End].isNull() ? -1 : sampledays::day(row[End].toString());
    for (SampleGender gender : {SampleGender::Woman, SampleGender::Man, SampleGender::Other}) {
        if (codeOf(gender) == row[Gender].toString())
            person.gender = gender;
    }
    person.decides = row[Role].toString() == u"decision_maker";
    row[Country] = u"SE"_s;
    row[Organisation] = found->id;
    ++m_boxes[row[Email].toString().section(u'@', 0, 0)];
    drawEntry(person, row);
}

void People::fillNamed(QVariantList &row, bool abroad)
{
    static const QStringList roles{u"decision_maker"_s, u"decision_maker"_s, u"project_manager"_s, u"project_manager"_s, u"project_manager"_s,
                                   u"business_developer"_s, u"business_developer"_s, u"business_developer"_s, u"other"_s, u"other"_s};
    SamplePerson &person = m_world.people.back();
    person.abroad = abroad;
    person.organisation = m_world.randomOrganisation(abroad);
    const SampleOrganisation &employer = m_world.organisations[size_t(person.organisation)];
    row[Country] = employer.country;
    row[Organisation] = employer.id;
    row[Role] = m_random.pick(roles);
    person.decides = row[Role].toString() == roles.first();
    drawPeriod(person, row);
    drawGender(person, row);
    drawName(person, employer.country, row);
    drawBirth(person, row);
    drawContact(person, row);
    drawEntry(person, row);
    drawMove(person);
}

// Lists come with age and country only: somebody of whom the trip is known and nothing else.
void People::fillAnonymous(QVariantList &row)
{
    SamplePerson &person = m_world.people.back();
    SampleExchange &trip = m_world.exchanges[m_nextTrip];
    m_nextTrip += trip.anonymous.size() >= 2 ? 1 : 0; // three to a trip
    trip.anonymous.push_back(int(m_world.people.size()) - 1);
    person.anonymous = true;
    person.start = trip.start;
    person.end = trip.end;
    person.gender = m_random.chance(58) ? SampleGender::Woman : m_random.chance(95) ? SampleGender::Man : SampleGender::Unknown;
    row[Gender] = codeOf(person.gender);
    row[Age] = m_random.between(17, 63);
    row[Country] = trip.in ? trip.country : u"SE"_s;
    row[Start] = sampledays::iso(trip.start);
    row[End] = sampledays::iso(trip.end);
}

void People::drawPeriod(SamplePerson &person, QVariantList &row)
{
    static const QStringList reasons{u"completed"_s, u"completed"_s, u"completed"_s, u"completed"_s, u"completed"_s, u"new_job"_s,
                                     u"time"_s, u"parental_leave"_s, u"organisation_left"_s, u"studies"_s};
    using namespace sampledays;
    const bool early = !person.abroad && m_random.chance(14);
    person.start = early ? m_world.workday(mobilisation, implementation - 1) : m_world.workday(implementation, end - 60);
    const int length = m_random.between(60, 600);
    if (!m_random.chance(13))
        person.end = person.start + length < end - 20 ? m_world.workday(person.start + length, person.start + length + 14) : end;
    row[Start] = iso(person.start);
    if (person.end < 0)
        return;
    row[End] = iso(person.end);
    if (m_random.chance(80))
        row[EndReason] = person.end == end ? reasons.first() : m_random.pick(reasons);
}

// More women came early than late: the balance has become better.
void People::drawGender(SamplePerson &person, QVariantList &row)
{
    const int late = (person.start - sampledays::end / 2) * 16 / sampledays::end; // -8 … 8
    const int women = m_world.organisations[size_t(person.organisation)].women + m_shift - late;
    if (m_random.chance(2))
        person.gender = m_random.chance(50) ? SampleGender::Other : SampleGender::Unknown;
    else
        person.gender = m_random.chance(women) ? SampleGender::Woman : SampleGender::Man;
    row[Gender] = codeOf(person.gender);
}

void People::drawName(const SamplePerson &person, const QString &country, QVariantList &row)
{
    const SampleNames &names = **m_names.constFind(country);
    const bool womans = person.gender == SampleGender::Woman || (person.gender != SampleGender::Man && m_random.chance(50));
    row[Given] = m_random.pick(womans ? names.women : names.men);
    row[Family] = m_random.pick(names.family);
}

QString People::numberOf(SampleGender gender)
{
    QStringList &left = m_numbers[gender == SampleGender::Man ? 1 : 0];
    return left.isEmpty() || gender == SampleGender::Other || gender == SampleGender::Unknown ? QString() : left.takeAt(m_random.below(left.size()));
}

// Identity numbers are few, since only published ones will do; the others have a birth date.
void People::drawBirth(const SamplePerson &person, QVariantList &row)
{
    const QString number = !person.abroad && m_random.chance(40) ? numberOf(person.gender) : QString();
    if (!number.isEmpty()) {
        const int day = number.sliced(6, 2).toInt();
        row[Number] = number;
        row[Birth] = u"%1-%2-%3"_s.arg(number.left(4), number.sliced(4, 2)).arg(day > 60 ? day - 60 : day, 2, 10, QChar(u'0'));
        return;
    }
    if (m_random.chance(3))
        return;
    const int age = 21 + (m_random.below(44) + m_random.below(44)) / 2; // 21 … 64, most in the middle
    const QDate start = sampledays::date(person.start);
    const QString birth = start.addYears(-age).addDays(-m_random.below(365)).toString(Qt::ISODate);
    row[Birth] = m_random.chance(3) ? birth.left(4) : birth;
}

void People::drawContact(const SamplePerson &person, QVariantList &row)
{
    if (m_random.below(1000) < 6) {
        row[Protected] = true; // then there is no address in the file
        return;
    }
    if (m_random.chance(93)) {
        const QString box = headerKey(row[Given].toString()) + u'.' + headerKey(row[Family].toString());
        const int same = ++m_boxes[box];
        row[Email] = (same > 1 ? box + QString::number(same) : box) + (person.abroad ? u"@example.com"_s : u"@example.org"_s);
    }
    if (!person.abroad && m_random.chance(55))
        row[Phone] = m_random.chance(70) ? u"070-174 06 %1"_s.arg(m_random.between(20, 99)) : u"08-465 004 %1"_s.arg(m_random.between(30, 99));
}

// As it was at entry. Nearly all are sent by an employer.
void People::drawEntry(const SamplePerson &person, QVariantList &row)
{
    static const QStringList levels{u"isced2"_s, u"isced3"_s, u"isced3"_s, u"isced3"_s, u"isced4"_s, u"isced5"_s, u"isced5"_s, u"isced6"_s,
                                    u"isced6"_s, u"isced6"_s, u"isced6"_s, u"isced6"_s, u"isced7"_s, u"isced7"_s, u"isced7"_s, u"isced8"_s};
    const int status = m_random.below(200);
    if (status < 185)
        row[Status] = u"employed"_s;
    else if (status < 192)
        row[Status] = status < 190 ? u"self_employed"_s : u"in_education"_s;
    else if (status < 195) {
        row[Status] = u"unemployed"_s;
        row[UnemployedSince] = sampledays::date(person.start - m_random.between(30, 700)).toString(u"yyyy-MM");
    }
    if (m_random.chance(95))
        row[Education] = m_random.pick(levels);
    if (m_random.chance(95))
        row[Informed] = row[Start];
    if (m_random.chance(3))
        row[Remark] = m_random.pick(m_remarks);
}

// Some change employer on the way; statistics follow the employer at the time.
void People::drawMove(SamplePerson &person)
{
    if (person.abroad || person.end >= 0 || !m_random.chance(25))
        return;
    person.former = m_world.randomOrganisation(false);
    person.moved = qMin(person.start + 200, sampledays::end);
}

} // namespace

void writeSamplePeople(SampleWorld &world)
{
    People maker(world);
    world.people.reserve(size_t(world.sizes.participants));
    const RowId first = world.write(u"participant", columns(), world.sizes.participants,
                                    [&](qint64 i, QVariantList &row) { maker.fill(i, row); });
    for (size_t i = 0; i < world.people.size(); ++i) {
        world.people[i].id = first + RowId(i);
        if (!world.people[i].anonymous)
            world.byStart.push_back(int(i));
    }
    std::stable_sort(world.byStart.begin(), world.byStart.end(),
                     [&](int a, int b) { return world.people[size_t(a)].start < world.people[size_t(b)].start; });
}

} // namespace samverkan
