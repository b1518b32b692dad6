// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace samverkan {

class ColumnChoicesModel;
class ColumnSets;
class RecordTableModel;
class SearchField;

// How a table is laid out: which columns in which order, named sets of them, and what rows are grouped
// by. It stays open while one tries; everything changes the table at once.
class TableSetup : public QWidget
{
    Q_OBJECT
public:
    // `sets` null: none are kept. Both outlive the widget.
    TableSetup(RecordTableModel &table, ColumnSets *sets, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void resetRequested(); // columns and widths as they were at first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void addList();
    void addGrouping();
    void addSets();
    void showSets();
    void keepSet();
    void move(int by);
    void enableMoves();

    RecordTableModel &m_table;
    ColumnSets *m_sets;
    ColumnChoicesModel *m_columns;
    QVBoxLayout *m_parts;
    SearchField *m_search;
    QListView *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QComboBox *m_group;
    QWidget *m_setRows;
    QLineEdit *m_setName;
};

} // namespace samverkan
