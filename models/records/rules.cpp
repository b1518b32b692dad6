// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "identitynumber.h"
#include "partialdate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

using Weight = RuleFinding::Weight;

static void checkRequired(const Record &record, int index, QList<RuleFinding> &findings)
{
    const Field &field = record.kind().fields[index];
    if (record.isEmpty(index))
        findings.append({field.key, Weight::Error,
                         sentence("Rule", QT_TRANSLATE_NOOP("Rule", "%1 is missing."), {spoken("Field", field.label)}), {}});
}

static void checkOrder(const Record &record, int first, int last, QList<RuleFinding> &findings)
{
    if (record.isEmpty(first) || record.isEmpty(last))
        return;
    const QString start = record.value(first).toString();
    const QString end = record.value(last).toString();
    if (end < start)
        findings.append({record.kind().fields[last].key, Weight::Error,
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

static void checkIdentity(const Record &record, QDate today, QList<RuleFinding> &findings)
{
    const IdentityNumber number = parseIdentityNumber(record.text(u"identity_number"_s), today);
    checkBirth(record, number, findings);
    checkGender(record, number, findings);
}

RecordRules::RecordRules(const Kind &kind)
    : m_kind(kind)
    , m_days{kind.indexOf(u"start_date"_s), kind.indexOf(u"end_date"_s)}
    , m_times{kind.indexOf(u"start_time"_s), kind.indexOf(u"end_time"_s)}
    , m_identity(kind.key == u"participant" ? kind.indexOf(u"identity_number"_s) : -1)
    , m_isSamePerson(kind.key == u"same_person")
    , m_today(QDate::currentDate())
{
    for (int i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].is(FieldFlag::Required))
            m_required.append(i);
    }
    addOrder(u"start_date"_s, u"end_date"_s);
    addOrder(u"opened_on"_s, u"closed_on"_s);
    addOrder(u"period_from"_s, u"period_to"_s);
}

void RecordRules::addOrder(const QString &first, const QString &last)
{
    if (m_kind.field(first) && m_kind.field(last))
        m_orders.append({m_kind.indexOf(first), m_kind.indexOf(last)});
}

QList<RuleFinding> RecordRules::check(const Record &record) const
{
    QList<RuleFinding> findings;
    for (int required : m_required)
        checkRequired(record, required, findings);
    for (const Order &order : m_orders)
        checkOrder(record, order.first, order.last, findings);
    if (m_times.first >= 0 && record.value(m_days.first).toString() == record.value(m_days.last).toString())
        checkOrder(record, m_times.first, m_times.last, findings);
    if (m_identity >= 0) {
        if (!record.isEmpty(m_identity))
            checkIdentity(record, m_today, findings);
        checkOrder(record, m_kind.indexOf(u"birth_date"_s), m_days.first, findings);
    }
    if (m_isSamePerson && record.value(u"first"_s) == record.value(u"second"_s))
        findings.append({u"second"_s, Weight::Error,
                         sentence("Rule", QT_TRANSLATE_NOOP("Rule", "Choose two different participants.")), {}});
    return findings;
}

QList<RuleFinding> checkRecord(const Record &record)
{
    return RecordRules(record.kind()).check(record);
}

QList<const Field *> missingFields(const Record &record)
{
    QList<const Field *> missing;
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (*fields[i].neededFor && record.isEmpty(i))
            missing.append(&fields[i]);
    }
    return missing;
}

} // namespace samverkan
