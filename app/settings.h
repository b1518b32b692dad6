// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace samverkan {

// What the program remembers of a person at this machine, outside any project. No personal data of a
// project is ever kept here. Tests give a file of their own.
class Settings
{
public:
    explicit Settings(const QString &file = {});

    QString language() const; // "" until chosen: the system's
    void setLanguage(const QString &code);
    QString theme() const; // "system", "light", "dark"
    void setTheme(const QString &theme);
    bool highContrast() const; // off: as the desktop has it
    void setHighContrast(bool on);
    qreal textScale() const; // 1: the desktop's
    void setTextScale(qreal scale);
    QStringList recentFiles() const; // newest first
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    // Page last shown in a project.
    QString page(const QString &path) const;
    void setPage(const QString &path, const QString &page);
    QByteArray tableState(const QString &path, const QString &kind) const;
    void setTableState(const QString &path, const QString &kind, const QByteArray &state);
    // What was last chosen on the page of statistics.
    QByteArray figures(const QString &path) const;
    void setFigures(const QString &path, const QByteArray &choice);
    // The field that a column of this heading (as headerKey() has it) was last read into by hand; "" if
    // it was left out, null if nothing was said.
    QString columnField(const QString &kind, const QString &header) const;
    void setColumnField(const QString &kind, const QString &header, const QString &field); // null forgets

    // Named sets of columns of a kind, as settingscolumnsets.h writes them.
    QByteArray columnSets(const QString &kind) const;
    void setColumnSets(const QString &kind, const QByteArray &sets);

private:
    static QString keyOf(const QString &path);
    QSettings m_settings;
};

} // namespace samverkan
