// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include "chartdrawing.h"
#include "textwrap.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

// Font sizes are whole numbers of units: many units to a point round little.
constexpr int recordedLabelSize = 60;
// A file's chart is laid out in units of a quarter design pixel, for the same reason.
constexpr int fileUnits = 4;
constexpr int fileLabelSize = 13 * fileUnits;
constexpr int margin = 20 * fileUnits;

/// A chart with its sentence above and its source below, on one sheet.
class Sheet
{
public:
    Sheet(const ChartData &data, const ChartCaption &caption, const QLocale &locale, qreal width, int edge);

    QSizeF size() const { return m_size; }
    void paint(QPainter &painter);

private:
    qreal paintLines(QPainter &painter, const TextWrap &wrap, const QStringList &lines, const QColor &colour,
                     qreal top);

    ChartLook m_look;
    qreal m_edge;
    TextWrap m_sentence;
    TextWrap m_source;
    QStringList m_sentenceLines;
    QStringList m_sourceLines;
    ChartDrawing m_drawing;
    QSizeF m_size;
};

QStringList wrapped(const TextWrap &wrap, const QString &text, qreal width)
{
    return text.isEmpty() ? QStringList() : wrap.lines(drawable(text), width);
}

qreal blockHeight(const TextWrap &wrap, const QStringList &lines)
{
    return lines.isEmpty() ? 0 : qreal(lines.size()) * wrap.lineHeight() + 12 * fileUnits;
}

Sheet::Sheet(const ChartData &data, const ChartCaption &caption, const QLocale &locale, qreal width, int edge)
    : m_look(paperLook(locale, fileLabelSize))
    , m_edge(edge)
    , m_sentence(m_look.scaledFont(1.1, QFont::Medium))
    , m_source(m_look.axisFont())
    , m_sentenceLines(wrapped(m_sentence, caption.sentence, width - 2 * edge))
    , m_sourceLines(wrapped(m_source, caption.source, width - 2 * edge))
    , m_drawing(data, m_look, QSizeF(width - 2 * edge, naturalChartHeight(data, m_look, width - 2 * edge)))
    , m_size(width, std::ceil(2 * m_edge + blockHeight(m_sentence, m_sentenceLines) + m_drawing.size().height()
                              + blockHeight(m_source, m_sourceLines)))
{
}

qreal Sheet::paintLines(QPainter &painter, const TextWrap &wrap, const QStringList &lines, const QColor &colour,
                        qreal top)
{
    painter.setFont(wrap.font());
    painter.setPen(colour);
    qreal base = top + wrap.metrics().ascent();
    for (const QString &line : lines) {
        painter.drawText(QPointF(m_edge, base), line);
        base += wrap.lineHeight();
    }
    return top + blockHeight(wrap, lines);
}

void Sheet::paint(QPainter &painter)
{
    painter.fillRect(QRectF(QPointF(), m_size), m_look.colours.paper);
    const qreal top = paintLines(painter, m_sentence, m_sentenceLines, m_look.colours.text, m_edge);
    painter.save();
    painter.translate(m_edge, top);
    m_drawing.paint(painter);
    painter.restore();
    paintLines(painter, m_source, m_sourceLines, m_look.colours.secondText,
               top + m_drawing.size().height() + (m_sourceLines.isEmpty() ? 0 : 12 * fileUnits));
}

// Viewers without Inter take what comes next; the generator names one family only.
QByteArray withFallbackFonts(QByteArray svg)
{
    const QByteArray family = paperFontFamily().toUtf8();
    return svg.replace("font-family=\"" + family + "\"",
                       "font-family=\"" + family + ", 'Noto Sans', 'Segoe UI', 'DejaVu Sans', sans-serif\"");
}

QByteArray sheetSvg(Sheet &sheet, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSizeF shown = sheet.size() / fileUnits;
    generator.setSize(QSize(int(std::ceil(shown.width())), int(std::ceil(shown.height()))));
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    // Qt writes the title as it is: it must not end the element it stands in.
    generator.setTitle(drawable(title).toHtmlEscaped());
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return withFallbackFonts(buffer.data());
}

} // namespace

ChartPicture recordChart(const ChartData &data, const QLocale &locale, qreal width, qreal labelSize)
{
    const ChartLook look = paperLook(locale, recordedLabelSize);
    ChartPicture result;
    result.unitsPerPoint = recordedLabelSize / labelSize;
    const qreal units = width * result.unitsPerPoint;
    result.size = QSizeF(units, std::ceil(naturalChartHeight(data, look, units)));
    ChartDrawing drawing(data, look, result.size);
    result.recording = Recording::of([&](QPainter &painter) { drawing.paint(painter); });
    return result;
}

void paintChart(QPainter &painter, const QRectF &rect, const ChartPicture &picture)
{
    if (picture.size.isEmpty())
        return;
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / picture.size.width(), rect.width() / picture.size.width());
    picture.recording.play(painter);
    painter.restore();
}

QImage chartImage(const ChartPicture &picture, int dpi)
{
    const QSizeF pixels = picture.pointSize() * dpi / 72;
    QImage image(pixels.toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(ChartColours::light().paper);
    {
        QPainter painter(&image);
        paintChart(painter, QRectF(QPointF(), pixels), picture);
    }
    const int dotsPerMetre = qRound(dpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray chartPng(const ChartData &data, const ChartCaption &caption, const QLocale &locale, int dpi, qreal width)
{
    Sheet sheet(data, caption, locale, width * fileUnits, margin);
    const qreal factor = dpi / 96.0 / fileUnits;
    const QSizeF pixels = sheet.size() * factor;
    QImage image(int(std::ceil(pixels.width())), int(std::ceil(pixels.height())), QImage::Format_RGB32);
    image.fill(ChartColours::light().paper);
    {
        QPainter painter(&image);
        painter.scale(factor, factor);
        sheet.paint(painter);
    }
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.setText(u"Description"_s, caption.sentence);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartSvg(const ChartData &data, const ChartCaption &caption, const QLocale &locale, qreal width)
{
    Sheet sheet(data, caption, locale, width * fileUnits, margin);
    return sheetSvg(sheet, caption.sentence);
}

QByteArray bareChartSvg(const ChartData &data, const QString &description, const QLocale &locale, qreal width)
{
    Sheet sheet(data, {}, locale, width * fileUnits, 0);
    return sheetSvg(sheet, description);
}

QByteArray chartPdf(const ChartData &data, const ChartCaption &caption, const QLocale &locale, qreal width)
{
    Sheet sheet(data, caption, locale, width * fileUnits, margin);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points = sheet.size() / fileUnits * 72 / 96;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(720);
    writer.setTitle(drawable(caption.sentence));
    writer.setCreator(u"Samverkan"_s);
    QPainter painter(&writer);
    painter.scale(7.5 / fileUnits, 7.5 / fileUnits); // 720 dots to an inch, 96 pixels to an inch
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace samverkan
