// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastpaint.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <cstdio>
#include <ctime>

double machineClock()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

LastPaint::LastPaint(std::function<void()> settled)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(700);
    connect(&m_quiet, &QTimer::timeout, this, std::move(settled));
    QCoreApplication::instance()->installEventFilter(this);
}

// A paint is over when the event loop is back: an update request paints everything that is due.
bool LastPaint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_quiet.start();
        QMetaObject::invokeMethod(this, [this] {
            m_last = {machineClock(), double(std::clock()) * 1e3 / CLOCKS_PER_SEC};
            if (m_first.clock == 0)
                m_first = m_last;
        }, Qt::QueuedConnection);
    }
    return false;
}

void LastPaint::print() const
{
    printf("%.3f %.3f %.3f %.3f\n", m_first.clock, m_first.processor, m_last.clock, m_last.processor);
    fflush(stdout);
}
