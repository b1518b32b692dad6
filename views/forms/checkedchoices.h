// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicelistmodel.h"

#include <QIdentityProxyModel>

namespace samverkan {

// The choices of a field with a check mark at those that hold.
class CheckedChoices : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit CheckedChoices(ChoiceListModel *choices, QObject *parent = nullptr)
        : QIdentityProxyModel(parent)
    {
        setSourceModel(choices);
    }

    void setChecked(const QStringList &codes)
    {
        m_codes = codes;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::CheckStateRole)
            return m_codes.contains(codeAt(index)) ? Qt::Checked : Qt::Unchecked;
        return QIdentityProxyModel::data(index, role);
    }
    bool setData(const QModelIndex &index, const QVariant &, int role) override
    {
        if (role == Qt::CheckStateRole)
            emit toggled(codeAt(index));
        return role == Qt::CheckStateRole;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QIdentityProxyModel::flags(index) | Qt::ItemIsUserCheckable;
    }

signals:
    void toggled(const QString &code);

private:
    static QString codeAt(const QModelIndex &index) { return index.data(ChoiceListModel::ValueRole).toString(); }

    QStringList m_codes;
};

} // namespace samverkan
