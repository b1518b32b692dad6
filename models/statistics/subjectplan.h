// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

namespace samverkan {

// How a subject is counted, as data: which kind's rows, what hangs on them, and which names lead there.

// When a row lies in a period. Dates are paths of fields from the row ("activity.start_date").
struct PeriodRule
{
    enum class Test {
        None, // has no dates
        StartsIn, // `start`, else `end`, else `instead` lies in the period
        Participation, // start to end touches the period; an end left open lasts; without dates never
        Open, // the same, but a start left open has always been
    };
    Test test = Test::None;
    QString start = {};
    QString end = {};
    QString instead = {};
};

// A condition that holds unless the question speaks of the same field itself: staff at an activity
// do not take part in it. An empty text among the values is "no value".
struct DefaultCondition
{
    QString field;
    QStringList values;
};

// Rows of `kind` whose reference `owner` points to what is counted: attendances of a participant.
struct Branch
{
    QString kind;
    QString owner;
    PeriodRule period = {};
    QList<DefaultCondition> defaults = {};
    bool always = false; // what has no such row is never counted
};

// A word before the dot of a variable and where it leads: a table, and references from its rows.
struct Alias
{
    QString name;
    int table;
    QStringList references = {};
};

struct SubjectPlan
{
    static constexpr int Base = -1; // else an index into `branches`

    QString base; // the kind whose rows are counted
    QString sum = {}; // its field to add up; empty: rows are counted
    int own = Base; // the table that names without a dot are fields of
    PeriodRule period = {};
    QList<DefaultCondition> defaults = {};
    QList<Branch> branches = {};
    QList<Alias> aliases = {};

    const QString &kindOf(int table) const { return table == Base ? base : branches[table].kind; }
    const PeriodRule &periodOf(int table) const { return table == Base ? period : branches[table].period; }
    const QList<DefaultCondition> &defaultsOf(int table) const
    {
        return table == Base ? defaults : branches[table].defaults;
    }
    const Alias *alias(QStringView name) const;
};

const SubjectPlan &planOf(Subject subject);

} // namespace samverkan
