// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace samverkan {

class FilterValuesModel;
class RecordTableModel;
class SearchField;

// The values of one field with how many rows hold each, to be checked; a check changes the table at
// once. Long lists have a search over them.
class ValueList : public QWidget
{
    Q_OBJECT
public:
    ValueList(RecordTableModel &table, const QString &field, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FilterValuesModel *m_values;
    SearchField *m_search;
    QListView *m_list;
};

} // namespace samverkan
