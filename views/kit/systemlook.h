// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

namespace samverkan {

// What the desktop says of colours and type, at the moment it was asked.
struct SystemLook
{
    enum class Contrast {
        Usual,
        High, // asked for by a switch that leaves palettes alone: in colours of ours
        Palette, // the palette is one of high contrast: in its own
    };

    QPalette palette;
    QFont font;
    bool isDark = false;
    Contrast contrast = Contrast::Usual;
};

// Call with no palette or font of ours set on the application: what Qt then has is the platform's.
SystemLook readSystemLook();

// Whether a palette by itself is one of high contrast: text and ground (near) black and white, or yellow
// and black, both in windows and in fields. Windows' milder contrast themes (Desert, Dusk) are not seen
// so: there readSystemLook() asks the system.
bool isHighContrast(const QPalette &palette);

}
