// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace samverkan {

struct SystemLook;

// What a Linux desktop says over the session bus (XDG Desktop Portal, Settings, org.freedesktop.appearance):
// dark or light, and whether contrast is to be high. Qt 6.4 has no palette of GNOME's, so nothing else tells.
// Everything is asked and answered while the program runs; a desktop without it says nothing.
class DesktopPortal : public QObject
{
    Q_OBJECT
public:
    // `address` of a bus; empty: the session's.
    explicit DesktopPortal(const QString &address = {}, QObject *parent = nullptr);
    ~DesktopPortal() override;

    // Asks anew; the answer comes by changed(). Changes are heard by themselves where the bus tells them, but
    // some desktops do not: call it when the program comes to front.
    void ask();
    // Puts what was heard in the place of what was guessed from the palette.
    void refine(SystemLook &look) const;

signals:
    void changed();

private:
    class Settings;
    void ask(const QString &key);
    void take(const QString &key, uint value);

    std::unique_ptr<Settings> m_settings;
    std::optional<bool> m_dark; // none: the desktop has no wish
    bool m_highContrast = false;
};

}
