// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpainter.h"

#include <QPainter>

namespace samverkan {

TextPainter::TextPainter(QPainter &painter, const PaperStyle &style)
    : m_painter(painter)
    , m_style(style)
{
}

void TextPainter::draw(const PageText &text)
{
    if (int(text.ink) != m_ink) {
        m_ink = int(text.ink);
        m_painter.setPen(inkColour(text.ink));
    }
    if (int(text.kind) != m_kind) {
        m_kind = int(text.kind);
        m_painter.setFont(m_style.text(text.kind).font());
    }
    m_painter.drawText(text.base, text.text);
}

} // namespace samverkan
