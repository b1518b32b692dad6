// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnchoicesmodel.h"

#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "searchwords.h"
#include "textfold.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

struct ColumnChoicesModel::Private
{
    RecordTableModel &table;
    QStringList order; // all columns
    QStringList left; // by the search
    QList<SearchWord> words;
    bool isWriting = false;

    QString label(const QString &key) const { return RecordTableModel::columnLabel(table.source(), table.kind(), key); }

    QStringList found() const
    {
        QStringList keys;
        std::copy_if(order.cbegin(), order.cend(), std::back_inserter(keys), [this](const QString &key) {
            const QByteArray folded = foldedUtf8(label(key));
            return std::all_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return word.isIn(folded); });
        });
        return keys;
    }
};

ColumnChoicesModel::ColumnChoicesModel(RecordTableModel &table, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{table, {}, {}, {}}))
{
    readTable();
    for (auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&table, signal, this, &ColumnChoicesModel::readTable);
    connect(&table, &QAbstractItemModel::layoutChanged, this,
            [this](const auto &, QAbstractItemModel::LayoutChangeHint hint) {
                if (hint == HorizontalSortHint)
                    readTable();
            });
}

ColumnChoicesModel::~ColumnChoicesModel() = default;

// Columns changed elsewhere: a drag of a heading, another set of columns.
void ColumnChoicesModel::readTable()
{
    if (d->isWriting)
        return;
    beginResetModel();
    d->order = d->table.columns();
    for (const QString &key : RecordTableModel::availableColumns(d->table.source(), d->table.kind())) {
        if (!d->order.contains(key))
            d->order.append(key);
    }
    d->left = d->found();
    endResetModel();
}

void ColumnChoicesModel::writeTable()
{
    const QScopedValueRollback writing(d->isWriting, true);
    QStringList columns = d->order;
    const QStringList shown = d->table.columns();
    columns.removeIf([&](const QString &key) { return !shown.contains(key); });
    d->table.setColumns(columns);
}

void ColumnChoicesModel::setSearch(const QString &words)
{
    d->words = searchWords(words);
    beginResetModel();
    d->left = d->found();
    endResetModel();
}

// `before`: a row of those that are left, or their number for the end.
bool ColumnChoicesModel::place(QString key, int before)
{
    const int from = int(d->left.indexOf(key));
    if (from < 0 || before == from || before == from + 1 || !beginMoveRows({}, from, from, {}, before))
        return false;
    const QString follows = d->left.value(before);
    const QString precedes = d->left.value(before - 1);
    d->left.move(from, before > from ? before - 1 : before);
    d->order.removeOne(key);
    d->order.insert(follows.isEmpty() ? d->order.indexOf(precedes) + 1 : d->order.indexOf(follows), key);
    endMoveRows();
    writeTable();
    return true;
}

int ColumnChoicesModel::move(int row, int by)
{
    const int to = qBound(0, row + by, rowCount() - 1);
    if (row < 0 || row >= rowCount() || to == row)
        return row;
    place(d->left[row], by > 0 ? to + 1 : to);
    return to;
}

int ColumnChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->left.size());
}

QVariant ColumnChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &key = d->left[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return d->label(key);
    case Qt::CheckStateRole:
        return int(d->table.columns().contains(key) ? Qt::Checked : Qt::Unchecked);
    case KeyRole:
        return key;
    default:
        return {};
    }
}

bool ColumnChoicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const QString key = d->left[index.row()];
    QStringList wanted = d->table.columns();
    const bool on = value.toInt() == Qt::Checked;
    if (on == wanted.contains(key) || (!on && wanted.size() == 1))
        return false;
    if (on)
        wanted.append(key);
    else
        wanted.removeOne(key);
    QStringList columns = d->order;
    columns.removeIf([&](const QString &each) { return !wanted.contains(each); });
    {
        const QScopedValueRollback writing(d->isWriting, true);
        d->table.setColumns(columns);
    }
    emit dataChanged(this->index(0), this->index(rowCount() - 1), {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ColumnChoicesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    const QStringList shown = d->table.columns();
    if (shown.size() > 1 || !shown.contains(d->left[index.row()]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QHash<int, QByteArray> ColumnChoicesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(KeyRole, "key");
    return names;
}

Qt::DropActions ColumnChoicesModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool ColumnChoicesModel::moveRows(const QModelIndex &, int from, int count, const QModelIndex &, int before)
{
    return count == 1 && from >= 0 && from < rowCount() && place(d->left[from], before);
}

} // namespace samverkan
