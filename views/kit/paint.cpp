// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint.h"

#include <QPainter>
#include <QPainterPath>

namespace samverkan {

void fillRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void strokeRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width)
{
    const qreal half = width / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), qMax(0.0, radius - half), qMax(0.0, radius - half));
    painter->restore();
}

void drawHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    switch (edge) {
    case Qt::TopEdge: painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color); break;
    case Qt::BottomEdge: painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color); break;
    case Qt::LeftEdge: painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), color); break;
    case Qt::RightEdge: painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color); break;
    }
}

void drawControlFrame(QPainter *painter, const QRectF &rect, qreal radius, const ControlFrame &frame, const Theme &theme)
{
    const int width = theme.edge();
    fillRounded(painter, rect, radius, frame.fill);
    strokeRounded(painter, rect, radius, frame.edge, width);
    if (!frame.bottom.isValid() || frame.bottom == frame.edge)
        return;
    // The lower part of the corners belongs to the bottom edge: it fades where the sides rise.
    painter->save();
    const qreal rise = radius * 0.45;
    painter->setClipRect(QRectF(rect.left(), rect.bottom() - rise, rect.width(), rise), Qt::IntersectClip);
    strokeRounded(painter, rect, radius, frame.bottom, width);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    strokeRounded(painter, rect, radius, theme.color(Theme::Accent), theme.px(theme.isHighContrast() ? 3 : 2));
}

void drawContrastFrame(QPainter *painter, const QRectF &rect, qreal radius, const Theme &theme, Theme::Token edge)
{
    if (theme.isHighContrast())
        strokeRounded(painter, rect, radius, theme.color(edge), theme.edge());
}

void drawTrack(QPainter *painter, const QRectF &rect, const Theme &theme, Theme::Token ground)
{
    const qreal radius = rect.height() / 2;
    if (theme.isHighContrast())
        strokeRounded(painter, rect, radius, theme.color(Theme::Text));
    else
        fillRounded(painter, rect, radius, theme.color(ground));
}

namespace {

// Dark surfaces need a shorter step to be seen.
qreal hoverStep(const Theme &theme)
{
    return theme.isDark() ? 0.06 : 0.09;
}

qreal pressedStep(const Theme &theme)
{
    return theme.isDark() ? 0.11 : 0.13;
}

QColor veil(const Theme &theme, qreal strength)
{
    QColor color = theme.color(Theme::Text);
    color.setAlphaF(float(strength));
    return color;
}

}

QColor hoverOver(const QColor &surface, const Theme &theme)
{
    return mixed(surface, theme.color(Theme::Text), hoverStep(theme));
}

QColor pressedOver(const QColor &surface, const Theme &theme)
{
    return mixed(surface, theme.color(Theme::Text), pressedStep(theme));
}

QColor hoverVeil(const Theme &theme)
{
    return veil(theme, hoverStep(theme));
}

QColor pressedVeil(const Theme &theme)
{
    return veil(theme, pressedStep(theme));
}

void drawShadow(QPainter *painter, const QRectF &rect, qreal radius, qreal blur, const Theme &theme)
{
    QColor shade(0, 0, 0);
    const int steps = qMax(4, qRound(blur));
    const qreal strength = theme.isDark() ? 0.42 : 0.13;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // Rings laid over each other: their sum falls off with the square of the distance.
    for (int step = steps; step > 0; --step) {
        const qreal grow = blur * step / steps;
        shade.setAlphaF(float(strength * 2.0 / steps * (1.0 - qreal(step - 1) / steps)));
        painter->setBrush(shade);
        painter->drawRoundedRect(rect.adjusted(-grow, -grow + blur / 5, grow, grow + blur / 5), radius + grow, radius + grow);
    }
    painter->restore();
}

}
