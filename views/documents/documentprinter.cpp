// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentprinter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace samverkan {

namespace {

QList<qsizetype> pagesAskedFor(const PageLayout &layout, const QPrinter &printer)
{
    const qsizetype last = layout.pageCount();
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const qsizetype from = range ? std::clamp<qsizetype>(printer.fromPage(), 1, last) : 1;
    const qsizetype to = range && printer.toPage() > 0 ? std::clamp<qsizetype>(printer.toPage(), from, last) : last;
    QList<qsizetype> pages;
    for (qsizetype page = from; page <= to; ++page)
        pages.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

void paintOnPrinter(QPainter &painter, const PageLayout &layout, const QPrinter &printer, qsizetype page)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const PaperSize &size = layout.paper();
    const qreal natural = printer.resolution() / unitsPerInch;
    const qreal factor = std::min({natural, paper.width() / size.width, paper.height() / size.height});
    painter.save();
    painter.translate((paper.width() - size.width * factor) / 2, (paper.height() - size.height * factor) / 2);
    painter.scale(factor, factor);
    layout.paintPage(painter, page);
    painter.restore();
}

} // namespace

void preparePrinter(QPrinter &printer, const PageLayout &layout)
{
    const Document &document = layout.prepared().document;
    printer.setDocName(proposedFileName(document));
    printer.setCreator(QStringLiteral("Samverkan"));
    printer.setFullPage(true); // the margins are ours
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(layout.prepared().landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

bool printDocument(const PageLayout &layout, QPrinter &printer, QString *error)
{
    QPainter painter;
    const auto failed = [&] {
        if (error)
            *error = QCoreApplication::translate("Documents", "The printer did not take the report.");
        return false;
    };
    if (!painter.begin(&printer))
        return failed();
    bool first = true;
    for (const qsizetype page : pagesAskedFor(layout, printer)) {
        if (!first && !printer.newPage())
            return failed();
        first = false;
        paintOnPrinter(painter, layout, printer, page);
    }
    return painter.end() || failed();
}

} // namespace samverkan
