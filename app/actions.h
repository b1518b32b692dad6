// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;

namespace samverkan {

// Every command of the window, once: its words, keys and icon stand in one table (actions.cpp), and
// menus, buttons and the keyboard use the same object.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    // The action must be in the table.
    QAction *operator[](const char *key) const;
    // In the order of the menus.
    QList<QAction *> all() const;
    void fillMenus(QMenuBar *bar);
    void retranslate();
    // Keys that two actions claim; empty when the table is sound.
    QStringList conflicts() const;

private:
    QHash<QByteArray, QAction *> m_actions;
    QList<class QMenu *> m_menus;
};

} // namespace samverkan
