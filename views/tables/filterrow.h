// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace samverkan {

class Chip;
class ColumnSets;
class FlowLayout;
class Popover;
class RecordTableModel;
class SearchField;

// What is over a table: the search, a chip for each filter and for what rows are grouped by, "+ Filter",
// and far right "Clear filters", "Keep this search" and how the table is laid out. Everything it does it
// does to the model at once. Chips that find no room go on in a further line.
class FilterRow : public QWidget
{
    Q_OBJECT
public:
    // `sets` null: no sets of columns are kept. Model and sets outlive the row.
    FilterRow(RecordTableModel *model, ColumnSets *sets, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    // Names of searches kept already, and the one that is shown, "" if none.
    void setKeptNames(const QStringList &names, const QString &shown);
    // Whether searches may be kept at all: not in a file that is only read.
    void setKeeping(bool on);

    // The popover of one field's filter; from a chip, a column's menu, a key.
    void openFilter(const QString &field);
    void keepSearch(); // asks for its name

signals:
    void leaveRequested(); // Esc or Down in the search: back to the table
    void keepRequested(const QString &name);
    void resetRequested(); // columns as they were at first

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void connectParts();
    void place();
    void retranslate();
    void showFilters();
    void showGrouping();
    void showClear();
    void addChip(const QString &field);
    void removeFilter(const QString &field);
    void orderTabs();
    Chip *chipFor(const QString &field) const;
    Popover *openPopover(const QString &name, QWidget *content, QWidget *anchor);
    void openFields();
    void openGroups();
    void openSetup();
    QString proposedName() const;

    RecordTableModel *m_model;
    ColumnSets *m_sets;
    SearchField *m_search;
    QHBoxLayout *m_row;
    QWidget *m_chips;
    FlowLayout *m_flow; // chips, grouping, "+ Filter"
    Chip *m_group;
    QPushButton *m_add;
    QPushButton *m_clear;
    QToolButton *m_keep;
    QToolButton *m_columns;
    QPointer<Popover> m_popover;
    QStringList m_keptNames;
    QString m_shownName;
    bool m_keeping = false;
};

} // namespace samverkan
