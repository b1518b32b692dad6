// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "paint.h"
#include "stylepainters.h"

#include <QPainter>

namespace samverkan {

namespace {

struct Mark
{
    bool enabled;
    bool on;
    bool partly;
    bool hover;
    bool focus;
};

Mark markOf(const QStyleOption &option)
{
    return { bool(option.state & QStyle::State_Enabled), bool(option.state & QStyle::State_On),
             bool(option.state & QStyle::State_NoChange), bool(option.state & QStyle::State_MouseOver),
             bool(option.state & QStyle::State_HasFocus) };
}

QColor onFill(const Mark &mark, const Theme &theme)
{
    return theme.color(!mark.enabled ? Theme::Disabled : mark.hover ? Theme::AccentHover : Theme::Accent);
}

QColor onMark(const Mark &mark, const Theme &theme)
{
    return theme.color(mark.enabled ? Theme::OnAccent : Theme::Base);
}

void drawEmpty(const Drawing &drawing, const QRectF &box, qreal radius, const Mark &mark)
{
    const Theme &theme = drawing.theme;
    fillRounded(drawing.painter, box, radius, theme.color(mark.enabled ? Theme::Field : Theme::Sunken));
    if (mark.focus)
        drawFocusRing(drawing.painter, box, radius, theme);
    else
        strokeRounded(drawing.painter, box, radius,
                      theme.color(!mark.enabled ? Theme::Outline : mark.hover ? Theme::Text2 : Theme::Strong), theme.edge());
}

// A filled mark shows focus as a light ring within, as the filled button does.
void drawInnerRing(const Drawing &drawing, const QRectF &box, qreal radius)
{
    const qreal inset = drawing.theme.px(2);
    strokeRounded(drawing.painter, box.adjusted(inset, inset, -inset, -inset), radius - inset / 2,
                  drawing.theme.color(Theme::OnAccent), 1.25 * drawing.theme.scale());
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &color)
{
    const qreal unit = box.width() / 18.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = { box.topLeft() + QPointF(5.0, 9.4) * unit, box.topLeft() + QPointF(7.8, 12.2) * unit,
                               box.topLeft() + QPointF(13.0, 6.4) * unit };
    painter->drawPolyline(points, 3);
    painter->restore();
}

void drawDash(QPainter *painter, const QRectF &box, const QColor &color)
{
    const qreal unit = box.width() / 18.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.8 * unit, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(box.topLeft() + QPointF(5.5, 9.0) * unit, box.topLeft() + QPointF(12.5, 9.0) * unit);
    painter->restore();
}

}

void drawCheckIndicator(const Drawing &drawing, const QStyleOption &option)
{
    const Mark mark = markOf(option);
    const QRectF box(option.rect);
    const qreal radius = drawing.theme.px(4);
    if (!mark.on && !mark.partly) {
        drawEmpty(drawing, box, radius, mark);
        return;
    }
    fillRounded(drawing.painter, box, radius, onFill(mark, drawing.theme));
    if (mark.focus)
        drawInnerRing(drawing, box, radius);
    if (mark.partly)
        drawDash(drawing.painter, box, onMark(mark, drawing.theme));
    else
        drawTick(drawing.painter, box, onMark(mark, drawing.theme));
}

void drawRadioIndicator(const Drawing &drawing, const QStyleOption &option)
{
    const Mark mark = markOf(option);
    const QRectF box(option.rect);
    const qreal radius = box.width() / 2.0;
    if (!mark.on) {
        drawEmpty(drawing, box, radius, mark);
        return;
    }
    fillRounded(drawing.painter, box, radius, onFill(mark, drawing.theme));
    if (mark.focus)
        drawInnerRing(drawing, box, radius);
    const qreal dot = radius * 0.36;
    fillRounded(drawing.painter, QRectF(box.center() - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot)), dot,
                onMark(mark, drawing.theme));
}

void drawCheckLabel(const Drawing &drawing, const QStyleOptionButton &option)
{
    const Theme &theme = drawing.theme;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect = option.rect;
    if (!option.icon.isNull()) {
        const int side = theme.px(16);
        paintIcon(drawing.painter, QRectF(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side), option.icon,
                  theme.color(enabled ? Theme::Text2 : Theme::Disabled), enabled);
        rect.setLeft(rect.left() + side + theme.px(6));
    }
    drawing.painter->setPen(option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | (drawing.mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    drawing.painter->drawText(rect, flags, option.text);
}

}
