// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicelistmodel.h"

#include "changeset.h"
#include "choices.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

struct ChoiceListModel::Private
{
    ListCore &core;
    const Kind &kind;
    const Field &field;
    QString search;
    QVariant present;
    bool offersEmpty = true;
    int limit = 50;
    ChoiceQuery::Found found;

    ChoiceQuery::Found wanted() const
    {
        return ChoiceQuery{field, search, present, offersEmpty && search.trimmed().isEmpty(), limit}.run(core);
    }
};

ChoiceListModel::ChoiceListModel(ListSource &source, const Kind &kind, const Field &field, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source.core(), kind, field, {}, {}, !field.is(FieldFlag::Required), 50, {}}))
{
    Q_ASSERT(canChoose(field));
    d->found = d->wanted();
    connect(&d->core, &ListCore::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"code_value"_s) || (!d->field.target.isEmpty() && changes.touches(d->field.target)))
            refresh();
    });
    connect(&source, &ListSource::languageChanged, this, &ChoiceListModel::refresh);
}

ChoiceListModel::~ChoiceListModel() = default;

bool ChoiceListModel::canChoose(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Country:
    case FieldType::Countries:
    case FieldType::YesNo:
    case FieldType::Reference:
        return true;
    default:
        return false;
    }
}

void ChoiceListModel::refresh()
{
    ChoiceQuery::Found wanted = d->wanted();
    if (wanted == d->found)
        return;
    beginResetModel();
    d->found = std::move(wanted);
    endResetModel();
}

void ChoiceListModel::setSearch(const QString &words)
{
    d->search = words;
    refresh();
}

void ChoiceListModel::setPresent(const QVariant &value)
{
    d->present = value;
    refresh();
}

void ChoiceListModel::setOffersEmpty(bool offers)
{
    d->offersEmpty = offers;
    refresh();
}

void ChoiceListModel::setLimit(int limit)
{
    d->limit = limit;
    refresh();
}

bool ChoiceListModel::isLimited() const
{
    return d->found.isLimited;
}

int ChoiceListModel::indexOfValue(const QVariant &value) const
{
    const auto found = std::find_if(d->found.choices.cbegin(), d->found.choices.cend(), [&](const Choice &choice) {
        return choice.value.isNull() == value.isNull() && choice.value.toString() == value.toString();
    });
    return found == d->found.choices.cend() ? -1 : int(found - d->found.choices.cbegin());
}

QVariant ChoiceListModel::valueAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->found.choices[row].value : QVariant();
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->found.choices.size());
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Choice &choice = d->found.choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.text;
    case Qt::AccessibleTextRole:
        return choice.text.isEmpty() ? d->core.language().text("Value", QT_TRANSLATE_NOOP("Value", "not known"))
                                     : QStringList{choice.text, choice.second}.join(choice.second.isEmpty() ? u""_s : u", "_s);
    case ValueRole:
        return choice.value;
    case SecondRole:
        return choice.second;
    case RetiredRole:
        return choice.isRetired;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ValueRole, "value"}, {SecondRole, "second"}, {RetiredRole, "retired"}});
    return names;
}

} // namespace samverkan
