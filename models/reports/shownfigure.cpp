// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownfigure.h"

#include "axisorder.h"
#include "documentparts.h"
#include "language.h"
#include "variable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

using doc::Cell;
using doc::Column;
using doc::Row;
using Kind = ChartData::Kind;

constexpr qsizetype mostBars = 40; // more cannot be taken in; the table has them all
constexpr qsizetype mostSeries = 8; // as many colours can be told apart
constexpr qsizetype mostMatrixColumns = 24;

bool isTime(const Axis &axis)
{
    return axis.kind == BinKind::Months || axis.kind == BinKind::Years;
}

// What has no order of its own is ordered by size.
bool ownOrder(const Axis &axis)
{
    return isTime(axis) || axis.kind == BinKind::Numbers || axis.kind == BinKind::YesNo || axis.list == u"age_band";
}

void order(CrossTabulation &table)
{
    if (!table.axes.isEmpty() && !ownOrder(table.axes[0]) && table.axes[0].list != u"gender")
        sortAxisBySize(table, 0);
    if (table.axes.size() > 1 && !ownOrder(table.axes[1]) && table.axes[1].kind != BinKind::Codes)
        sortAxisBySize(table, 1);
}

FigureKind unitOf(Subject of)
{
    return of == Subject::Hours ? FigureKind::Hours : of == Subject::PersonDays ? FigureKind::Days : FigureKind::Count;
}

Cell amount(qint64 value, Subject of, const QString &key)
{
    Cell cell = of == Subject::Hours ? Cell::minutes(value) : of == Subject::PersonDays ? Cell::days(double(value)) : Cell::count(value);
    return cell.withKey(key);
}

Kind chartKind(const ShownFigure &shown)
{
    switch (shown.choice.form) {
    case FigureForm::Bars: return Kind::Bars;
    case FigureForm::Stacked: return isTime(shown.table.axes[0]) ? Kind::Columns : Kind::Stacked;
    case FigureForm::Share: return Kind::Share;
    case FigureForm::Line: return Kind::Line;
    case FigureForm::Matrix: return Kind::Matrix;
    }
    return Kind::Bars;
}

bool isUprightForm(const ShownFigure &shown)
{
    return shown.choice.form == FigureForm::Line || (shown.choice.form == FigureForm::Stacked && isTime(shown.table.axes[0]));
}

bool isGender(const ShownFigure &shown, int axis)
{
    return shown.table.axes.size() > axis && shown.table.axes[axis].list == u"gender";
}

// Women and men as parts of themselves: that is how their balance is judged.
QList<FigureEntry> seriesOf(const ShownFigure &shown)
{
    QList<FigureEntry> series = shown.columns;
    if (shown.choice.form == FigureForm::Share && isGender(shown, 1))
        series.removeIf([](const FigureEntry &line) { return line.role == SeriesRole::Other; });
    return series;
}

// ---- the chart --------------------------------------------------------------------------------------

ChartSeries seriesFor(const ShownFigure &shown, const FigureLines &lines, const FigureEntry *column, const Language &language)
{
    ChartSeries series;
    series.name = column ? column->label : language.text(labelOf(shown.choice.of));
    series.role = column ? column->role : SeriesRole::Plain;
    series.key = column ? column->key : QString(figurekey::all);
    for (const FigureEntry &row : shown.chartRows)
        series.values.append(double(lines.value(row, column)));
    if (const double once = column ? double(column->total) : double(shown.table.total); once != series.sum())
        series.once = once;
    return series;
}

// The totals that are written where they are not what the parts add up to.
void countOnce(ChartData &chart, const ShownFigure &shown)
{
    if (shown.columns.isEmpty())
        return;
    bool differ = false;
    QList<double> totals;
    for (qsizetype i = 0; i < shown.chartRows.size(); ++i) {
        totals.append(double(shown.chartRows[i].total));
        differ = differ || totals.last() != chart.total(i);
    }
    if (differ)
        chart.onceTotals = totals;
    if (double(shown.table.total) != chart.grandTotal())
        chart.onceGrandTotal = double(shown.table.total);
}

ChartData chartOf(const ShownFigure &shown, const FigureLines &lines, const Language &language)
{
    ChartData chart;
    chart.kind = chartKind(shown);
    chart.unit = unitOf(shown.choice.of);
    chart.categoryTitle = titleOf(shown.table.axes[0], language);
    chart.totalTitle = language.text("Report", "Total");
    if (isGender(shown, 1) && chart.kind == Kind::Share)
        chart.band = ChartBand{};
    for (const FigureEntry &row : shown.chartRows)
        chart.categories.append({row.label, row.key});
    for (const FigureEntry &column : seriesOf(shown))
        chart.series.append(seriesFor(shown, lines, &column, language));
    if (shown.columns.isEmpty())
        chart.series.append(seriesFor(shown, lines, nullptr, language));
    countOnce(chart, shown);
    return chart;
}

// ---- the table --------------------------------------------------------------------------------------

Cell verdict(const GenderBalance &balance, const Language &language)
{
    const Cell::Tone tone = balance.verdict == GenderVerdict::Balanced ? Cell::Tone::Good
        : balance.verdict == GenderVerdict::SmallBase || balance.verdict == GenderVerdict::NoData ? Cell::Tone::Muted
                                                                                                  : Cell::Tone::Warning;
    return Cell::text(language.text(balance.label()), tone);
}

void addBalance(QList<Cell> &cells, qint64 women, qint64 men, const Language &language)
{
    const GenderBalance balance = balanceOf({women, men});
    const bool any = women + men > 0;
    cells << Cell::percent(any ? balance.womenPercent / 100.0 : qQNaN())
          << Cell::percent(any ? balance.menPercent / 100.0 : qQNaN()) << verdict(balance, language);
}

QList<Column> columnsOf(const ShownFigure &shown, const Language &language)
{
    const FigureKind unit = unitOf(shown.choice.of);
    const auto word = [&](const char *source) { return language.text("Report", source); };
    QList<Column> columns{{titleOf(shown.table.axes[0], language), FigureKind::Text, {}, 3}};
    for (const FigureEntry &column : shown.columns)
        columns.append({column.label, unit});
    if (shown.columns.isEmpty()) {
        columns.append({language.text(labelOf(shown.choice.of)), unit});
        columns.append({language.text("Statistics", QT_TRANSLATE_NOOP("Statistics", "Share")), FigureKind::Percent});
        return columns;
    }
    columns.append({word("Total"), unit});
    if (isGender(shown, 1)) {
        columns.append({word("Women %"), FigureKind::Percent, {}, 0, 0, true});
        columns.append({word("Men %"), FigureKind::Percent, {}, 0, 0, true});
        columns.append({word("Assessment"), FigureKind::Text, {}, 2});
    }
    return columns;
}

// `row` null: the total.
Row rowOf(const ShownFigure &shown, const FigureLines &lines, const FigureEntry *row, const Language &language)
{
    Row made;
    made.kind = row ? Row::Kind::Body : Row::Kind::Total;
    made.key = row ? row->key : QString(figurekey::all);
    made.cells << Cell::text(row ? row->label : language.text("Report", "Total"));
    const Subject of = shown.choice.of;
    const qint64 total = row ? row->total : shown.table.total;
    qint64 women = 0;
    qint64 men = 0;
    for (const FigureEntry &column : shown.columns) {
        const qint64 value = row ? lines.value(*row, &column) : column.total;
        women += column.role == SeriesRole::Women ? value : 0;
        men += column.role == SeriesRole::Men ? value : 0;
        made.cells << amount(value, of, column.key);
    }
    made.cells << amount(total, of, QString(figurekey::all));
    if (shown.columns.isEmpty())
        made.cells << Cell::percent(shown.table.total ? double(total) / double(shown.table.total) : qQNaN());
    else if (isGender(shown, 1))
        addBalance(made.cells, women, men, language);
    return made;
}

doc::Table sheetOf(const ShownFigure &shown, const FigureLines &lines, const QString &caption, const Language &language)
{
    doc::Table table;
    table.caption = caption;
    table.columns = columnsOf(shown, language);
    for (const FigureEntry &row : shown.rows)
        table.add(rowOf(shown, lines, &row, language));
    table.add(rowOf(shown, lines, nullptr, language));
    return table;
}

const FigureEntry *lineWith(const QList<FigureEntry> &lines, const QString &key)
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const FigureEntry &line) { return line.key == key; });
    return found == lines.cend() ? nullptr : &*found;
}

void chooseLines(ShownFigure &shown, const FigureLines &lines)
{
    shown.rows = lines.lines(0);
    shown.chartRows = shown.rows;
    if (isUprightForm(shown)) // what has no month has no place on the line of time: the sentence says how many
        shown.chartRows.removeIf([](const FigureEntry &line) { return line.missing; });
    else
        shown.chartRows = lines.few(shown.chartRows, 0, mostBars);
    if (shown.table.axes.size() > 1)
        shown.columns = lines.few(lines.lines(1), 1, shown.choice.form == FigureForm::Matrix ? mostMatrixColumns : mostSeries);
}

} // namespace

ShownFigure shownFigure(const FigureChoice &choice, const CrossTabulation &table, const QString &note, const Language &language)
{
    ShownFigure shown{choice, table, {}, {}, {}, {}, {}, language.text(table.fault)};
    if (!shown.fault.isEmpty() || table.axes.isEmpty())
        return shown;
    order(shown.table);
    const FigureLines lines(shown.table, language);
    chooseLines(shown, lines);
    shown.figure.chart = chartOf(shown, lines, language);
    shown.figure.note = note;
    shown.sheet = sheetOf(shown, lines, note, language);
    shown.figure.sentence = sentenceOf(shown, language);
    return shown;
}

Behind ShownFigure::behind(const QString &row, const QString &column, const Language &language) const
{
    const bool allRows = row == figurekey::all;
    const bool allColumns = column.isEmpty() || column == figurekey::all;
    const FigureEntry *first = lineWith(chartRows, row);
    if (!first)
        first = lineWith(rows, row);
    const FigureEntry *second = lineWith(columns, column);
    if ((!allRows && !first) || (!allColumns && !second))
        return {};
    QStringList names;
    for (const FigureEntry *line : {second, first}) {
        if (line)
            names.append(line->label);
    }
    if (names.isEmpty())
        names.append(language.text(labelOf(choice.of)));
    return {table.recordKind, FigureLines(table, language).records(first, second), names.join(u", "_s)};
}

} // namespace samverkan
