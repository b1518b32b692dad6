// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace samverkan {

class FilterValuesModel;
class RecordTableModel;
class SearchField;

// The values of one field with how many rows hold each, to be checked: what a filter's chip opens.
// A check changes the table at once.
class ValueList : public QWidget
{
    Q_OBJECT
public:
    ValueList(RecordTableModel &table, const QString &field, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void closeRequested();

private:
    void showCount();

    RecordTableModel &m_table;
    QString m_field;
    FilterValuesModel *m_values;
    SearchField *m_search;
    QListView *m_list;
    QPushButton *m_remove;
    QLabel *m_count;
};

} // namespace samverkan
