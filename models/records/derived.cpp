// SPDX-License-Identifier: GPL-3.0-or-later
#include "derived.h"

#include "partialdate.h"

using namespace Qt::StringLiterals;

namespace samverkan {

QString bandOf(const AgeBandSet &bands, int age)
{
    for (const AgeBand &band : bands) {
        if (band.from <= age && age <= band.to)
            return band.key;
    }
    return u"unknown"_s;
}

QString ageBand(const AgeBandSet &bands, const QString &birthDate, const QString &startDate, const QVariant &ageAtStart)
{
    const PartialDate start = PartialDate::fromIso(startDate);
    if (start.precision() == PartialDate::Precision::Day) {
        if (const auto age = ageOn(PartialDate::fromIso(birthDate), start.firstDay())) {
            const QString band = bandOf(bands, age->least);
            if (band == bandOf(bands, age->most))
                return band;
        }
    }
    return ageAtStart.isNull() ? u"unknown"_s : bandOf(bands, ageAtStart.toInt());
}

QString monthOf(const QString &iso)
{
    return iso.size() >= 7 ? iso.left(7) : QString();
}

QString yearOf(const QString &iso)
{
    return iso.left(4);
}

QString fullName(const QString &given, const QString &family)
{
    if (given.isEmpty() || family.isEmpty())
        return given + family;
    return given + u' ' + family;
}

static QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant derivedValue(const Record &record, const Field &field, const AgeBandSet &bands)
{
    switch (field.derivation) {
    case Derivation::FullName:
        return orNull(fullName(record.text(u"given_name"_s), record.text(u"family_name"_s)));
    case Derivation::AgeBand:
        return ageBand(bands, record.text(u"birth_date"_s), record.text(u"start_date"_s), record.value(u"age_at_start"_s));
    case Derivation::Month:
        return orNull(monthOf(record.text(field.source)));
    case Derivation::Year:
        return orNull(yearOf(record.text(field.source)));
    case Derivation::None:
    case Derivation::Via:
        break;
    }
    return {};
}

} // namespace samverkan
