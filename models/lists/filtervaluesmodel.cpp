// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtervaluesmodel.h"

#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "searchwords.h"
#include "textfold.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

struct FilterValuesModel::Private
{
    struct Line : ValueCount
    {
        bool isKnown = false;
    };

    RecordTableModel &table;
    QString field;
    QString search;
    QList<Line> lines; // that the search leaves
    bool isOutdated = false; // and will be refreshed

    const FilterTerm *term() const { return table.filter().term(field); }
    bool asks(FilterTerm::Test test) const { return term() && term()->test == test; }

    bool isChecked(const Line &line) const
    {
        if (line.isKnown)
            return asks(FilterTerm::Test::NotEmpty);
        if (asks(FilterTerm::Test::Empty))
            return line.value.isNull();
        return asks(FilterTerm::Test::AnyOf)
            && std::any_of(term()->values.cbegin(), term()->values.cend(), [&](const QVariant &one) { return same(one, line.value); });
    }

    static bool same(const QVariant &a, const QVariant &b)
    {
        return a.isNull() == b.isNull() && a.toString() == b.toString();
    }

    static bool sameLine(const Line &a, const Line &b) { return a.isKnown == b.isKnown && same(a.value, b.value); }

    // What no row holds any more but is asked for comes last.
    QList<Line> counted() const
    {
        QList<Line> all;
        for (const ValueCount &one : table.valueCounts(field))
            all.append(Line{one});
        for (const QVariant &value : asks(FilterTerm::Test::AnyOf) ? term()->values : QVariantList()) {
            const bool isThere = std::any_of(all.cbegin(), all.cend(), [&](const Line &one) { return same(one.value, value); });
            if (!isThere)
                all.append(Line{{value, filterValueText(table.source(), table.kind(), field, value), 0}});
        }
        return all;
    }

    // A row may then be in several lines.
    bool hasSeveral() const
    {
        const Field *known = table.kind().field(field);
        return !known || known->type == FieldType::Choices || known->type == FieldType::Countries;
    }

    void addKnown(QList<Line> &all) const
    {
        const auto none = std::find_if(all.begin(), all.end(), [](const Line &line) { return line.value.isNull(); });
        const int unknown = none == all.end() ? 0 : none->count;
        const int known = hasSeveral() ? table.countBut(field) - unknown
                                       : std::accumulate(all.cbegin(), all.cend(), -unknown, [](int sum, const Line &line) { return sum + line.count; });
        if ((unknown == 0 || known == 0) && !asks(FilterTerm::Test::NotEmpty))
            return; // it would leave out nothing, or all
        const QString text = table.source().language().text("Filter", QT_TRANSLATE_NOOP("Filter", "Known"));
        all.insert(none, Line{{QVariant(), text, known}, true});
    }

    QList<Line> wanted() const
    {
        QList<Line> all = counted();
        addKnown(all);
        const QList<SearchWord> words = searchWords(search);
        all.removeIf([&](const Line &one) {
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
    d->lines = d->wanted();
    connect(&table, &RecordTableModel::filterChanged, this, &FilterValuesModel::refreshLater);
    connect(&table, &RecordTableModel::countsChanged, this, &FilterValuesModel::refreshLater);
    connect(&table, &RecordTableModel::dataChanged, this, &FilterValuesModel::refreshLater);
}

FilterValuesModel::~FilterValuesModel() = default;

// One change of the table is told in several ways: the values are counted once.
void FilterValuesModel::refreshLater()
{
    if (!std::exchange(d->isOutdated, true))
        QMetaObject::invokeMethod(this, &FilterValuesModel::refresh, Qt::QueuedConnection);
}

void FilterValuesModel::refresh()
{
    d->isOutdated = false;
    const QList<Private::Line> wanted = d->wanted();
    const bool sameRows = std::equal(wanted.cbegin(), wanted.cend(), d->lines.cbegin(), d->lines.cend(), Private::sameLine);
    if (!sameRows)
        beginResetModel();
    d->lines = wanted;
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
    return parent.isValid() ? 0 : int(d->lines.size());
}

QVariant FilterValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Private::Line &one = d->lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return one.text;
    case Qt::CheckStateRole:
        return int(d->isChecked(one) ? Qt::Checked : Qt::Unchecked);
    case CountRole:
        return one.count;
    case ValueRole:
        return one.value;
    case KnownRole:
        return one.isKnown;
    case Qt::AccessibleTextRole:
        return one.text + ", "_L1 + d->table.source().language().number(qint64(one.count));
    default:
        return {};
    }
}

bool FilterValuesModel::checkKnown(bool on)
{
    RecordFilter filter = d->table.filter();
    filter.remove(d->field);
    if (on)
        filter.set(FilterTerm::notEmpty(d->field));
    d->table.setFilter(filter);
    return true;
}

bool FilterValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    if (d->lines[index.row()].isKnown)
        return checkKnown(value.toInt() == Qt::Checked);
    const QVariant changed = d->lines[index.row()].value;
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
    names.insert({{CountRole, "count"}, {ValueRole, "value"}, {KnownRole, "known"}});
    return names;
}

} // namespace samverkan
