// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace samverkan {

class SearchField;

// One value of a variable with how many there are of it.
struct ConditionValue
{
    QString key; // empty: not stated
    QString text;
    qint64 count = 0;
    bool checked = false;
};

// The values of a variable to be checked: what a chip over the figures opens.
class ConditionList : public QWidget
{
    Q_OBJECT
public:
    ConditionList(const QString &name, const QList<ConditionValue> &values, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void valuesChecked(const QStringList &keys); // by the user; none: no condition
    void removeRequested();

private:
    QStringList checked() const;

    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    SearchField *m_search;
    QListView *m_list;
    QPushButton *m_remove;
};

} // namespace samverkan
