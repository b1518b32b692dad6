// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguekinds.h"

#include "fieldmakers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using namespace make;

static Kind exchange()
{
    Kind kind;
    kind.key = u"exchange"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Exchange");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Exchanges");
    kind.icon = "exchange";
    kind.title = {u"reference"_s};
    kind.matches = {{u"reference"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Exchange"), {
        text(u"reference"_s, QT_TRANSLATE_NOOP("Field", "Reference")).required().searchable().known({u"project reference"_s, u"exchange"_s, u"utbyte"_s, u"referens"_s, u"utbytes-id"_s, u"exchange id"_s}),
        text(u"purpose"_s, QT_TRANSLATE_NOOP("Field", "Purpose")).searchable().known({u"syfte"_s}),
        choice(u"kind"_s, QT_TRANSLATE_NOOP("Field", "Type"), u"exchange_kind"_s).groupable().known({u"typ"_s, u"exchange type"_s, u"kind"_s}),
        choice(u"direction"_s, QT_TRANSLATE_NOOP("Field", "Direction"), u"direction"_s).groupable().known({u"riktning"_s}),
        choice(u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"focus_area"_s).groupable().known({u"fokusområde"_s}),
        choice(u"programme"_s, QT_TRANSLATE_NOOP("Field", "Programme"), u"programme"_s).groupable().unlisted().known({u"program"_s}),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "From and to"), {
        reference(u"sending_organisation"_s, QT_TRANSLATE_NOOP("Field", "Sending organisation"), u"organisation"_s).groupable().unlisted().known({u"sändande organisation"_s}),
        country(u"sending_country"_s, QT_TRANSLATE_NOOP("Field", "Sending country")).groupable().known({u"sändande land"_s, u"from country"_s}),
        reference(u"hosting_organisation"_s, QT_TRANSLATE_NOOP("Field", "Hosting organisation"), u"organisation"_s).groupable().unlisted().known({u"receiving organisation"_s, u"mottagande organisation"_s, u"värdorganisation"_s}),
        country(u"receiving_country"_s, QT_TRANSLATE_NOOP("Field", "Receiving country")).groupable().known({u"mottagande land"_s, u"hosting country"_s, u"to country"_s}),
        text(u"place"_s, QT_TRANSLATE_NOOP("Field", "Place")).searchable().known({u"ort"_s, u"city"_s, u"mottagande ort"_s}),
        date(u"start_date"_s, QT_TRANSLATE_NOOP("Field", "Start")).inUnit(u"period"_s).known({u"start date"_s, u"startdatum"_s}),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).inUnit(u"period"_s).known({u"end date"_s, u"slutdatum"_s}),
        date(u"report_received_on"_s, QT_TRANSLATE_NOOP("Field", "Report received")).unlisted().known({u"rapport inlämnad"_s}),
        via(FieldType::Key, u"month"_s, QT_TRANSLATE_NOOP("Field", "Month"), u"start_date"_s).derivedBy(Derivation::Month, u"start_date"_s).groupable().unlisted(),
        via(FieldType::Key, u"year"_s, QT_TRANSLATE_NOOP("Field", "Year"), u"start_date"_s).derivedBy(Derivation::Year, u"start_date"_s).groupable().unlisted(),
    });
    return kind;
}

static Kind mobility()
{
    Kind kind;
    kind.key = u"mobility"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Mobility");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Mobilities");
    kind.icon = "person";
    kind.title = {u"participant"_s, u"exchange"_s};
    kind.pair = {u"participant"_s, u"exchange"_s};
    kind.matches = {{u"participant"_s, u"exchange"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Mobility"), {
        reference(u"exchange"_s, QT_TRANSLATE_NOOP("Field", "Exchange"), u"exchange"_s).required().groupable().known({u"project reference"_s, u"utbyte"_s, u"referens"_s, u"exchange id"_s, u"utbytes-id"_s}),
        reference(u"participant"_s, QT_TRANSLATE_NOOP("Field", "Participant"), u"participant"_s).required().known({u"deltagare"_s, u"name"_s, u"namn"_s, u"participant name"_s}),
        via(FieldType::Integer, u"age_at_start"_s, QT_TRANSLATE_NOOP("Field", "Age at start"), u"participant.age_at_start"_s).between(0, 120).groupable().unlisted().known({u"age"_s, u"participant age"_s, u"ålder"_s}),
        via(FieldType::Choice, u"gender"_s, QT_TRANSLATE_NOOP("Field", "Gender"), u"participant.gender"_s).groupable().known({u"sex"_s, u"kön"_s}),
        via(FieldType::Choice, u"age_band"_s, QT_TRANSLATE_NOOP("Field", "Age band"), u"participant.age_band"_s).groupable().unlisted(),
        via(FieldType::Reference, u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation"), u"participant.organisation"_s).groupable().unlisted(),
        choice(u"state"_s, QT_TRANSLATE_NOOP("Field", "State"), u"mobility_state"_s).groupable().known({u"status"_s}),
    });
    kind.fields += under(QT_TRANSLATE_NOOP("FieldGroup", "Trip"), {
        country(u"sending_country"_s, QT_TRANSLATE_NOOP("Field", "Sending country")).groupable().known({u"sending country code"_s, u"sändande land"_s, u"from country"_s, u"från land"_s}),
        country(u"receiving_country"_s, QT_TRANSLATE_NOOP("Field", "Receiving country")).groupable().known({u"receiving country code"_s, u"mottagande land"_s, u"to country"_s, u"till land"_s}),
        date(u"start_date"_s, QT_TRANSLATE_NOOP("Field", "Start")).inUnit(u"period"_s).known({u"start date"_s, u"startdatum"_s}),
        date(u"end_date"_s, QT_TRANSLATE_NOOP("Field", "End")).inUnit(u"period"_s).known({u"end date"_s, u"slutdatum"_s}),
        integer(u"days"_s, QT_TRANSLATE_NOOP("Field", "Days")).between(0, 3660).inUnit(u"period"_s).known({u"duration"_s, u"mobility duration"_s, u"dagar"_s, u"antal dagar"_s, u"duration in days"_s}),
        integer(u"travel_days"_s, QT_TRANSLATE_NOOP("Field", "Travel days")).between(0, 60).unlisted().known({u"resdagar"_s}),
        date(u"report_received_on"_s, QT_TRANSLATE_NOOP("Field", "Report received")).unlisted().known({u"rapport inlämnad"_s}),
        via(FieldType::Choice, u"direction"_s, QT_TRANSLATE_NOOP("Field", "Direction"), u"exchange.direction"_s).groupable(),
        via(FieldType::Choice, u"kind"_s, QT_TRANSLATE_NOOP("Field", "Type of exchange"), u"exchange.kind"_s).groupable().unlisted(),
        via(FieldType::Choice, u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"exchange.focus_area"_s).groupable().unlisted(),
        via(FieldType::Key, u"month"_s, QT_TRANSLATE_NOOP("Field", "Month"), u"start_date"_s).derivedBy(Derivation::Month, u"start_date"_s).groupable().unlisted(),
        via(FieldType::Key, u"year"_s, QT_TRANSLATE_NOOP("Field", "Year"), u"start_date"_s).derivedBy(Derivation::Year, u"start_date"_s).groupable().unlisted(),
    });
    return kind;
}

static Kind partnerSearch()
{
    Kind kind;
    kind.key = u"partner_search"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Partner search");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Partner searches");
    kind.icon = "partner";
    kind.title = {u"name"_s};
    kind.matches = {{u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Partner search"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Title")).required().searchable().known({u"title"_s, u"ärende"_s, u"name"_s, u"rubrik"_s}),
        reference(u"seeker"_s, QT_TRANSLATE_NOOP("Field", "Seeking organisation"), u"organisation"_s).groupable().known({u"sökande organisation"_s}),
        choice(u"focus_area"_s, QT_TRANSLATE_NOOP("Field", "Focus area"), u"focus_area"_s).groupable().known({u"fokus"_s, u"fokusområde"_s}),
        countries(u"wanted_countries"_s, QT_TRANSLATE_NOOP("Field", "Wanted countries")).groupable().known({u"önskade länder"_s}),
        choices(u"wanted_kinds"_s, QT_TRANSLATE_NOOP("Field", "Wanted types of organisation"), u"organisation_kind"_s).groupable().unlisted(),
        choice(u"state"_s, QT_TRANSLATE_NOOP("Field", "State"), u"search_state"_s).groupable().known({u"status"_s}),
        date(u"opened_on"_s, QT_TRANSLATE_NOOP("Field", "Opened on")).known({u"start"_s, u"öppnad"_s}),
        date(u"closed_on"_s, QT_TRANSLATE_NOOP("Field", "Closed on")).known({u"slut"_s, u"avslutad"_s}),
        longText(u"description"_s, QT_TRANSLATE_NOOP("Field", "Description")).searchable().unlisted(),
        text(u"result"_s, QT_TRANSLATE_NOOP("Field", "Result")).searchable().known({u"resultat"_s}),
    });
    return kind;
}

static Kind candidate()
{
    Kind kind;
    kind.key = u"candidate"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Candidate");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Candidates");
    kind.icon = "org";
    kind.title = {u"partner_search"_s, u"organisation"_s};
    kind.pair = {u"partner_search"_s, u"organisation"_s};
    kind.matches = {{u"partner_search"_s, u"organisation"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Candidate"), {
        reference(u"partner_search"_s, QT_TRANSLATE_NOOP("Field", "Partner search"), u"partner_search"_s).required().groupable(),
        reference(u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation"), u"organisation"_s).required().groupable(),
        choice(u"state"_s, QT_TRANSLATE_NOOP("Field", "State"), u"candidate_state"_s).groupable(),
        text(u"result"_s, QT_TRANSLATE_NOOP("Field", "Result")).searchable(),
        via(FieldType::Country, u"country"_s, QT_TRANSLATE_NOOP("Field", "Country"), u"organisation.country"_s).groupable(),
    });
    return kind;
}

QList<Kind> exchangeKinds()
{
    return {exchange(), mobility(), partnerSearch(), candidate()};
}

} // namespace samverkan
