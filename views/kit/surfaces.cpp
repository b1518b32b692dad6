// SPDX-License-Identifier: GPL-3.0-or-later
#include "surfaces.h"

#include "paint.h"

#include <QPainter>
#include <QPainterPath>

namespace samverkan {

Surface::Surface(Theme::Token ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
{
}

void Surface::setGround(Theme::Token ground)
{
    m_ground = ground;
    update();
}

void Surface::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Surface::setPaperCorner(bool corner)
{
    m_corner = corner;
    update();
}

void Surface::setCard(int radius)
{
    m_radius = radius;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (m_corner) {
        paintCorner(&painter, theme);
    } else if (m_radius > 0) {
        fillRounded(&painter, rect(), theme.px(m_radius), theme.color(m_ground));
        strokeRounded(&painter, rect(), theme.px(m_radius), theme.color(Theme::Hairline), theme.edge());
    } else {
        painter.fillRect(rect(), theme.color(m_ground));
    }
    for (Qt::Edge edge : { Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge }) {
        if (m_edges & edge)
            drawHairline(&painter, rect(), edge, theme.color(Theme::Hairline));
    }
}

void Surface::paintCorner(QPainter *painter, const Theme &theme)
{
    painter->fillRect(rect(), theme.color(Theme::Desk));
    const qreal radius = theme.px(10);
    // Larger than the widget to the right and below: only this corner is round.
    const QRectF paper(0, 0, width() + radius + 2, height() + radius + 2);
    fillRounded(painter, paper, radius, theme.color(m_ground));
    strokeRounded(painter, paper, radius, theme.color(Theme::Hairline));
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Theme::Hairline));
}

}
