// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "genderbalance.h"
#include "targets.h"

#include <QDateTime>

#include <optional>

namespace samverkan {

class ReferenceData;

// A figure that every project has, with its target where an indicator counts the very same.
struct OverviewFigure
{
    enum class What { Participants, Hours, Activities, TripsOut, TripsIn, Countries, Organisations };

    What what = What::Participants;
    Question question; // what was counted
    qint64 value = 0; // in the table's unit
    double target = 0; // 0: none
    QList<qint64> months = {}; // as many as Overview::months; empty where the figure has no time

    qint64 amount() const { return question.of == Subject::Hours ? value / 60 : value; }
};

// Something that waits to be done or filled in, and where it is: the list of `kind` with those rows,
// or, of a lack, with the filter "`emptyField` is empty".
struct OverviewTask
{
    enum class What {
        HeldWithoutAttendance, // activities held, nobody written down
        StillPlanned, // their day has passed, nobody said whether they were held
        Unsigned, // attendances at activities held without a signature
        StepsDue, // organisations whose next step is due
        ReportsMissing, // exchanges that are over and have no report
        DraftTrips, // trips that are not complete
        DeliverablesDue, // of working groups
        LacksForReports, // participants without what reports need
        WithoutGender, WithoutCountry, WithoutEmail, NotInformed, // participants
    };

    What what;
    qint64 count = 0; // attendances, trips or deliverables where `rows` are what they belong to
    QString kind;
    QList<RowId> rows = {};
    QString emptyField = {};
    QString first = {}; // what the oldest is called
    QString step = {}; // StepsDue: what is to be done there
    QDate since = {}; // of the oldest
    QList<std::pair<QString, qint64>> parts = {}; // LacksForReports: how many lack each field, most first
};

// Something with a day in the time to come.
struct OverviewComing
{
    QString kind; // activity, exchange, organisation or working_group: the record that opens
    RowId id = 0;
    QString name;
    QString what = {}; // organisation: the next step; working group: the deliverable
    QDate from;
    QDate to = {};
    QString time = {}; // "09:00–12:00"
    QString place = {};
    std::optional<qint64> people = {}; // invited or travelling
};

// A step of the history.
struct OverviewStep
{
    Sentence name;
    QDateTime time; // local
    QString person;
    qint64 entries = 0; // records touched
    QString kind = {}; // of the record, where the step touched one
    RowId id = 0; // 0: gone, or more than one
    bool canUndo = false;
};

// Women and men of one month.
struct MonthlyBalance
{
    QString month; // "2013-05"
    GenderCount count;
};

// How the project stands on a day. Plain values in no language, to be made by a job and shown by the
// window; overviewwords.h has the words.
struct Overview
{
    QDate today;
    QDate mobilisationFrom, implementationFrom, end; // of the project; null where not set
    QList<OverviewFigure> figures;
    QList<TargetFigure> targets; // with a target, but those in `figures`
    QStringList months; // the last twelve with something in them, "2013-05"
    GenderCount people;
    GenderCount leaders; // of working groups
    QList<MonthlyBalance> balance; // of those who took part, month by month
    QList<OverviewTask> tasks; // the most pressing first; none with a count of 0
    QList<OverviewComing> coming; // within comingDays
    QList<OverviewStep> steps; // newest first

    static constexpr int comingDays = 14;
    // Nobody and nothing is written down yet: say how to begin.
    bool isFresh() const;
    const OverviewFigure *figure(OverviewFigure::What what) const;
};

// Counts. Seconds for a project of a million attendances: for a job with a store of its own, whose
// cancel flag stops it early (the answer is then worth nothing).
Overview overviewOf(const Store &store, const ReferenceData &reference, QDate today);

// Whom a question counted, as rows of a kind that has a list of its own: of hours, trips and the like
// the people they are of.
struct CountedRows
{
    QString kind;
    QList<RowId> rows;
};
CountedRows rowsBehind(const Store &store, const Question &question);

// The parts, for overviewOf().
QList<OverviewTask> overviewTasks(const Store &store, QDate today);
QList<OverviewComing> overviewComing(const Store &store, QDate today);

} // namespace samverkan
