// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodchoice.h"

#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static PartialDate dateOf(const Record &project, const QString &field)
{
    return PartialDate::fromIso(project.text(field));
}

// The day before, as whole as it is known.
static PartialDate dayBefore(const PartialDate &date)
{
    return date.isNull() ? date : PartialDate(date.firstDay().addDays(-1));
}

QList<FigurePeriod> periodChoices(const Record &project)
{
    QList<FigurePeriod> choices{{u"all"_s}};
    const PartialDate mobilisation = dateOf(project, u"mobilisation_from"_s);
    const PartialDate implementation = dateOf(project, u"implementation_from"_s);
    const PartialDate end = dateOf(project, u"end_date"_s);
    const PartialDate start = mobilisation.isNull() ? implementation : mobilisation;
    if (start.isNull() || end.isNull())
        return choices;
    choices.append({u"project"_s, start, end});
    if (!mobilisation.isNull() && !implementation.isNull()) {
        choices.append({u"mobilisation"_s, mobilisation, dayBefore(implementation)});
        choices.append({u"implementation"_s, implementation, end});
    }
    for (int year = start.year(); year <= end.year() && year < start.year() + 15; ++year)
        choices.append({QString::number(year), PartialDate(year), PartialDate(year)});
    return choices;
}

FigurePeriod periodOf(const FigureChoice &choice, const Record &project)
{
    if (choice.period == u"own")
        return {choice.period, choice.from, choice.to};
    const QList<FigurePeriod> all = periodChoices(project);
    for (const FigurePeriod &period : all) {
        if (period.key == choice.period)
            return period;
    }
    // A year keeps its meaning where the project has moved on.
    if (const PartialDate year = PartialDate::fromIso(choice.period); !year.isNull())
        return {choice.period, year, year};
    return all.first();
}

QString nameOf(const FigurePeriod &period, const Language &language)
{
    if (period.key == u"all")
        return language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "All time"));
    if (period.key == u"project")
        return language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "The project period"));
    if (period.key == u"mobilisation")
        return language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Mobilisation"));
    if (period.key == u"implementation")
        return language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Implementation"));
    if (period.key == u"own")
        return language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Own days"));
    return period.key;
}

} // namespace samverkan
