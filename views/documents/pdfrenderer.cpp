// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"

#include "pagelayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace samverkan {

using namespace Qt::StringLiterals;

bool writePdf(const PreparedDocument &prepared, QIODevice *device, QString *error)
{
    const PageLayout layout(prepared);
    QPdfWriter writer(device);
    writer.setResolution(int(unitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(prepared.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(drawable(prepared.document.title));
    writer.setCreator(u"Samverkan"_s);
    QPainter painter;
    if (!painter.begin(&writer)) {
        if (error)
            *error = QCoreApplication::translate("Documents", "The PDF could not be written.");
        return false;
    }
    for (qsizetype page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paintPage(painter, page);
    }
    return painter.end();
}

} // namespace samverkan
