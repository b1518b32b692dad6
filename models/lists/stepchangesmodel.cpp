// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepchangesmodel.h"

#include "changeset.h"
#include "historytext.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int PageEntries = 100;

struct StepChangesModel::Private
{
    ListCore &core;
    LogStep step;
    QList<LogEntry> entries;
    bool isComplete = true;

    const Kind *kindOf(const LogEntry &entry) const { return core.catalogue().kind(entry.kind); }

    RowId idOf(const LogEntry &entry) const
    {
        const Kind *kind = kindOf(entry);
        return kind ? core.store().findUuid(*kind, entry.row) : 0;
    }

    QString whatText(const LogEntry &entry) const
    {
        const Language &language = core.language();
        if (entry.operation == u"insert")
            return entry.parents.isEmpty() ? language.text("History", QT_TRANSLATE_NOOP("History", "Added"))
                                           : language.text("History", QT_TRANSLATE_NOOP("History", "Put back"));
        return entry.operation == u"delete" ? language.text("History", QT_TRANSLATE_NOOP("History", "Removed")) : QString();
    }

    QStringList linesOf(const LogEntry &entry) const
    {
        const Kind *kind = kindOf(entry);
        return kind ? changeTexts(core, *kind, entry) : QStringList();
    }

    QString secondOf(const LogEntry &entry) const
    {
        const QString what = whatText(entry);
        const QString lines = linesOf(entry).join(u" · "_s);
        return what.isEmpty() || lines.isEmpty() ? what + lines : what + u" · "_s + lines;
    }

    QString titleOf(const LogEntry &entry) const
    {
        const Kind *kind = kindOf(entry);
        return kind ? titleOfRow(core, *kind, entry.row) : QString();
    }
};

StepChangesModel::StepChangesModel(ListSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source.core(), {}, {}, true}))
{
    // What a step did never changes; what its records are called now may.
    connect(&source.core(), &ListCore::changed, this, &StepChangesModel::tellAll);
    connect(&source, &ListSource::languageChanged, this, &StepChangesModel::tellAll);
}

StepChangesModel::~StepChangesModel() = default;

void StepChangesModel::setStep(qint64 step)
{
    if (step == d->step.rowId)
        return;
    beginResetModel();
    d->step = {};
    d->step.rowId = step;
    d->entries = step ? entriesOf(d->core.store(), d->step, PageEntries) : QList<LogEntry>();
    d->isComplete = d->entries.size() < PageEntries;
    endResetModel();
}

void StepChangesModel::tellAll()
{
    if (rowCount())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int StepChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->entries.size());
}

bool StepChangesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !d->isComplete;
}

void StepChangesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<LogEntry> more = entriesOf(d->core.store(), d->step, PageEntries, rowCount());
    d->isComplete = more.size() < PageEntries;
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    d->entries += more;
    endInsertRows();
}

QVariant StepChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogEntry &entry = d->entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return d->titleOf(entry);
    case Qt::ToolTipRole:
        return d->linesOf(entry).join(u'\n');
    case Qt::AccessibleTextRole:
        return d->titleOf(entry) + u", "_s + d->secondOf(entry);
    case LinesRole:
        return d->linesOf(entry);
    case SecondRole:
        return d->secondOf(entry);
    case IconRole:
        return d->kindOf(entry) ? QString::fromLatin1(d->kindOf(entry)->icon) : QString();
    case KindRole:
        return entry.kind;
    case IdRole:
        return QVariant::fromValue(d->idOf(entry));
    default:
        return {};
    }
}

QHash<int, QByteArray> StepChangesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{LinesRole, "lines"}, {SecondRole, "second"}, {IconRole, "icon"}, {KindRole, "kind"}, {IdRole, "id"}});
    return names;
}

} // namespace samverkan
