// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordhistorymodel.h"

#include "changeset.h"
#include "fieldstore.h"
#include "historytext.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"
#include "uuids.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

struct RecordHistoryModel::Private
{
    struct Row
    {
        int step; // position in steps
        int value = -1; // position in the entry's values; -1: the heading, or the whole entry
        bool isHeading = false;
    };

    ListCore &core;
    RecordRef record;
    QList<std::pair<LogStep, LogEntry>> steps;
    QList<Row> rows;
    bool isWatching = true;
    bool isStale = false;

    const LogStep &stepOf(const Row &row) const { return steps[row.step].first; }
    const LogEntry &entryOf(const Row &row) const { return steps[row.step].second; }
    const LoggedValue &valueOf(const Row &row) const { return entryOf(row).values[row.value]; }
    const Field &fieldOf(const Row &row) const { return *record.kind->field(valueOf(row).field); }
    QString text(const char *source) const { return core.language().text("History", source); }

    void read()
    {
        steps.clear();
        rows.clear();
        if (record)
            steps = historyOf(core.store(), core.store().uuidOf(*record.kind, record.id));
        for (int i = 0; i < steps.size(); ++i)
            addRows(i);
    }

    void addRows(int step)
    {
        LogEntry &entry = steps[step].second;
        entry.values = toldValues(*record.kind, entry);
        const bool isChange = entry.operation == u"update";
        if (isChange && entry.values.isEmpty())
            return;
        rows.append({step, -1, true});
        if (!isChange)
            rows.append({step, -1, false});
        for (int value = 0; isChange && value < entry.values.size(); ++value)
            rows.append({step, value, false});
    }

    // When, who, and where it came from when that was more than this record.
    QString heading(const LogStep &step) const
    {
        QStringList parts{momentText(step.time), step.person};
        const QString name = core.language().text(step.name);
        if (step.sort == u"undo")
            parts.append(text(QT_TRANSLATE_NOOP("History", "Undone: %1")).arg(name));
        else if (step.sort == u"redo")
            parts.append(text(QT_TRANSLATE_NOOP("History", "Done again: %1")).arg(name));
        else if (step.entries > 1)
            parts.append(name);
        if (step.copy != copyLetter(core.store()))
            parts.append(text(QT_TRANSLATE_NOOP("History", "copy %1")).arg(step.copy));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString title(const Row &row) const
    {
        if (row.isHeading)
            return heading(stepOf(row));
        if (row.value >= 0)
            return core.language().label(fieldOf(row));
        const LogEntry &entry = entryOf(row);
        if (entry.operation == u"delete")
            return text(QT_TRANSLATE_NOOP("History", "Removed"));
        return entry.parents.isEmpty() ? text(QT_TRANSLATE_NOOP("History", "Added")) : text(QT_TRANSLATE_NOOP("History", "Put back"));
    }

    QString before(const Row &row) const { return loggedText(core, fieldOf(row), valueOf(row).before); }
    QString after(const Row &row) const { return loggedText(core, fieldOf(row), valueOf(row).after); }

    QString second(const Row &row) const
    {
        if (row.isHeading)
            return {};
        if (row.value < 0)
            return changeTexts(core, *record.kind, entryOf(row)).join(u" · "_s);
        return before(row) + u" → "_s + after(row);
    }

    QString iconName(const Row &row) const
    {
        if (row.isHeading)
            return {};
        if (row.value >= 0)
            return u"pen"_s;
        return entryOf(row).operation == u"delete" ? u"trash"_s : u"plus"_s;
    }

    // The value before, with those of its unit: they were written together, and mean something so.
    Values valuesBefore(const Row &row) const
    {
        Values values;
        for (const Field *field : record.kind->unitOf(fieldOf(row))) {
            for (const LoggedValue &value : entryOf(row).values) {
                if (value.field == field->key)
                    values.insert(record.kind->indexOf(field->key), fromLog(core, *field, value.before));
            }
        }
        return values;
    }

    QString goneTarget(const Row &row) const
    {
        for (const LoggedValue &value : entryOf(row).values) {
            const Field &field = *record.kind->field(value.field);
            if (&field != &fieldOf(row) || field.type != FieldType::Reference || value.before.isNull())
                continue;
            if (!fromLog(core, field, value.before).toLongLong())
                return titleOfRow(core, core.catalogue().at(field.target), uuidFromHex(value.before.toString()));
        }
        return {};
    }

    QString reason(const Row &row) const
    {
        if (row.isHeading || row.value < 0)
            return text(QT_TRANSLATE_NOOP("History", "There was no value before this."));
        if (core.store().isReadOnly())
            return text(QT_TRANSLATE_NOOP("History", "The file is open for reading only."));
        if (!isTyped(fieldOf(row)))
            return text(QT_TRANSLATE_NOOP("History", "The program itself keeps this field."));
        const Record now = core.store().record(*record.kind, record.id);
        if (!now.id)
            return text(QT_TRANSLATE_NOOP("History", "The record has been removed."));
        const QString gone = goneTarget(row);
        if (!gone.isEmpty())
            return text(QT_TRANSLATE_NOOP("History", "%1 has been removed.")).arg(gone);
        const Values values = valuesBefore(row);
        const bool isSame = std::all_of(values.keyBegin(), values.keyEnd(), [&](int field) {
            return now.value(field) == values[field] && now.isEmpty(field) == values[field].isNull();
        });
        if (isSame)
            return text(QT_TRANSLATE_NOOP("History", "This is what the field holds now."));
        const QList<RuleFinding> errors = blockingErrors(now, values);
        return errors.isEmpty() ? QString() : core.language().text(errors.first().sentence);
    }
};

RecordHistoryModel::RecordHistoryModel(ListSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source.core(), {}, {}, {}, true, false}))
{
    connect(&source.core(), &ListCore::changed, this, [this] {
        d->isStale = true;
        if (d->isWatching)
            reload();
    });
    connect(&source, &ListSource::languageChanged, this, &RecordHistoryModel::reload);
}

RecordHistoryModel::~RecordHistoryModel() = default;

void RecordHistoryModel::setRecord(const RecordRef &record)
{
    if (record == d->record)
        return;
    d->record = record;
    d->isStale = true;
    if (d->isWatching)
        reload();
}

void RecordHistoryModel::setWatching(bool watching)
{
    d->isWatching = watching;
    if (watching && d->isStale)
        reload();
}

void RecordHistoryModel::reload()
{
    beginResetModel();
    d->isStale = false;
    d->read();
    endResetModel();
}

ActionResult RecordHistoryModel::takeBack(int row)
{
    ActionResult result;
    const Private::Row at = d->rows.value(row, {0, -1, true});
    const QString reason = d->reason(at);
    if (!reason.isEmpty()) {
        result.fault = sentence("History", "%1", {reason}); // in words already
        return result;
    }
    const RecordRef record = d->record;
    const Values values = d->valuesBefore(at);
    const QString label = spoken("Field", d->fieldOf(at).label);
    const QString title = d->core.title(*record.kind, record.id);
    const auto stored = d->core.store().transact(
        sentence("Step", QT_TRANSLATE_NOOP("Step", "Take back: %1 of %2"), {label, title}), [&](Change &change) {
            return change.update(*record.kind, record.id, values) ? Outcome::done() : Outcome::failed(change.fault());
        });
    result.fault = stored.outcome.fault();
    if (!stored)
        return result;
    result.ids = {record.id};
    result.count = 1;
    result.done = sentence("History", QT_TRANSLATE_NOOP("History", "Taken back: %1 of %2"), {label, title});
    return result;
}

int RecordHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

Qt::ItemFlags RecordHistoryModel::flags(const QModelIndex &index) const
{
    return index.isValid() && !d->rows[index.row()].isHeading ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant RecordHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Private::Row &row = d->rows[index.row()];
    const bool isField = !row.isHeading && row.value >= 0;
    switch (role) {
    case Qt::DisplayRole:
        return d->title(row);
    case Qt::ToolTipRole:
        return row.isHeading ? d->title(row) : isField ? d->second(row) : changeTexts(d->core, *d->record.kind, d->entryOf(row)).join(u'\n');
    case Qt::AccessibleTextRole:
        return row.isHeading ? d->title(row) : QStringList{d->title(row), d->second(row), d->heading(d->stepOf(row))}.join(u", "_s);
    case HeadingRole:
        return row.isHeading;
    case SecondRole:
        return d->second(row);
    case IconRole:
        return d->iconName(row);
    case BeforeRole:
        return isField ? d->before(row) : QVariant();
    case AfterRole:
        return isField ? d->after(row) : QVariant();
    case ReasonRole:
        return d->reason(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordHistoryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{HeadingRole, "heading"}, {SecondRole, "second"}, {IconRole, "icon"}, {BeforeRole, "before"}, {AfterRole, "after"}, {ReasonRole, "reason"}});
    return names;
}

} // namespace samverkan
