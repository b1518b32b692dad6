// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participantfacts.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

class QJsonObject;

namespace samverkan {

class ReferenceJson;

// One line of an indicator's rule; all lines must hold.
struct IndicatorCondition
{
    // labour_status and organisation_kind by `values`; age (years at entry) and education (ISCED 2011
    // level) by `from` and `to`; long_term_unemployed by itself.
    QString variable;
    QStringList values{};
    int from = std::numeric_limits<int>::min();
    int to = std::numeric_limits<int>::max();
    bool unknown = false; // the very ones of whom it is not known
};

// What a regulation counts. Texts as the report prints them.
struct SetIndicator
{
    QString code;
    QString block;
    QString labelSv;
    QString labelEn;
    QString partOf;     // the indicator it is an "of which" of; empty if none
    QString subject;    // "participants" or "organisations"; empty if it is not counted
    // Why it is not: special_category (not kept about people), at_leaving (what happened after leaving
    // is not asked), sample (asked of a sample by others), project (said of the project as a whole).
    QString notCounted;
    QList<IndicatorCondition> rule;

    bool isCounted() const { return notCounted.isEmpty(); }
    const QString &label(QStringView language) const { return language == u"sv" ? labelSv : labelEn; }
};

struct IndicatorBlock
{
    QString key;
    QString labelSv;
    QString labelEn;

    const QString &label(QStringView language) const { return language == u"sv" ? labelSv : labelEn; }
};

// A control of the figures: the sum of some is at most, or equals, the sum of others.
struct IndicatorCheck
{
    QStringList left;
    QStringList right;
    bool equal;

    // By figures per code; a code without a figure counts as 0.
    bool holds(const QHash<QString, qint64> &figures) const;
};

enum class Fulfilment { No, Yes, NotKnown };

// Whether somebody counts in a participants' indicator.
Fulfilment fulfils(const SetIndicator &indicator, const ParticipantFacts &facts);
// Whether an organisation of that kind counts in an organisations' indicator; empty is not known.
Fulfilment fulfils(const SetIndicator &indicator, const QString &organisationKind);

// The indicators of one period of the fund. From resources/reference/indicatorsets/; a value that
// never changes once read.
class IndicatorSet
{
public:
    IndicatorSet() = default;
    IndicatorSet(const QJsonObject &file, ReferenceJson &reader);

    const QString &key() const { return m_key; }
    const QString &period() const { return m_period; } // code of the list fund_period
    const QString &label(QStringView language) const { return language == u"sv" ? m_labelSv : m_labelEn; }
    const QList<IndicatorBlock> &blocks() const { return m_blocks; }
    const QList<SetIndicator> &indicators() const { return m_indicators; }
    const QList<IndicatorCheck> &checks() const { return m_checks; }
    // What must be known of somebody to count anywhere but in the grand total: gender, labour_status,
    // age, education; empty if nothing must.
    const QStringList &completeWith() const { return m_completeWith; }
    // Null if there is none.
    const SetIndicator *indicator(QStringView code) const;

private:
    void add(const QJsonObject &entry, ReferenceJson &reader);
    void addCheck(const QJsonObject &entry, ReferenceJson &reader);
    QString m_key, m_period, m_labelSv, m_labelEn;
    QList<IndicatorBlock> m_blocks;
    QList<SetIndicator> m_indicators;
    QList<IndicatorCheck> m_checks;
    QStringList m_completeWith;
};

} // namespace samverkan
