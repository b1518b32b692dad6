// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include "changeset.h"
#include "history.h"
#include "historytext.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <algorithm>

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
    };

    ListCore &core;
    RecordRef record;
    QList<Step> steps;
    bool isComplete = false;

    QList<Step> ofProject(int from) const
    {
        QList<Step> page;
        for (const LogStep &step : history(core.store(), PageSteps, from))
            page.append({step, int(step.entries), {}});
        return page;
    }

    // All at once: what was done to one record is never much.
    QList<Step> ofRecord() const
    {
        QList<Step> all;
        for (const auto &[step, entry] : historyOf(core.store(), core.store().uuidOf(*record.kind, record.id))) {
            const QStringList changes = changeTexts(core, *record.kind, entry);
            all.append({step, int(changes.size()), changes});
        }
        return all;
    }

    QList<Step> next() const { return record ? ofRecord() : ofProject(int(steps.size())); }
};

HistoryModel::HistoryModel(ListSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source.core(), {}, {}, false}))
{
    connect(&source.core(), &ListCore::changed, this, &HistoryModel::takeNew);
    connect(&source, &ListSource::languageChanged, this, [this] { d->record ? reload() : tellAll(); });
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
        return d->core.language().text(at.step.name);
    case Qt::ToolTipRole:
        return at.changes.join(u'\n');
    case Qt::AccessibleTextRole:
        return QStringList{d->core.language().text(at.step.name), at.step.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                           at.step.person}.join(u", "_s);
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
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{TimeRole, "time"}, {PersonRole, "person"}, {SortRole, "sort"}, {CountRole, "count"}, {ChangesRole, "changes"}});
    return names;
}

} // namespace samverkan
