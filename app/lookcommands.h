// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace samverkan {

class Actions;
class Settings;
class ThemeController;
class WindowLanguage;

// The commands that change how the window looks and speaks, remembered for the next start.
class LookCommands : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    LookCommands(const Actions &actions, Settings &settings, ThemeController &theme, WindowLanguage &language);

private:
    void scaleText(qreal scale);

    Settings &m_settings;
    ThemeController &m_theme;
};

} // namespace samverkan
