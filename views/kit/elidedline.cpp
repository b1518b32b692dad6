// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedline.h"

#include <QPainter>

namespace samverkan {

ElidedLine::ElidedLine(const QFont &font, const QPaintDevice *device, const QString &text, int mostWidth)
    : m_layout({}, font, device)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    layOut(text);
    if (width() > mostWidth)
        layOut(QFontMetrics(font, device).elidedText(text, Qt::ElideRight, mostWidth));
}

void ElidedLine::layOut(const QString &text)
{
    m_layout.setText(text);
    m_layout.beginLayout();
    m_layout.createLine();
    m_layout.endLayout();
}

qreal ElidedLine::width() const
{
    return m_layout.lineCount() ? m_layout.lineAt(0).naturalTextWidth() : 0;
}

void ElidedLine::draw(QPainter *painter, const QRect &box) const
{
    if (m_layout.lineCount())
        m_layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - m_layout.lineAt(0).height()) / 2));
}

const ElidedLine &ElidedLines::line(const QFont &font, const QPaintDevice *device, const QString &text, int mostWidth)
{
    const Key key{text, font, mostWidth};
    if (const ElidedLine *known = m_lines.object(key))
        return *known;
    auto *line = new ElidedLine(font, device, text, mostWidth);
    m_lines.insert(key, line); // owned by the cache
    return *line;
}

}
