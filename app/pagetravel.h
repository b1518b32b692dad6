// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAction;

namespace samverkan {

class MainWindow;

// Ways through the pages by key: Ctrl+1 … 9 to a page, back and forward along the pages that were seen.
class PageTravel : public QObject
{
    Q_OBJECT
public:
    // The window and the actions outlive it.
    PageTravel(MainWindow &window, QAction *back, QAction *forward);

    void forget();

private:
    void remember(const QString &page);
    void go(int steps);
    void enable();

    MainWindow &m_window;
    QAction *m_back;
    QAction *m_forward;
    QStringList m_seen;
    qsizetype m_at = -1;
    bool m_going = false;
};

} // namespace samverkan
