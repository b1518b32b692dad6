// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtablemodel.h"

#include "computedcolumn.h"
#include "fieldstore.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordtableprivate.h"
#include "relatedactions.h"
#include "rowfilter.h"
#include "store.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr qsizetype MostSortKeys = 4; // by clicks on headers

RecordTableModel::RecordTableModel(ListSource &source, const Kind &kind, QObject *parent)
    : RecordTableModel(source, kind, {}, 0, parent)
{
}

RecordTableModel::RecordTableModel(ListSource &source, const Kind &kind, const QString &field, RowId target,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, source, kind, field, target))
{
    for (const QString &key : defaultColumns(source, kind)) {
        if (key != field) // what all rows have in common
            d->shown.append(d->column(key));
    }
    d->cache.follow(d->needsOthers(d->shown));
    d->setRows(d->wantedRows());
    d->passed = qsizetype(d->rows.size());
    connect(&source.core(), &ListCore::changed, this, [this](const ChangeSet &changes) { d->take(changes); });
    connect(&source, &ListSource::languageChanged, this, [this] { d->takeLanguage(); });
}

RecordTableModel::~RecordTableModel() = default;

const Kind &RecordTableModel::kind() const
{
    return d->kind;
}

ListSource &RecordTableModel::source() const
{
    return d->source;
}

void RecordTableModel::setTarget(RowId target)
{
    Q_ASSERT(d->part);
    d->part->setTarget(target ? QVariant(target) : QVariant());
    d->partSearch->forgetAll();
    d->reload();
}

void RecordTableModel::setTargetRecord(const RecordRef &target)
{
    Q_ASSERT(d->part);
    const QString uuid = target ? uuidText(d->core, target) : QString();
    d->part->setTarget(uuid.isEmpty() ? QVariant() : QVariant(uuid));
    d->partSearch->forgetAll();
    d->reload();
}

QStringList RecordTableModel::columns() const
{
    QStringList keys;
    for (const TableColumn &column : d->shown)
        keys.append(column.key);
    return keys;
}

void RecordTableModel::setColumns(const QStringList &keys)
{
    QList<TableColumn> wanted;
    for (const QString &key : keys) {
        const TableColumn column = d->column(key);
        if (column.field >= 0 || column.computed)
            wanted.append(column);
    }
    d->showColumns(wanted);
}

QStringList RecordTableModel::availableColumns(const ListSource &source, const Kind &kind)
{
    QStringList keys;
    for (const Field &field : kind.fields) {
        if (!field.is(FieldFlag::Internal) && field.type != FieldType::Data)
            keys.append(field.key);
    }
    for (const ComputedColumn *column : source.computedOf(kind))
        keys.append(column->key());
    return keys;
}

QStringList RecordTableModel::defaultColumns(const ListSource &source, const Kind &kind)
{
    QStringList keys;
    for (const Field &field : kind.fields) {
        if (!field.is(FieldFlag::Internal) && !field.is(FieldFlag::Unlisted) && field.type != FieldType::Data)
            keys.append(field.key);
    }
    for (const ComputedColumn *column : source.computedOf(kind)) {
        if (column->isListed())
            keys.append(column->key());
    }
    return keys;
}

QString RecordTableModel::columnLabel(const ListSource &source, const Kind &kind, const QString &key)
{
    if (const Field *field = kind.field(key))
        return source.language().label(*field);
    const ComputedColumn *column = source.core().computed(kind, key);
    return column ? column->label(source.language()) : QString();
}

int RecordTableModel::columnOf(const QString &key) const
{
    return int(columns().indexOf(key));
}

RowId RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() && !d->isHeadingRow(row) ? d->columns.rows().id(d->rows[size_t(row)]) : 0;
}

int RecordTableModel::rowOf(RowId id) const
{
    const qint64 slot = d->columns.rows().slotOf(id);
    return slot >= 0 && size_t(slot) < d->rowOf.size() ? d->rowOf[size_t(slot)] : -1;
}

QList<RowId> RecordTableModel::ids() const
{
    QList<RowId> ids;
    ids.reserve(shownCount());
    for (Slot slot : d->remainingRows())
        ids.append(d->columns.rows().id(slot));
    return ids;
}

int RecordTableModel::shownCount() const
{
    return int(d->remainingRows().size());
}

int RecordTableModel::totalCount() const
{
    return d->total;
}

Record RecordTableModel::recordAt(int row) const
{
    const Record *record = row >= 0 && row < rowCount() ? d->record(row) : nullptr;
    return record ? *record : Record(d->kind);
}

QList<SortKey> RecordTableModel::sortKeys() const
{
    return d->sortKeys;
}

void RecordTableModel::sortBy(const QList<SortKey> &keys)
{
    QList<SortKey> known;
    for (const SortKey &key : keys) {
        const TableColumn column = d->column(key.field);
        if (column.field >= 0 || column.computed)
            known.append(key);
    }
    if (d->sortKeys == known)
        return;
    d->sortKeys = known;
    d->ordered.clear();
    d->work();
    d->tellHeaders(); // the order is said there
    emit sortChanged();
}

// The column clicked on counts most, the ones before it decide where it says nothing.
void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= d->shown.size()) {
        sortBy({});
        return;
    }
    QList<SortKey> keys = d->sortKeys;
    const QString field = d->shown[column].key;
    keys.removeIf([&](const SortKey &key) { return key.field == field; });
    keys.prepend({field, order});
    if (keys.size() > MostSortKeys)
        keys.resize(MostSortKeys);
    sortBy(keys);
}

const RecordFilter &RecordTableModel::filter() const
{
    return d->filter;
}

void RecordTableModel::setFilter(const RecordFilter &filter)
{
    if (d->filter == filter)
        return;
    const bool isOtherSearch = d->filter.words != filter.words;
    d->filter = filter;
    d->words = searchWords(filter.words);
    d->work();
    if (isOtherSearch)
        d->tellAll(); // other words are marked
    emit filterChanged();
}

void RecordTableModel::setSearch(const QString &words)
{
    RecordFilter filter = d->filter;
    filter.words = words;
    setFilter(filter);
}

// A band is worked out of several fields of every record, hours of the records of another kind: what takes longest
// to read is read ahead.
bool RecordTableModel::Private::loadSlowColumns(int milliseconds)
{
    const QList<Field> &fields = columns.kind().fields;
    const QList<ComputedColumn *> computed = core.computedOf(kind);
    return std::all_of(fields.cbegin(), fields.cend(), [&](const Field &field) {
        return field.derivation != Derivation::AgeBand || columns.loadAhead(field.key, milliseconds);
    }) && std::all_of(computed.cbegin(), computed.cend(), [&](ComputedColumn *column) {
        return column->readAhead(core, milliseconds);
    });
}

void RecordTableModel::warmUp()
{
    static constexpr int pieceMilliseconds = 20;
    if (d->search.warmUp(pieceMilliseconds) && d->loadSlowColumns(pieceMilliseconds))
        emit warmedUp();
    else
        QTimer::singleShot(0, this, &RecordTableModel::warmUp);
}

QList<ValueCount> RecordTableModel::valueCounts(const QString &field) const
{
    const Marks marks = passing(d->core, d->columns, d->search, d->filter, field);
    return countValues(d->source, d->columns, field, marks);
}

int RecordTableModel::countBut(const QString &field) const
{
    const Marks marks = passing(d->core, d->columns, d->search, d->filter, field);
    return int(std::count(marks.cbegin(), marks.cend(), 1));
}

QList<ValueCount> RecordTableModel::shownCounts(const QString &field) const
{
    Marks marks(d->columns.rows().slotCount(), 0);
    for (Slot slot : d->remainingRows())
        marks[slot] = 1;
    return countValues(d->source, d->columns, field, marks);
}

QJsonObject RecordTableModel::state() const
{
    QJsonArray sort;
    for (const SortKey &key : d->sortKeys)
        sort.append(QJsonObject{{u"field"_s, key.field}, {u"descending"_s, key.order == Qt::DescendingOrder}});
    return {{u"columns"_s, QJsonArray::fromStringList(columns())},
            {u"sort"_s, sort},
            {u"group"_s, d->group},
            {u"filter"_s, d->filter.toJson()}};
}

void RecordTableModel::setState(const QJsonObject &state)
{
    QStringList keys;
    for (const auto &key : state[u"columns"_s].toArray())
        keys.append(key.toString());
    if (!keys.isEmpty())
        setColumns(keys);
    QList<SortKey> sort = state.contains(u"sort"_s) ? QList<SortKey>() : d->sortKeys;
    for (const auto &key : state[u"sort"_s].toArray()) {
        const bool descending = key[u"descending"_s].toBool();
        sort.append({key[u"field"_s].toString(), descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    sortBy(sort);
    setGroupedBy(state[u"group"_s].toString());
    setFilter(RecordFilter::fromJson(state[u"filter"_s].toObject()));
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    QModelRoleData cell(role);
    multiData(index, cell);
    return cell.data();
}

void RecordTableModel::multiData(const QModelIndex &index, QModelRoleDataSpan roles) const
{
    const Record *record = nullptr; // read for the first role that needs it
    for (QModelRoleData &role : roles) {
        role.clearData();
        if (!index.isValid())
            continue;
        if (d->isHeadingRow(index.row()) || Private::isOfPlace(role.role()))
            role.setData(d->placeCell(index.row(), role.role()));
        else if (record || (record = d->record(index.row())))
            role.setData(d->recordCell(index, *record, role.role()));
    }
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if ((role != Qt::EditRole && role != ValueRole) || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QPersistentModelIndex cell(index);
    const int field = d->shown[index.column()].field;
    const RowId id = idAt(index.row());
    const Sentence fault = role == ValueRole ? storeValue(d->core, d->kind, id, field, value)
                                             : storeText(d->core, d->kind, id, field, value.toString());
    if (fault.isEmpty())
        return true;
    emit refused(cell, d->core.language().text(fault));
    return false;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (d->isHeadingRow(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Field *field = d->fieldOf(d->shown[index.column()]);
    if (field && isTyped(*field) && !d->core.store().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QHash<int, QByteArray> RecordTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{IdRole, "id"}, {ValueRole, "value"}, {FieldRole, "field"}, {ValueKindRole, "valueKind"},
                  {MarkRole, "mark"}, {MatchesRole, "matches"}, {RowTextRole, "rowText"}, {UuidRole, "uuid"},
                  {GroupRole, "group"}, {GroupCountRole, "groupCount"}, {HeadingRole, "heading"}, {CollapsedRole, "collapsed"}});
    return names;
}

} // namespace samverkan
