// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace samverkan {

// Padding of a table cell, left and right, at 100 %.
constexpr int cellPadding = 12;

// Whether the window of a view is the active one. A view without focus gets no State_Active, so a
// chosen row must ask the window or it turns grey as soon as the form beside it has focus.
bool isWindowActive(const QWidget *widget);

// Ground of one cell of a table, tree or list: paper, tint when chosen, hover; the 3 px bar in the
// first visible column of a chosen row; the hairline under the row (not in lists). Where the view says that
// it paints all of itself (Qt::WA_OpaquePaintEvent of its viewport), the paper too.
// Delegates call it first, then draw their own contents over it.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme);

// Ground of a chosen or hovered row that is a rounded box of its own (navigation, work lists, popups).
struct BoxState
{
    bool chosen = false;
    bool hovered = false;
    bool focused = false;
    bool onDesk = false; // else on paper
    bool windowActive = true;
};
void paintRowBox(QPainter *painter, const QRect &rect, const BoxState &state, const Theme &theme);

}
