// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include "changeset.h"
#include "history.h"
#include "historytext.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "stepsummary.h"
#include "store.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int PageSteps = 100;

struct HistoryModel::Private
{
    struct Step
    {
        LogStep step;
        int count;
        QStringList changes;
        mutable QString summary; // when asked for
        mutable std::optional<UndoSpan> undoable;
    };

    ListCore &core;
    RecordRef record;
    QList<Step> steps;
    bool isComplete = false;

    QList<Step> ofProject(int from) const
    {
        QList<Step> page;
        for (const LogStep &step : history(core.store(), PageSteps, from, mostCountedEntries + 1))
            page.append({step, int(step.entries), {}, {}, {}});
        return page;
    }

    // All at once: what was done to one record is never much.
    QList<Step> ofRecord() const
    {
        QList<Step> all;
        for (const auto &[step, entry] : historyOf(core.store(), core.store().uuidOf(*record.kind, record.id))) {
            const QStringList changes = changeTexts(core, *record.kind, entry);
            all.append({step, int(changes.size()), changes, {}, {}});
        }
        return all;
    }

    QString nameOf(const LogStep &step) const
    {
        const Language &language = core.language();
        const QString name = language.text(step.name);
        if (step.sort == u"undo")
            return language.text("History", QT_TRANSLATE_NOOP("History", "Undone: %1")).arg(name);
        return step.sort == u"redo" ? language.text("History", QT_TRANSLATE_NOOP("History", "Done again: %1")).arg(name) : name;
    }

    const QString &summaryOf(const Step &at) const
    {
        if (at.summary.isEmpty())
            at.summary = stepSummary(core, at.step);
        return at.summary;
    }

    const UndoSpan &undoableOf(const Step &at) const
    {
        if (!at.undoable)
            at.undoable = core.store().isReadOnly() ? UndoSpan{} : undoSpan(core.store(), at.step);
        return *at.undoable;
    }

    QString spokenOf(const Step &at) const
    {
        QStringList parts{nameOf(at.step), momentText(at.step.time), at.step.person};
        if (!record)
            parts.insert(1, summaryOf(at));
        if (at.step.isTakenBack)
            parts.append(core.language().text("History", QT_TRANSLATE_NOOP("History", "undone")));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    QList<Step> next() const { return record ? ofRecord() : ofProject(int(steps.size())); }
};

HistoryModel::HistoryModel(ListSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source.core(), {}, {}, false}))
{
    connect(&source.core(), &ListCore::changed, this, &HistoryModel::takeNew);
    connect(&source, &ListSource::languageChanged, this, [this] {
        for (const Private::Step &step : std::as_const(d->steps))
            step.summary.clear();
        d->record ? reload() : tellAll();
    });
    reload();
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::reload()
{
    beginResetModel();
    d->steps.clear();
    d->steps = d->next();
    d->isComplete = d->record || d->steps.size() < PageSteps;
    endResetModel();
}

void HistoryModel::tellAll()
{
    if (rowCount())
        emit dataChanged(index(0), index(rowCount() - 1));
}

// New steps come on top; what is chosen and where one has scrolled to stays.
void HistoryModel::takeNew()
{
    if (d->record || d->steps.isEmpty()) {
        reload();
        return;
    }
    const QList<Private::Step> newest = d->ofProject(0);
    const auto known = std::find_if(newest.cbegin(), newest.cend(), [this](const Private::Step &one) {
        return one.step.rowId == d->steps.first().step.rowId;
    });
    if (known == newest.cend()) {
        reload();
        return;
    }
    const int count = int(known - newest.cbegin());
    if (!count)
        return;
    beginInsertRows({}, 0, count - 1);
    d->steps = newest.first(count) + d->steps;
    endInsertRows();
    for (const Private::Step &step : std::as_const(d->steps))
        step.undoable.reset();
    markTargets(count);
    tellAll();
}

// What the new steps took back, or did again.
void HistoryModel::markTargets(int newSteps)
{
    for (int i = newSteps - 1; i >= 0; --i) {
        const LogStep step = d->steps[i].step;
        if (step.target.isNull())
            continue;
        for (Private::Step &other : d->steps) {
            if (other.step.id == step.target)
                other.step.isTakenBack = step.sort == u"undo";
        }
    }
}

bool HistoryModel::isReadOnly() const
{
    return d->core.store().isReadOnly();
}

void HistoryModel::setRecord(const RecordRef &record)
{
    if (record == d->record)
        return;
    d->record = record;
    reload();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->steps.size());
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !d->isComplete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Private::Step> more = d->next();
    d->isComplete = more.size() < PageSteps;
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    d->steps += more;
    endInsertRows();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Private::Step &at = d->steps[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return d->nameOf(at.step);
    case Qt::ToolTipRole:
        return d->record ? at.changes.join(u'\n') : d->nameOf(at.step) + u'\n' + d->summaryOf(at);
    case Qt::AccessibleTextRole:
        return d->spokenOf(at);
    case TimeRole:
        return at.step.time.toLocalTime();
    case PersonRole:
        return at.step.person;
    case SortRole:
        return at.step.sort;
    case CountRole:
        return at.count;
    case ChangesRole:
        return at.changes;
    case SummaryRole:
        return d->summaryOf(at);
    case MomentRole:
        return momentText(at.step.time);
    case CopyRole:
        return at.step.copy == copyLetter(d->core.store()) ? QString() : at.step.copy;
    case TakenBackRole:
        return at.step.isTakenBack;
    case StepRole:
        return at.step.rowId;
    case UndoableRole:
        return d->undoableOf(at).steps;
    case UndoableCountRole:
        return int(d->undoableOf(at).entries);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{TimeRole, "time"}, {PersonRole, "person"}, {SortRole, "sort"}, {CountRole, "count"}, {ChangesRole, "changes"}, {SummaryRole, "summary"}, {MomentRole, "moment"}, {CopyRole, "copy"},
                  {TakenBackRole, "takenBack"}, {StepRole, "step"}, {UndoableRole, "undoable"}, {UndoableCountRole, "undoableCount"}});
    return names;
}

} // namespace samverkan
