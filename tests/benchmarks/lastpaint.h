// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

// Remembers when something was last painted, and says so once nothing has been for a while.
class LastPaint : public QObject
{
public:
    explicit LastPaint(std::function<void()> settled);
    // "last paint in milliseconds of the machine's clock" "processor's milliseconds until then"
    void print() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_quiet;
    double m_clock = 0;
    double m_processor = 0;
};

// The machine's clock in milliseconds, the same in every process.
double machineClock();
