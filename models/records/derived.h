// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace samverkan {

// One band of ages, both ends included. A set of bands comes from a reference file, since each
// period of the fund has its own (resources/reference/agebands.json). The last one is that of what is
// not known: no age is in it.
struct AgeBand
{
    QString key;
    int from = 0;
    int to = 0;
    QString labelSv = {};
    QString labelEn = {};
};
using AgeBandSet = QList<AgeBand>;

// The key of the band of `age`, "unknown" if no band has it.
QString bandOf(const AgeBandSet &bands, int age);

// The band a participant is in at the start: by birth date and start date where both are known well
// enough for one band, else by the age at start, else "unknown".
QString ageBand(const AgeBandSet &bands, const QString &birthDate, const QString &startDate, const QVariant &ageAtStart);

// "2013-05" and "2013" of a stored date; empty if it is not known so well.
QString monthOf(const QString &iso);
QString yearOf(const QString &iso);

// Given and family name, one space between.
QString fullName(const QString &given, const QString &family);

// The value of a derived field from the record's own stored ones (every derivation but Via).
QVariant derivedValue(const Record &record, const Field &field, const AgeBandSet &bands);

} // namespace samverkan
