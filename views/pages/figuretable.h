// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QTableView>

class QStandardItemModel;

namespace samverkan {

// A table of figures on the screen: the same rows that a report prints, groups and totals set apart.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setTable(const doc::Table &table, const QLocale &locale);
    const doc::Table &table() const { return m_table; }
    // Makes the row with this key current; none for an unknown one.
    void chooseKey(const QString &key);
    // With tabs, and as an HTML table.
    void copyAll() const;

signals:
    void keyChosen(const QString &key); // moved to
    void keyActivated(const QString &key); // Enter, double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    QStandardItemModel *m_model;
    doc::Table m_table;
    bool m_filling = false;
};

} // namespace samverkan
