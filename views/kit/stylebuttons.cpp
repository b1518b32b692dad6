// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "paint.h"
#include "stylepainters.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace samverkan {

namespace {

// What push and tool buttons have in common.
struct Face
{
    ButtonKind kind = ButtonKind::Plain;
    QRect rect;
    QString text;
    QIcon icon;
    bool arrow = false; // opens a menu
    bool enabled = true;
    bool hover = false;
    bool down = false;
    bool checked = false;
    bool focus = false;
};

void readState(Face &face, const QStyleOption &option)
{
    face.rect = option.rect;
    face.enabled = option.state & QStyle::State_Enabled;
    face.hover = face.enabled && (option.state & QStyle::State_MouseOver);
    face.down = option.state & QStyle::State_Sunken;
    face.checked = option.state & QStyle::State_On;
    face.focus = option.state & QStyle::State_HasFocus;
}

Face faceOf(const QStyleOptionButton &option, const QWidget *widget)
{
    Face face;
    readState(face, option);
    face.kind = buttonKind(widget);
    if (face.kind == ButtonKind::Plain && (option.features & QStyleOptionButton::Flat))
        face.kind = ButtonKind::Quiet;
    face.text = option.text;
    face.icon = option.icon;
    face.arrow = option.features & QStyleOptionButton::HasMenu;
    return face;
}

Face faceOf(const QStyleOptionToolButton &option, const QWidget *widget)
{
    Face face;
    readState(face, option);
    face.kind = buttonKind(widget);
    face.icon = option.icon;
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    if (words)
        face.text = option.text;
    face.arrow = (option.features & QStyleOptionToolButton::HasMenu) && words;
    face.down = face.down && (option.activeSubControls != QStyle::SC_None || (option.state & QStyle::State_Sunken));
    return face;
}

QFont fontOf(const Face &face, const QFont &font)
{
    QFont result = font;
    if (face.kind == ButtonKind::Primary)
        result.setWeight(QFont::DemiBold);
    else if (face.kind == ButtonKind::Link && !face.icon.isNull())
        result.setWeight(QFont::Medium);
    return result;
}

// A link stands closer: it has no edge to keep away from.
int paddingOf(const Face &face, const Theme &theme)
{
    if (face.text.isEmpty())
        return 0;
    return theme.px(face.kind == ButtonKind::Link ? 9 : face.icon.isNull() ? 13 : 12);
}

int gapOf(const Face &face, const Theme &theme)
{
    if (face.text.isEmpty() || face.icon.isNull())
        return 0;
    return theme.px(face.kind == ButtonKind::Link ? 3 : 6);
}

QFont widgetFont(const QWidget *widget, const Theme &theme)
{
    return widget ? widget->font() : theme.font();
}

constexpr int iconSide = 16;

int textWidth(const Face &face, const QFont &font)
{
    return QFontMetrics(fontOf(face, font)).size(Qt::TextShowMnemonic, face.text).width();
}

QSize sizeOf(const Face &face, const QFont &font, const Theme &theme)
{
    const int height = theme.px(32);
    int width = 2 * paddingOf(face, theme) + gapOf(face, theme);
    if (!face.text.isEmpty())
        width += textWidth(face, font) + 1;
    if (!face.icon.isNull())
        width += theme.px(iconSide);
    if (face.arrow)
        width += theme.px(20);
    const int least = QFontMetrics(font).height() + theme.px(10);
    return QSize(qMax(width, height), qMax(height, least));
}

void drawPrimaryGround(const Drawing &drawing, const Face &face)
{
    const Theme &theme = drawing.theme;
    const qreal radius = theme.px(6);
    QColor fill = theme.color(face.down ? Theme::AccentPressed : face.hover ? Theme::AccentHover : Theme::Accent);
    if (!face.enabled)
        fill = theme.color(Theme::Pressed);
    fillRounded(drawing.painter, face.rect, radius, fill);
    if (!face.enabled)
        drawContrastFrame(drawing.painter, face.rect, radius, theme, Theme::Disabled);
    if (!face.focus)
        return;
    const qreal inset = theme.px(2);
    strokeRounded(drawing.painter, QRectF(face.rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                  theme.color(Theme::OnAccent), 1.5 * theme.scale());
}

void drawPlainGround(const Drawing &drawing, const Face &face)
{
    const Theme &theme = drawing.theme;
    const qreal radius = theme.px(6);
    ControlFrame frame { theme.color(theme.isDark() ? Theme::Raised : Theme::Base), theme.color(Theme::Outline), theme.color(Theme::Strong) };
    if (!face.enabled)
        frame = { theme.color(Theme::Sunken), theme.color(Theme::Outline), QColor() };
    else if (face.down || face.checked)
        frame = { theme.color(Theme::Pressed), theme.color(Theme::Outline), QColor() };
    else if (face.hover)
        frame.fill = theme.isDark() ? hoverOver(frame.fill, theme) : theme.color(Theme::HoverOnBase);
    drawControlFrame(drawing.painter, face.rect, radius, frame, theme);
    if (face.down || face.checked)
        drawContrastFrame(drawing.painter, QRectF(face.rect).adjusted(3, 3, -3, -3), radius, theme);
    if (face.focus)
        drawFocusRing(drawing.painter, face.rect, radius, theme);
}

// A veil, and in high contrast the frame of what holds.
void drawPressed(QPainter *painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    fillRounded(painter, rect, radius, pressedVeil(theme));
    drawContrastFrame(painter, rect, radius, theme);
}

void drawQuietGround(const Drawing &drawing, const Face &face)
{
    const Theme &theme = drawing.theme;
    const qreal radius = theme.px(6);
    if (face.down || face.checked)
        drawPressed(drawing.painter, face.rect, radius, theme);
    else if (face.hover)
        fillRounded(drawing.painter, face.rect, radius, hoverVeil(theme));
    if (face.focus)
        drawFocusRing(drawing.painter, face.rect, radius, theme);
}

void drawGround(const Drawing &drawing, const Face &face)
{
    switch (face.kind) {
    case ButtonKind::Primary: drawPrimaryGround(drawing, face); break;
    case ButtonKind::Plain: drawPlainGround(drawing, face); break;
    case ButtonKind::Quiet:
    case ButtonKind::Link: drawQuietGround(drawing, face); break;
    }
}

QColor wordColor(const Drawing &drawing, const Face &face)
{
    const Theme &theme = drawing.theme;
    if (!face.enabled)
        return theme.color(Theme::Disabled);
    if (face.kind == ButtonKind::Primary)
        return theme.color(Theme::OnAccent);
    if (const auto ink = buttonInk(drawing.widget))
        return theme.color(*ink);
    return theme.color(face.kind == ButtonKind::Link ? Theme::Link : Theme::Text);
}

QColor iconColor(const Drawing &drawing, const Face &face)
{
    const bool same = !face.enabled || face.kind == ButtonKind::Primary || face.kind == ButtonKind::Link
        || buttonInk(drawing.widget);
    return same ? wordColor(drawing, face) : drawing.theme.color(Theme::Text2);
}

// Icon, word and arrow, centred as one.
void drawWords(const Drawing &drawing, const Face &face)
{
    const Theme &theme = drawing.theme;
    QPainter *painter = drawing.painter;
    const QFont font = fontOf(face, widgetFont(drawing.widget, theme));
    const bool words = !face.text.isEmpty();
    const int icon = face.icon.isNull() ? 0 : theme.px(iconSide);
    const int gap = gapOf(face, theme);
    const int arrow = face.arrow ? theme.px(20) : 0;
    const int room = face.rect.width() - icon - gap - arrow - 2 * paddingOf(face, theme);
    const int width = words ? qMin(textWidth(face, widgetFont(drawing.widget, theme)), room) : 0;
    int x = face.rect.left() + (face.rect.width() - icon - gap - width - arrow) / 2;
    painter->save();
    painter->setFont(font);
    if (icon) {
        const QRectF box(x, face.rect.top() + (face.rect.height() - icon) / 2.0, icon, icon);
        paintIcon(painter, box, face.icon, iconColor(drawing, face), face.enabled);
        x += icon + gap;
    }
    if (words) {
        painter->setPen(wordColor(drawing, face));
        const QString text = QFontMetrics(font).elidedText(face.text, Qt::ElideRight, qMax(width, 0) + 1, Qt::TextShowMnemonic);
        painter->drawText(QRect(x, face.rect.top(), width + 1, face.rect.height()),
                          drawing.textFlags(Qt::AlignVCenter | Qt::AlignLeft), text);
        x += width;
    }
    if (arrow) {
        const QRectF box(x + theme.px(4), face.rect.top() + (face.rect.height() - theme.px(16)) / 2.0, theme.px(16), theme.px(16));
        paintIcon(painter, box, QStringLiteral("down"), iconColor(drawing, face));
    }
    painter->restore();
}

}

void drawPushButton(const Drawing &drawing, const QStyleOptionButton &option)
{
    const Face face = faceOf(option, drawing.widget);
    drawGround(drawing, face);
    drawWords(drawing, face);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    return sizeOf(faceOf(option, widget), widgetFont(widget, theme), theme);
}

void drawToolButton(const Drawing &drawing, const QStyleOptionToolButton &option)
{
    const Face face = faceOf(option, drawing.widget);
    drawGround(drawing, face);
    drawWords(drawing, face);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget, const Theme &theme)
{
    return sizeOf(faceOf(option, widget), widgetFont(widget, theme), theme);
}

}
