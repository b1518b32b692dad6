// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashmodel.h"

#include "changeset.h"
#include "historytext.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"
#include "trash.h"
#include "trashtext.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

struct TrashModel::Private
{
    ListCore &core;
    QList<RemovedRecord> records;
    mutable QHash<QUuid, QString> titles; // as asked for
    bool isWatching = true;
    bool isStale = false;

    QString title(const RemovedRow &removed) const
    {
        QString &title = titles[removed.row];
        if (title.isEmpty())
            title = removedTitle(core, *removed.kind, removed.values);
        return title;
    }

    QString second(const RemovedRecord &record) const
    {
        const QString kind = core.language().singular(*record.removed.kind);
        const QString hanging = hangingText(core, record.hanging);
        //: a kind of record, and what hung on it: "Participant · with 12 attendances, 1 note"
        return hanging.isEmpty() ? kind : core.language().text("Trash", QT_TRANSLATE_NOOP("Trash", "%1 · with %2")).arg(kind, hanging);
    }
};

TrashModel::TrashModel(ListSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source.core(), {}, {}, true, false}))
{
    connect(&source.core(), &ListCore::changed, this, [this] {
        d->isStale = true;
        if (d->isWatching)
            reload();
    });
    connect(&source, &ListSource::languageChanged, this, &TrashModel::reload);
    reload();
}

TrashModel::~TrashModel() = default;

void TrashModel::setWatching(bool watching)
{
    d->isWatching = watching;
    if (watching && d->isStale)
        reload();
}

bool TrashModel::isReadOnly() const
{
    return d->core.store().isReadOnly();
}

void TrashModel::reload()
{
    const QList<RemovedRecord> now = removedRecords(d->core.store(), QDateTime::currentDateTimeUtc().addDays(-trashDays));
    d->isStale = false;
    beginResetModel();
    d->records = now;
    d->titles.clear();
    endResetModel();
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->records.size());
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RemovedRecord &record = d->records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return d->title(record.removed);
    case Qt::AccessibleTextRole:
        return QStringList{d->title(record.removed), d->second(record), momentText(record.time), record.person}.join(u", "_s);
    case SecondRole:
        return d->second(record);
    case IconRole:
        return QString::fromLatin1(record.removed.kind->icon);
    case TimeRole:
        return momentText(record.time);
    case PersonRole:
        return record.person;
    case RowRole:
        return record.removed.row;
    case KindRole:
        return record.removed.kind->key;
    case HangingRole:
        return hangingText(d->core, record.hanging);
    default:
        return {};
    }
}

QHash<int, QByteArray> TrashModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SecondRole, "second"}, {IconRole, "icon"}, {TimeRole, "time"}, {PersonRole, "person"}, {RowRole, "row"}, {KindRole, "kind"}, {HangingRole, "hanging"}});
    return names;
}

QStringList TrashModel::notesOf(const QUuid &row) const
{
    QStringList texts;
    for (const Sentence &note : restoreNotes(d->core, planRestore(d->core.store(), {row})))
        texts.append(d->core.language().text(note));
    return texts;
}

bool TrashModel::isLarge(const QList<QUuid> &rows) const
{
    const QSet<QUuid> chosen(rows.cbegin(), rows.cend());
    QSet<qint64> steps;
    for (const RemovedRecord &record : std::as_const(d->records)) {
        if (chosen.contains(record.removed.row))
            steps.insert(record.removed.step);
    }
    return rows.size() > manyEntries
        || std::any_of(steps.cbegin(), steps.cend(), [this](qint64 step) { return isLargeRemoval(d->core.store(), step); });
}

static QString firstTitle(const ListCore &core, const QList<QUuid> &rows)
{
    const RemovedRow first = rows.isEmpty() ? RemovedRow() : newestRemoval(core.store(), rows.first());
    return first.kind ? removedTitle(core, *first.kind, first.values) : QString();
}

Sentence TrashModel::restoreName(const QList<QUuid> &rows) const
{
    return rows.size() == 1 ? sentence("Step", QT_TRANSLATE_NOOP("Step", "Restore %1"), {firstTitle(d->core, rows)})
                            : sentence("Step", QT_TRANSLATE_N_NOOP("Step", "Restore %n records"), {}, int(rows.size()));
}

// How many came back of each kind beside the chosen one.
static QString withText(const ListCore &core, const QUuid &chosen, const RestorePlan &plan)
{
    QHash<const Kind *, int> counts;
    for (const RemovedRow &row : plan.rows) {
        if (row.row != chosen)
            ++counts[row.kind];
    }
    QList<std::pair<const Kind *, int>> hanging;
    for (const auto &kind : core.catalogue().kinds()) {
        if (counts.contains(kind.get()))
            hanging.append({kind.get(), counts.value(kind.get())});
    }
    return hangingText(core, hanging);
}

static Sentence doneSentence(const ListCore &core, const QList<QUuid> &chosen, const RestorePlan &plan)
{
    if (chosen.size() > 1)
        return sentence("Trash", QT_TRANSLATE_NOOP("Trash", "%1 records are back"), {core.language().number(qint64(plan.rows.size()))});
    const QString title = firstTitle(core, chosen);
    const QString along = withText(core, chosen.first(), plan);
    return along.isEmpty() ? sentence("Trash", QT_TRANSLATE_NOOP("Trash", "%1 is back"), {title})
                           : sentence("Trash", QT_TRANSLATE_NOOP("Trash", "%1 is back, with %2"), {title, along});
}

RestoreResult TrashModel::restore(const QList<QUuid> &rows)
{
    RestorePlan plan;
    const Store::Result stored = restoreRemoved(d->core.store(), rows, restoreName(rows), &plan);
    return told(rows, plan, stored.outcome, stored.changes);
}

RestoreResult TrashModel::told(const QList<QUuid> &rows, const RestorePlan &plan, const Outcome &outcome, const ChangeSet &changes) const
{
    RestoreResult result;
    if (!outcome) {
        result.fault = outcome.fault();
        return result;
    }
    result.count = int(plan.rows.size());
    result.notes = restoreNotes(d->core, plan);
    if (plan.rows.isEmpty()) {
        const Sentence nothing = sentence("Action", QT_TRANSLATE_NOOP("Action", "There was nothing to change."));
        result.fault = result.notes.isEmpty() ? nothing : result.notes.first();
        return result;
    }
    result.ids = changes.rows.value(plan.rows.first().kind->key).inserted.values();
    std::sort(result.ids.begin(), result.ids.end());
    result.done = doneSentence(d->core, rows, plan);
    return result;
}

} // namespace samverkan
