// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QColor>
#include <QList>
#include <QPalette>

namespace samverkan {

/// Every colour of a chart. Paper and files always use the light set; the screen follows its theme.
/// Women and men stay apart in all kinds of colour vision and in grey print; the third is a hatch.
struct ChartColours {
    QColor paper;
    QColor text;
    QColor secondText; ///< axis labels
    QColor line;       ///< the light lines behind the bars
    QColor axis;       ///< the line the bars stand on
    QColor women, onWomen, womenLine;
    QColor men, onMen, menLine;
    QColor other;      ///< outline and hatch: other or unknown
    QColor band;       ///< where the balance counts as even
    QColor accent;     ///< focus
    QColor chosen;     ///< ground of the chosen category
    QList<QColor> plain, onPlain; ///< eight, in their order
    bool tints = true; ///< false in high contrast: outlines say what grounds say elsewhere

    static ChartColours light();
    static ChartColours dark();
    /// Where the system or the user decides about colours (high contrast): text, paper and lines are
    /// theirs, women and men those of the set that suits their paper.
    static ChartColours on(const QPalette &palette);

    /// @param plainIndex which of the series without a role of its own; the colours repeat after eight
    QColor fill(SeriesRole role, qsizetype plainIndex) const;
    QColor textOn(SeriesRole role, qsizetype plainIndex) const;
    QColor thinLine(SeriesRole role, qsizetype plainIndex) const;
};

} // namespace samverkan
