// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "identitynumber.h"
#include "partialdate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using Weight = RuleFinding::Weight;

static void checkRequired(const Record &record, QList<RuleFinding> &findings)
{
    for (const Field &field : record.kind().fields) {
        if (field.is(FieldFlag::Required) && record.value(field.key).isNull())
            findings.append({field.key, Weight::Error,
                             sentence("Rule", QT_TRANSLATE_NOOP("Rule", "%1 is missing."), {spoken("Field", field.label)}), {}});
    }
}

// Pairs of dates of one unit: the later may not be before the earlier.
static void checkOrder(const Record &record, const QString &first, const QString &last, QList<RuleFinding> &findings)
{
    const QString start = record.text(first);
    const QString end = record.text(last);
    if (!start.isEmpty() && !end.isEmpty() && end < start)
        findings.append({last, Weight::Error,
                         sentence("Rule", QT_TRANSLATE_NOOP("Rule", "The end %1 is before the start %2."), {end, start}), {}});
}

static void checkBirth(const Record &record, const IdentityNumber &number, QList<RuleFinding> &findings)
{
    const QString birth = record.text(u"birth_date"_s);
    const QString told = number.birth.iso();
    if (told.isEmpty())
        return;
    if (birth.isEmpty())
        findings.append({u"birth_date"_s, Weight::Warning,
                         sentence("Rule", QT_TRANSLATE_NOOP("Rule", "The identity number says %1."), {told}), told});
    else if (!birth.startsWith(told) && !told.startsWith(birth))
        findings.append({u"birth_date"_s, Weight::Warning,
                         sentence("Rule", QT_TRANSLATE_NOOP("Rule", "The identity number says %1. Compare with the paper."), {told}), told});
}

static void checkGender(const Record &record, const IdentityNumber &number, QList<RuleFinding> &findings)
{
    if (number.gender == NumberGender::Unknown)
        return;
    const QString told = number.gender == NumberGender::Woman ? u"woman"_s : u"man"_s;
    const QString gender = record.text(u"gender"_s);
    if (gender == told || gender == u"other")
        return;
    const char *says = number.gender == NumberGender::Woman
        ? QT_TRANSLATE_NOOP("Rule", "The identity number is a woman's.")
        : QT_TRANSLATE_NOOP("Rule", "The identity number is a man's.");
    findings.append({u"gender"_s, Weight::Warning, sentence("Rule", says), told});
}

static void checkParticipant(const Record &record, QList<RuleFinding> &findings)
{
    const QString text = record.text(u"identity_number"_s);
    if (!text.isEmpty()) {
        const IdentityNumber number = parseIdentityNumber(text, QDate::currentDate());
        checkBirth(record, number, findings);
        checkGender(record, number, findings);
    }
    checkOrder(record, u"birth_date"_s, u"start_date"_s, findings);
}

QList<RuleFinding> checkRecord(const Record &record)
{
    QList<RuleFinding> findings;
    checkRequired(record, findings);
    const Kind &kind = record.kind();
    if (kind.field(u"start_date"_s) && kind.field(u"end_date"_s))
        checkOrder(record, u"start_date"_s, u"end_date"_s, findings);
    if (kind.field(u"opened_on"_s))
        checkOrder(record, u"opened_on"_s, u"closed_on"_s, findings);
    if (kind.field(u"period_from"_s))
        checkOrder(record, u"period_from"_s, u"period_to"_s, findings);
    if (kind.field(u"start_time"_s) && record.text(u"start_date"_s) == record.text(u"end_date"_s))
        checkOrder(record, u"start_time"_s, u"end_time"_s, findings);
    if (kind.key == u"participant")
        checkParticipant(record, findings);
    if (kind.key == u"same_person" && record.value(u"first"_s) == record.value(u"second"_s))
        findings.append({u"second"_s, Weight::Error,
                         sentence("Rule", QT_TRANSLATE_NOOP("Rule", "Choose two different participants.")), {}});
    return findings;
}

QList<const Field *> missingFields(const Record &record)
{
    QList<const Field *> missing;
    for (const Field &field : record.kind().fields) {
        if (*field.neededFor && record.value(field.key).isNull())
            missing.append(&field);
    }
    return missing;
}

} // namespace samverkan
