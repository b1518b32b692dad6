// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelistmodel.h"

#include "fieldchangeplan.h"
#include "language.h"
#include "listsource.h"
#include "twolinelist.h"

using namespace Qt::StringLiterals;

namespace samverkan {

ChangeListModel::ChangeListModel(const FieldChangePlan &plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
{
}

void ChangeListModel::refresh()
{
    beginResetModel();
    endResetModel();
}

qsizetype ChangeListModel::more() const
{
    return m_plan.leftOut().size() + m_plan.changing().size() - m_plan.leftOutExamples().size() - m_plan.changingExamples().size();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_plan.leftOutExamples().size() + m_plan.changingExamples().size()) + (more() > 0 ? 1 : 0);
}

QString ChangeListModel::secondLine(const FieldChange &change) const
{
    if (!change.fault.isEmpty())
        return change.fault;
    //: stands for a value where a record has none
    const QString nothing = tr("empty");
    return (change.beforeText.isEmpty() ? nothing : change.beforeText) + u" → "_s
        + (change.afterText.isEmpty() ? nothing : change.afterText);
}

QVariant ChangeListModel::changeData(const FieldChange &change, int role) const
{
    const bool isLeftOut = !change.fault.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return change.title;
    case SecondLineRole:
    case Qt::ToolTipRole:
        return secondLine(change);
    case Qt::AccessibleTextRole:
        return isLeftOut ? tr("%1 is left out: %2").arg(change.title, change.fault) : change.title + u": "_s + secondLine(change);
    case RowIconRole:
        return isLeftOut ? u"warn"_s : u"pen"_s;
    case RowIconTokenRole:
        return isLeftOut ? int(Theme::Warning) : int(Theme::Text2);
    default:
        return {};
    }
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    const auto leftOut = m_plan.leftOutExamples().size();
    const auto changing = m_plan.changingExamples().size();
    if (index.row() < leftOut)
        return changeData(m_plan.leftOutExamples()[index.row()], role);
    if (index.row() < leftOut + changing)
        return changeData(m_plan.changingExamples()[index.row() - leftOut], role);
    if (role == GroupRole)
        return true;
    return role == Qt::DisplayRole ? tr("and %n more", nullptr, int(more())) : QVariant();
}

} // namespace samverkan
