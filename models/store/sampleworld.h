// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "samplegenerator.h"
#include "samplerandom.h"
#include "sampletexts.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace samverkan {

class Catalogue;

// How many of what, by the number of participants: the real project's proportions at 900, those of
// the measurements in the benchmarks at 200 000, a straight line between.
struct SampleSizes
{
    explicit SampleSizes(int participants);
    int participants;
    int organisations;
    int activities;
    int attendances;
    int exchanges;
    int mobilities;
    int searches;
    int notes;
    int papers;
};

// Days are counted from the first of June 2011, so that they compare and add.
namespace sampledays {
constexpr int mobilisation = 13; // 2011-06-14
constexpr int implementation = 274; // 2012-03-01
constexpr int end = 1125; // 2014-06-30
QDate date(int day);
int day(const QString &iso);
// "2012-03-01", shared and not made anew.
const QString &iso(int day);
bool isWorkday(int day); // no weekend, July, or turn of the year
}

enum class SampleGender : quint8 { Woman, Man, Other, Unknown };

struct SampleOrganisation
{
    RowId id = 0;
    QString name;
    QString kind;
    QString country;
    QString place;
    QString role;
    int women = 50; // per cent of the people it sends
    int weight = 1; // how many it sends
    bool isAbroad() const { return country != u"SE"; }
};

struct SamplePerson
{
    RowId id = 0;
    int organisation = -1; // index; -1 none
    int former = -1; // where the person worked until `moved`
    int moved = 0;
    int start = 0;
    int end = -1; // -1 none
    SampleGender gender = SampleGender::Unknown;
    bool anonymous = false;
    bool abroad = false;
    bool decides = false;

    bool isThereOn(int day) const { return start <= day && (end < 0 || day <= end); }
    int organisationOn(int day) const { return former >= 0 && day < moved ? former : organisation; }
};

struct SampleExchange
{
    RowId id = 0;
    bool in = false;
    QString country; // the other one
    int host = -1; // organisation indexes
    int sender = -1;
    int start = 0;
    int end = 0;
    int people = 0;
    std::vector<int> anonymous; // people of whom only the trip is known
};

struct SampleActivity
{
    RowId id = 0;
    QString kind;
    QString focusArea;
    QString state;
    int start = 0;
    int minutes = 0;
    int people = 0; // how many were invited
    int group = -1;
};

struct SampleGroup
{
    RowId id = 0;
    QString name;
    QString focusArea;
    std::vector<int> members; // indexes of people
};

// What the parts of the generator share while they write: the change, chance, and what is there
// already. Lives for one generation.
class SampleWorld
{
public:
    SampleWorld(Change &change, const Catalogue &catalogue, const SampleOptions &options);

    const Kind &kind(QStringView key) const;
    // Writes `count` rows with the fields `keys`; `fill` sets one row's values in that order.
    RowId write(QStringView kind, const QStringList &keys, qint64 count,
                const std::function<void(qint64, QVariantList &)> &fill);
    // The same until `fill` answers false.
    RowId writeWhile(QStringView kind, const QStringList &keys, const std::function<bool(QVariantList &)> &fill);
    // The row of a kind whose field has the value; 0 if there is none.
    RowId find(QStringView kind, const QString &field, const QVariant &value);
    // A workday in the span, both ends included; any day of a span of holidays.
    int workday(int from, int to);
    int randomOrganisation(bool abroad);
    // A person on the list that day, or -1 where nobody was found in a few tries.
    int randomPerson(int day, bool abroad);
    bool hasFailed() const { return m_failed; }

    Change &change;
    const SampleSizes sizes;
    SampleRandom random;
    const SampleTexts texts;
    std::vector<SampleOrganisation> organisations;
    std::vector<int> home; // indexes of organisations in Sweden, each as often as its weight
    std::vector<int> abroad;
    std::vector<SampleExchange> exchanges;
    std::vector<SamplePerson> people;
    std::vector<int> byStart; // people with names, first to last start
    std::vector<SampleActivity> activities;
    std::vector<SampleGroup> groups;

private:
    const Catalogue &m_catalogue;
    bool m_failed = false;
};

// The parts, in the order in which each may speak of those before. Each is a file of its own.
void writeSampleOrganisations(SampleWorld &world);
void planSampleExchanges(SampleWorld &world);
void writeSamplePeople(SampleWorld &world);
void writeSampleGroups(SampleWorld &world);
void writeSampleActivities(SampleWorld &world);
void writeSampleAttendances(SampleWorld &world);
void writeSampleExchanges(SampleWorld &world);
void writeSampleSearches(SampleWorld &world);
void writeSampleFollowUp(SampleWorld &world);

} // namespace samverkan
