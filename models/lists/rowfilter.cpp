// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include "computedcolumn.h"
#include "fieldorder.h"
#include "listcore.h"
#include "listsource.h"
#include "partialdate.h"
#include "searchindex.h"
#include "searchwords.h"
#include "textfold.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace samverkan {

using Code = Dictionary::Code;

static bool hasSeveral(const Field &field)
{
    return field.type == FieldType::Choices || field.type == FieldType::Countries;
}

static bool isBetween(const Field &field, const QVariant &value, const FilterTerm &term)
{
    if (field.type == FieldType::Date) {
        const PartialDate date = PartialDate::fromIso(value.toString());
        const PartialDate from = PartialDate::fromIso(term.from.toString());
        const PartialDate to = PartialDate::fromIso(term.to.toString());
        return !date.isNull() && (from.isNull() || date.lastDay() >= from.firstDay())
            && (to.isNull() || date.firstDay() <= to.lastDay());
    }
    if (holdsOf(field) == Dictionary::Holds::Texts) {
        const QString text = value.toString();
        return (term.from.isNull() || text >= term.from.toString()) && (term.to.isNull() || text <= term.to.toString());
    }
    const double number = value.toDouble();
    return (term.from.isNull() || number >= term.from.toDouble()) && (term.to.isNull() || number <= term.to.toDouble());
}

static bool isAnyOf(const Field &field, const QVariant &value, const QVariantList &wanted)
{
    if (value.isNull())
        return std::any_of(wanted.cbegin(), wanted.cend(), [](const QVariant &one) { return one.isNull(); });
    if (hasSeveral(field)) {
        const QStringList codes = value.toString().split(u' ', Qt::SkipEmptyParts);
        return std::any_of(wanted.cbegin(), wanted.cend(),
                           [&](const QVariant &one) { return !one.isNull() && codes.contains(one.toString()); });
    }
    const bool isText = holdsOf(field) == Dictionary::Holds::Texts;
    return std::any_of(wanted.cbegin(), wanted.cend(), [&](const QVariant &one) {
        if (one.isNull())
            return false;
        return isText ? one.toString() == value.toString() : one.toDouble() == value.toDouble();
    });
}

static bool containsAll(const QList<SearchWord> &words, QByteArrayView folded)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return word.isIn(folded); });
}

bool passes(const Field &field, const QVariant &value, const FilterTerm &term)
{
    switch (term.test) {
    case FilterTerm::Test::AnyOf:
        return isAnyOf(field, value, term.values);
    case FilterTerm::Test::Empty:
        return value.isNull();
    case FilterTerm::Test::NotEmpty:
        return !value.isNull();
    case FilterTerm::Test::Between:
        return !value.isNull() && isBetween(field, value, term);
    case FilterTerm::Test::Contains:
        return !value.isNull() && containsAll(searchWords(term.values.value(0).toString()), foldedUtf8(value.toString()));
    case FilterTerm::Test::Rows:
        break;
    }
    return true;
}

// What a computed column is looked at as: a number, a text or a list of words.
static Field fieldOf(const ListCore &core, const ColumnSet &columns, const QString &key)
{
    const Field *field = columns.kind().field(key);
    if (field)
        return *field;
    Field computed;
    computed.key = key;
    if (core.computed(columns.kind(), key)->hasSeveral())
        computed.type = FieldType::Choices;
    else if (columns.column(key).values.holds() == Dictionary::Holds::Integers)
        computed.type = FieldType::Integer;
    return computed;
}

static void keepRows(const RowIndex &rows, const QList<RowId> &ids, Marks &marks)
{
    Marks wanted(marks.size(), 0);
    for (RowId id : ids) {
        const qint64 slot = rows.slotOf(id);
        if (slot >= 0)
            wanted[size_t(slot)] = 1;
    }
    for (size_t slot = 0; slot < marks.size(); ++slot)
        marks[slot] &= wanted[slot];
}

// The different texts of a column, folded one after the other in one buffer.
static std::vector<quint8> passContains(const Dictionary &values, const FilterTerm &term)
{
    const QList<SearchWord> words = searchWords(term.values.value(0).toString());
    std::vector<quint8> pass(values.size());
    QByteArray folded;
    for (Code code = 1; code < values.size(); ++code) {
        folded.resize(0);
        appendFoldedUtf8(folded, QString::fromUtf8(values.utf8(code)));
        pass[code] = containsAll(words, folded);
    }
    return pass;
}

static void keepTerm(const ListCore &core, const ColumnSet &columns, const FilterTerm &term, Marks &marks)
{
    const Field field = fieldOf(core, columns, term.field);
    const Column &column = columns.column(term.field);
    std::vector<quint8> pass(column.values.size());
    if (term.test == FilterTerm::Test::Contains && column.values.holds() == Dictionary::Holds::Texts) {
        pass = passContains(column.values, term);
    } else if (term.test == FilterTerm::Test::AnyOf && !hasSeveral(field)) {
        for (const QVariant &value : term.values) {
            const qint64 code = column.values.find(value);
            if (code >= 0)
                pass[size_t(code)] = 1;
        }
    } else {
        for (Code code = 0; code < column.values.size(); ++code)
            pass[code] = passes(field, column.values.value(code), term);
    }
    for (size_t slot = 0; slot < marks.size(); ++slot)
        marks[slot] &= pass[column.codes[slot]];
}

static bool knows(const ListCore &core, const Kind &kind, const QString &key)
{
    return kind.field(key) || core.computed(kind, key);
}

Marks passing(const ListCore &core, const ColumnSet &columns, const SearchIndex &search, const RecordFilter &filter,
              const QString &but)
{
    const RowIndex &rows = columns.rows();
    QStringList keys;
    for (const FilterTerm &term : filter.terms) {
        if (term.test != FilterTerm::Test::Rows && term.field != but && knows(core, columns.kind(), term.field))
            keys.append(term.field);
    }
    columns.load(keys);
    Marks marks(rows.slotCount(), 0);
    for (Slot slot : rows.byId())
        marks[slot] = 1;
    for (const FilterTerm &term : filter.terms) {
        if (term.test == FilterTerm::Test::Rows)
            keepRows(rows, term.rows, marks);
        else if (keys.contains(term.field))
            keepTerm(core, columns, term, marks);
    }
    search.keep(filter.words, marks);
    return marks;
}

static QVariant asHeld(const Field &field, const QVariant &value)
{
    return field.type == FieldType::YesNo && !value.isNull() ? QVariant(value.toBool()) : value;
}

static std::vector<int> countCodes(const Column &column, const Marks &marks)
{
    std::vector<int> counts(column.values.size(), 0);
    for (size_t slot = 0; slot < marks.size(); ++slot) {
        if (marks[slot])
            ++counts[column.codes[slot]];
    }
    return counts;
}

// "se lv" counts for Sweden and for Latvia.
static void splitCodes(const Column &column, const std::vector<int> &counts, Dictionary &single, std::vector<int> &split)
{
    split.assign(1, counts[0]);
    for (Code code = 1; code < column.values.size(); ++code) {
        if (!counts[code])
            continue;
        for (const QString &part : QString::fromUtf8(column.values.utf8(code)).split(u' ', Qt::SkipEmptyParts)) {
            const Code known = single.add(QVariant(part));
            split.resize(single.size(), 0);
            split[known] += counts[code];
        }
    }
}

static QList<ValueCount> inFieldOrder(const Field &field, const Dictionary &values, const std::vector<quint32> &ranks,
                                      const std::vector<int> &counts, const std::function<QString(const QVariant &)> &say)
{
    std::vector<Code> codes;
    for (Code code = 0; code < values.size(); ++code) {
        if (counts[code])
            codes.push_back(code);
    }
    std::stable_sort(codes.begin(), codes.end(), [&](Code a, Code b) { return ranks[a] < ranks[b]; });
    QList<ValueCount> list;
    for (Code code : codes) {
        const QVariant value = asHeld(field, values.value(code));
        list.append({value, say(value), counts[code]});
    }
    return list;
}

QList<ValueCount> countValues(const ListSource &source, const ColumnSet &columns, const QString &key, const Marks &marks)
{
    const ListCore &core = source.core();
    const Field field = fieldOf(core, columns, key);
    const Column &column = columns.column(key);
    const std::vector<int> counts = countCodes(column, marks);
    const auto say = [&](const QVariant &value) { return filterValueText(source, columns.kind(), key, value); };
    if (!hasSeveral(field))
        return inFieldOrder(field, column.values, columns.ranks(key), counts, say);

    Field one = field;
    one.type = field.type == FieldType::Choices ? FieldType::Choice : FieldType::Country;
    Dictionary single(Dictionary::Holds::Texts);
    std::vector<int> split;
    splitCodes(column, counts, single, split);
    return inFieldOrder(one, single, rankValues(core, one, single), split, say);
}

} // namespace samverkan
