// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStandardItemModel;

namespace samverkan {

class RecordTableModel;
class SearchField;
class TwoLineList;

// The fields a table can be filtered by, under the headings of the form, to be searched: the first
// step of "+ Filter". The arrows and Enter work from the search.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(const RecordTableModel &table, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void chosen(const QString &field);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFound(const QString &words);
    void chooseFirst(const QByteArray &beginning);
    void step(int rows);
    void choose();

    const RecordTableModel &m_table;
    SearchField *m_search;
    TwoLineList *m_list;
    QStandardItemModel *m_fields;
};

} // namespace samverkan
