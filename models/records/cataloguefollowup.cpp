// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguekinds.h"

#include "fieldmakers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using namespace make;

static Kind indicator()
{
    Kind kind;
    kind.key = u"indicator"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Indicator");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Indicators");
    kind.icon = "chart";
    kind.title = {u"name"_s};
    kind.matches = {{u"code"_s}, {u"name"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Indicator"), {
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable(),
        text(u"name_en"_s, QT_TRANSLATE_NOOP("Field", "Name in English")).searchable(),
        text(u"code"_s, QT_TRANSLATE_NOOP("Field", "Code")).searchable(),
        keyText(u"subject"_s, QT_TRANSLATE_NOOP("Field", "What is counted")).groupable(),
        text(u"condition"_s, QT_TRANSLATE_NOOP("Field", "Filter")),
        date(u"period_from"_s, QT_TRANSLATE_NOOP("Field", "From")).inUnit(u"period"_s),
        date(u"period_to"_s, QT_TRANSLATE_NOOP("Field", "To")).inUnit(u"period"_s),
        decimal(u"target"_s, QT_TRANSLATE_NOOP("Field", "Target")),
        decimal(u"target_women"_s, QT_TRANSLATE_NOOP("Field", "Target, women")).unlisted(),
        decimal(u"target_men"_s, QT_TRANSLATE_NOOP("Field", "Target, men")).unlisted(),
        longText(u"remark"_s, QT_TRANSLATE_NOOP("Field", "Remark")).searchable().unlisted(),
    });
    return kind;
}

static Kind evidence()
{
    Kind kind;
    kind.key = u"evidence"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Evidence");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Evidence");
    kind.icon = "report";
    kind.title = {u"kept_at"_s};
    kind.matches = {{u"record_kind"_s, u"record_uuid"_s, u"kept_at"_s}};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Evidence"), {
        keyText(u"record_kind"_s, QT_TRANSLATE_NOOP("Field", "Kind of record")).required().readOnly().groupable(),
        keyText(u"record_uuid"_s, QT_TRANSLATE_NOOP("Field", "Record")).required().readOnly().unlisted(),
        choice(u"kind"_s, QT_TRANSLATE_NOOP("Field", "Type"), u"evidence_kind"_s).groupable(),
        text(u"kept_at"_s, QT_TRANSLATE_NOOP("Field", "Kept at")).searchable().explained(QT_TRANSLATE_NOOP("FieldHelp", "Binder, tab and page, or where the file lies.")),
        date(u"dated_on"_s, QT_TRANSLATE_NOOP("Field", "Dated")),
        yesNo(u"original"_s, QT_TRANSLATE_NOOP("Field", "Original")),
        text(u"checked_by"_s, QT_TRANSLATE_NOOP("Field", "Checked by")).searchable(),
        text(u"file_name"_s, QT_TRANSLATE_NOOP("Field", "File name")).searchable(),
        text(u"sha256"_s, QT_TRANSLATE_NOOP("Field", "SHA-256")).unlisted().readOnly(),
        field(FieldType::Data, u"content"_s, QT_TRANSLATE_NOOP("Field", "File")).unlisted().internal(),
    });
    return kind;
}

static Kind note()
{
    Kind kind;
    kind.key = u"note"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Note");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Notes");
    kind.icon = "pen";
    kind.title = {u"dated_on"_s, u"content"_s};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Note"), {
        date(u"dated_on"_s, QT_TRANSLATE_NOOP("Field", "Date")).required(),
        longText(u"content"_s, QT_TRANSLATE_NOOP("Field", "Text")).required().searchable(),
        text(u"author"_s, QT_TRANSLATE_NOOP("Field", "Written by")).searchable().groupable(),
        reference(u"organisation"_s, QT_TRANSLATE_NOOP("Field", "Organisation"), u"organisation"_s).groupable(),
        reference(u"participant"_s, QT_TRANSLATE_NOOP("Field", "Participant"), u"participant"_s),
        reference(u"partner_search"_s, QT_TRANSLATE_NOOP("Field", "Partner search"), u"partner_search"_s).groupable(),
    });
    return kind;
}

static Kind issuedReport()
{
    Kind kind;
    kind.key = u"issued_report"_s;
    kind.singular = QT_TRANSLATE_NOOP("Kind", "Issued report");
    kind.plural = QT_TRANSLATE_NOOP("Kind", "Issued reports");
    kind.icon = "report";
    kind.title = {u"name"_s, u"issued_on"_s};
    kind.fields = under(QT_TRANSLATE_NOOP("FieldGroup", "Issued report"), {
        keyText(u"report"_s, QT_TRANSLATE_NOOP("Field", "Report")).required().readOnly().groupable(),
        text(u"name"_s, QT_TRANSLATE_NOOP("Field", "Name")).required().searchable(),
        date(u"issued_on"_s, QT_TRANSLATE_NOOP("Field", "Issued on")).required().readOnly(),
        text(u"issued_to"_s, QT_TRANSLATE_NOOP("Field", "Issued to")).searchable(),
        date(u"period_from"_s, QT_TRANSLATE_NOOP("Field", "From")).readOnly().inUnit(u"period"_s),
        date(u"period_to"_s, QT_TRANSLATE_NOOP("Field", "To")).readOnly().inUnit(u"period"_s),
        longText(u"parameters"_s, QT_TRANSLATE_NOOP("Field", "Parameters")).internal(),
        longText(u"figures"_s, QT_TRANSLATE_NOOP("Field", "Figures")).internal(),
        text(u"sha256"_s, QT_TRANSLATE_NOOP("Field", "SHA-256")).readOnly().unlisted(),
        integer(u"log_position"_s, QT_TRANSLATE_NOOP("Field", "Position in the change log")).internal().between(0, 9'000'000'000'000'000),
    });
    return kind;
}

QList<Kind> followUpKinds()
{
    return {indicator(), evidence(), note(), issuedReport()};
}

} // namespace samverkan
