// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepareddocument.h"

#include "documentparts.h"
#include "tablelayout.h"

namespace samverkan {

namespace {

bool isWide(const Table &table, const QLocale &locale, const PaperStyle &style)
{
    return !TableLayout(table, locale, style, PaperSize::portrait().textWidth()).fits();
}

bool isLandscape(const Document &document)
{
    if (document.orientation != Document::Orientation::Automatic)
        return document.orientation == Document::Orientation::Landscape;
    const PaperStyle style;
    for (const Block &block : document.blocks) {
        const Table *table = std::get_if<Table>(&block);
        if (table && isWide(*table, document.locale, style))
            return true;
    }
    return false;
}

} // namespace

QString alternativeText(const Figure &figure, const DocumentWords &words)
{
    if (!figure.alternative.isEmpty())
        return figure.alternative;
    return figure.sentence.isEmpty() ? words.chart : figure.sentence;
}

PreparedDocument prepareDocument(const Document &document)
{
    PreparedDocument prepared{.document = document, .landscape = isLandscape(document), .charts = {}, .chartSvgs = {}};
    const PaperSize paper = prepared.landscape ? PaperSize::landscape() : PaperSize::portrait();
    for (const Block &block : document.blocks) {
        const Figure *figure = std::get_if<Figure>(&block);
        if (!figure)
            continue;
        prepared.charts.append(recordChart(figure->chart, document.locale, paper.textWidth() / pt));
        prepared.chartSvgs.append(
            bareChartSvg(figure->chart, alternativeText(*figure, document.words), document.locale));
    }
    return prepared;
}

} // namespace samverkan
