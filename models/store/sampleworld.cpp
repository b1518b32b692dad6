// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"

#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace samverkan {

static int scaled(int participants, int atReal, int atMeasured)
{
    constexpr int real = 900;
    constexpr int measured = 200'000;
    if (participants <= real)
        return qMax(1, atReal * participants / real);
    return atReal + int(qint64(atMeasured - atReal) * (participants - real) / (measured - real));
}

SampleSizes::SampleSizes(int participantCount)
    : participants(participantCount)
    , organisations(qMax(60, scaled(participants, 60, 2'000))) // the listed ones are always there
    , activities(scaled(participants, 300, 5'000))
    , attendances(scaled(participants, 8'000, 1'000'000))
    , exchanges(scaled(participants, 40, 3'200))
    , mobilities(scaled(participants, 250, 20'000))
    , searches(scaled(participants, 17, 170))
    , notes(scaled(participants, 64, 2'000))
    , papers(scaled(participants, 120, 3'000))
{
}

namespace sampledays {

static const QDate first(2011, 6, 1);
constexpr int last = end + 30; // of the tables below

QDate date(int day)
{
    return first.addDays(day);
}

int day(const QString &iso)
{
    return int(first.daysTo(QDate::fromString(iso, Qt::ISODate)));
}

const QString &iso(int day)
{
    static const QStringList all = [] {
        QStringList days;
        for (int d = 0; d <= last; ++d)
            days.append(date(d).toString(Qt::ISODate));
        return days;
    }();
    return all[day];
}

static bool workOn(QDate d)
{
    const bool newYear = (d.month() == 12 && d.day() > 20) || (d.month() == 1 && d.day() < 7);
    return d.dayOfWeek() < 6 && d.month() != 7 && !newYear;
}

bool isWorkday(int day)
{
    static const std::vector<bool> all = [] {
        std::vector<bool> days;
        for (int d = 0; d <= last; ++d)
            days.push_back(workOn(date(d)));
        return days;
    }();
    return all[size_t(day)];
}

} // namespace sampledays

SampleWorld::SampleWorld(Change &c, const Catalogue &catalogue, const SampleOptions &options)
    : change(c)
    , sizes(options.participants)
    , random(options.seed)
    , texts(options.language)
    , m_catalogue(catalogue)
{
}

const Kind &SampleWorld::kind(QStringView key) const
{
    return m_catalogue.at(key);
}

RowId SampleWorld::write(QStringView kindKey, const QStringList &keys, qint64 count,
                         const std::function<void(qint64, QVariantList &)> &fill)
{
    qint64 next = 0;
    return count <= 0 ? 0 : writeWhile(kindKey, keys, [&](QVariantList &row) {
        if (next < count)
            fill(next, row);
        return next++ < count;
    });
}

RowId SampleWorld::writeWhile(QStringView kindKey, const QStringList &keys, const std::function<bool(QVariantList &)> &fill)
{
    if (m_failed)
        return 0;
    const Kind &written = kind(kindKey);
    QList<int> fields;
    for (const QString &key : keys) {
        fields.append(written.indexOf(key));
        Q_ASSERT_X(fields.last() >= 0, "SampleWorld::write", qPrintable(key));
    }
    bool any = false;
    const RowId first = change.insertMany(written, fields, [&](QVariantList &row) {
        const bool more = fill(row);
        any = any || more;
        return more;
    });
    m_failed = any && first == 0;
    return first;
}

RowId SampleWorld::find(QStringView kindKey, const QString &field, const QVariant &value)
{
    return change.find(kind(kindKey), field, value).value(0);
}

int SampleWorld::workday(int from, int to)
{
    const int drawn = random.between(from, to);
    for (int step = 0; step <= to - from; ++step) {
        const int day = from + (drawn - from + step) % (to - from + 1);
        if (sampledays::isWorkday(day))
            return day;
    }
    return drawn; // a span of holidays
}

int SampleWorld::randomOrganisation(bool isAbroad)
{
    return random.pick(isAbroad ? abroad : home);
}

int SampleWorld::randomPerson(int day, bool isAbroad)
{
    const auto later = std::upper_bound(byStart.begin(), byStart.end(), day,
                                        [this](int d, int person) { return d < people[size_t(person)].start; });
    const auto begun = later - byStart.begin();
    for (int attempt = 0; begun > 0 && attempt < 60; ++attempt) {
        const int person = byStart[size_t(random.below(begun))];
        const SamplePerson &found = people[size_t(person)];
        if (found.isThereOn(day) && found.abroad == isAbroad)
            return person;
    }
    return -1;
}

} // namespace samverkan
