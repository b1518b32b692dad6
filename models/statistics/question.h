// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include "partialdate.h"
#include "sentence.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace samverkan {

// What is counted. People are counted once, never rows: whoever travels twice is one participant and
// two mobilities.
enum class Subject {
    Participants, // people
    Mobilities, // trips: one person's part in one exchange
    Hours, // time of attendance, added up in minutes
    PersonDays, // days of trips, added up
    Organisations,
    Activities,
    GroupMembers, // people who are members of a working group
    GroupLeaders, // people who lead one
    Exchanges,
    PartnerSearches,
};

// The word scripts use ("participants", "person_days" …) and back.
QString keyOf(Subject subject);
std::optional<Subject> subjectFromKey(QStringView key);
// All of them, in the order they are offered.
QList<Subject> subjects();
// What is counted, for a heading: "Participants", "Hours" … The kind of record behind a figure is
// recordKindOf(): the list that opens when somebody asks who they are.
Sentence labelOf(Subject subject);
QString recordKindOf(Subject subject);
// Counted in rows of something, or added up.
bool isSum(Subject subject);

// One line of a filter. Variables are named as in Question::by.
struct Condition
{
    enum class Mode { OneOf, Empty, NotEmpty, Among };

    QString variable; // Among: a reference to the records, empty when they are what is counted
    QStringList values = {}; // OneOf: codes; any of them will do
    Mode mode = Mode::OneOf;
    QList<RowId> among = {}; // Among: the record is one of these, in no particular order
    QString name = {}; // Among: what people call them, "Without e-mail"

    bool operator==(const Condition &) const = default;
};

// What is asked of the statistics. All parts but `of` may be left empty.
//
// Variables are fields of what is counted ("gender") or of what it leads to ("activity.kind",
// "organisation.kind"); variable.h lists them. Where one thing has many of the other (people and
// activities), somebody is counted in each bin that one of the rows falls into, once in the totals,
// and not at all if there is no such row. Conditions and variables on the same related thing are asked
// of the same row of it.
//
// The period, both days included, is asked
//   of participants: some day of the participation lies in it; without a known day they do not count
//   of mobilities, person-days: the trip starts in it (its exchange, where the trip has no date)
//   of hours, activities, exchanges: the activity or exchange starts in it
//   of group members and leaders: some day of the membership lies in it (an end left open is open)
//   of partner searches: open on some day of it
//   of organisations: not at all (CrossTabulation::periodIgnored says so)
// and, where the question speaks of related activities, trips or memberships, of those instead: people
// by type of activity in 2013 are those who took part in such an activity in 2013.
struct Question
{
    Subject of = Subject::Participants;
    QStringList by = {};
    PartialDate from = {}; // half known: from its first day
    PartialDate to = {}; // half known: to its last day
    QList<Condition> where = {};
    bool withRecords = true; // false saves time where nobody will open the figures

    bool operator==(const Question &) const = default;
};

} // namespace samverkan
