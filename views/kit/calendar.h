// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace samverkan {

class MonthModel;

// A month to pick a day from, for a popover: weeks from Monday with their numbers, month and year to
// go through. Arrows go by days and weeks, Page Up and Down by months, with Shift by years, Home and
// End to the ends of the week, Enter picks. Where half-known dates are wanted the month alone or the
// year alone can be picked.
class Calendar : public QWidget
{
    Q_OBJECT
public:
    explicit Calendar(const QLocale &locale, QWidget *parent = nullptr);

    // The day it starts from, and whether that is a value (marked) or only a place to begin.
    void setDate(QDate date, bool isValue);
    QDate date() const; // where the keyboard is
    void setHalfKnown(bool offered);

signals:
    void picked(const QString &iso); // "2013-05-14", and half known "2013-05", "2013"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(QDate date);
    bool goBy(int key, Qt::KeyboardModifiers modifiers);
    void showMonth();
    QToolButton *stepper(const QString &iconName, const QString &name, int months);
    void place();

    MonthModel *m_model;
    QTableView *m_table;
    QLabel *m_month;
    QLabel *m_year;
    QPushButton *m_today;
    QPushButton *m_onlyMonth;
    QPushButton *m_onlyYear;
    QDate m_value;
};

}
