// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace samverkan {

class Chip;
class Popover;
class RecordTableModel;
class SearchField;

// What is over a table: the search, a chip for each filter, "+ Filter", and far right "Clear filters"
// and the choice of columns. Everything it does it does to the model at once.
class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(RecordTableModel *model, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }

signals:
    void leaveRequested(); // Esc or Down in the search: back to the table

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void retranslate();
    void showFilters();
    void addChip(const QString &field);
    void openValues(const QString &field, QWidget *anchor);
    void openFields();
    void openColumns();

    RecordTableModel *m_model;
    SearchField *m_search;
    QHBoxLayout *m_row;
    QWidget *m_chips;
    QPushButton *m_add;
    QPushButton *m_clear;
    QToolButton *m_columns;
    QPointer<Popover> m_popover;
};

} // namespace samverkan
