// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthmodel.h"

namespace samverkan {

static constexpr int Weeks = 6;
static constexpr int Days = 7;

MonthModel::MonthModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    const QDate today = QDate::currentDate();
    m_month = QDate(today.year(), today.month(), 1);
}

void MonthModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

void MonthModel::setMonth(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (!month.isValid() || month == m_month)
        return;
    beginResetModel();
    m_month = month;
    endResetModel();
}

QDate MonthModel::first() const
{
    return m_month.addDays(Qt::Monday - m_month.dayOfWeek());
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const qint64 at = first().daysTo(date);
    return at < 0 || at >= Weeks * Days ? QModelIndex() : index(int(at) / Days, int(at) % Days);
}

QDate MonthModel::dateOf(const QModelIndex &index) const
{
    return index.isValid() ? first().addDays(index.row() * Days + index.column()) : QDate();
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Days;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate date = dateOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(date.day());
    case Qt::AccessibleTextRole:
        return m_locale.toString(date, QLocale::LongFormat);
    case DateRole:
        return date;
    case OtherMonthRole:
        return date.month() != m_month.month();
    case TodayRole:
        return date == QDate::currentDate();
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return Qt::AlignCenter;
    if (orientation == Qt::Vertical) {
        const int week = first().addDays(section * Days).weekNumber();
        if (role == Qt::DisplayRole)
            return QString::number(week);
        //: %1 is the number of a week of the year
        return role == Qt::AccessibleTextRole ? QVariant(tr("Week %1").arg(week)) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return m_locale.standaloneDayName(section + 1, QLocale::ShortFormat).left(2);
    return role == Qt::AccessibleTextRole ? QVariant(m_locale.standaloneDayName(section + 1)) : QVariant();
}

}
