// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnsets.h"

namespace samverkan {

class Settings;

// Named sets of columns in the settings of the person at this machine. Settings outlive it.
class SettingsColumnSets : public ColumnSets
{
public:
    explicit SettingsColumnSets(Settings &settings)
        : m_settings(settings)
    {
    }

    QStringList names(const QString &kind) const override;
    QStringList columns(const QString &kind, const QString &name) const override;
    void keep(const QString &kind, const QString &name, const QStringList &columns) override;
    void remove(const QString &kind, const QString &name) override;

private:
    Settings &m_settings;
};

} // namespace samverkan
