// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldtext.h"
#include "filter.h"

#include <QDate>

namespace samverkan {

// How a field is asked about: by a list of its values, by words in it, by two days or two numbers, or
// only by whether it is filled, where its values are nobody's to read in a list.
enum class FilterForm { Values, Words, Days, Numbers, Presence };
FilterForm filterFormOf(const ListSource &source, const Kind &kind, const QString &key);

// Every field a list can be filtered by, as the form has them, computed columns last.
QStringList filterFields(const ListSource &source, const Kind &kind);

enum class Bound { From, To };
// What somebody types as the first or last value of a Between term; both count as in. Days may be
// whole months or years. Hours are typed as hours and held as minutes.
ReadField readBound(const ListSource &source, const Kind &kind, const QString &key, const QString &text, Bound bound);
// The text that is read back as that value.
QString boundText(const ListSource &source, const Kind &kind, const QString &key, const QVariant &value);

// A period one need not type: "This year", each year of the project, its phases, all of it.
struct FilterPeriod
{
    QString text;
    QString from; // ISO days
    QString to;
};
QList<FilterPeriod> periodChoices(const ListSource &source, QDate today);

} // namespace samverkan
