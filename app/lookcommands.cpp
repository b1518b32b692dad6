// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookcommands.h"

#include "actions.h"
#include "settings.h"
#include "themecontroller.h"
#include "windowlanguage.h"

using namespace Qt::StringLiterals;

namespace samverkan {

LookCommands::LookCommands(const Actions &actions, Settings &settings, ThemeController &theme, WindowLanguage &language)
    : m_settings(settings)
    , m_theme(theme)
{
    const auto on = [&](const QString &key, auto &&act) {
        connect(actions[key.toLatin1().constData()], &QAction::triggered, this, act);
    };
    for (const auto &[code, name] : WindowLanguage::choices()) {
        on(u"language_"_s + code, [&settings, &language, code = code] {
            settings.setLanguage(code);
            language.choose(code);
        });
    }
    using Choice = ThemeController::Choice;
    for (const auto &[name, choice] : {std::pair(u"system"_s, Choice::System), {u"light"_s, Choice::Light}, {u"dark"_s, Choice::Dark}}) {
        on(u"theme_"_s + name, [this, name = name, choice = choice] {
            m_settings.setTheme(name);
            m_theme.setChoice(choice);
        });
    }
    actions["high_contrast"]->setChecked(settings.highContrast());
    on(u"high_contrast"_s, [this](bool isOn) {
        m_settings.setHighContrast(isOn);
        m_theme.setHighContrast(isOn);
    });
    on(u"larger"_s, [this] { scaleText(m_theme.textScale() + 0.1); });
    on(u"smaller"_s, [this] { scaleText(m_theme.textScale() - 0.1); });
    on(u"usual_size"_s, [this] { scaleText(1); });
    actions[("theme_" + settings.theme().toLatin1()).constData()]->setChecked(true);
    actions[("language_" + language.language().code().toLatin1()).constData()]->setChecked(true);
}

void LookCommands::scaleText(qreal scale)
{
    m_theme.setTextScale(qBound(0.8, scale, 2.5));
    m_settings.setTextScale(m_theme.textScale());
}

} // namespace samverkan
