// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "paint.h"
#include "stylepainters.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

bool isReadOnly(const QWidget *widget)
{
    return widget && widget->property("readOnly").toBool();
}

ControlFrame frameOf(const Drawing &drawing, const QStyleOption &option)
{
    const Theme &theme = drawing.theme;
    if (!(option.state & QStyle::State_Enabled) || isReadOnly(drawing.widget))
        return { theme.color(Theme::Sunken), theme.color(Theme::Outline), QColor() };
    if (option.state & QStyle::State_MouseOver)
        return { theme.color(Theme::Field), theme.color(Theme::Strong), QColor() };
    return { theme.color(Theme::Field), theme.color(Theme::Outline), theme.color(Theme::Strong) };
}

QRectF iconBox(const QRect &cell, const Theme &theme)
{
    const qreal side = theme.px(16);
    return QRectF(cell.left() + (cell.width() - side) / 2.0, cell.top() + (cell.height() - side) / 2.0, side, side);
}

}

void drawFieldFrame(const Drawing &drawing, const QStyleOption &option)
{
    const Theme &theme = drawing.theme;
    const qreal radius = theme.px(6);
    drawControlFrame(drawing.painter, option.rect, radius, frameOf(drawing, option), theme);
    const bool focus = option.state & QStyle::State_HasFocus;
    if (hasFault(drawing.widget))
        strokeRounded(drawing.painter, option.rect, radius, theme.color(Theme::Error), focus ? theme.px(theme.isHighContrast() ? 3 : 2) : qMax<qreal>(1.5 * theme.scale(), theme.edge()));
    else if (focus)
        drawFocusRing(drawing.painter, option.rect, radius, theme);
}

void drawComboBox(const Drawing &drawing, const QStyleOptionComboBox &option)
{
    if (option.frame)
        drawFieldFrame(drawing, option);
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(drawing.painter, iconBox(comboPart(option, QStyle::SC_ComboBoxArrow, drawing.theme), drawing.theme), u"down"_s,
              drawing.theme.color(enabled ? Theme::Text2 : Theme::Disabled));
}

void drawComboLabel(const Drawing &drawing, const QStyleOptionComboBox &option)
{
    if (option.editable)
        return;
    const Theme &theme = drawing.theme;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect = comboPart(option, QStyle::SC_ComboBoxEditField, theme);
    if (!option.currentIcon.isNull()) {
        const QRect cell(rect.left(), rect.top(), theme.px(16), rect.height());
        paintIcon(drawing.painter, iconBox(cell, theme), option.currentIcon, theme.color(enabled ? Theme::Text2 : Theme::Disabled), enabled);
        rect.setLeft(cell.right() + theme.px(6));
    }
    drawing.painter->setPen(option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
    drawing.painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part, const Theme &theme)
{
    const QRect rect = option.rect;
    const int arrow = theme.px(16) + theme.px(8);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QRect(rect.right() + 1 - arrow, rect.top(), theme.px(16), rect.height());
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(theme.px(option.editable ? 6 : 8), 1, -arrow - theme.px(4), -1);
    case QStyle::SC_ComboBoxListBoxPopup:
    case QStyle::SC_ComboBoxFrame:
    default:
        return rect;
    }
}

void drawSpinBox(const Drawing &drawing, const QStyleOptionSpinBox &option)
{
    if (option.frame)
        drawFieldFrame(drawing, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme &theme = drawing.theme;
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part) {
        const bool possible = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        const bool active = option.activeSubControls == part && (option.state & QStyle::State_MouseOver);
        return theme.color(!possible ? Theme::Disabled : active ? Theme::Text : Theme::Text2);
    };
    const auto box = [&](QStyle::SubControl part) {
        const QRectF cell = spinPart(option, part, theme);
        const qreal side = theme.px(12);
        return QRectF(cell.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    };
    paintIcon(drawing.painter, box(QStyle::SC_SpinBoxUp), u"up"_s, color(QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp));
    paintIcon(drawing.painter, box(QStyle::SC_SpinBoxDown), u"down"_s, color(QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown));
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part, const Theme &theme)
{
    const QRect rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int side = buttons ? theme.px(24) : 0;
    const int middle = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QRect(rect.right() + 1 - side, rect.top() + 2, side, middle - 2);
    case QStyle::SC_SpinBoxDown:
        return QRect(rect.right() + 1 - side, rect.top() + middle, side, rect.height() - middle - 2);
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(theme.px(6), 1, -side - (buttons ? 0 : theme.px(6)), -1);
    default:
        return rect;
    }
}

}
