// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicelistmodel.h"

#include "changeset.h"
#include "choices.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

struct ChoiceListModel::Private
{
    ListCore &core;
    Field field;
    QString search;
    QVariant present;
    bool offersEmpty = true;
    int limit = 50;
    ChoiceQuery::Found found;
    bool offersMaking = false;
    bool isFilled = true;

    ChoiceQuery::Found wanted() const
    {
        return ChoiceQuery{field, search, present, offersEmpty && search.trimmed().isEmpty(), limit, offersMaking}.run(core);
    }
};

static Field referenceTo(const Kind &target)
{
    Field field;
    field.type = FieldType::Reference;
    field.target = target.key;
    return field;
}

ChoiceListModel::ChoiceListModel(ListSource &source, const Kind &target, QObject *parent)
    : ChoiceListModel(source, target, referenceTo(target), parent, Filling::WhenAsked)
{
    d->offersEmpty = false;
}

ChoiceListModel::ChoiceListModel(ListSource &source, const Kind &, const Field &field, QObject *parent, Filling filling)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(Private{source.core(), field, {}, {}, !field.is(FieldFlag::Required), 50, {}, false,
                                          filling == Filling::Now}))
{
    Q_ASSERT(canChoose(field));
    if (d->isFilled)
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

int ChoiceListModel::choiceCount(const ListSource &source, const Field &field)
{
    const QList<CodeValue> &values = source.core().store().codes().values(field.list);
    return int(std::count_if(values.cbegin(), values.cend(), [](const CodeValue &value) { return !value.retired; }));
}

void ChoiceListModel::refresh()
{
    if (!d->isFilled)
        return;
    ChoiceQuery::Found wanted = d->wanted();
    if (wanted == d->found)
        return;
    beginResetModel();
    d->found = std::move(wanted);
    endResetModel();
}

void ChoiceListModel::fill()
{
    d->isFilled = true;
    refresh();
}

void ChoiceListModel::warmUp()
{
    static constexpr int pieceMilliseconds = 20;
    if (d->field.type != FieldType::Reference)
        return;
    if (!d->core.search(d->core.catalogue().at(d->field.target)).warmUp(pieceMilliseconds))
        QTimer::singleShot(0, this, &ChoiceListModel::warmUp);
}

void ChoiceListModel::setOffersMaking(bool offers)
{
    d->offersMaking = offers;
    refresh();
}

bool ChoiceListModel::makesAt(int row) const
{
    return row >= 0 && row < rowCount() && d->found.choices[row].isMaking;
}

QString ChoiceListModel::search() const
{
    return d->search;
}

void ChoiceListModel::setSearch(const QString &words)
{
    d->search = words;
    d->isFilled = d->isFilled || !words.isEmpty();
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
        return !choice.isMaking && choice.value.isNull() == value.isNull() && choice.value.toString() == value.toString();
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
    case MakesRole:
        return choice.isMaking;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ValueRole, "value"}, {SecondRole, "second"}, {RetiredRole, "retired"}, {MakesRole, "makes"}});
    return names;
}

} // namespace samverkan
