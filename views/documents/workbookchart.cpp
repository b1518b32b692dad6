// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookchart.h"

#include "chartframe.h"
#include "documentparts.h"
#include "prepareddocument.h"
#include "textwrap.h"

#include <algorithm>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

using Kind = ChartData::Kind;

uint8_t chartType(Kind kind)
{
    switch (kind) {
    case Kind::Bars:
        return LXW_CHART_BAR;
    case Kind::Share:
        return LXW_CHART_BAR_STACKED_PERCENT;
    case Kind::Columns:
        return LXW_CHART_COLUMN_STACKED;
    case Kind::Line:
        return LXW_CHART_LINE;
    default:
        return LXW_CHART_BAR_STACKED;
    }
}

lxw_color_t rgb(const QColor &colour)
{
    return colour.rgb() & 0xFFFFFF;
}

void colourBar(lxw_chart_series *series, const ChartData &data, qsizetype index)
{
    const ChartColours colours = ChartColours::light();
    const SeriesRole role = data.series.at(index).role;
    if (role == SeriesRole::Other) {
        lxw_chart_pattern hatch{};
        hatch.fg_color = rgb(colours.other);
        hatch.bg_color = LXW_COLOR_WHITE;
        hatch.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        chart_series_set_pattern(series, &hatch);
        lxw_chart_line edge{};
        edge.color = rgb(colours.other);
        edge.width = 0.75f;
        chart_series_set_line(series, &edge);
        return;
    }
    lxw_chart_fill fill{};
    fill.color = rgb(colours.fill(role, plainIndex(data, index)));
    chart_series_set_fill(series, &fill);
}

void labelBar(lxw_chart_series *series, const ChartData &data, qsizetype index)
{
    const SeriesRole role = data.series.at(index).role;
    if (data.kind == Kind::Share || data.categories.size() > 24)
        return; // Excel would label shares with counts, and many bars illegibly
    chart_series_set_labels(series);
    lxw_chart_font font{};
    font.color = data.kind == Kind::Bars ? rgb(ChartColours::light().text)
                                         : rgb(ChartColours::light().textOn(role, plainIndex(data, index)));
    font.size = 9;
    chart_series_set_labels_font(series, &font);
}

void colourLine(lxw_chart_series *series, const ChartData &data, qsizetype index)
{
    const SeriesRole role = data.series.at(index).role;
    lxw_chart_line line{};
    line.color = rgb(ChartColours::light().thinLine(role, plainIndex(data, index)));
    line.width = 2;
    if (role == SeriesRole::Other)
        line.dash_type = LXW_CHART_LINE_DASH_DASH;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, index % 2 ? LXW_CHART_MARKER_SQUARE : LXW_CHART_MARKER_CIRCLE);
}

void addChartSeries(lxw_chart *chart, const ChartData &data, const WorkbookRange &range, qsizetype index)
{
    const QByteArray sheet = range.sheet.toUtf8();
    const lxw_col_t column = lxw_col_t(index + 1);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), range.first, 0, range.last, 0);
    chart_series_set_values(series, sheet.constData(), range.first, column, range.last, column);
    chart_series_set_name_range(series, sheet.constData(), range.titles, column);
    if (data.kind == Kind::Line) {
        colourLine(series, data, index);
        return;
    }
    colourBar(series, data, index);
    labelBar(series, data, index);
}

void setAxes(lxw_chart *chart, const ChartData &data)
{
    const bool lying = !isUpright(data.kind);
    // The library's axes are those of the eye: of lying bars the values run along x.
    lxw_chart_axis *values = lying ? chart->x_axis : chart->y_axis;
    if (lying) { // Excel, too, puts the first category at the bottom
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_set_crossing_max(chart->y_axis);
    }
    lxw_chart_line light{};
    light.color = rgb(ChartColours::light().line);
    light.width = 0.75f;
    chart_axis_major_gridlines_set_line(values, &light);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_axis_set_line(values, &none);
    if (!data.valueTitle.isEmpty())
        chart_axis_set_name(values, drawable(data.valueTitle).toUtf8().constData());
}

void colourNumbers(lxw_worksheet *sheet, const ChartData &data, const WorkbookRange &range)
{
    lxw_conditional_format scale{};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_color = 0xFFFFFF;
    scale.max_color = 0x7FBDBB;
    worksheet_conditional_format_range(sheet, range.first, 1, range.last, lxw_col_t(data.series.size()), &scale);
}

} // namespace

void addWorkbookChart(lxw_workbook *workbook, lxw_worksheet *sheet, const Figure &figure, const DocumentWords &words,
                      const WorkbookRange &range)
{
    const ChartData &data = figure.chart;
    if (data.isEmpty())
        return;
    if (data.kind == Kind::Matrix) {
        colourNumbers(sheet, data, range);
        return;
    }
    lxw_chart *chart = workbook_add_chart(workbook, chartType(data.kind));
    for (qsizetype i = 0; i < data.series.size(); ++i)
        addChartSeries(chart, data, range, i);
    setAxes(chart, data);
    chart_title_off(chart); // the sheet's first line is its title
    chart_legend_set_position(chart, data.series.size() > 1 ? LXW_CHART_LEGEND_TOP : LXW_CHART_LEGEND_NONE);
    chart_set_series_gap(chart, 50);
    QByteArray text = drawable(alternativeText(figure, words)).left(255).toUtf8();
    lxw_chart_options options{};
    options.x_offset = 20;
    options.description = text.data();
    options.x_scale = 1.5;
    options.y_scale = std::max(1.0, double(data.categories.size()) / 9.0);
    worksheet_set_landscape(sheet);
    worksheet_insert_chart_opt(sheet, range.titles, lxw_col_t(data.series.size() + 2), chart, &options);
}

} // namespace samverkan
