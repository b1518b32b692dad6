// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samverkan {

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"Samverkan"_s, u"Samverkan"_s).fileName() : file,
                 QSettings::IniFormat)
{
}

// Paths may hold names; a hash of them tells files apart as well.
QString Settings::keyOf(const QString &path)
{
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    return u"project/"_s + QString::fromLatin1(QCryptographicHash::hash(absolute, QCryptographicHash::Sha1).toHex().first(16));
}

QString Settings::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(u"language"_s, code);
}

QString Settings::theme() const
{
    return m_settings.value(u"theme"_s, u"system"_s).toString();
}

void Settings::setTheme(const QString &theme)
{
    m_settings.setValue(u"theme"_s, theme);
}

bool Settings::highContrast() const
{
    return m_settings.value(u"highContrast"_s, false).toBool();
}

void Settings::setHighContrast(bool on)
{
    m_settings.setValue(u"highContrast"_s, on);
}

qreal Settings::textScale() const
{
    return qBound(0.8, m_settings.value(u"textScale"_s, 1.0).toDouble(), 2.5);
}

void Settings::setTextScale(qreal scale)
{
    m_settings.setValue(u"textScale"_s, scale);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(u"recent"_s).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(u"recent"_s, files.mid(0, 8));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(u"recent"_s, files);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}

QString Settings::page(const QString &path) const
{
    return m_settings.value(keyOf(path) + u"/page"_s).toString();
}

void Settings::setPage(const QString &path, const QString &page)
{
    m_settings.setValue(keyOf(path) + u"/page"_s, page);
}

QByteArray Settings::tableState(const QString &path, const QString &kind) const
{
    return m_settings.value(keyOf(path) + u"/table/"_s + kind).toByteArray();
}

void Settings::setTableState(const QString &path, const QString &kind, const QByteArray &state)
{
    m_settings.setValue(keyOf(path) + u"/table/"_s + kind, state);
}

QByteArray Settings::figures(const QString &path) const
{
    return m_settings.value(keyOf(path) + u"/figures"_s).toByteArray();
}

void Settings::setFigures(const QString &path, const QByteArray &choice)
{
    m_settings.setValue(keyOf(path) + u"/figures"_s, choice);
}

QString Settings::columnField(const QString &kind, const QString &header) const
{
    const QVariant field = m_settings.value(u"columns/"_s + kind + u'/' + header);
    if (!field.isValid())
        return {};
    return field.toString().isEmpty() ? u""_s : field.toString();
}

void Settings::setColumnField(const QString &kind, const QString &header, const QString &field)
{
    const QString key = u"columns/"_s + kind + u'/' + header;
    if (field.isNull())
        m_settings.remove(key);
    else
        m_settings.setValue(key, field);
}

QByteArray Settings::columnSets(const QString &kind) const
{
    return m_settings.value(u"columnSets/"_s + kind).toByteArray();
}

void Settings::setColumnSets(const QString &kind, const QByteArray &sets)
{
    m_settings.setValue(u"columnSets/"_s + kind, sets);
}

} // namespace samverkan
