// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style.h"

#include <QRect>
#include <QStyleOption>

#include <optional>

class QPainter;

// What Style draws, one subject a file. Internal to the style: parts use paint.h.
namespace samverkan {

// How a painter of the style is called: with what, where, for whom.
struct Drawing
{
    QPainter *painter;
    const QWidget *widget; // may be null
    const Theme &theme;
    bool mnemonics = false;
    int textFlags(int alignment) const
    {
        return alignment | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) | Qt::TextSingleLine;
    }
};

// stylebuttons.cpp
void drawPushButton(const Drawing &drawing, const QStyleOptionButton &option);
std::optional<Theme::Token> buttonInk(const QWidget *button);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget, const Theme &theme);
void drawToolButton(const Drawing &drawing, const QStyleOptionToolButton &option);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget, const Theme &theme);

// stylechecks.cpp
void drawCheckIndicator(const Drawing &drawing, const QStyleOption &option);
void drawRadioIndicator(const Drawing &drawing, const QStyleOption &option);
void drawCheckLabel(const Drawing &drawing, const QStyleOptionButton &option);

// stylefields.cpp
void drawFieldFrame(const Drawing &drawing, const QStyleOption &option);
void drawComboBox(const Drawing &drawing, const QStyleOptionComboBox &option);
void drawComboLabel(const Drawing &drawing, const QStyleOptionComboBox &option);
QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part, const Theme &theme);
void drawSpinBox(const Drawing &drawing, const QStyleOptionSpinBox &option);
QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part, const Theme &theme);

// stylebars.cpp
void drawScrollBar(const Drawing &drawing, const QStyleOptionSlider &option, const QRect &thumb);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, const Theme &theme);
void drawSlider(const Drawing &drawing, const QStyleOptionSlider &option, const QRect &handle);
void drawProgress(const Drawing &drawing, const QStyleOptionProgressBar &option);
void drawTabShape(const Drawing &drawing, const QStyleOptionTab &option);
void drawTabLabel(const Drawing &drawing, const QStyleOptionTab &option);
QSize tabSize(const QStyleOptionTab &option, const Theme &theme);

// stylemenus.cpp
void drawMenuItem(const Drawing &drawing, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents, const Theme &theme);
void drawMenuBarItem(const Drawing &drawing, const QStyleOptionMenuItem &option);

// styleviews.cpp
void drawHeaderSection(const Drawing &drawing, const QStyleOptionHeader &option);
void drawHeaderLabel(const Drawing &drawing, const QStyleOptionHeader &option);
void drawItemGround(const Drawing &drawing, const QStyleOptionViewItem &option);
void drawTreeRow(const Drawing &drawing, const QStyleOption &option);
void drawItemFocus(const Drawing &drawing, const QStyleOption &option);

}
