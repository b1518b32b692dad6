// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figuretext.h"

#include <QList>
#include <QString>

#include <optional>

namespace samverkan {

/// What a chart shows, without how: the charts library draws it on the screen and on paper alike.
struct ChartCategory {
    QString label = {};
    QString key = {}; ///< opaque: leads a click back to the cross-tabulation
};

/// What a series stands for; women, men and the others have their fixed colours in every chart.
enum class SeriesRole { Women, Men, Other, Plain };

struct ChartSeries {
    QString name = {};
    SeriesRole role = SeriesRole::Plain;
    QList<double> values = {}; ///< one for each category, in their order, in the unit of the chart
    QString key = {};          ///< opaque, as for a category
    std::optional<double> once = {}; ///< its sum where that is not the sum of the values: people counted once

    double sum() const;
    double shownSum() const { return once.value_or(sum()); }
};

/// A part of the value axis to be tinted, in the axis' own unit (0.4–0.6 of shares).
struct ChartBand {
    double from = 0.4;
    double to = 0.6;
};

struct ChartData {
    enum class Kind {
        Bars,    ///< horizontal, the series of a category under each other
        Stacked, ///< horizontal, the series of a category after each other
        Share,   ///< horizontal, every category filled to 100 %; values are counts, shares are worked out
        Columns, ///< upright and stacked, for months and years
        Line,    ///< a line for each series, for months and years
        Matrix   ///< a field for each category (row) and series (column), e.g. from country x to country
    };

    Kind kind = Kind::Stacked;
    QList<ChartCategory> categories = {};
    QList<ChartSeries> series = {};
    FigureKind unit = FigureKind::Count;
    int decimals = 0;
    bool sortBySize = false;  ///< largest category first; not for Columns and Line, which follow time
    bool showTotals = true;   ///< total of a category at the end of its bar
    bool showSums = true;     ///< sum of a series in the legend
    std::optional<ChartBand> band = {};
    QString valueTitle = {};    ///< what the value axis counts; may be empty when the sentence says it
    QString categoryTitle = {}; ///< what the categories are; the first column of the chart's table
    QList<double> onceTotals = {}; ///< of categories, where somebody in two series is counted once; else empty
    std::optional<double> onceGrandTotal = {};
    QString totalTitle = {};    ///< "Total" in the language of the chart; last column of its table

    bool isEmpty() const;
    /// @return 0 for a value that is missing
    double value(qsizetype category, qsizetype seriesIndex) const;
    double total(qsizetype category) const;
    double grandTotal() const;
    /// What is written as the total: each counted once. The length of a bar is always total().
    double shownTotal(qsizetype category) const { return onceTotals.value(category, total(category)); }
    double shownGrandTotal() const { return onceGrandTotal.value_or(grandTotal()); }
    double largestValue() const;
    double largestTotal() const;
    /// @return part of the category's total, 0–1; not a number when the total is 0
    double share(qsizetype category, qsizetype seriesIndex) const;
};

/// @return the categories' indexes in the order they are to be drawn
QList<qsizetype> drawingOrder(const ChartData &data);

/// More than `most` series cannot be told apart: the smallest become one series named `restName`.
/// Series with a role of their own are kept. The rest's key is empty: it has no single record set.
ChartData withFewSeries(const ChartData &data, qsizetype most, const QString &restName);

/// The same for categories, which become bars too thin to be read. For kinds without time only.
ChartData withFewCategories(const ChartData &data, qsizetype most, const QString &restName);

} // namespace samverkan
