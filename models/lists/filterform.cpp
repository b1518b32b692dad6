// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterform.h"

#include "computedcolumn.h"
#include "datetext.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int MostProjectYears = 12; // longer ones have a date wrong
static constexpr qint64 MinutesOfHour = 60;

FilterForm filterFormOf(const ListSource &source, const Kind &kind, const QString &key)
{
    const Field *field = kind.field(key);
    if (!field) {
        const ComputedColumn *computed = source.core().computed(kind, key);
        return computed && computed->valueKind() == ValueKind::Number ? FilterForm::Numbers : FilterForm::Values;
    }
    if (field->is(FieldFlag::Sensitive))
        return FilterForm::Presence;
    if (field->type == FieldType::Date)
        return FilterForm::Days;
    if (field->isNumber())
        return FilterForm::Numbers;
    return field->isText() && !field->is(FieldFlag::Groupable) ? FilterForm::Words : FilterForm::Values;
}

QStringList filterFields(const ListSource &source, const Kind &kind)
{
    return RecordTableModel::availableColumns(source, kind);
}

static ReadField readDay(const QString &text)
{
    const DateReading read = readDate(text, QDate::currentDate());
    if (read.isRead())
        return {read.date.iso(), {}, {}};
    return {{}, read.verdict == DateVerdict::Empty ? Sentence() : read.reason, {}};
}

// A computed number; the catalogue's own limits say the rest.
static ReadField readNumber(const ListSource &source, const QString &text, Bound bound)
{
    Field whole;
    whole.type = FieldType::Integer;
    ReadField read = readField(whole, text, source.valueText().context());
    if (read.value.isNull())
        return read;
    const qint64 minutes = read.value.toLongLong() * MinutesOfHour;
    read.value = bound == Bound::From ? minutes : minutes + MinutesOfHour - 1;
    return read;
}

ReadField readBound(const ListSource &source, const Kind &kind, const QString &key, const QString &text, Bound bound)
{
    const Field *field = kind.field(key);
    if (!field)
        return readNumber(source, text, bound);
    if (field->type == FieldType::Date)
        return readDay(text);
    return readField(*field, text, source.valueText().context());
}

QString boundText(const ListSource &source, const Kind &kind, const QString &key, const QVariant &value)
{
    if (value.isNull())
        return {};
    const Field *field = kind.field(key);
    if (!field)
        return QString::number(value.toLongLong() / MinutesOfHour);
    return field->type == FieldType::Date ? value.toString() : source.valueText().edit(*field, value);
}

static void addYear(QList<FilterPeriod> &choices, const QString &text, int year)
{
    choices.append({text, QDate(year, 1, 1).toString(Qt::ISODate), QDate(year, 12, 31).toString(Qt::ISODate)});
}

// The first and last day that are known of the project.
static std::pair<QDate, QDate> projectPeriod(const Record &project)
{
    QDate from;
    for (const auto &key : {u"mobilisation_from"_s, u"implementation_from"_s, u"decided_on"_s}) {
        if (from.isNull())
            from = PartialDate::fromIso(project.text(key)).firstDay();
    }
    return {from, PartialDate::fromIso(project.text(u"end_date"_s)).lastDay()};
}

static void addPhases(QList<FilterPeriod> &choices, const ListSource &source)
{
    const Kind &phase = source.catalogue().at(u"phase");
    const Store &store = source.core().store();
    for (const Record &record : store.records(phase, store.ids(phase))) {
        const QString english = record.text(u"name_en"_s);
        const bool swedish = source.language().code() == u"sv" || english.isEmpty();
        const QString from = record.text(u"start_date"_s);
        const QString to = record.text(u"end_date"_s);
        if (!from.isEmpty() && !to.isEmpty())
            choices.append({swedish ? record.text(u"name"_s) : english, from, to});
    }
}

QList<FilterPeriod> periodChoices(const ListSource &source, QDate today)
{
    const Language &language = source.language();
    QList<FilterPeriod> choices;
    addYear(choices, language.text("Period", QT_TRANSLATE_NOOP("Period", "This year")), today.year());
    addYear(choices, language.text("Period", QT_TRANSLATE_NOOP("Period", "Last year")), today.year() - 1);
    const auto [from, to] = projectPeriod(source.core().store().project());
    if (!from.isValid() || !to.isValid() || to < from)
        return choices;
    for (int year = from.year(); year <= qMin(to.year(), from.year() + MostProjectYears); ++year) {
        if (year != today.year() && year != today.year() - 1)
            addYear(choices, QString::number(year), year);
    }
    addPhases(choices, source);
    choices.append({language.text("Period", QT_TRANSLATE_NOOP("Period", "The whole project")), from.toString(Qt::ISODate),
                    to.toString(Qt::ISODate)});
    return choices;
}

} // namespace samverkan
