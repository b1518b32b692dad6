// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

#include "computedcolumn.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr qsizetype FewValues = 1; // named on the chip; more are counted

FilterTerm FilterTerm::anyOf(const QString &field, const QVariantList &values)
{
    FilterTerm term;
    term.field = field;
    term.values = values;
    return term;
}

FilterTerm FilterTerm::empty(const QString &field)
{
    FilterTerm term;
    term.field = field;
    term.test = Test::Empty;
    return term;
}

FilterTerm FilterTerm::notEmpty(const QString &field)
{
    FilterTerm term = empty(field);
    term.test = Test::NotEmpty;
    return term;
}

FilterTerm FilterTerm::between(const QString &field, const QVariant &from, const QVariant &to)
{
    FilterTerm term = empty(field);
    term.test = Test::Between;
    term.from = from;
    term.to = to;
    return term;
}

FilterTerm FilterTerm::contains(const QString &field, const QString &words)
{
    FilterTerm term = empty(field);
    term.test = Test::Contains;
    term.values = {words};
    return term;
}

FilterTerm FilterTerm::onlyRows(const QList<RowId> &rows, const QString &name)
{
    FilterTerm term;
    term.test = Test::Rows;
    term.rows = rows;
    term.name = name;
    return term;
}

const FilterTerm *RecordFilter::term(const QString &field) const
{
    const auto found = std::find_if(terms.cbegin(), terms.cend(), [&](const FilterTerm &term) { return term.field == field; });
    return found == terms.cend() ? nullptr : &*found;
}

void RecordFilter::set(const FilterTerm &term)
{
    for (FilterTerm &present : terms) {
        if (present.field == term.field) {
            present = term;
            return;
        }
    }
    terms.append(term);
}

void RecordFilter::remove(const QString &field)
{
    terms.removeIf([&](const FilterTerm &term) { return term.field == field; });
}

static QString keyOf(FilterTerm::Test test)
{
    switch (test) {
    case FilterTerm::Test::AnyOf:
        return u"any_of"_s;
    case FilterTerm::Test::Empty:
        return u"empty"_s;
    case FilterTerm::Test::NotEmpty:
        return u"not_empty"_s;
    case FilterTerm::Test::Between:
        return u"between"_s;
    case FilterTerm::Test::Contains:
        return u"contains"_s;
    case FilterTerm::Test::Rows:
        break;
    }
    return {};
}

QJsonObject RecordFilter::toJson() const
{
    QJsonArray list;
    for (const FilterTerm &term : terms) {
        if (term.test == FilterTerm::Test::Rows)
            continue;
        QJsonObject object{{u"field"_s, term.field}, {u"test"_s, keyOf(term.test)}};
        if (!term.values.isEmpty())
            object.insert(u"values"_s, QJsonArray::fromVariantList(term.values));
        if (!term.from.isNull())
            object.insert(u"from"_s, QJsonValue::fromVariant(term.from));
        if (!term.to.isNull())
            object.insert(u"to"_s, QJsonValue::fromVariant(term.to));
        list.append(object);
    }
    return {{u"words"_s, words}, {u"terms"_s, list}};
}

// JSON knows one kind of number and null: whole numbers come back as such.
static QVariant valueFrom(const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isDouble() && json.toDouble() == double(json.toInteger()))
        return json.toInteger();
    return json.toVariant();
}

RecordFilter RecordFilter::fromJson(const QJsonObject &json)
{
    RecordFilter filter;
    filter.words = json[u"words"_s].toString();
    for (const auto &entry : json[u"terms"_s].toArray()) {
        const QString test = entry[u"test"_s].toString();
        FilterTerm term = FilterTerm::empty(entry[u"field"_s].toString());
        for (const auto one : {FilterTerm::Test::AnyOf, FilterTerm::Test::NotEmpty, FilterTerm::Test::Between,
                               FilterTerm::Test::Contains}) {
            if (test == keyOf(one))
                term.test = one;
        }
        for (const auto &value : entry[u"values"_s].toArray())
            term.values.append(valueFrom(value));
        term.from = valueFrom(entry[u"from"_s]);
        term.to = valueFrom(entry[u"to"_s]);
        filter.terms.append(term);
    }
    return filter;
}

static QString absentText(const ListSource &source, const Kind &kind, const QString &key)
{
    const ComputedColumn *computed = source.core().computed(kind, key);
    const QString own = computed ? computed->absentText(source.language()) : QString();
    return own.isEmpty() ? source.language().text("Filter", QT_TRANSLATE_NOOP("Filter", "Not known")) : own;
}

QString filterValueText(const ListSource &source, const Kind &kind, const QString &key, const QVariant &value)
{
    if (value.isNull())
        return absentText(source, kind, key);
    if (const ComputedColumn *computed = source.core().computed(kind, key))
        return computed->text(source.language(), kind, value);
    const Field *field = kind.field(key);
    Field one = field ? *field : Field();
    if (one.type == FieldType::Choices)
        one.type = FieldType::Choice;
    if (one.type == FieldType::Countries)
        one.type = FieldType::Country;
    return source.valueText().display(one, value);
}

static QString rangeText(const ListSource &source, const Kind &kind, const FilterTerm &term)
{
    const auto say = [&](const QVariant &value) {
        return value.isNull() ? QString() : filterValueText(source, kind, term.field, value);
    };
    const Language &language = source.language();
    const QString from = say(term.from);
    const QString to = say(term.to);
    if (from.isEmpty())
        return language.text("Filter", QT_TRANSLATE_NOOP("Filter", "up to %1")).arg(to);
    if (to.isEmpty())
        return language.text("Filter", QT_TRANSLATE_NOOP("Filter", "from %1")).arg(from);
    return from == to ? from : from + u" – "_s + to;
}

static QString chosenText(const ListSource &source, const Kind &kind, const FilterTerm &term)
{
    const Language &language = source.language();
    if (term.values.size() > FewValues)
        return language.text("Filter", QT_TRANSLATE_N_NOOP("Filter", "%n chosen"), int(term.values.size()));
    if (term.values.isEmpty())
        return {};
    if (term.values.first().isNull())
        return language.text("Filter", QT_TRANSLATE_NOOP("Filter", "not known"));
    return filterValueText(source, kind, term.field, term.values.first());
}

static QString chipValue(const ListSource &source, const Kind &kind, const FilterTerm &term)
{
    const Language &language = source.language();
    switch (term.test) {
    case FilterTerm::Test::AnyOf:
        return chosenText(source, kind, term);
    case FilterTerm::Test::Empty:
        return language.text("Filter", QT_TRANSLATE_NOOP("Filter", "not known"));
    case FilterTerm::Test::NotEmpty:
        return language.text("Filter", QT_TRANSLATE_NOOP("Filter", "known"));
    case FilterTerm::Test::Between:
        return rangeText(source, kind, term);
    case FilterTerm::Test::Contains:
        return language.text("Filter", QT_TRANSLATE_NOOP("Filter", "“%1”")).arg(term.values.value(0).toString());
    case FilterTerm::Test::Rows:
        break;
    }
    return language.text("Filter", QT_TRANSLATE_N_NOOP("Filter", "%n records"), int(term.rows.size()));
}

FilterChip chipOf(const ListSource &source, const Kind &kind, const FilterTerm &term)
{
    const Language &language = source.language();
    FilterChip chip;
    if (term.test == FilterTerm::Test::Rows) {
        chip.label = language.text("Filter", QT_TRANSLATE_NOOP("Filter", "Only"));
        chip.value = term.name.isEmpty() ? chipValue(source, kind, term) : term.name;
    } else {
        chip.label = RecordTableModel::columnLabel(source, kind, term.field);
        chip.value = chipValue(source, kind, term);
    }
    chip.spoken = language.text("Filter", QT_TRANSLATE_NOOP("Filter", "Filter: %1, %2")).arg(chip.label, chip.value);
    return chip;
}

} // namespace samverkan
