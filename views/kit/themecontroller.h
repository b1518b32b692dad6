// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemlook.h"
#include "theme.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QApplication;

namespace samverkan {

class Style;

// Gives the application its style, palette and font, and keeps them right: follows the user's choice
// and, where that is System, the system's own palette while the program runs. Owned by app.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    // System: light or dark as the desktop is, and its own palette when that is one of high contrast.
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    // `read` is asked at once and whenever the desktop says that its look has changed.
    explicit ThemeController(QApplication *application, QObject *parent = nullptr,
                             std::function<SystemLook()> read = readSystemLook);

    Theme theme() const { return m_theme; }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    // Black and white with wide edges, light or dark as chosen; on where the desktop wants it, whatever is
    // chosen here.
    bool isHighContrast() const { return m_highContrast; }
    void setHighContrast(bool on);
    // Text size relative to the desktop's, 0.8 to 2.5; every size follows.
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);

    // Reads the desktop's look again: by itself when Qt says that it changed, else called by who heard of it.
    void followSystem();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // After style, palette and font of the application have been set. Widgets have their palette (and a
    // PaletteChange) when the event loop has turned; themeOf() gives the new theme at once.
    void changed();

private:
    void readSystem();
    void apply();
    Theme chosenTheme() const;
    void showShortcuts(bool shown);

    QApplication *m_application;
    QPointer<Style> m_style;
    Theme m_theme;
    std::function<SystemLook()> m_readSystem;
    SystemLook m_system;
    Choice m_choice = Choice::System;
    bool m_highContrast = false;
    qreal m_textScale = 1.0;
    bool m_systemChanged = false;
};

// The desktop's font where it gives one; Inter, else Noto Sans, 10 pt, where Qt only has a fallback.
QFont fontFor(const QFont &platformFont);

}
