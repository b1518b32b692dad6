// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace samverkan {

class FieldChangePlan;
struct FieldChange;

// What a change of many records would do, as rows of two lines: first those left out with the reason,
// then those that change, old → new. Of many only the first; the last row says how many more there are.
class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // The plan outlives it. Shown anew by refresh(): a plan tells of itself often.
    explicit ChangeListModel(const FieldChangePlan &plan, QObject *parent = nullptr);

    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant changeData(const FieldChange &change, int role) const;
    QString secondLine(const FieldChange &change) const;
    qsizetype more() const;

    const FieldChangePlan &m_plan;
};

} // namespace samverkan
