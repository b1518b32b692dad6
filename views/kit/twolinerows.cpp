// SPDX-License-Identifier: GPL-3.0-or-later
#include "twolinerows.h"

namespace samverkan {

TwoLineRows::TwoLineRows(QAbstractItemModel *model, Dress dress, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_dress(std::move(dress))
{
    setSourceModel(model);
}

QVariant TwoLineRows::data(const QModelIndex &index, int role) const
{
    const QVariant dressed = index.isValid() ? m_dress(mapToSource(index), role) : QVariant();
    return dressed.isValid() ? dressed : QIdentityProxyModel::data(index, role);
}

} // namespace samverkan
