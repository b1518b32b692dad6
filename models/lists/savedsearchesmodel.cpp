// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearchesmodel.h"

#include "changeset.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "rowfilter.h"
#include "store.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr std::chrono::milliseconds firstPaint{300}; // of a project just opened: counting reads whole columns

struct SavedSearchesModel::Private
{
    struct Search
    {
        RowId id = 0;
        QString name;
        QString kind;
        QJsonObject state;
        int count = -1;
        bool isCounted = false;
    };

    ListSource &source;
    ListCore &core;
    const Kind &kind; // of saved searches
    QList<Search> searches;
    QTimer *timer = nullptr; // owned by the model

    QList<Search> stored() const
    {
        QList<Search> found;
        for (const Record &record : core.store().records(kind, core.store().ids(kind))) {
            Search search{record.id, record.text(u"name"_s), record.text(u"record_kind"_s), {}, -1, false};
            search.state = QJsonDocument::fromJson(record.text(u"content"_s).toUtf8()).object();
            if (core.catalogue().kind(search.kind))
                found.append(search);
        }
        QCollator collator(core.language().locale());
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(found.begin(), found.end(),
                         [&](const Search &a, const Search &b) { return collator.compare(a.name, b.name) < 0; });
        return found;
    }

    int countOf(const Search &search) const
    {
        const Kind &searched = core.catalogue().at(search.kind);
        const RecordFilter filter = RecordFilter::fromJson(search.state[u"filter"_s].toObject());
        const Marks marks = passing(core, core.columns(searched), core.search(searched), filter);
        return int(std::count(marks.cbegin(), marks.cend(), 1));
    }

    RowId named(const QString &name, const QString &ofKind) const
    {
        const auto found = std::find_if(searches.cbegin(), searches.cend(),
                                        [&](const Search &one) { return one.name == name && one.kind == ofKind; });
        return found == searches.cend() ? 0 : found->id;
    }
};

SavedSearchesModel::SavedSearchesModel(ListSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source, source.core(), source.catalogue().at(u"saved_search"), {}, nullptr}))
{
    d->timer = new QTimer(this);
    d->timer->setInterval(firstPaint);
    connect(d->timer, &QTimer::timeout, this, &SavedSearchesModel::countNext);
    connect(&d->core, &ListCore::changed, this, &SavedSearchesModel::take);
    reload();
}

SavedSearchesModel::~SavedSearchesModel() = default;

// Any record may be one that a search asks for, through a reference too. What was counted before
// stays on screen until the new count is there.
void SavedSearchesModel::take(const ChangeSet &changes)
{
    if (changes.touches(d->kind.key)) {
        reload();
        return;
    }
    for (Private::Search &search : d->searches)
        search.isCounted = false;
    d->timer->start();
}

void SavedSearchesModel::reload()
{
    beginResetModel();
    d->searches = d->stored();
    endResetModel();
    d->timer->start();
}

void SavedSearchesModel::countNext()
{
    d->timer->setInterval(0);
    for (int row = 0; row < rowCount(); ++row) {
        if (!d->searches[row].isCounted) {
            d->searches[row].isCounted = true;
            d->searches[row].count = d->countOf(d->searches[row]);
            emit dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
            return;
        }
    }
    d->timer->stop();
}

static ActionResult resultOf(const Store::Result &stored, const Sentence &done)
{
    ActionResult result;
    if (stored) {
        result.done = done;
        result.count = 1;
    } else {
        result.fault = stored.outcome.fault();
    }
    return result;
}

int SavedSearchesModel::rowOf(RowId id) const
{
    const auto found = std::find_if(d->searches.cbegin(), d->searches.cend(), [id](const auto &one) { return one.id == id; });
    return found == d->searches.cend() ? -1 : int(found - d->searches.cbegin());
}

QStringList SavedSearchesModel::names(const QString &kind) const
{
    QStringList names;
    for (const Private::Search &search : std::as_const(d->searches)) {
        if (search.kind == kind)
            names.append(search.name);
    }
    return names;
}

ActionResult SavedSearchesModel::save(const QString &name, const RecordTableModel &table)
{
    const QString content = QString::fromUtf8(QJsonDocument(table.state()).toJson(QJsonDocument::Compact));
    const Values values{{d->kind.indexOf(u"name"_s), name},
                        {d->kind.indexOf(u"record_kind"_s), table.kind().key},
                        {d->kind.indexOf(u"content"_s), content}};
    const RowId present = d->named(name, table.kind().key);
    const Sentence step = sentence("Step", QT_TRANSLATE_NOOP("Step", "Save search %1"), {name});
    const auto stored = d->core.store().transact(step, [&](Change &change) {
        const bool done = present ? change.update(d->kind, present, values) : change.insert(d->kind, values) != 0;
        return done ? Outcome::done() : Outcome::failed(change.fault());
    });
    return resultOf(stored, sentence("Action", QT_TRANSLATE_NOOP("Action", "Search saved: %1"), {name}));
}

ActionResult SavedSearchesModel::rename(int row, const QString &name)
{
    const RowId id = d->searches[row].id;
    const Sentence step = sentence("Step", QT_TRANSLATE_NOOP("Step", "Rename search %1"), {d->searches[row].name});
    const auto stored = d->core.store().transact(step, [&](Change &change) {
        return change.update(d->kind, id, {{d->kind.indexOf(u"name"_s), name}}) ? Outcome::done()
                                                                                : Outcome::failed(change.fault());
    });
    return resultOf(stored, sentence("Action", QT_TRANSLATE_NOOP("Action", "Search saved: %1"), {name}));
}

ActionResult SavedSearchesModel::remove(int row)
{
    return removeRecords(d->source, d->kind, {d->searches[row].id});
}

int SavedSearchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->searches.size());
}

QVariant SavedSearchesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Private::Search &search = d->searches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return search.name;
    case Qt::AccessibleTextRole:
        return search.count < 0 ? search.name : search.name + ", "_L1 + d->core.language().number(qint64(search.count));
    case IdRole:
        return search.id;
    case KindRole:
        return search.kind;
    case CountRole:
        return search.count < 0 ? QVariant() : QVariant(search.count);
    case StateRole:
        return search.state;
    default:
        return {};
    }
}

QHash<int, QByteArray> SavedSearchesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {KindRole, "kind"}, {CountRole, "count"}, {StateRole, "state"}});
    return names;
}

} // namespace samverkan
