// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberformat.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr qint64 dayMs = 86'400'000;
const QDate base1900(1899, 12, 30); // right from 1 March 1900 on
const QDate base1904(1904, 1, 1);
constexpr double lastDay = 2'958'466; // 31 December 9999 and its hours

// Walks over the first section of a format code and notes what its parts mean.
class FormatWalk
{
public:
    explicit FormatWalk(QStringView code) : m_code(code) {}

    NumberFormat walk()
    {
        while (m_at < m_code.size() && m_code.at(m_at) != u';')
            step(m_code.at(m_at));
        if (m_month && !m_format.time)
            m_format.date = true; // m alone is a month, beside h or s minutes
        if (!m_plain || m_format.date || m_format.time || m_zeros < 2)
            m_format.padding.clear();
        return m_format;
    }

private:
    void step(QChar c)
    {
        switch (c.toLower().unicode()) {
        case u'"': quoted(); return;
        case u'\\': literal(m_at + 1); m_at += 2; return;
        case u'_':
        case u'*': m_at += 2; m_plain = false; return;
        case u'[': bracketed(); return;
        case u'g': general(); return;
        case u'e': exponent(); return;
        case u'a': amPm(); return;
        case u'y':
        case u'd': m_format.date = true; break;
        case u'h':
        case u's': m_format.time = true; break;
        case u'm': m_month = true; break;
        case u'0': ++m_zeros; m_format.padding += c; break;
        case u'-':
        case u' ': m_format.padding += c; break;
        default: m_plain = false;
        }
        ++m_at;
    }

    void literal(qsizetype at)
    {
        if (at < m_code.size())
            m_format.padding += m_code.at(at);
        if (at < m_code.size() && m_code.at(at).isDigit())
            m_plain = false;
    }

    void quoted()
    {
        for (++m_at; m_at < m_code.size() && m_code.at(m_at) != u'"'; ++m_at)
            literal(m_at);
        ++m_at;
    }

    // [Red], [>100], [$-41D], [$kr-41D] say nothing about dates; [h], [mm], [ss] do.
    void bracketed()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const QString inside = m_code.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1).toString().toLower();
        m_at = end < 0 ? m_code.size() : end + 1;
        const bool onlyOne = !inside.isEmpty() && inside.count(inside.front()) == inside.size();
        if (onlyOne && u"hms"_s.contains(inside.front()))
            m_format.time = m_format.elapsed = true;
    }

    bool take(QLatin1StringView word)
    {
        if (!m_code.mid(m_at).startsWith(word, Qt::CaseInsensitive))
            return false;
        m_at += word.size();
        return true;
    }

    void general()
    {
        m_plain = false;
        if (!take("general"_L1)) {
            m_format.date = true; // an era
            ++m_at;
        }
    }

    void exponent()
    {
        m_plain = false;
        if (!take("e+"_L1) && !take("e-"_L1)) {
            m_format.date = true; // a year of an era
            ++m_at;
        }
    }

    void amPm()
    {
        m_plain = false;
        if (take("am/pm"_L1) || take("a/p"_L1))
            m_format.time = true;
        else
            ++m_at;
    }

    QStringView m_code;
    qsizetype m_at = 0;
    NumberFormat m_format;
    bool m_month = false;
    bool m_plain = true; // zeros and what stands between them, nothing else
    int m_zeros = 0;
};

QString padded(double number, const QString &padding)
{
    if (number < 0 || number >= 1e15 || number != std::floor(number))
        return {};
    QString digits = QString::number(qint64(number)).rightJustified(padding.count(u'0'), u'0');
    QString text = padding;
    qsizetype digit = digits.size();
    qsizetype first = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i) == u'0') {
            text[i] = digits.at(--digit);
            first = i;
        }
    }
    return text.insert(first, digits.left(digit)); // more digits than places
}

// The 1900 system counts a 29 February 1900 that never was: days before it are one lower.
Cell dayCell(qint64 day, qint64 ms, bool date1904)
{
    if (day < 0 || double(day) >= lastDay)
        return Cell::error(u"#####"_s);
    if (!date1904 && day == 60)
        return Cell::error(u"1900-02-29"_s);
    if (!date1904 && day == 0)
        return Cell::error(u"1900-01-00"_s);
    const QDate date = date1904 ? base1904.addDays(day) : base1900.addDays(day < 60 ? day + 1 : day);
    return ms == 0 ? Cell::date(date) : Cell::dateTime(date, QTime::fromMSecsSinceStartOfDay(int(ms)));
}

} // namespace

NumberFormat parseNumberFormat(QStringView code)
{
    if (code.compare("Standard"_L1, Qt::CaseInsensitive) == 0) // General, as some Swedish writers put it
        return {};
    return FormatWalk(code).walk();
}

NumberFormat builtinNumberFormat(int id)
{
    NumberFormat format;
    format.date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 34 || id == 35 || id == 36 || (id >= 50 && id <= 58);
    format.time = (id >= 18 && id <= 22) || id == 32 || id == 33 || (id >= 45 && id <= 47);
    format.elapsed = id == 46;
    if (id == 34 || id == 35) // a time in Chinese, a date in Japanese workbooks: the number decides
        format.time = true;
    return format;
}

Cell cellOfNumber(double number, const NumberFormat &format, bool date1904)
{
    if (!format.date && !format.time)
        return Cell::number(number, format.padding.isEmpty() ? QString() : padded(number, format.padding));
    if (!(std::abs(number) < lastDay))
        return Cell::error(u"#####"_s);
    // Numbers are days; half a millisecond is what a double loses on the way.
    const qint64 ms = std::llround(number * double(dayMs));
    if (format.elapsed || (number >= 0 && ms < dayMs && format.time && (!date1904 || !format.date)))
        return Cell::duration(ms);
    if (ms < 0)
        return Cell::error(u"#####"_s);
    return dayCell(ms / dayMs, ms % dayMs, date1904);
}

double serialOfDate(QDate date, QTime time)
{
    if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999)
        return 0.0;
    return double(base1900.daysTo(date)) + double(time.msecsSinceStartOfDay()) / double(dayMs);
}

} // namespace samverkan
