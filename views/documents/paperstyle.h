// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textwrap.h"

#include <QColor>

#include <vector>

namespace samverkan {

/// Lengths on paper are in tenths of a point: whole font sizes are then fine enough.
inline constexpr qreal pt = 10;
inline constexpr qreal unitsPerInch = 72 * pt;

/// The kinds of text on paper. Order is that of the table in paperstyle.cpp.
enum class PaperText : quint8 {
    Title, HeadLine, Heading1, Heading2, Heading3, Lead, Body, Note, PageHead, PageHeadStrong, Caption,
    TableHead, TableBody, TableStrong, FactLabel, FactValue
};

enum class Ink : quint8 { Text, Second, Warning };

/// Fonts of a document with their metrics. Not shared between threads: it remembers widths.
class PaperStyle
{
public:
    /// @param tableScale smaller than 1 for tables that would not fit the page otherwise
    explicit PaperStyle(qreal tableScale = 1);

    const TextWrap &text(PaperText kind) const { return m_texts[size_t(kind)]; }
    qreal lineHeight(PaperText kind) const; ///< with the air between lines
    qreal tableScale() const { return m_tableScale; }

private:
    qreal m_tableScale;
    std::vector<TextWrap> m_texts;
};

QColor inkColour(Ink ink);

namespace papercolour {
inline constexpr QRgb hairline = 0xFFD3D9DB;
inline constexpr QRgb strong = 0xFF1C2124;
inline constexpr QRgb middle = 0xFF7B8489;
inline constexpr QRgb totalGround = 0xFFF7F8F8;
inline constexpr QRgb warningGround = 0xFFFFF4E0;
inline constexpr QRgb warning = 0xFF8A5300;
} // namespace papercolour

/// Where text may stand on a page.
struct PaperSize {
    qreal width = 595.276 * pt; // A4
    qreal height = 841.89 * pt;
    qreal side = 50 * pt;
    qreal top = 40 * pt;
    qreal bottom = 40 * pt;

    static PaperSize portrait() { return {}; }
    static PaperSize landscape() { return {.width = 841.89 * pt, .height = 595.276 * pt}; }
    qreal textWidth() const { return width - 2 * side; }
};

} // namespace samverkan
