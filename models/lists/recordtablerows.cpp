// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeset.h"
#include "columnloader.h"
#include "fieldorder.h"
#include "listcore.h"
#include "listsource.h"
#include "recordtableprivate.h"
#include "rowfilter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

// Up to so many places rows come or go one place at a time; beyond, they are gathered at the end in
// one move first, so that views have a fixed number of changes to follow however many rows there are.
static constexpr qsizetype FewPlaces = 48;

QList<RankedKey> RecordTableModel::Private::rankedKeys() const
{
    QStringList fields;
    QList<bool> descending;
    QList<SortKey> keys = sortKeys;
    if (!group.isEmpty() && (keys.isEmpty() || keys.first().field != group))
        keys.prepend({group});
    for (const SortKey &key : keys) {
        for (const QString &field : orderedBy(kind, key.field)) {
            fields.append(field);
            descending.append(key.order == Qt::DescendingOrder);
        }
    }
    columns.load(fields);
    QList<RankedKey> ranked;
    for (qsizetype i = 0; i < fields.size(); ++i)
        ranked.append({&columns.column(fields[i]).codes, &columns.ranks(fields[i]), descending[i]});
    return ranked;
}

std::vector<Slot> RecordTableModel::Private::wantedRows()
{
    const RowIndex &index = columns.rows();
    if (ordered.empty())
        ordered = inOrder(index.byId(), rankedKeys());
    total = index.count();
    if (filter.isEmpty())
        return ordered;
    const Marks marks = passing(core, columns, search, filter);
    std::vector<Slot> wanted;
    wanted.reserve(ordered.size());
    std::copy_if(ordered.cbegin(), ordered.cend(), std::back_inserter(wanted), [&marks](Slot slot) { return marks[slot]; });
    return wanted;
}

void RecordTableModel::Private::work()
{
    const int totalBefore = total;
    takeRemaining(wantedRows());
    show(group.isEmpty() ? remaining : withHeadings(remaining));
    if (group.isEmpty())
        remaining = {}; // the rows are these
    if (std::exchange(passed, qsizetype(remainingRows().size())) != qsizetype(remainingRows().size()) || totalBefore != total)
        emit q.countsChanged();
    if (!group.isEmpty())
        emit q.groupsChanged();
}

void RecordTableModel::Private::takeRemaining(std::vector<Slot> records)
{
    remaining = std::move(records);
    groupCounts.clear();
}

void RecordTableModel::Private::setRows(std::vector<Slot> wanted)
{
    rows = std::move(wanted);
    rowOf = rowsBySlot(rows, columns.rows().slotCount());
    headings.clear();
    for (size_t row = 0; !group.isEmpty() && row < rows.size(); ++row) {
        if (isHeadingSlot(rows[row]))
            headings.push_back(int(row));
    }
}

void RecordTableModel::Private::show(const std::vector<Slot> &wanted)
{
    const RowsDiff diff = rowsDiff(rows, wanted, columns.rows().slotCount());
    if (!diff.removed.isEmpty())
        removeRows(diff);
    if (!diff.added.isEmpty())
        addRows(diff, wanted);
    if (rows != wanted)
        rearrange(wanted);
}

void RecordTableModel::Private::removeRows(const RowsDiff &diff)
{
    QList<std::pair<int, int>> ranges = diff.removed;
    if (ranges.size() > FewPlaces) {
        std::vector<Slot> gathered;
        gathered.reserve(rows.size());
        auto from = rows.cbegin();
        for (const auto &[first, last] : diff.removed) {
            gathered.insert(gathered.end(), from, rows.cbegin() + first);
            from = rows.cbegin() + last + 1;
        }
        gathered.insert(gathered.end(), from, rows.cend());
        ranges = {{int(gathered.size()), int(rows.size()) - 1}};
        for (const auto &[first, last] : diff.removed)
            gathered.insert(gathered.end(), rows.cbegin() + first, rows.cbegin() + last + 1);
        rearrange(gathered);
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        q.beginRemoveRows({}, range->first, range->second);
        rows.erase(rows.begin() + range->first, rows.begin() + range->second + 1);
        setRows(std::move(rows));
        q.endRemoveRows();
    }
}

// In place if all else stands in order already; else at the end, to be moved with the rest.
void RecordTableModel::Private::addRows(const RowsDiff &diff, const std::vector<Slot> &wanted)
{
    if (!diff.isMoved && diff.added.size() <= FewPlaces) {
        for (const auto &[first, last] : diff.added) {
            q.beginInsertRows({}, first, last);
            rows.insert(rows.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
            setRows(std::move(rows));
            q.endInsertRows();
        }
        return;
    }
    std::vector<Slot> extended = rows;
    for (const auto &[first, last] : diff.added)
        extended.insert(extended.end(), wanted.begin() + first, wanted.begin() + last + 1);
    q.beginInsertRows({}, int(rows.size()), int(extended.size()) - 1);
    setRows(std::move(extended));
    q.endInsertRows();
}

int RecordTableModel::Private::rowWith(Slot slot) const
{
    if (!isHeadingSlot(slot))
        return rowOf[slot];
    const auto heading = std::find(rows.cbegin(), rows.cend(), slot); // they are few, and fewer are remembered
    return heading == rows.cend() ? -1 : int(heading - rows.cbegin());
}

void RecordTableModel::Private::rearrange(const std::vector<Slot> &wanted)
{
    emit q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q.persistentIndexList();
    std::vector<Slot> slotsBefore;
    slotsBefore.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        slotsBefore.push_back(rows[size_t(index.row())]);
    setRows(wanted);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(q.createIndex(rowWith(slotsBefore[size_t(i)]), before[i].column()));
    q.changePersistentIndexList(before, after);
    emit q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordTableModel::Private::reload()
{
    q.beginResetModel();
    cache.clear();
    rows.clear();
    rowOf.clear();
    ordered.clear();
    takeRemaining(wantedRows());
    setRows(group.isEmpty() ? std::exchange(remaining, {}) : withHeadings(remaining));
    passed = qsizetype(remainingRows().size());
    q.endResetModel();
    emit q.countsChanged();
    if (!group.isEmpty())
        emit q.groupsChanged();
}

// Records of other kinds show here too: through references, Via fields and computed columns.
bool RecordTableModel::Private::isTouched(const ChangeSet &changes) const
{
    if (changes.touches(kind.key) || !core.staleColumns(kind).isEmpty())
        return true;
    return wordsChanged(changes);
}

bool RecordTableModel::Private::wordsChanged(const ChangeSet &changes) const
{
    if (changes.touches(u"code_value"_s))
        return true;
    return std::any_of(kind.fields.cbegin(), kind.fields.cend(), [&](const Field &field) {
        if (field.type == FieldType::Reference && titleDependsOn(core.catalogue(), field.target, changes))
            return true;
        const QSet<QString> behind = kindsBehind(core.catalogue(), kind, field);
        return std::any_of(behind.cbegin(), behind.cend(), [&](const QString &other) { return changes.touches(other); });
    });
}

void RecordTableModel::Private::take(const ChangeSet &changes)
{
    if (part) {
        part->patch(changes);
        for (const QString &key : core.staleColumns(kind))
            part->forget(key);
        partSearch->patch(changes);
    }
    if (!isTouched(changes))
        return;
    const bool all = changes.everything || wordsChanged(changes);
    const ChangeSet::Rows touched = changes.rows.value(kind.key);
    QSet<RowId> updated(touched.updated.keyBegin(), touched.updated.keyEnd());
    updated += touched.inserted; // a number that is used again
    if (all)
        cache.clear();
    for (RowId id : updated + touched.removed)
        cache.forget(id);
    ordered.clear();
    groupCounts.clear();
    work();
    if (all || !core.staleColumns(kind).isEmpty())
        tellAll();
    else
        tellUpdated(updated);
}

void RecordTableModel::Private::tellAll()
{
    if (!rows.empty() && !shown.isEmpty())
        emit q.dataChanged(q.index(0, 0), q.index(int(rows.size()) - 1, int(shown.size()) - 1));
}

void RecordTableModel::Private::tellUpdated(const QSet<RowId> &ids)
{
    QList<int> changed;
    for (RowId id : ids) {
        const int row = q.rowOf(id);
        if (row >= 0)
            changed.append(row);
    }
    if (changed.size() > FewPlaces * 4) {
        tellAll();
        return;
    }
    std::sort(changed.begin(), changed.end());
    for (int row : std::as_const(changed))
        emit q.dataChanged(q.index(row, 0), q.index(row, int(shown.size()) - 1));
}

} // namespace samverkan
