// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapedtext.h"

#include <QHash>
#include <QRawFont>

#include <optional>

namespace samverkan {

// Lines of one font, put together from what is known of its letters. To ask the font for each line anew (shaping)
// takes longer than to draw it, and how far a letter stands from the next one depends on these two: of such pairs
// there are a few hundred in all that a project holds. Lines in which letters join or run from the right are
// asked for as a whole. Signs that a font draws otherwise in company of three or more (an arrow made of hyphens)
// come as they are alone.
class ShapedLetters
{
public:
    explicit ShapedLetters(const QFont &font)
        : m_font(font)
    {
    }

    const QFont &font() const { return m_font; }
    ShapedText line(const QPaintDevice *device, const QString &text);
    // Digits all as wide as the widest one.
    ShapedText digits(const QPaintDevice *device, const QString &text);

private:
    struct Letter
    {
        quint32 glyph = 0;
        QRawFont font; // the font's own, or of one that has what it lacks
        qreal width = 0;
        qreal ascent = 0;
        qreal descent = 0;
        bool isAlone = false; // one glyph, from the left
    };
    class Pen;

    const Letter &letter(const QPaintDevice *device, QChar letter);
    // From the start of the first one to that of the second; nothing where they join.
    std::optional<qreal> advance(const QPaintDevice *device, QChar first, QChar second);
    qreal roomOfDigit(const QPaintDevice *device);

    QFont m_font;
    qreal m_roomOfDigit = 0;
    QHash<char16_t, Letter> m_letters;
    QHash<quint32, std::optional<qreal>> m_advances; // by both letters
};

}
