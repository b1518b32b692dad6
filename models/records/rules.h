// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "sentence.h"

#include <QDate>

namespace samverkan {

// What a rule says of a record. An error keeps the value from being stored; a warning does not.
struct RuleFinding
{
    enum class Weight { Error, Warning };

    QString field; // where it is shown
    Weight weight = Weight::Error;
    Sentence sentence;
    // A value the rule proposes for `field`, null if none: taken only when a person says so.
    QVariant proposal;

    bool isError() const { return weight == Weight::Error; }
};

// The rules over several fields of the records of one kind: dates in order, required fields, what an
// identity number tells of birth date and gender. The same for forms and lists; each field's own rules
// are in readField(). Where many records are checked, one object serves them all.
class RecordRules
{
public:
    explicit RecordRules(const Kind &kind);
    QList<RuleFinding> check(const Record &record) const;

private:
    struct Order // the later may not be before the earlier
    {
        int first;
        int last;
    };
    void addOrder(const QString &first, const QString &last);

    const Kind &m_kind;
    QList<int> m_required;
    QList<Order> m_orders;
    Order m_days; // of activities, whose times are in order if they begin and end on one day
    Order m_times;
    int m_identity; // -1 of everything but people
    bool m_isSamePerson;
    QDate m_today; // when this was made: to ask for each record would take longer than to check it
};

// The same for one record.
QList<RuleFinding> checkRecord(const Record &record);

// Names for "what is missing": fields that are needed for a purpose and have no value.
QList<const Field *> missingFields(const Record &record);

} // namespace samverkan
