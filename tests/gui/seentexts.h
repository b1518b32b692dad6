// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace samverkan {

// A text as it stands on the screen.
struct SeenText
{
    const QWidget *widget;
    QRect box; // in the widget; what of it is in sight
    QString text;
};

// What can be read of a widget that is in sight: labels, buttons, fields, choices, tabs, headings, and of
// views the items in sight. What a widget paints without saying it in words is not among them.
QList<SeenText> seenTexts(const QWidget *widget);

// The same, and what is only heard or shown on asking: accessible names, tool tips.
QStringList saidTexts(const QWidget *widget);

} // namespace samverkan
