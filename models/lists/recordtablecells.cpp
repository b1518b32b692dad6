// SPDX-License-Identifier: GPL-3.0-or-later
#include "computedcolumn.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "marking.h"
#include "nameless.h"
#include "recordtableprivate.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

RecordTableModel::Private::Private(RecordTableModel &model, ListSource &listSource, const Kind &ofKind,
                                   const QString &field, RowId target)
    : q(model)
    , source(listSource)
    , core(listSource.core())
    , kind(ofKind)
    , isTicked(markingOf(ofKind) && markingOf(ofKind)->at == field)
    , part(field.isEmpty() ? nullptr : std::make_unique<ColumnSet>(core, ofKind, field, target))
    , partSearch(part ? std::make_unique<SearchIndex>(core, *part) : nullptr)
    , columns(part ? *part : core.columns(ofKind))
    , search(part ? *partSearch : core.search(ofKind))
    , cache(core, ofKind)
{
}

TableColumn RecordTableModel::Private::column(const QString &key) const
{
    const int field = kind.indexOf(key);
    return {key, field, field >= 0 ? nullptr : core.computed(kind, key)};
}

const Record *RecordTableModel::Private::record(int row)
{
    if (isHeadingRow(row))
        return nullptr;
    return cache.record(q.idAt(row), [&] {
        const int first = row - row % RecordCache::BlockRows;
        return idsOf(first, first + RecordCache::BlockRows - 1);
    });
}

QList<RowId> RecordTableModel::Private::idsOf(int first, int last) const
{
    QList<RowId> ids;
    for (int row = first; row <= last && row < int(rows.size()); ++row) {
        if (!isHeadingRow(row))
            ids.append(q.idAt(row));
    }
    return ids;
}

void RecordTableModel::prepareRows(int first, int last)
{
    d->cache.prepare(d->idsOf(qMax(0, first), last));
}

const Field *RecordTableModel::Private::fieldOf(const TableColumn &column) const
{
    return column.field >= 0 ? &kind.fields[column.field] : nullptr;
}

QVariant RecordTableModel::Private::value(const TableColumn &column, const Record &record) const
{
    return column.computed ? column.computed->value(core, record) : record.value(column.field);
}

QString RecordTableModel::Private::text(const TableColumn &column, const Record &record) const
{
    const QVariant held = value(column, record);
    if (column.computed)
        return column.computed->text(core.language(), kind, held);
    return core.valueText().display(kind.fields[column.field], held);
}

// What other lists call it too.
QString RecordTableModel::Private::standIn(const TableColumn &column, const Record &record) const
{
    const bool names = kind.title.size() == 1 && column.key == kind.title.first();
    return names && record.isEmpty(column.field) ? nameless(kind, record.id, core.language()) : QString();
}

QString RecordTableModel::shownText(const QModelIndex &cell)
{
    const QString text = cell.data().toString();
    return text.isEmpty() ? cell.data(StandInRole).toString() : text;
}

RecordTableModel::Mark RecordTableModel::Private::mark(const TableColumn &column, const Record &record) const
{
    if (column.computed)
        return column.computed->isWarning() && !value(column, record).isNull() ? Mark::Warning : Mark::None;
    const bool names = column.key == kind.title.value(0);
    return names && record.value(u"protected_identity"_s).toBool() ? Mark::Locked : Mark::None;
}

QString RecordTableModel::Private::spoken(const TableColumn &column, const Record &record) const
{
    if (isTicked)
        return markText(core, kind, record, column.key);
    const Language &language = core.language();
    QString text = this->text(column, record);
    if (text.isEmpty())
        text = standIn(column, record);
    if (text.isEmpty())
        text = language.text("Value", QT_TRANSLATE_NOOP("Value", "not known"));
    if (mark(column, record) == Mark::Locked)
        text += u", "_s + language.text("Value", QT_TRANSLATE_NOOP("Value", "protected identity"));
    return columnLabel(source, kind, column.key) + u": "_s + text;
}

QString RecordTableModel::Private::rowText(const Record &record) const
{
    if (isTicked)
        return markText(core, kind, record, {});
    QStringList parts;
    for (const TableColumn &column : shown) {
        if (!text(column, record).isEmpty())
            parts.append(spoken(column, record));
    }
    return parts.join(u"; "_s);
}

static int alignmentOf(ValueKind kind)
{
    return int((kind == ValueKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

static ValueKind kindOf(const Field *field, const ComputedColumn *computed)
{
    return field ? valueKindOf(*field) : computed->valueKind();
}

QVariant RecordTableModel::Private::cell(const TableColumn &column, const Record &record, int role) const
{
    const Field *field = fieldOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(column, record);
    case Qt::EditRole:
        return field ? core.valueText().edit(*field, record.value(column.field)) : text(column, record);
    case Qt::ToolTipRole:
        return column.computed ? column.computed->toolTip(core.language(), kind, value(column, record)) : QString();
    case Qt::TextAlignmentRole:
        return alignmentOf(kindOf(field, column.computed));
    case Qt::AccessibleTextRole:
        return spoken(column, record);
    case IdRole:
        return record.id;
    case UuidRole:
        return record.uuid;
    case ValueRole:
        return value(column, record);
    case FieldRole:
        return column.key;
    case ValueKindRole:
        return int(kindOf(field, column.computed));
    case MarkRole:
        return int(mark(column, record));
    case MatchesRole:
        return field && !words.isEmpty() ? QVariant::fromValue(searchMatches(text(column, record), words, searchedAs(*field))) : QVariant();
    case StandInRole:
        return standIn(column, record);
    case RowTextRole:
        return rowText(record);
    default:
        return {};
    }
}

QVariant RecordTableModel::Private::placeCell(int row, int role)
{
    if (role == IdRole)
        return q.idAt(row);
    return isOfPlace(role) ? groupCell(row, role) : headingCell(row, role);
}

QVariant RecordTableModel::Private::recordCell(const QModelIndex &index, const Record &record, int role)
{
    const QVariant ofRecord = cell(shown[index.column()], record, role);
    if (role == RowTextRole && !group.isEmpty())
        return QString(groupText(index.row()) + u"; "_s + ofRecord.toString());
    return ofRecord;
}

static QString orderText(const Language &language, Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? language.text("Column", QT_TRANSLATE_NOOP("Column", "%1, sorted ascending"))
                                       : language.text("Column", QT_TRANSLATE_NOOP("Column", "%1, sorted descending"));
}

QString RecordTableModel::Private::spokenHeader(const TableColumn &column) const
{
    const Language &language = core.language();
    const QString label = columnLabel(source, kind, column.key);
    for (qsizetype i = 0; i < sortKeys.size(); ++i) {
        if (sortKeys[i].field != column.key)
            continue;
        const QString text = orderText(language, sortKeys[i].order).arg(label);
        if (sortKeys.size() == 1)
            return text;
        return language.text("Column", QT_TRANSLATE_NOOP("Column", "%1, key %2 of %3"))
            .arg(text, language.number(qint64(i + 1)), language.number(qint64(sortKeys.size())));
    }
    return label;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= d->shown.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const TableColumn &column = d->shown[section];
    const Field *field = d->fieldOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return columnLabel(d->source, d->kind, column.key);
    case Qt::AccessibleTextRole:
        return d->spokenHeader(column);
    case Qt::ToolTipRole:
        return field ? d->core.language().help(*field) : QString();
    case Qt::TextAlignmentRole:
        return alignmentOf(kindOf(field, column.computed));
    case FieldRole:
        return column.key;
    case ValueKindRole:
        return int(kindOf(field, column.computed));
    default:
        return {};
    }
}

// Columns that stay keep their place in selections: the others go, new ones come at the end, then all
// are put in their order.
void RecordTableModel::Private::showColumns(const QList<TableColumn> &wanted)
{
    cache.follow(needsOthers(wanted));
    const auto has = [](const QList<TableColumn> &columns, const QString &key) {
        return std::any_of(columns.cbegin(), columns.cend(), [&](const TableColumn &one) { return one.key == key; });
    };
    for (int column = int(shown.size()) - 1; column >= 0; --column) {
        if (!has(wanted, shown[column].key)) {
            q.beginRemoveColumns({}, column, column);
            shown.removeAt(column);
            q.endRemoveColumns();
        }
    }
    for (const TableColumn &column : wanted) {
        if (!has(shown, column.key)) {
            q.beginInsertColumns({}, int(shown.size()), int(shown.size()));
            shown.append(column);
            q.endInsertColumns();
        }
    }
    arrangeColumns(wanted);
}

// What a mark says may come from anywhere in its record.
bool RecordTableModel::Private::needsOthers(const QList<TableColumn> &wanted) const
{
    return isTicked || std::any_of(wanted.cbegin(), wanted.cend(), [this](const TableColumn &column) {
        const Field *field = fieldOf(column);
        return field && field->derivation == Derivation::Via;
    });
}

void RecordTableModel::Private::arrangeColumns(const QList<TableColumn> &wanted)
{
    emit q.layoutAboutToBeChanged({}, QAbstractItemModel::HorizontalSortHint);
    const QStringList before = q.columns();
    shown = wanted;
    const QStringList after = q.columns();
    const QModelIndexList from = q.persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to.append(q.createIndex(index.row(), int(after.indexOf(before[index.column()]))));
    q.changePersistentIndexList(from, to);
    emit q.layoutChanged({}, QAbstractItemModel::HorizontalSortHint);
}

void RecordTableModel::Private::takeLanguage()
{
    if (partSearch) {
        part->forgetOrder();
        partSearch->forgetLabels();
    }
    ordered.clear();
    work();
    tellAll();
    tellHeaders();
}

void RecordTableModel::Private::tellHeaders()
{
    if (!shown.isEmpty())
        emit q.headerDataChanged(Qt::Horizontal, 0, int(shown.size()) - 1);
}

} // namespace samverkan
