// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcolours.h"

#include <QFont>
#include <QLocale>

namespace samverkan {

/// How a chart is drawn: everything it would otherwise have to ask of a theme or an application.
struct ChartLook {
    ChartColours colours = ChartColours::light();
    QFont font = {};   ///< size of the category labels; all lengths follow from it
    QLocale locale = {};
    bool legend = true;
    qreal inset = 0;   ///< room to the left and right, in design pixels, that a chosen row's ground fills

    /// Length of a 100 % pixel of the design at this font's size.
    qreal unit() const;
    QFont scaledFont(qreal factor, QFont::Weight weight = QFont::Normal) const;
    QFont axisFont() const { return scaledFont(0.85); }
    QFont valueFont() const { return scaledFont(0.92, QFont::Medium); }
    QFont totalFont() const { return scaledFont(1.0, QFont::DemiBold); }
    QFont legendFont() const { return scaledFont(0.92); }
};

/// The family reports are set in: Inter where installed (same page breaks everywhere), else its kin.
QString paperFontFamily();

/// A font for paper. Inter swaps glyphs by their neighbours (the colon of 12:30, brackets beside digits),
/// and a PDF then no longer knows which letters they are: such a page could not be searched, copied or
/// read out. Plain scripts are therefore set without shaping; those that need it still get it.
QFont paperFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// Light colours and the family of paper.
/// @param pixelSize of category labels, in the unit of whoever paints; large ones round less
ChartLook paperLook(const QLocale &locale, int pixelSize);

} // namespace samverkan
