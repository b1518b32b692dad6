// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QJsonObject>
#include <QTableView>

namespace samverkan {

class RecordTableModel;

// The table of a list page: rows of one kind, chosen by row, sorted by a click on a heading (with
// Ctrl: as a further key), columns moved and sized by hand. Speaks of rows by their ids, so that what
// is chosen survives sorting and filtering. The model is the caller's.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(RecordTableModel *model, QWidget *parent = nullptr);

    RecordTableModel *records() const { return m_records; }
    RowId currentId() const;
    QList<RowId> chosenIds() const;
    // Makes the row current and shows it; answers false if it is not shown (filtered away).
    bool show(RowId id);
    void step(int rows); // the other record, up or down

    // Widths that were set by hand, by the keys of columns, at 100 % text; empty while they are fitted.
    QJsonObject widths() const;
    void setWidths(const QJsonObject &widths);

    // The chosen rows as text with tabs, and as an HTML table.
    void copyChosen() const;

signals:
    void currentRecordChanged(qint64 id); // 0: none
    void chosenChanged();
    void editRequested(); // Enter, double click: into the form
    void removeRequested(); // Delete

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void place();
    void fitColumns();
    void chooseCurrent();
    void sortBy(int section);
    void showSorting();

    RecordTableModel *m_records;
    RowId m_current = 0;
    bool m_fitted = false; // by hand from then on
};

} // namespace samverkan
