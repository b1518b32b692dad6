// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <QElapsedTimer>
#include <QEvent>

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    m_paints += event->type() == QEvent::Paint;
    if (m_inside)
        return QApplication::notify(receiver, event);
    m_inside = true;
    const QString name = QString::fromLatin1(receiver->metaObject()->className()) + u' ' + QString::number(event->type());
    QElapsedTimer timer;
    timer.start();
    const bool answer = QApplication::notify(receiver, event);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    m_inside = false;
    m_blocks += took > tooLong;
    if (took > m_longest) {
        m_longest = took;
        m_longestName = name;
    }
    return answer;
}

void WatchedApplication::forget()
{
    m_blocks = 0;
    m_paints = 0;
    m_longest = 0;
    m_longestName.clear();
}
