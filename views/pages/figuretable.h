// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QTableView>

namespace samverkan {

class FigureTableModel;

// A table of figures on the screen: the same rows that a report prints, groups and totals set apart.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setTable(const doc::Table &table, const QLocale &locale);
    const doc::Table &table() const;
    // Makes the row with this key current; none for an unknown one.
    void chooseKey(const QString &key);
    // As high as all its rows, for a page that scrolls as a whole; very many rows scroll by themselves.
    void setWhole(bool whole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // With tabs, and as an HTML table.
    void copyAll() const;

signals:
    void keyChosen(const QString &key); // moved to
    // A figure was clicked, or Enter pressed on it: its row and column. Enter on the name: the row alone.
    void keyActivated(const QString &row, const QString &column);

protected:
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void place();
    void activate(const QModelIndex &index);
    int wholeHeight() const;

    FigureTableModel *m_model;
    QList<int> m_wanted; // width of each column
    bool m_filling = false;
    bool m_whole = false;
};

} // namespace samverkan
