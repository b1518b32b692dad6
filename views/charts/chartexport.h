// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "recording.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

class QPainter;

namespace samverkan {

/// A chart drawn once, as vectors, in the light colours of paper. Made on the GUI thread; painted
/// anywhere, by any thread, as often as wanted.
struct ChartPicture
{
    Recording recording;
    QSizeF size;             ///< of the recording
    qreal unitsPerPoint = 1; ///< units of the recording in a typographic point at its natural size

    QSizeF pointSize() const { return size / unitsPerPoint; }
};

/// @param width in points; @param labelSize of the category labels, in points
ChartPicture recordChart(const ChartData &data, const QLocale &locale, qreal width, qreal labelSize = 8.5);

/// Fills the rectangle, in whatever units the painter has; the proportions are those of the picture.
void paintChart(QPainter &painter, const QRectF &rect, const ChartPicture &picture);

/// A bitmap at its natural size, with the resolution noted in it.
QImage chartImage(const ChartPicture &picture, int dpi);

/// What stands around the chart when it leaves the program alone, as a picture file.
struct ChartCaption {
    QString sentence; ///< above, and the accessible title
    QString source;   ///< small, below: project, period, date
};

// Files as bytes, for whoever saves them safely. Width in design pixels. GUI thread.
QByteArray chartPng(const ChartData &data, const ChartCaption &caption, const QLocale &locale, int dpi,
                    qreal width = 720);
QByteArray chartSvg(const ChartData &data, const ChartCaption &caption, const QLocale &locale, qreal width = 720);
QByteArray chartPdf(const ChartData &data, const ChartCaption &caption, const QLocale &locale, qreal width = 720);

/// The chart alone as SVG, to be put into a page that has its own words around it.
/// @param description for those who cannot see it
QByteArray bareChartSvg(const ChartData &data, const QString &description, const QLocale &locale, qreal width = 720);

} // namespace samverkan
