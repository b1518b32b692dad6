// SPDX-License-Identifier: GPL-3.0-or-later
#include "isodate.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr qint64 dayMs = 86'400'000;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// yyyy-mm-dd and nothing else; years of more than four digits are nobody's dates.
QDate dateOf(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const QStringView year = text.left(4), month = text.mid(5, 2), day = text.mid(8, 2);
    if (!isDigits(year) || !isDigits(month) || !isDigits(day))
        return {};
    return QDate(year.toInt(), month.toInt(), day.toInt());
}

// hh:mm, hh:mm:ss and fractions; milliseconds of the day, rounded, which may be those of a whole day; -1 if none.
qint64 timeOf(QStringView text)
{
    if (text.endsWith(u'Z'))
        text.chop(1);
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3 || !isDigits(parts.at(0)) || !isDigits(parts.at(1)))
        return -1;
    const int hours = parts.at(0).toInt(), minutes = parts.at(1).toInt();
    bool ok = true;
    const double seconds = parts.size() == 3 ? parts.at(2).toDouble(&ok) : 0.0;
    if (!ok || hours > 23 || minutes > 59 || !(seconds >= 0.0 && seconds < 60.0))
        return -1;
    return (hours * 60 + minutes) * 60'000LL + std::llround(seconds * 1000.0);
}

} // namespace

Cell cellOfIsoDate(const QString &text)
{
    const QStringView view = QStringView(text).trimmed();
    if (const qint64 ms = timeOf(view); ms >= 0)
        return Cell::duration(ms);
    QDate date = dateOf(view.left(10));
    if (!date.isValid())
        return Cell::error(text);
    if (view.size() == 10)
        return Cell::date(date);
    const qint64 ms = view.at(10) == u'T' || view.at(10) == u' ' ? timeOf(view.sliced(11)) : -1;
    if (ms < 0)
        return Cell::error(text);
    if (ms == dayMs)
        date = date.addDays(1);
    return ms % dayMs == 0 ? Cell::date(date) : Cell::dateTime(date, QTime::fromMSecsSinceStartOfDay(int(ms)));
}

Cell cellOfIsoDuration(const QString &text)
{
    QStringView view = QStringView(text).trimmed();
    const bool negative = view.startsWith(u'-');
    if (negative)
        view = view.sliced(1);
    if (!view.startsWith(u'P') || view.size() < 3)
        return Cell::error(text);
    double ms = 0.0;
    qsizetype from = 1;
    bool time = false;
    for (qsizetype at = 1; at < view.size(); ++at) {
        const char16_t c = view.at(at).unicode();
        if ((c >= u'0' && c <= u'9') || c == u'.' || c == u',')
            continue;
        bool ok = c == u'T' && at == from;
        const double number = ok ? 0.0 : view.mid(from, at - from).toDouble(&ok);
        const double unit = c == u'T' ? 0.0 : c == u'D' && !time ? dayMs : c == u'H' ? 3'600'000.0 : c == u'M' && time ? 60'000.0 : c == u'S' ? 1000.0 : -1.0;
        if (!ok || unit < 0.0)
            return Cell::error(text);
        ms += number * unit;
        time = time || c == u'T';
        from = at + 1;
    }
    if (from != view.size() || !(ms < 1e15))
        return Cell::error(text);
    return Cell::duration(std::llround(negative ? -ms : ms));
}

} // namespace samverkan
