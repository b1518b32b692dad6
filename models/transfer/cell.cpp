// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr qint64 dayMs = 86'400'000;

QString durationText(qint64 ms)
{
    const QString sign = ms < 0 ? u"-"_s : QString();
    ms = std::abs(ms);
    const qint64 hours = ms / 3'600'000;
    const QTime rest = QTime::fromMSecsSinceStartOfDay(int(ms % 3'600'000));
    QString text = sign + QString::number(hours).rightJustified(2, u'0') + rest.toString(u":mm:ss"_s);
    if (rest.msec() != 0)
        text += rest.toString(u".zzz"_s);
    return text;
}

QString numberText(double number)
{
    // Whole numbers as a person writes them: identity numbers and telephone numbers arrive this way.
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

Cell Cell::text(QString text)
{
    Cell cell;
    if (text.isEmpty())
        return cell;
    cell.m_kind = Kind::Text;
    cell.m_text = std::move(text);
    return cell;
}

Cell Cell::number(double number, const QString &shown)
{
    Cell cell;
    cell.m_kind = Kind::Number;
    cell.m_number = number;
    cell.m_text = shown;
    return cell;
}

Cell Cell::date(QDate date)
{
    Cell cell;
    if (!date.isValid())
        return cell;
    cell.m_kind = Kind::Date;
    cell.m_integer = date.toJulianDay();
    return cell;
}

Cell Cell::dateTime(QDate date, QTime time)
{
    Cell cell;
    if (!date.isValid() || !time.isValid())
        return cell;
    cell.m_kind = Kind::DateTime;
    cell.m_integer = date.toJulianDay() * dayMs + time.msecsSinceStartOfDay();
    return cell;
}

Cell Cell::duration(qint64 milliseconds)
{
    Cell cell;
    cell.m_kind = Kind::Duration;
    cell.m_integer = milliseconds;
    return cell;
}

Cell Cell::boolean(bool yes)
{
    Cell cell;
    cell.m_kind = Kind::Boolean;
    cell.m_integer = yes ? 1 : 0;
    return cell;
}

Cell Cell::error(const QString &code)
{
    Cell cell;
    cell.m_kind = Kind::Error;
    cell.m_text = code;
    return cell;
}

QDate Cell::toDate() const
{
    if (m_kind == Kind::Date)
        return QDate::fromJulianDay(m_integer);
    if (m_kind == Kind::DateTime)
        return QDate::fromJulianDay(m_integer / dayMs);
    return {};
}

QTime Cell::toTime() const
{
    if (m_kind == Kind::DateTime)
        return QTime::fromMSecsSinceStartOfDay(int(m_integer % dayMs));
    if (m_kind == Kind::Duration && m_integer >= 0 && m_integer < dayMs)
        return QTime::fromMSecsSinceStartOfDay(int(m_integer));
    return {};
}

QString Cell::toText() const
{
    switch (m_kind) {
    case Kind::Empty: return {};
    case Kind::Text:
    case Kind::Error: return m_text;
    case Kind::Number: return m_text.isEmpty() ? numberText(m_number) : m_text;
    case Kind::Date: return toDate().toString(Qt::ISODate);
    case Kind::DateTime: {
        const QTime time = toTime();
        return toDate().toString(Qt::ISODate) + time.toString(time.msec() ? u" HH:mm:ss.zzz"_s : u" HH:mm:ss"_s);
    }
    case Kind::Duration: return durationText(m_integer);
    case Kind::Boolean: return m_integer ? u"true"_s : u"false"_s;
    }
    return {};
}

bool Cell::operator==(const Cell &other) const
{
    if (m_kind != other.m_kind)
        return false;
    switch (m_kind) {
    case Kind::Empty: return true;
    case Kind::Text:
    case Kind::Error: return m_text == other.m_text;
    case Kind::Number: return m_number == other.m_number;
    default: return m_integer == other.m_integer;
    }
}

bool Row::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.isEmpty(); });
}

} // namespace samverkan
