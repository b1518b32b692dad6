// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

// Remembers when something was first and when it was last painted, and says so once nothing has been for
// a while.
class LastPaint : public QObject
{
public:
    explicit LastPaint(std::function<void()> settled);
    // Milliseconds: of the machine's clock at the first paint, of the processor until then, and the same
    // of the last.
    void print() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Moment
    {
        double clock = 0;
        double processor = 0;
    };

    QTimer m_quiet;
    Moment m_first;
    Moment m_last;
};

// The machine's clock in milliseconds, the same in every process.
double machineClock();
