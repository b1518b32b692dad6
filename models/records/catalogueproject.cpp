// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguekinds.h"

#include "fieldmakers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using namespace make;

static Kind project()
{
    Kind kind;
    kind.key = u"project"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Project");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Projects");
    kind.icon = "project";
    kind.title = {u"name"_s};
    kind.matches = {{u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Project"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable(),
        text(u"diary_number"_s, QT_TRANSLATE_NOOP("Field", "Diary number")).searchable(),
        text(u"owner"_s, QT_TRANSLATE_NOOP("Field", "Project owner")).searchable(),
        choice(u"fund_period"_s, QT_TRANSLATE_NOOP("Field", "Fund period"), u"fund_period"_s),
        text(u"programme_area"_s, QT_TRANSLATE_NOOP("Field", "Programme area")),
        text(u"region"_s, QT_TRANSLATE_NOOP("Field", "Region")),
        country(u"country"_s, QT_TRANSLATE_NOOP("Field", "Country")),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Dates"), {
        date(u"applied_on"_s, QT_TRANSLATE_NOOP("Field", "Application")),
        date(u"decided_on"_s, QT_TRANSLATE_NOOP("Field", "Decision")),
        date(u"mobilisation_from"_s, QT_TRANSLATE_NOOP("Field", "Mobilisation from")).inUnit(u"period"_s),
        date(u"implementation_from"_s, QT_TRANSLATE_NOOP("Field", "Implementation from")).inUnit(u"period"_s),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).inUnit(u"period"_s),
        date(u"retention_until"_s, QT_TRANSLATE_NOOP("Field", "Keep until")).partial().explained(QT_TRANSLATE_NOOP("FieldHelp", "The last day on which the papers may be asked for. Set it by the decision, not by guess.")),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Publicity"), {
        text(u"publicity_union"_s, QT_TRANSLATE_NOOP("Field", "Reference to the Union")),
        text(u"publicity_fund"_s, QT_TRANSLATE_NOOP("Field", "Reference to the fund")),
        text(u"publicity_slogan"_s, QT_TRANSLATE_NOOP("Field", "Slogan")),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Money"), {
        decimal(u"support_granted"_s, QT_TRANSLATE_NOOP("Field", "Support granted")).unlisted(),
        text(u"currency"_s, QT_TRANSLATE_NOOP("Field", "Currency")).unlisted(),
    });
    return kind;
}

static Kind phase()
{
    Kind kind;
    kind.key = u"phase"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Phase");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Phases");
    kind.icon = "calendar";
    kind.title = {u"name"_s};
    kind.matches = {{u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Phase"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable(),
        text(u"name_en"_s, QT_TRANSLATE_NOOP("Field", "Name in English")).searchable(),
        date(u"start_date"_s, QT_TRANSLATE_NOOP("Field", "Start")).inUnit(u"period"_s),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).inUnit(u"period"_s),
    });
    return kind;
}

static Kind contactPerson()
{
    Kind kind;
    kind.key = u"contact_person"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Contact person");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Contact persons");
    kind.icon = "person";
    kind.title = {u"name"_s};
    kind.matches = {{u"email"_s}, {u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Contact person"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable(),
        reference(u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation"), u"organisation"_s).groupable(),
        text(u"task"_s, QT_TRANSLATE_NOOP("Field", "Task")).searchable(),
        email(u"email"_s, QT_TRANSLATE_NOOP("Field", "E-mail")).searchable(),
        phone(u"phone"_s, QT_TRANSLATE_NOOP("Field", "Telephone")).searchable(),
    });
    return kind;
}

static Kind codeValue()
{
    Kind kind;
    kind.key = u"code_value"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Code value");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Code values");
    kind.icon = "columns";
    kind.title = {u"label_sv"_s};
    kind.matches = {{u"list"_s, u"code"_s}};
    kind.listed = false;
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Code value"), {
        keyText(u"list"_s, QT_TRANSLATE_NOOP("Field", "Code list")).required().searchable().readOnly().groupable(),
        keyText(u"code"_s, QT_TRANSLATE_NOOP("Field", "Code")).required().searchable().readOnly(),
        text(u"label_sv"_s, QT_TRANSLATE_NOOP("Field", "Swedish")).required().searchable(),
        text(u"label_en"_s, QT_TRANSLATE_NOOP("Field", "English")).searchable(),
        integer(u"position"_s, QT_TRANSLATE_NOOP("Field", "Order")).between(0, 100000),
        yesNo(u"retired"_s, QT_TRANSLATE_NOOP("Field", "No longer offered")),
    });
    return kind;
}

static Kind savedSearch()
{
    Kind kind;
    kind.key = u"saved_search"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Saved search");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Saved searches");
    kind.icon = "bookmark";
    kind.title = {u"name"_s};
    kind.matches = {{u"name"_s}};
    kind.listed = false;
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Saved search"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable(),
        keyText(u"record_kind"_s, QT_TRANSLATE_NOOP("Field", "Kind of record")).required().readOnly(),
        longText(u"content"_s, QT_TRANSLATE_NOOP("Field", "Content")).internal(),
    });
    return kind;
}

QList<Kind> projectKinds()
{
    return {project(), phase(), codeValue(), savedSearch()};
}

QList<Kind> contactKinds()
{
    return {contactPerson()};
}

} // namespace samverkan
