// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingscolumnsets.h"

#include "settings.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samverkan {

static QJsonObject setsOf(const Settings &settings, const QString &kind)
{
    return QJsonDocument::fromJson(settings.columnSets(kind)).object();
}

static void write(Settings &settings, const QString &kind, const QJsonObject &sets)
{
    settings.setColumnSets(kind, QJsonDocument(sets).toJson(QJsonDocument::Compact));
}

QStringList SettingsColumnSets::names(const QString &kind) const
{
    QStringList names = setsOf(m_settings, kind).keys();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), collator);
    return names;
}

QStringList SettingsColumnSets::columns(const QString &kind, const QString &name) const
{
    QStringList columns;
    for (const auto &key : setsOf(m_settings, kind)[name].toArray())
        columns.append(key.toString());
    return columns;
}

void SettingsColumnSets::keep(const QString &kind, const QString &name, const QStringList &columns)
{
    QJsonObject sets = setsOf(m_settings, kind);
    sets.insert(name, QJsonArray::fromStringList(columns));
    write(m_settings, kind, sets);
}

void SettingsColumnSets::remove(const QString &kind, const QString &name)
{
    QJsonObject sets = setsOf(m_settings, kind);
    sets.remove(name);
    write(m_settings, kind, sets);
}

} // namespace samverkan
