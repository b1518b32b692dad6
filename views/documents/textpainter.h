// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperpage.h"

class QPainter;

namespace samverkan {

/// Draws the texts of pages, changing font and colour only when they differ: pages are thousands of
/// short texts.
class TextPainter
{
public:
    TextPainter(QPainter &painter, const PaperStyle &style);

    void draw(const PageText &text);

private:
    QPainter &m_painter;
    const PaperStyle &m_style;
    int m_kind = -1;
    int m_ink = -1;
};

} // namespace samverkan
