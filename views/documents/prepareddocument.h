// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartexport.h"
#include "document.h"

namespace samverkan {

/// A document with its charts drawn. Charts need the GUI thread; what comes after it does not, so long
/// reports are laid out and written by a job.
struct PreparedDocument {
    Document document;
    bool landscape = false;
    QList<ChartPicture> charts;   ///< of each figure, in order
    QList<QByteArray> chartSvgs;  ///< the same for pages in HTML
};

/// GUI thread.
PreparedDocument prepareDocument(const Document &document);

/// What to call a figure for those who do not see it.
QString alternativeText(const doc::Figure &figure, const DocumentWords &words);

} // namespace samverkan
