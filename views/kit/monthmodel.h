// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QLocale>

namespace samverkan {

// The days of one month in six weeks from Monday, with the week's number (ISO 8601) at the side.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { DateRole = Qt::UserRole + 1, OtherMonthRole, TodayRole };

    explicit MonthModel(QObject *parent = nullptr);

    void setLocale(const QLocale &locale);
    const QLocale &locale() const { return m_locale; }
    // Any day of it.
    void setMonth(QDate day);
    QDate month() const { return m_month; } // its first day
    QModelIndex indexOf(QDate date) const; // invalid when not shown
    QDate dateOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QDate first() const; // Monday of the first week

    QLocale m_locale;
    QDate m_month;
};

}
