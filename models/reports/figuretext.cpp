// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar hardSpace(0x00A0);

// Languages differ in the blank between a number and its percent sign; QLocale 6.4 does not tell.
bool hasSpaceBeforePercent(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::English:
    case QLocale::Italian:
    case QLocale::Dutch:
    case QLocale::Polish:
    case QLocale::Portuguese:
    case QLocale::Greek:
    case QLocale::Hungarian:
    case QLocale::Turkish:
    case QLocale::C:
        return false;
    default:
        return true;
    }
}

// Some locales group by U+202F, which few fonts hold and spreadsheets do not read as a number.
QString withHardSpaces(QString text)
{
    return text.replace(QChar(0x202F), hardSpace).replace(u' ', hardSpace);
}

QString minus(const QString &text, const QLocale &locale)
{
    return locale.negativeSign() + text;
}

} // namespace

bool isNumber(FigureKind kind)
{
    return kind != FigureKind::Text && kind != FigureKind::Date && kind != FigureKind::Month;
}

QString countText(qint64 count, const QLocale &locale)
{
    QLocale grouping = locale;
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    return withHardSpaces(grouping.toString(count));
}

QString decimalText(double number, int decimals, const QLocale &locale)
{
    if (!std::isfinite(number))
        return u"–"_s;
    QLocale grouping = locale;
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    return withHardSpaces(grouping.toString(number, 'f', decimals));
}

QString percentText(double fraction, const QLocale &locale, int decimals)
{
    if (!std::isfinite(fraction))
        return u"–"_s;
    QString text = decimalText(fraction * 100, decimals, locale);
    if (hasSpaceBeforePercent(locale))
        text += hardSpace;
    return text + u'%';
}

QList<double> roundedShares(const QList<double> &parts)
{
    const double whole = std::accumulate(parts.cbegin(), parts.cend(), 0.0);
    if (!(whole > 0))
        return QList<double>(parts.size(), std::numeric_limits<double>::quiet_NaN());
    QList<int> percents;
    QList<qsizetype> byRemainder;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        percents.append(int(std::floor(parts.at(i) / whole * 100 + 1e-9)));
        byRemainder.append(i);
    }
    const auto remainder = [&](qsizetype i) { return parts.at(i) / whole * 100 - percents.at(i); };
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
                     [&](qsizetype a, qsizetype b) { return remainder(a) > remainder(b) + 1e-9; });
    const int lacking = 100 - std::accumulate(percents.cbegin(), percents.cend(), 0);
    for (const qsizetype i : byRemainder.first(std::clamp<qsizetype>(lacking, 0, parts.size())))
        ++percents[i];
    QList<double> shares;
    for (const int percent : percents)
        shares.append(percent / 100.0);
    return shares;
}

QString hoursText(qint64 minutes, const QLocale &locale)
{
    const qint64 whole = std::abs(minutes);
    const bool grouped = !locale.numberOptions().testFlag(QLocale::OmitGroupSeparator);
    const QString text = (grouped ? countText(whole / 60, locale) : QString::number(whole / 60))
        + u":%1"_s.arg(whole % 60, 2, 10, QChar(u'0'));
    return minutes < 0 ? minus(text, locale) : text;
}

QString bareFigureText(double value, FigureKind kind, const QLocale &locale, int decimals)
{
    if (!std::isfinite(value))
        return u"–"_s;
    switch (kind) {
    case FigureKind::Percent:
        return decimalText(value * 100, decimals, locale);
    case FigureKind::Hours:
        return hoursText(std::llround(value), locale);
    default:
        return decimalText(value, decimals, locale);
    }
}

QString figureText(double value, FigureKind kind, const QLocale &locale, int decimals)
{
    if (kind == FigureKind::Percent)
        return percentText(value, locale, decimals);
    return bareFigureText(value, kind, locale, decimals);
}

} // namespace samverkan
