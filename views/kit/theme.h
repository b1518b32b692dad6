// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSharedDataPointer>

class QWidget;

namespace samverkan {

class ThemeData;

// Colours, sizes and type of one moment: a value, cheap to copy (shared inside). Widgets and delegates
// ask themeOf(widget) each time they paint and keep nothing, so a change of theme needs no wiring.
// Colours are measured: text has a contrast of 4.5 or more on every surface it is meant for, parts 3.
class Theme
{
public:
    enum class Scheme { Light, Dark, HighContrast };

    enum Token {
        // surfaces
        Base, Desk, Raised, Sunken, Field, HoverOnBase, HoverOnDesk, PreviewDesk, Track, Pressed,
        // lines and parts
        Hairline, Outline, Strong, Thumb, ThumbHover,
        // text
        Text, Text2, Disabled,
        // accent
        Accent, AccentHover, AccentPressed, OnAccent, Link,
        Chosen, ChosenInactive, ChosenOnDesk, Band,
        // what happened, always with an icon and a word
        Error, ErrorGround, Warning, WarningGround, Done, DoneGround, NoteGround, ChipEdge,
        UndoGround, UndoRaised, UndoText, UndoLink,
        // women, men, other or unknown (the last is also a hatch)
        Women, OnWomen, WomenLine, Men, OnMen, Other,
        TokenCount
    };

    // Relative to the application font; the smallest is 0.85.
    enum Type { FigureType, TitleType, RecordType, SentenceType, HeadingType, TextType, NameType, StrongType,
                GroupType, SecondType, HeaderType, AxisType };

    // Light in the given application font. Paper and exports always use Scheme::Light.
    explicit Theme(Scheme scheme = Scheme::Light, const QFont &font = QFont());
    // High contrast: a palette that is the system's, or highContrastPalette(), and our sizes. Text has 7 or
    // more there as far as the palette's own pairs have it, edges are wide, and no tint means anything.
    Theme(const QPalette &contrast, const QFont &font);
    Theme(const Theme &other);
    Theme &operator=(const Theme &other);
    ~Theme();

    Scheme scheme() const;
    bool isDark() const;
    bool isHighContrast() const { return scheme() == Scheme::HighContrast; }
    QColor color(Token token) const;
    // The category colours of charts, in their fixed order; there are categoryCount of them, more
    // than that must be joined by the caller as "other". index is taken modulo categoryCount.
    static constexpr int categoryCount = 8;
    QColor category(int index) const;
    QColor onCategory(int index) const;

    // Pixel size of the application font / 13.33: everything that holds text is a multiple of it.
    qreal scale() const;
    // at100 in pixels at 100 %, scaled and rounded to whole logical pixels, never below 1.
    int px(qreal at100) const;
    // Width of the edges of controls and of what floats: a hairline, in high contrast 2 px.
    int edge() const { return isHighContrast() ? px(2) : 1; }
    QFont font(Type type = TextType) const;
    QPalette palette() const;

    bool operator==(const Theme &other) const;
    bool operator!=(const Theme &other) const { return !(*this == other); }

private:
    QSharedDataPointer<ThemeData> d;
};

// The theme the widget is drawn with: its style's, where that is ours; else one made of its own
// palette and font, so that a part used without our style is still readable.
Theme themeOf(const QWidget *widget);

// WCAG 2.1 contrast of two opaque colours, 1 to 21.
qreal contrast(const QColor &one, const QColor &other);
// Black on white, or white on black: for who wants high contrast where the system has no palette for it.
QPalette highContrastPalette(bool dark);
// The colour moved towards black or white, whichever is nearer, until one of the two can be written on it
// in high contrast.
QColor writable(const QColor &color);
// Black or white, whichever reads better on it.
QColor inkOn(const QColor &ground);
// A mix of two colours: share 0 gives from, 1 gives to.
QColor mixed(const QColor &from, const QColor &to, qreal share);

}
