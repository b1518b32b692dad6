// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace samverkan {

class Style;

// Gives the application its style, palette and font, and keeps them right: follows the user's choice
// and, where that is System, the system's own palette while the program runs. Owned by app.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    // System: light or dark as the desktop is, and the desktop's own colours when they are high contrast.
    // SystemColors: always the desktop's own colours.
    enum class Choice { System, Light, Dark, SystemColors };
    Q_ENUM(Choice)

    explicit ThemeController(QApplication *application, QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    // Text size relative to the desktop's, 0.8 to 2.5; every size follows.
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // After style, palette and font of the application have been set. Widgets have their palette (and a
    // PaletteChange) when the event loop has turned; themeOf() gives the new theme at once.
    void changed();

private:
    void readSystem();
    void followSystem();
    void apply();
    Theme chosenTheme() const;
    void showShortcuts(bool shown);

    QApplication *m_application;
    QPointer<Style> m_style;
    Theme m_theme;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Choice m_choice = Choice::System;
    qreal m_textScale = 1.0;
    bool m_systemChanged = false;
};

// The desktop's font where it gives one; Inter, else Noto Sans, 10 pt, where Qt only has a fallback.
QFont fontFor(const QFont &platformFont);
// Whether a palette is one of high contrast: text and ground (near) black and white both in windows and fields.
bool isHighContrast(const QPalette &palette);

}
