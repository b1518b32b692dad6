// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperpage.h"
#include "prepareddocument.h"

class QPainter;

namespace samverkan {

/// A document broken into pages: the same pages for PDF, printer and preview. Any thread, one at a time.
class PageLayout
{
public:
    explicit PageLayout(const PreparedDocument &prepared);

    const PreparedDocument &prepared() const { return m_prepared; }
    const PaperSize &paper() const { return m_paper; }
    qsizetype pageCount() const { return qsizetype(m_pages.size()); }
    const PaperPage &page(qsizetype index) const { return m_pages[size_t(index)]; }

    /// Paints a page at the painter's origin, one unit a tenth of a point. The ground is left as it is.
    void paintPage(QPainter &painter, qsizetype index) const;

    /// @return the key of what is drawn there, in tenths of a point; empty for none
    QString keyAt(qsizetype page, QPointF point) const;

private:
    PreparedDocument m_prepared;
    PaperSize m_paper;
    std::vector<PaperStyle> m_styles; ///< one, whose tables may be scaled
    std::vector<PaperPage> m_pages;
};

} // namespace samverkan
