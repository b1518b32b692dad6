// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QProxyStyle>

class QAbstractButton;

namespace samverkan {

// How a button looks. One Primary a page, no more. Push buttons are Plain and tool buttons Quiet
// when nothing is said.
enum class ButtonKind { Plain, Primary, Quiet, Link };
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

// The colour of a button's word and icon where it stands on a ground of its own (the dark bar).
void setButtonInk(QAbstractButton *button, Theme::Token ink);

// A fault is drawn as an error edge; the word and icon that must go with it are FieldRow's.
void setFault(QWidget *field, bool fault);
bool hasFault(const QWidget *field);

// Our look over Fusion: no style sheet anywhere (a sheet costs 4x at show and breaks setPalette).
// One for the application, owned by it; ThemeController gives it each new theme.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(const Theme &theme = Theme());

    Theme theme() const { return m_theme; }
    void setTheme(const Theme &theme);
    // Underlines of mnemonics are shown while Alt is held.
    bool shortcutsShown() const { return m_shortcutsShown; }
    void setShortcutsShown(bool shown) { m_shortcutsShown = shown; }

    // The palette is set by ThemeController, not here: polish(QPalette&) would hide the system's own.
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    Theme m_theme;
    bool m_shortcutsShown = false;
};

}
