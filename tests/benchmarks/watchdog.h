// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

// An application that watches itself: how long each event took that came from outside or from a timer,
// with all that it set off. While one is worked on, the window answers nobody.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    static constexpr double tooLong = 100; // ms

    bool notify(QObject *receiver, QEvent *event) override;

    void forget();
    int blocks() const { return m_blocks; } // events that took too long
    double longest() const { return m_longest; } // ms
    int paints() const { return m_paints; } // of widgets
    QString longestName() const { return m_longestName; } // receiver and type of that event

private:
    bool m_inside = false;
    int m_blocks = 0;
    int m_paints = 0;
    double m_longest = 0;
    QString m_longestName;
};
