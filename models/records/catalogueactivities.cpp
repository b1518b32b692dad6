// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguekinds.h"

#include "fieldmakers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using namespace make;

static Kind network()
{
    Kind kind;
    kind.key = u"network"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Network");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Networks");
    kind.icon = "network";
    kind.title = {u"name"_s};
    kind.matches = {{u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Network"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable().known({u"nätverk"_s, u"network"_s}),
        text(u"short_name"_s, QT_TRANSLATE_NOOP("Field", "Short name")).searchable().known({u"förkortning"_s, u"abbreviation"_s}),
        text(u"purpose"_s, QT_TRANSLATE_NOOP("Field", "Purpose")).searchable(),
        choice(u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"focus_area"_s).groupable(),
        reference(u"representative"_s, QT_TRANSLATE_NOOP("Field", "Represents us"), u"participant"_s),
        date(u"joined_on"_s, QT_TRANSLATE_NOOP("Field", "Joined on")).partial(),
    });
    return kind;
}

static Kind workingGroup()
{
    Kind kind;
    kind.key = u"working_group"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Working group");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Working groups");
    kind.icon = "group";
    kind.title = {u"name"_s};
    kind.matches = {{u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Working group"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable().known({u"arbetsgrupp"_s, u"working group"_s, u"group"_s, u"grupp"_s}),
        choice(u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"focus_area"_s).groupable(),
        text(u"purpose"_s, QT_TRANSLATE_NOOP("Field", "Task")).searchable(),
        date(u"start_date"_s, QT_TRANSLATE_NOOP("Field", "Start")).inUnit(u"period"_s),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).inUnit(u"period"_s),
    });
    return kind;
}

static Kind groupOrganisation()
{
    Kind kind;
    kind.key = u"group_organisation"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Organisation in a group");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Organisations in groups");
    kind.icon = "org";
    kind.title = {u"working_group"_s, u"organisation"_s};
    kind.pair = {u"working_group"_s, u"organisation"_s};
    kind.matches = {{u"working_group"_s, u"organisation"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Organisation in a group"), {
        reference(u"working_group"_s, QT_TRANSLATE_NOOP("Field", "Working group"), u"working_group"_s).required().groupable(),
        reference(u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation"), u"organisation"_s).required().groupable(),
        choice(u"role"_s, QT_TRANSLATE_NOOP("Field", "Role"), u"group_role"_s).groupable(),
        via(FieldType::Choice, u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"working_group.focus_area"_s).groupable(),
    });
    return kind;
}

static Kind groupMember()
{
    Kind kind;
    kind.key = u"group_member"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Member of a group");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Members of groups");
    kind.icon = "people";
    kind.title = {u"working_group"_s, u"participant"_s};
    kind.pair = {u"working_group"_s, u"participant"_s};
    kind.matches = {{u"working_group"_s, u"participant"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Member of a group"), {
        reference(u"working_group"_s, QT_TRANSLATE_NOOP("Field", "Working group"), u"working_group"_s).required().groupable(),
        reference(u"participant"_s, QT_TRANSLATE_NOOP("Field", "Participant"), u"participant"_s).required(),
        choice(u"role"_s, QT_TRANSLATE_NOOP("Field", "Role"), u"member_role"_s).groupable(),
        date(u"start_date"_s, QT_TRANSLATE_NOOP("Field", "Start")).inUnit(u"period"_s),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).inUnit(u"period"_s),
        via(FieldType::Choice, u"gender"_s, QT_TRANSLATE_NOOP("Field", "Gender"), u"participant.gender"_s).groupable(),
        via(FieldType::Country, u"country"_s, QT_TRANSLATE_NOOP("Field", "Country"), u"participant.country"_s).groupable().unlisted(),
        via(FieldType::Reference, u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation"), u"participant.organisation"_s).groupable(),
        via(FieldType::Choice, u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"working_group.focus_area"_s).groupable(),
    });
    return kind;
}

static Kind deliverable()
{
    Kind kind;
    kind.key = u"deliverable"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Deliverable");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Deliverables");
    kind.icon = "check";
    kind.title = {u"name"_s};
    kind.matches = {{u"working_group"_s, u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Deliverable"), {
        reference(u"working_group"_s, QT_TRANSLATE_NOOP("Field", "Working group"), u"working_group"_s).required().groupable(),
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable(),
        date(u"due_on"_s, QT_TRANSLATE_NOOP("Field", "Due")).partial(),
        date(u"delivered_on"_s, QT_TRANSLATE_NOOP("Field", "Delivered")),
        longText(u"remark"_s, QT_TRANSLATE_NOOP("Field", "Remark")).searchable().unlisted(),
    });
    return kind;
}

static Kind activity()
{
    Kind kind;
    kind.key = u"activity"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Activity");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Activities");
    kind.icon = "calendar";
    kind.title = {u"name"_s, u"start_date"_s};
    kind.matches = {{u"code"_s}, {u"name"_s, u"start_date"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Activity"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Title")).required().searchable().known({u"name"_s, u"activity"_s, u"aktivitet"_s, u"titel"_s, u"benämning"_s, u"rubrik"_s}),
        text(u"code"_s, QT_TRANSLATE_NOOP("Field", "Code")).searchable().unlisted().known({u"activity id"_s, u"aktivitets-id"_s, u"aktivitetsid"_s, u"kod"_s}),
        choice(u"kind"_s, QT_TRANSLATE_NOOP("Field", "Type"), u"activity_kind"_s).groupable().known({u"activity type"_s, u"aktivitetstyp"_s, u"kind"_s}),
        choice(u"state"_s, QT_TRANSLATE_NOOP("Field", "State"), u"activity_state"_s).groupable().known({u"status"_s, u"läge"_s}),
        choice(u"theme"_s, QT_TRANSLATE_NOOP("Field", "Theme"), u"theme"_s).groupable().known({u"tema"_s, u"kompetenstema"_s}),
        choice(u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"focus_area"_s).groupable().known({u"fokusområde"_s}),
        reference(u"working_group"_s, QT_TRANSLATE_NOOP("Field", "Working group"), u"working_group"_s).groupable().known({u"arbetsgrupp"_s}),
        reference(u"network"_s, QT_TRANSLATE_NOOP("Field", "Network"), u"network"_s).groupable().unlisted().known({u"nätverk"_s}),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Time and place"), {
        date(u"start_date"_s, QT_TRANSLATE_NOOP("Field", "Start")).inUnit(u"period"_s).known({u"date"_s, u"datum"_s, u"startdatum"_s, u"start date"_s}),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).inUnit(u"period"_s).unlisted().known({u"slutdatum"_s, u"end date"_s}),
        text(u"start_time"_s, QT_TRANSLATE_NOOP("Field", "From")).inUnit(u"time"_s).unlisted().known({u"starttid"_s, u"kl"_s}),
        text(u"end_time"_s, QT_TRANSLATE_NOOP("Field", "To")).inUnit(u"time"_s).unlisted().known({u"sluttid"_s}),
        text(u"place"_s, QT_TRANSLATE_NOOP("Field", "Place")).searchable().groupable().known({u"venue"_s, u"lokal"_s, u"plats"_s, u"ort"_s, u"city"_s}),
        country(u"country"_s, QT_TRANSLATE_NOOP("Field", "Country")).groupable().known({u"land"_s}),
        reference(u"responsible"_s, QT_TRANSLATE_NOOP("Field", "Responsible organisation"), u"organisation"_s).groupable().unlisted().known({u"ansvarig"_s, u"organiser"_s, u"arrangör"_s}),
        via(FieldType::Key, u"month"_s, QT_TRANSLATE_NOOP("Field", "Month"), u"start_date"_s).derivedBy(Derivation::Month, u"start_date"_s).groupable().unlisted(),
        via(FieldType::Key, u"year"_s, QT_TRANSLATE_NOOP("Field", "Year"), u"start_date"_s).derivedBy(Derivation::Year, u"start_date"_s).groupable().unlisted(),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Plan"), {
        integer(u"planned_participants"_s, QT_TRANSLATE_NOOP("Field", "Planned participants")).between(0, 100000).known({u"planerade deltagare"_s, u"planned"_s}),
        duration(u"planned_minutes"_s, QT_TRANSLATE_NOOP("Field", "Length")).between(0, 60 * 24 * 60).unlisted().known({u"timmar"_s, u"hours"_s, u"längd"_s, u"duration"_s}),
        longText(u"deviation"_s, QT_TRANSLATE_NOOP("Field", "Deviation and measures")).searchable().unlisted(),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Horizontal criteria"), {
        choices(u"horizontal"_s, QT_TRANSLATE_NOOP("Field", "Horizontal criteria met"), u"horizontal_criterion"_s).groupable().unlisted(),
        choice(u"access_premises"_s, QT_TRANSLATE_NOOP("Field", "Accessible premises"), u"yes_partly_no"_s).groupable().unlisted(),
        choice(u"access_information"_s, QT_TRANSLATE_NOOP("Field", "Accessible information"), u"yes_partly_no"_s).groupable().unlisted(),
        choice(u"access_activity"_s, QT_TRANSLATE_NOOP("Field", "Accessible activity"), u"yes_partly_no"_s).groupable().unlisted(),
        choice(u"equality_plan"_s, QT_TRANSLATE_NOOP("Field", "Gender equality considered in the plan"), u"yes_partly_no"_s).groupable().unlisted(),
        text(u"access_measure"_s, QT_TRANSLATE_NOOP("Field", "Measure")).searchable().unlisted(),
        choices(u"strategies"_s, QT_TRANSLATE_NOOP("Field", "Strategies"), u"strategy_tag"_s).groupable().unlisted(),
    });
    return kind;
}

static Kind attendance()
{
    Kind kind;
    kind.key = u"attendance"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Attendance");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Attendances");
    kind.icon = "check";
    kind.title = {u"participant"_s, u"activity"_s};
    kind.pair = {u"participant"_s, u"activity"_s};
    kind.matches = {{u"participant"_s, u"activity"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Attendance"), {
        reference(u"participant"_s, QT_TRANSLATE_NOOP("Field", "Participant"), u"participant"_s).required().known({u"deltagare"_s, u"name"_s, u"namn"_s}),
        reference(u"activity"_s, QT_TRANSLATE_NOOP("Field", "Activity"), u"activity"_s).required().groupable().known({u"aktivitet"_s, u"activity id"_s, u"aktivitets-id"_s}),
        choice(u"role"_s, QT_TRANSLATE_NOOP("Field", "Role"), u"attendance_role"_s).groupable().known({u"roll"_s, u"deltar som"_s}),
        choice(u"state"_s, QT_TRANSLATE_NOOP("Field", "State"), u"attendance_state"_s).groupable().known({u"status"_s, u"närvaro"_s}),
        duration(u"minutes"_s, QT_TRANSLATE_NOOP("Field", "Time")).between(0, 60 * 24 * 60).known({u"hours"_s, u"timmar"_s, u"tid"_s, u"antal timmar"_s}),
        reference(u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation at that time"), u"organisation"_s).groupable().known({u"arbetsgivare"_s, u"employer"_s, u"organisation"_s}),
        yesNo(u"signed"_s, QT_TRANSLATE_NOOP("Field", "Signed")).groupable().known({u"signerad"_s, u"underskriven"_s}),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Activity"), {
        via(FieldType::Date, u"date"_s, QT_TRANSLATE_NOOP("Field", "Date"), u"activity.start_date"_s),
        via(FieldType::Choice, u"kind"_s, QT_TRANSLATE_NOOP("Field", "Type of activity"), u"activity.kind"_s).groupable(),
        via(FieldType::Choice, u"theme"_s, QT_TRANSLATE_NOOP("Field", "Theme"), u"activity.theme"_s).groupable().unlisted(),
        via(FieldType::Choice, u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"activity.focus_area"_s).groupable().unlisted(),
        via(FieldType::Reference, u"working_group"_s, QT_TRANSLATE_NOOP("Field", "Working group"), u"activity.working_group"_s).groupable().unlisted(),
        via(FieldType::Key, u"month"_s, QT_TRANSLATE_NOOP("Field", "Month"), u"activity.month"_s).groupable().unlisted(),
        via(FieldType::Key, u"year"_s, QT_TRANSLATE_NOOP("Field", "Year"), u"activity.year"_s).groupable().unlisted(),
        via(FieldType::Choice, u"gender"_s, QT_TRANSLATE_NOOP("Field", "Gender"), u"participant.gender"_s).groupable().unlisted(),
        via(FieldType::Country, u"country"_s, QT_TRANSLATE_NOOP("Field", "Country"), u"participant.country"_s).groupable().unlisted(),
        via(FieldType::Choice, u"age_band"_s, QT_TRANSLATE_NOOP("Field", "Age band"), u"participant.age_band"_s).groupable().unlisted(),
    });
    return kind;
}

QList<Kind> activityKinds()
{
    return {network(), workingGroup(), groupOrganisation(), groupMember(), deliverable(), activity(), attendance()};
}

} // namespace samverkan
