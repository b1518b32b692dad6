// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtervaluesmodel.h"

#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "searchwords.h"
#include "textfold.h"
#include "valuetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

struct FilterValuesModel::Private
{
    RecordTableModel &table;
    QString field;
    QString search;
    QList<ValueCount> values; // that the search leaves

    bool isChecked(const QVariant &value) const
    {
        const FilterTerm *term = table.filter().term(field);
        if (!term)
            return false;
        if (term->test == FilterTerm::Test::Empty)
            return value.isNull();
        return term->test == FilterTerm::Test::AnyOf
            && std::any_of(term->values.cbegin(), term->values.cend(), [&](const QVariant &one) { return same(one, value); });
    }

    static bool same(const QVariant &a, const QVariant &b)
    {
        return a.isNull() == b.isNull() && a.toString() == b.toString();
    }

    QString textOf(const QVariant &value) const
    {
        if (value.isNull())
            return table.source().language().text("Filter", QT_TRANSLATE_NOOP("Filter", "Not known"));
        const Field *known = table.kind().field(field);
        Field shown = known ? *known : Field();
        if (shown.type == FieldType::Choices)
            shown.type = FieldType::Choice;
        return table.source().valueText().display(shown, value);
    }

    // What no row holds any more but is asked for comes last.
    QList<ValueCount> wanted() const
    {
        QList<ValueCount> all = table.valueCounts(field);
        const FilterTerm *term = table.filter().term(field);
        for (const QVariant &value : term && term->test == FilterTerm::Test::AnyOf ? term->values : QVariantList()) {
            const bool isThere = std::any_of(all.cbegin(), all.cend(), [&](const ValueCount &one) { return same(one.value, value); });
            if (!isThere)
                all.append({value, textOf(value), 0});
        }
        const QList<SearchWord> words = searchWords(search);
        all.removeIf([&](const ValueCount &one) {
            const QByteArray folded = foldedUtf8(one.text);
            return !std::all_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return word.isIn(folded); });
        });
        return all;
    }
};

FilterValuesModel::FilterValuesModel(RecordTableModel &table, const QString &field, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{table, field, {}, {}}))
{
    d->values = d->wanted();
    connect(&table, &RecordTableModel::filterChanged, this, &FilterValuesModel::refresh);
    connect(&table, &RecordTableModel::countsChanged, this, &FilterValuesModel::refresh);
    connect(&table, &RecordTableModel::dataChanged, this, &FilterValuesModel::refresh);
}

FilterValuesModel::~FilterValuesModel() = default;

void FilterValuesModel::refresh()
{
    const QList<ValueCount> wanted = d->wanted();
    const bool sameRows = std::equal(wanted.cbegin(), wanted.cend(), d->values.cbegin(), d->values.cend(),
                                     [](const ValueCount &a, const ValueCount &b) { return Private::same(a.value, b.value); });
    if (!sameRows)
        beginResetModel();
    d->values = wanted;
    if (!sameRows)
        endResetModel();
    else if (!wanted.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void FilterValuesModel::setSearch(const QString &words)
{
    d->search = words;
    refresh();
}

int FilterValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->values.size());
}

QVariant FilterValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ValueCount &one = d->values[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return one.text;
    case Qt::CheckStateRole:
        return int(d->isChecked(one.value) ? Qt::Checked : Qt::Unchecked);
    case CountRole:
        return one.count;
    case ValueRole:
        return one.value;
    case Qt::AccessibleTextRole:
        return one.text + ", "_L1 + d->table.source().language().number(qint64(one.count));
    default:
        return {};
    }
}

bool FilterValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const QVariant changed = d->values[index.row()].value;
    RecordFilter filter = d->table.filter();
    const FilterTerm *present = filter.term(d->field);
    QVariantList values;
    if (present && present->test == FilterTerm::Test::AnyOf)
        values = present->values;
    else if (present && present->test == FilterTerm::Test::Empty)
        values.append(QVariant());
    values.removeIf([&](const QVariant &one) { return Private::same(one, changed); });
    if (value.toInt() == Qt::Checked)
        values.append(changed);
    if (values.isEmpty())
        filter.remove(d->field);
    else
        filter.set(FilterTerm::anyOf(d->field, values));
    d->table.setFilter(filter);
    return true;
}

Qt::ItemFlags FilterValuesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

QHash<int, QByteArray> FilterValuesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{CountRole, "count"}, {ValueRole, "value"}});
    return names;
}

} // namespace samverkan
