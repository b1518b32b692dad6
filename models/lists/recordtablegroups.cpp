// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the RecordTableModel that puts rows of one value together, under headings that can be
// closed over them.
#include "computedcolumn.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordtableprivate.h"
#include "rowfilter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

// One pass over the records: what is collapsed costs nothing more than what is open.
std::vector<Slot> RecordTableModel::Private::withHeadings(const std::vector<Slot> &records) const
{
    const Column &column = columns.column(group);
    std::vector<char> collapsed(column.values.size(), allCollapsed);
    for (const QVariant &value : otherGroups) {
        if (const qint64 code = column.values.find(value); code >= 0)
            collapsed[size_t(code)] = !allCollapsed;
    }
    std::vector<Slot> shown;
    shown.reserve(records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        const Dictionary::Code code = column.codes[records[i]];
        if (i == 0 || column.codes[records[i - 1]] != code)
            shown.push_back(headingBit | code);
        if (!collapsed[code])
            shown.push_back(records[i]);
    }
    return shown;
}

Dictionary::Code RecordTableModel::Private::groupOf(int row) const
{
    const Slot slot = rows[size_t(row)];
    return isHeadingSlot(slot) ? slot & ~headingBit : columns.column(group).codes[slot];
}

bool RecordTableModel::Private::isCollapsed(Dictionary::Code code) const
{
    const Dictionary &values = columns.column(group).values;
    const QVariant value = code < values.size() ? values.value(code) : QVariant();
    return otherGroups.contains(value) != allCollapsed;
}

void RecordTableModel::Private::collapse(int row, bool collapsed)
{
    const QVariant value = columns.column(group).values.value(groupOf(row));
    otherGroups.removeAll(value);
    if (collapsed != allCollapsed)
        otherGroups.append(value);
    work();
    const QModelIndex heading = q.index(row, 0); // nothing above it has changed
    emit q.dataChanged(heading, heading.siblingAtColumn(int(shown.size()) - 1));
}

QVariant RecordTableModel::Private::groupCell(int row, int role)
{
    if (group.isEmpty())
        return {};
    const Column &column = columns.column(group);
    const Dictionary::Code code = groupOf(row);
    if (code >= column.values.size())
        return {}; // a heading that is just going: its code was another column's
    if (role == GroupCountRole) {
        if (groupCounts.empty()) {
            groupCounts.assign(column.values.size(), 0);
            for (Slot slot : remaining)
                ++groupCounts[column.codes[slot]];
        }
        return groupCounts[code];
    }
    const QVariant value = column.values.value(code);
    if (value.isNull())
        return filterValueText(source, kind, group, value);
    const TableColumn shownAs = this->column(group);
    return shownAs.computed ? shownAs.computed->text(core.language(), kind, value)
                            : core.valueText().display(kind.fields[shownAs.field], value);
}

// In whatever column the keys are, the whole heading is said.
QVariant RecordTableModel::Private::headingCell(int row, int role)
{
    if (group.isEmpty())
        return role == HeadingRole ? QVariant(true) : QVariant(); // just going
    const Language &language = core.language();
    switch (role) {
    case HeadingRole:
        return true;
    case CollapsedRole:
        return isCollapsed(groupOf(row));
    case RowTextRole:
    case Qt::AccessibleTextRole:
        return QString(groupText(row) + u", "_s
                       + (isCollapsed(groupOf(row)) ? language.text("Value", QT_TRANSLATE_NOOP("Value", "collapsed"))
                                                    : language.text("Value", QT_TRANSLATE_NOOP("Value", "expanded"))));
    default:
        return {};
    }
}

QString RecordTableModel::Private::groupText(int row)
{
    //: a heading over rows: what they are grouped by, the value that these have in common
    return core.language().text("Value", QT_TRANSLATE_N_NOOP("Value", "Group %1: %2, %n rows"), groupCell(row, GroupCountRole).toInt())
        .arg(columnLabel(source, kind, group), groupCell(row, GroupRole).toString());
}

QString RecordTableModel::groupedBy() const
{
    return d->group;
}

void RecordTableModel::setGroupedBy(const QString &field)
{
    const TableColumn column = d->column(field);
    const QString known = column.field >= 0 || column.computed ? field : QString();
    if (d->group == known)
        return;
    if (!std::exchange(d->group, QString()).isEmpty() && !known.isEmpty())
        d->work(); // the headings there are go first
    d->group = known;
    d->allCollapsed = false;
    d->otherGroups.clear();
    d->ordered.clear();
    d->work();
    d->tellAll(); // groups begin at other rows
    if (known.isEmpty())
        emit groupsChanged();
    emit sortChanged();
}

QStringList RecordTableModel::groupableColumns(const ListSource &source, const Kind &kind)
{
    QStringList keys = availableColumns(source, kind);
    keys.removeIf([&](const QString &key) { return !kind.field(key) || !kind.field(key)->is(FieldFlag::Groupable); });
    return keys;
}

QList<int> RecordTableModel::headings() const
{
    return {d->headings.cbegin(), d->headings.cend()};
}

bool RecordTableModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && d->isHeadingRow(row);
}

int RecordTableModel::headingOf(int row) const
{
    const auto after = std::upper_bound(d->headings.cbegin(), d->headings.cend(), row);
    return row < 0 || after == d->headings.cbegin() ? -1 : *(after - 1);
}

int RecordTableModel::recordsIn(int first, int last) const
{
    const auto from = std::lower_bound(d->headings.cbegin(), d->headings.cend(), first);
    return last - first + 1 - int(std::upper_bound(from, d->headings.cend(), last) - from);
}

bool RecordTableModel::isCollapsed(int row) const
{
    return isHeading(row) && d->isCollapsed(d->groupOf(row));
}

void RecordTableModel::setCollapsed(int row, bool collapsed)
{
    if (isHeading(row) && isCollapsed(row) != collapsed)
        d->collapse(row, collapsed);
}

void RecordTableModel::setAllCollapsed(bool collapsed)
{
    if (d->group.isEmpty())
        return;
    d->allCollapsed = collapsed;
    d->otherGroups.clear();
    d->work();
    d->tellAll();
}

bool RecordTableModel::reveal(RowId id)
{
    const qint64 slot = d->columns.rows().slotOf(id);
    if (slot < 0 || rowOf(id) >= 0 || placeOf(id) < 0)
        return rowOf(id) >= 0;
    const Slot heading = headingBit | d->columns.column(d->group).codes[size_t(slot)];
    for (int row : d->headings) {
        if (d->rows[size_t(row)] == heading) {
            d->collapse(row, false);
            break;
        }
    }
    return rowOf(id) >= 0;
}

int RecordTableModel::placeOf(RowId id) const
{
    const qint64 slot = d->columns.rows().slotOf(id);
    const std::vector<Slot> &records = d->remainingRows();
    const auto found = slot < 0 ? records.cend() : std::find(records.cbegin(), records.cend(), Slot(slot));
    return found == records.cend() ? -1 : int(found - records.cbegin());
}

} // namespace samverkan
