// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupheadings.h"
#include "record.h"

#include <QJsonObject>
#include <QPointer>
#include <QTableView>

class QMenu;

namespace samverkan {

class RecordHeader;
class RecordTableModel;
class RowCopy;
class RowHover;

// The table of a list page: rows of one kind, chosen by row, sorted by a click on a heading (with
// Ctrl or Shift: as a further key), columns moved and sized by hand, headings over groups of rows.
// Speaks of rows by their ids, so that what is chosen survives sorting and filtering. The model is the
// caller's.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(RecordTableModel *model, QWidget *parent = nullptr);

    RecordTableModel *records() const { return m_records; }
    RowId currentId() const;
    QList<RowId> chosenIds() const; // in the order shown
    int chosenCount() const; // quick, however many
    int hoveredRow() const; // the pointer is over it; -1: none
    // Keys in the order shown, and that of the cell the keys are in.
    QStringList shownColumns() const;
    QString currentColumn() const;
    // Makes the row current and shows it; answers false if it is not shown (filtered away).
    bool show(RowId id); // its group is expanded
    void showFirst(); // the first record, or heading
    void step(int rows); // the other record, up or down

    // Widths that were set by hand, by the keys of columns, at 100 % text; empty while they are fitted.
    QJsonObject widths() const;
    void setWidths(const QJsonObject &widths);

    // Columns, their order and widths as they were at first.
    void resetColumns();
    // Orders by the column too, after those that rows are ordered by already; one of these turns round.
    void addToOrder(const QString &column);
    // "This column": what its heading's menu has, for the column the current cell is in.
    QAction *columnAction() const { return m_columnAction; }

    // The chosen rows as text with tabs, and as an HTML table with headings. Of many rows the clipboard
    // holds them when copied() is told; another copy before that takes the place of the first.
    void copyChosen();
    // Of a copy that goes on; the clipboard keeps what it held.
    void stopCopying();

signals:
    void currentRecordChanged(qint64 id); // 0: none
    void chosenChanged();
    void editRequested(); // Enter, double click: into the form
    void removeRequested(); // Delete
    void filterRequested(const QString &field); // from a column's menu
    void currentCellChanged(); // another row or column
    void copyProgressed(double share); // of many rows only
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void place();
    QRegion withoutCells(const QRegion &region) const;
    void connectModel();
    void fitColumns();
    int sectionHint(int column) const; // least width for the words of its heading
    void takeColumns(int first, int last);
    void takeOrder();
    void showHeaderMenu(const QPoint &position);
    void nameColumnAction();
    void chooseCurrent();
    void sortBy(int section);
    void showSorting();

    RecordTableModel *m_records;
    RecordHeader *m_header;
    QAction *m_columnAction;
    QMenu *m_columnMenu;
    RowHover *m_hover;
    GroupHeadings m_headings;
    QPointer<RowCopy> m_copy; // while one goes on
    RowId m_current = 0;
    bool m_currentLeft = false; // the current row is going from what is shown
    bool m_fitted = false; // by hand from then on
};

} // namespace samverkan
