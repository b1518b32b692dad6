// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguekinds.h"

#include "fieldmakers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using namespace make;

static Kind organisation()
{
    Kind kind;
    kind.key = u"organisation"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Organisation");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Organisations");
    kind.icon = "org";
    kind.title = {u"name"_s};
    kind.matches = {{u"organisation_number"_s}, {u"code"_s}, {u"name"_s, u"country"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Organisation"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable().known({u"organisation"_s, u"organisation name"_s, u"name of organisation"_s, u"organisationsnamn"_s, u"institution"_s, u"municipality name"_s}),
        text(u"abbreviation"_s, QT_TRANSLATE_NOOP("Field", "Abbreviation")).searchable().groupable().unlisted().known({u"förkortning"_s, u"short name"_s}),
        text(u"code"_s, QT_TRANSLATE_NOOP("Field", "Code")).searchable().unlisted().known({u"institutional code"_s, u"organisation code"_s, u"kod"_s, u"pic"_s, u"oid"_s, u"municipality code"_s}),
        choice(u"kind"_s, QT_TRANSLATE_NOOP("Field", "Type"), u"organisation_kind"_s).groupable().known({u"organisation type"_s, u"organisationstyp"_s, u"kind"_s, u"slag"_s}),
        country(u"country"_s, QT_TRANSLATE_NOOP("Field", "Country")).groupable().known({u"land"_s, u"country code"_s, u"landskod"_s}),
        text(u"place"_s, QT_TRANSLATE_NOOP("Field", "Place")).searchable().groupable().known({u"city"_s, u"town"_s, u"ort"_s, u"stad"_s, u"place"_s}),
        field(FieldType::OrganisationNumber, u"organisation_number"_s, QT_TRANSLATE_NOOP("Field", "Organisation number")).searchable().unlisted().known({u"org.nr"_s, u"orgnr"_s, u"organisationsnr"_s}),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "In the project"), {
        choice(u"role"_s, QT_TRANSLATE_NOOP("Field", "Role in the project"), u"organisation_role"_s).groupable().known({u"roll"_s, u"roll i projektet"_s}),
        choice(u"stage"_s, QT_TRANSLATE_NOOP("Field", "Stage of mobilisation"), u"mobilisation_stage"_s).groupable().known({u"status"_s, u"mobilisering"_s}),
        text(u"next_step"_s, QT_TRANSLATE_NOOP("Field", "Next step")).searchable().inUnit(u"next"_s),
        date(u"next_date"_s, QT_TRANSLATE_NOOP("Field", "Next step by")).inUnit(u"next"_s),
        choices(u"focus_areas"_s, QT_TRANSLATE_NOOP("Field", "Focus areas"), u"focus_area"_s).groupable().unlisted(),
        date(u"strategy_adopted_on"_s, QT_TRANSLATE_NOOP("Field", "Transnational strategy adopted on")).partial().unlisted(),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Contact"), {
        text(u"contact_name"_s, QT_TRANSLATE_NOOP("Field", "Contact person")).searchable().unlisted().known({u"kontaktperson"_s, u"contact"_s}),
        email(u"email"_s, QT_TRANSLATE_NOOP("Field", "E-mail")).searchable().unlisted().known({u"mail"_s, u"e-post"_s, u"epost"_s, u"e-mail address"_s}),
        phone(u"phone"_s, QT_TRANSLATE_NOOP("Field", "Telephone")).searchable().unlisted().known({u"tel"_s, u"telefon"_s, u"mobil"_s}),
        text(u"address"_s, QT_TRANSLATE_NOOP("Field", "Address")).unlisted(),
        text(u"website"_s, QT_TRANSLATE_NOOP("Field", "Website")).unlisted(),
    });
    return kind;
}

static QList<Field> personFields()
{
    return under(QT_TRANSLATE_NOOP("FieldGroup", "Person"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).derivedBy(Derivation::FullName, u"given_name"_s).searchable().known({u"namn"_s, u"full name"_s, u"participant"_s, u"deltagare"_s, u"participant name"_s}),
        text(u"given_name"_s, QT_TRANSLATE_NOOP("Field", "Given name")).searchable().unlisted().known({u"first name"_s, u"forename"_s, u"förnamn"_s, u"tilltalsnamn"_s}),
        text(u"family_name"_s, QT_TRANSLATE_NOOP("Field", "Family name")).searchable().unlisted().known({u"last name"_s, u"surname"_s, u"efternamn"_s}),
        field(FieldType::IdentityNumber, u"identity_number"_s, QT_TRANSLATE_NOOP("Field", "Identity number")).sensitive().searchable().unlisted()
            .known({u"personnummer"_s, u"personal identity number"_s, u"pnr"_s, u"samordningsnummer"_s, u"personnr"_s}),
        yesNo(u"protected_identity"_s, QT_TRANSLATE_NOOP("Field", "Protected identity")).unlisted().known({u"skyddad identitet"_s, u"skyddade personuppgifter"_s}),
        date(u"birth_date"_s, QT_TRANSLATE_NOOP("Field", "Birth date")).partial().unlisted().neededForPurpose(QT_TRANSLATE_NOOP("Purpose", "indicators")).known({u"date of birth"_s, u"born"_s, u"födelsedatum"_s, u"född"_s, u"födelsetid"_s}),
        integer(u"age_at_start"_s, QT_TRANSLATE_NOOP("Field", "Age at start")).between(0, 120).groupable().unlisted().known({u"age"_s, u"participant age"_s, u"ålder"_s, u"ålder vid start"_s}),
        choice(u"gender"_s, QT_TRANSLATE_NOOP("Field", "Gender"), u"gender"_s).groupable().neededForPurpose(QT_TRANSLATE_NOOP("Purpose", "indicators")).known({u"sex"_s, u"kön"_s}),
        country(u"country"_s, QT_TRANSLATE_NOOP("Field", "Country")).groupable().unlisted().known({u"land"_s, u"country code"_s, u"landskod"_s, u"nationality"_s, u"home country"_s, u"hemland"_s}),
        choice(u"age_band"_s, QT_TRANSLATE_NOOP("Field", "Age band"), u"age_band"_s).derivedBy(Derivation::AgeBand, u"start_date"_s).groupable().unlisted(),
    });
}

static Kind participant()
{
    Kind kind;
    kind.key = u"participant"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Participant");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Participants");
    kind.icon = "people";
    kind.title = {u"name"_s};
    kind.matches = {{u"identity_number"_s}, {u"email"_s}, {u"given_name"_s, u"family_name"_s, u"birth_date"_s}};
    kind.fields = personFields();
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Organisation"), {
        reference(u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation"), u"organisation"_s).groupable().known({u"employer"_s, u"arbetsgivare"_s, u"company"_s, u"organisation name"_s, u"arbetsplats"_s}),
        via(FieldType::Choice, u"organisation_kind"_s, QT_TRANSLATE_NOOP("Field", "Type of organisation"), u"organisation.kind"_s).groupable().unlisted(),
        choice(u"role"_s, QT_TRANSLATE_NOOP("Field", "Role"), u"participant_role"_s).groupable().known({u"roll"_s, u"befattning"_s, u"title"_s, u"titel"_s, u"deltagarroll"_s}),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Participation"), {
        date(u"start_date"_s, QT_TRANSLATE_NOOP("Field", "Start")).unlisted().inUnit(u"participation"_s).neededForPurpose(QT_TRANSLATE_NOOP("Purpose", "monthly report to Statistics Sweden")).known({u"start date"_s, u"startdatum"_s, u"startad"_s, u"from"_s}),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).unlisted().inUnit(u"participation"_s).known({u"end date"_s, u"slutdatum"_s, u"avslutad"_s, u"to"_s}),
        choice(u"end_reason"_s, QT_TRANSLATE_NOOP("Field", "Reason for leaving"), u"end_reason"_s).groupable().unlisted().known({u"avslutsorsak"_s, u"orsak"_s}),
        via(FieldType::Key, u"month"_s, QT_TRANSLATE_NOOP("Field", "Month of start"), u"start_date"_s).derivedBy(Derivation::Month, u"start_date"_s).groupable().unlisted(),
        via(FieldType::Key, u"year"_s, QT_TRANSLATE_NOOP("Field", "Year of start"), u"start_date"_s).derivedBy(Derivation::Year, u"start_date"_s).groupable().unlisted(),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Contact"), {
        email(u"email"_s, QT_TRANSLATE_NOOP("Field", "E-mail")).searchable().unlisted().known({u"mail"_s, u"e-post"_s, u"epost"_s, u"e-mail address"_s, u"e-postadress"_s}),
        phone(u"phone"_s, QT_TRANSLATE_NOOP("Field", "Telephone")).searchable().unlisted().known({u"tel"_s, u"telefon"_s, u"mobil"_s, u"mobile"_s}),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "At entry"), {
        choice(u"labour_status"_s, QT_TRANSLATE_NOOP("Field", "Labour-market status"), u"labour_status"_s).groupable().unlisted().neededForPurpose(QT_TRANSLATE_NOOP("Purpose", "indicators")).known({u"sysselsättning"_s, u"employment"_s, u"employment status"_s}),
        date(u"unemployed_since"_s, QT_TRANSLATE_NOOP("Field", "Unemployed since")).partial().unlisted().known({u"arbetslös sedan"_s}),
        choice(u"education"_s, QT_TRANSLATE_NOOP("Field", "Education"), u"education_level"_s).groupable().unlisted().neededForPurpose(QT_TRANSLATE_NOOP("Purpose", "indicators")).known({u"utbildning"_s, u"utbildningsnivå"_s, u"education level"_s}),
        date(u"informed_on"_s, QT_TRANSLATE_NOOP("Field", "Informed about data handling on")).unlisted().known({u"informerad"_s, u"informerad datum"_s}),
        longText(u"remark"_s, QT_TRANSLATE_NOOP("Field", "Remark")).searchable().unlisted().explained(QT_TRANSLATE_NOOP("FieldHelp", "Practical matters only. Nothing about health, origin or beliefs.")).known({u"anteckning"_s, u"note"_s, u"comment"_s, u"kommentar"_s}),
    });
    return kind;
}

static Kind samePerson()
{
    Kind kind;
    kind.key = u"same_person"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Same person");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Same persons");
    kind.icon = "equal";
    kind.title = {u"first"_s, u"second"_s};
    kind.pair = {u"first"_s, u"second"_s};
    kind.matches = {{u"first"_s, u"second"_s}};
    kind.listed = false;
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Same person"), {
        reference(u"first"_s, QT_TRANSLATE_NOOP("Field", "One participant"), u"participant"_s).required(),
        reference(u"second"_s, QT_TRANSLATE_NOOP("Field", "The other participant"), u"participant"_s).required(),
        choice(u"verdict"_s, QT_TRANSLATE_NOOP("Field", "Verdict"), u"verdict"_s).required().groupable(),
    });
    return kind;
}

QList<Kind> peopleKinds()
{
    return {organisation(), participant(), samePerson()};
}

} // namespace samverkan
