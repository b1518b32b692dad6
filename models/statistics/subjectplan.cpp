// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectplan.h"

using namespace Qt::StringLiterals;

namespace samverkan {

using Test = PeriodRule::Test;

const Alias *SubjectPlan::alias(QStringView name) const
{
    for (const Alias &alias : aliases) {
        if (alias.name == name)
            return &alias;
    }
    return nullptr;
}

// Only who took part as participant and was there enters the statistics of the fund: not staff,
// speakers or guests (Structural Funds of Finland, who is a participant), nor the absent.
static QList<DefaultCondition> tookPart()
{
    return {{u"role"_s, {u""_s, u"participant"_s}}, {u"state"_s, {u""_s, u"present"_s, u"late"_s}}};
}

static Branch attendances(const QString &owner)
{
    return {u"attendance"_s, owner, {Test::StartsIn, u"activity.start_date"_s}, tookPart()};
}

static PeriodRule tripPeriod()
{
    return {Test::StartsIn, u"start_date"_s, u"end_date"_s, u"exchange.start_date"_s};
}

static Branch memberships(bool always)
{
    return {u"group_member"_s, u"participant"_s, {Test::Open, u"start_date"_s, u"end_date"_s}, {}, always};
}

static PeriodRule participation()
{
    return {Test::Participation, u"start_date"_s, u"end_date"_s};
}

static SubjectPlan participants()
{
    SubjectPlan plan;
    plan.base = u"participant"_s;
    plan.period = participation();
    plan.branches = {attendances(u"participant"_s), {u"mobility"_s, u"participant"_s, tripPeriod()}, memberships(false)};
    plan.aliases = {
        {u"participant"_s, SubjectPlan::Base},
        {u"attendance"_s, 0},
        {u"activity"_s, 0, {u"activity"_s}},
        {u"mobility"_s, 1},
        {u"exchange"_s, 1, {u"exchange"_s}},
        {u"group_member"_s, 2},
        {u"working_group"_s, 2, {u"working_group"_s}},
    };
    return plan;
}

static SubjectPlan trips(const QString &sum)
{
    SubjectPlan plan;
    plan.base = u"mobility"_s;
    plan.sum = sum;
    plan.period = tripPeriod();
    plan.aliases = {
        {u"mobility"_s, SubjectPlan::Base},
        {u"sending_organisation"_s, SubjectPlan::Base, {u"exchange"_s, u"sending_organisation"_s}},
        {u"hosting_organisation"_s, SubjectPlan::Base, {u"exchange"_s, u"hosting_organisation"_s}},
    };
    return plan;
}

static SubjectPlan hours()
{
    SubjectPlan plan;
    plan.base = u"attendance"_s;
    plan.sum = u"minutes"_s;
    plan.period = {Test::StartsIn, u"activity.start_date"_s};
    plan.defaults = tookPart();
    plan.aliases = {
        {u"attendance"_s, SubjectPlan::Base},
        {u"network"_s, SubjectPlan::Base, {u"activity"_s, u"network"_s}},
    };
    return plan;
}

static SubjectPlan organisations()
{
    SubjectPlan plan;
    plan.base = u"organisation"_s;
    plan.branches = {
        {u"participant"_s, u"organisation"_s, participation()},
        {u"group_organisation"_s, u"organisation"_s},
        {u"candidate"_s, u"organisation"_s},
    };
    plan.aliases = {
        {u"organisation"_s, SubjectPlan::Base},
        {u"participant"_s, 0},
        {u"group_organisation"_s, 1},
        {u"working_group"_s, 1, {u"working_group"_s}},
        {u"candidate"_s, 2},
        {u"partner_search"_s, 2, {u"partner_search"_s}},
    };
    return plan;
}

static SubjectPlan activities()
{
    SubjectPlan plan;
    plan.base = u"activity"_s;
    plan.period = {Test::StartsIn, u"start_date"_s, u"end_date"_s};
    plan.branches = {attendances(u"activity"_s)};
    // The period is that of the activity in any case; who was there only tells them apart.
    plan.branches[0].period = plan.period;
    plan.branches[0].period.start = u"activity.start_date"_s;
    plan.branches[0].period.end = u"activity.end_date"_s;
    plan.aliases = {
        {u"activity"_s, SubjectPlan::Base},
        {u"organisation"_s, SubjectPlan::Base, {u"responsible"_s}},
        {u"attendance"_s, 0},
        {u"participant"_s, 0, {u"participant"_s}},
    };
    return plan;
}

static SubjectPlan groupPeople(bool leaders)
{
    SubjectPlan plan;
    plan.base = u"participant"_s;
    plan.own = 0;
    plan.branches = {memberships(true)};
    if (leaders)
        plan.branches[0].defaults = {{u"role"_s, {u"leader"_s}}};
    plan.aliases = {
        {u"group_member"_s, 0},
        {u"working_group"_s, 0, {u"working_group"_s}},
        {u"participant"_s, SubjectPlan::Base},
    };
    return plan;
}

static SubjectPlan exchanges()
{
    SubjectPlan plan;
    plan.base = u"exchange"_s;
    plan.period = {Test::StartsIn, u"start_date"_s, u"end_date"_s};
    plan.branches = {{u"mobility"_s, u"exchange"_s, tripPeriod()}};
    plan.aliases = {
        {u"exchange"_s, SubjectPlan::Base},
        {u"mobility"_s, 0},
        {u"participant"_s, 0, {u"participant"_s}},
    };
    return plan;
}

static SubjectPlan partnerSearches()
{
    SubjectPlan plan;
    plan.base = u"partner_search"_s;
    plan.period = {Test::Open, u"opened_on"_s, u"closed_on"_s};
    plan.branches = {{u"candidate"_s, u"partner_search"_s}};
    plan.branches[0].period = {Test::Open, u"partner_search.opened_on"_s, u"partner_search.closed_on"_s};
    plan.aliases = {
        {u"partner_search"_s, SubjectPlan::Base},
        {u"organisation"_s, SubjectPlan::Base, {u"seeker"_s}},
        {u"candidate"_s, 0},
    };
    return plan;
}

const SubjectPlan &planOf(Subject subject)
{
    static const QList<SubjectPlan> plans{
        participants(),     trips({}),    hours(),           trips(u"days"_s), organisations(),
        activities(), groupPeople(false), groupPeople(true), exchanges(),      partnerSearches(),
    }; // in the order of Subject
    return plans[int(subject)];
}

} // namespace samverkan
