// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedline.h"

#include <QFontMetrics>
#include <QRect>

namespace samverkan {

ElidedLine::ElidedLine(ShapedLetters &letters, const QPaintDevice *device, const QString &text, int mostWidth)
    : m_text(text)
    , m_shaped(letters.line(device, text))
{
    if (width() > mostWidth)
        cut(letters, device, mostWidth);
}

void ElidedLine::cut(ShapedLetters &letters, const QPaintDevice *device, int mostWidth)
{
    const QString ellipsis(u'…');
    if (m_shaped.isByLetter)
        m_text = m_text.first(m_shaped.lettersBefore(mostWidth - letters.line(device, ellipsis).width)) + ellipsis;
    else
        m_text = QFontMetrics(letters.font(), device).elidedText(m_text, Qt::ElideRight, mostWidth);
    m_shaped = letters.line(device, m_text);
}

void ElidedLine::draw(QPainter *painter, const QRect &box) const
{
    const qreal top = box.top() + (box.height() - m_shaped.ascent - m_shaped.descent) / 2;
    m_shaped.draw(painter, QPointF(box.left(), top + m_shaped.ascent));
}

}
