// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemlook.h"

#include "theme.h"

#include <QGuiApplication>

#if defined(Q_OS_WIN)
#include <QSettings>
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <objc/message.h>
#include <objc/runtime.h>
#endif

namespace samverkan {

using Contrast = SystemLook::Contrast;

namespace {

bool hasDarkWindows(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

#if defined(Q_OS_WIN)

// Qt 6.4 keeps a light palette on a dark Windows; only the registry tells. Microsoft, "Personalize" key.
bool appsAreDark()
{
    const QSettings settings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    return settings.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

// Every contrast theme, mild ones too: the palette is then GetSysColor's. Microsoft, SPI_GETHIGHCONTRAST.
Contrast systemContrast(const QPalette &)
{
    HIGHCONTRASTW wanted = {};
    wanted.cbSize = sizeof wanted;
    const bool isOn = SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof wanted, &wanted, 0) && (wanted.dwFlags & HCF_HIGHCONTRASTON);
    return isOn ? Contrast::Palette : Contrast::Usual;
}

bool isDark(const QPalette &palette, Contrast contrast)
{
    return hasDarkWindows(palette) || (contrast == Contrast::Usual && appsAreDark());
}

#else

#if defined(Q_OS_MACOS)

// "Increase contrast" of the accessibility settings leaves Qt's palette nearly as it is. Apple, NSWorkspace.
bool increasesContrast()
{
    const auto send = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto ask = reinterpret_cast<signed char (*)(id, SEL)>(objc_msgSend);
    const id workspace = send(reinterpret_cast<id>(objc_getClass("NSWorkspace")), sel_registerName("sharedWorkspace"));
    return workspace && ask(workspace, sel_registerName("accessibilityDisplayShouldIncreaseContrast"));
}

#else

bool increasesContrast()
{
    return false;
}

#endif

// KDE's and GTK's themes of high contrast come as palettes.
Contrast systemContrast(const QPalette &palette)
{
    return isHighContrast(palette) ? Contrast::Palette : increasesContrast() ? Contrast::High : Contrast::Usual;
}

bool isDark(const QPalette &palette, Contrast)
{
    return hasDarkWindows(palette);
}

#endif

}

SystemLook readSystemLook()
{
    SystemLook look;
    look.palette = QGuiApplication::palette();
    look.font = QGuiApplication::font();
    look.contrast = systemContrast(look.palette);
    look.isDark = isDark(look.palette, look.contrast);
    return look;
}

bool isHighContrast(const QPalette &palette)
{
    constexpr qreal least = 19; // the usual black on light grey of windows has 18.4
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= least
        && contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) >= least;
}

}
