// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace samverkan {

namespace {

double knownValue(const QList<double> &values, qsizetype index)
{
    if (index < 0 || index >= values.size() || !std::isfinite(values.at(index)))
        return 0;
    return values.at(index);
}

// Indexes of the `count` largest weights, in their old order.
QList<qsizetype> largest(const QList<double> &weights, qsizetype count)
{
    QList<qsizetype> indexes(weights.size());
    std::iota(indexes.begin(), indexes.end(), 0);
    std::stable_sort(indexes.begin(), indexes.end(),
                     [&](qsizetype a, qsizetype b) { return weights.at(a) > weights.at(b); });
    indexes.resize(std::min(count, indexes.size()));
    std::sort(indexes.begin(), indexes.end());
    return indexes;
}

bool followsTime(ChartData::Kind kind)
{
    return kind == ChartData::Kind::Columns || kind == ChartData::Kind::Line;
}

} // namespace

double ChartSeries::sum() const
{
    double result = 0;
    for (qsizetype i = 0; i < values.size(); ++i)
        result += knownValue(values, i);
    return result;
}

bool ChartData::isEmpty() const
{
    return categories.isEmpty() || series.isEmpty();
}

double ChartData::value(qsizetype category, qsizetype seriesIndex) const
{
    if (seriesIndex < 0 || seriesIndex >= series.size())
        return 0;
    return knownValue(series.at(seriesIndex).values, category);
}

double ChartData::total(qsizetype category) const
{
    double result = 0;
    for (const ChartSeries &one : series)
        result += knownValue(one.values, category);
    return result;
}

double ChartData::grandTotal() const
{
    double result = 0;
    for (const ChartSeries &one : series)
        result += one.sum();
    return result;
}

double ChartData::largestValue() const
{
    double result = 0;
    for (const ChartSeries &one : series) {
        for (qsizetype i = 0; i < one.values.size(); ++i)
            result = std::max(result, knownValue(one.values, i));
    }
    return result;
}

double ChartData::largestTotal() const
{
    double result = 0;
    for (qsizetype i = 0; i < categories.size(); ++i)
        result = std::max(result, total(i));
    return result;
}

double ChartData::share(qsizetype category, qsizetype seriesIndex) const
{
    const double all = total(category);
    if (all <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    return value(category, seriesIndex) / all;
}

QList<qsizetype> drawingOrder(const ChartData &data)
{
    QList<qsizetype> order(data.categories.size());
    std::iota(order.begin(), order.end(), 0);
    if (data.sortBySize && !followsTime(data.kind)) {
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return data.total(a) > data.total(b);
        });
    }
    return order;
}

ChartData withFewSeries(const ChartData &data, qsizetype most, const QString &restName)
{
    if (data.series.size() <= most || most < 1)
        return data;
    QList<double> weights;
    for (const ChartSeries &one : data.series) {
        const bool kept = one.role != SeriesRole::Plain;
        weights.append(kept ? std::numeric_limits<double>::infinity() : one.sum());
    }
    const QList<qsizetype> kept = largest(weights, most - 1);

    ChartData few = data;
    few.series.clear();
    ChartSeries rest{.name = restName};
    rest.values.fill(0, data.categories.size());
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        if (kept.contains(i)) {
            few.series.append(data.series.at(i));
            continue;
        }
        for (qsizetype category = 0; category < data.categories.size(); ++category)
            rest.values[category] += data.value(category, i);
    }
    few.series.append(rest);
    return few;
}

ChartData withFewCategories(const ChartData &data, qsizetype most, const QString &restName)
{
    if (data.categories.size() <= most || most < 1 || followsTime(data.kind))
        return data;
    QList<double> weights;
    for (qsizetype i = 0; i < data.categories.size(); ++i)
        weights.append(data.total(i));
    const QList<qsizetype> kept = largest(weights, most - 1);

    ChartData few = data;
    few.onceTotals.clear(); // of the rest nobody knows it
    few.categories.clear();
    for (const qsizetype i : kept)
        few.categories.append(data.categories.at(i));
    few.categories.append({.label = restName});
    for (qsizetype s = 0; s < data.series.size(); ++s) {
        QList<double> values;
        double rest = data.series.at(s).sum();
        for (const qsizetype i : kept) {
            values.append(data.value(i, s));
            rest -= data.value(i, s);
        }
        values.append(rest);
        few.series[s].values = values;
    }
    return few;
}

} // namespace samverkan
