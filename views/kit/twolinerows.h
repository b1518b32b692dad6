// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

#include <functional>

namespace samverkan {

// A model below the views knows no rows of two lines: this says of each of its rows what the roles of
// twolinelist.h are. What the dress answers with an invalid QVariant is the model's own.
class TwoLineRows : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using Dress = std::function<QVariant(const QModelIndex &source, int role)>;

    TwoLineRows(QAbstractItemModel *model, Dress dress, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Dress m_dress;
};

} // namespace samverkan
