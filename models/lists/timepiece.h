// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace samverkan {

// A little time for work over many rows that is done in pieces: asked after each row whether it is up, it looks at
// the clock after every few hundred, so that a piece is never smaller.
class TimePiece
{
public:
    explicit TimePiece(int milliseconds)
        : m_milliseconds(milliseconds)
    {
        m_timer.start();
    }

    bool isUp() { return ++m_rows % RowsBetweenLooks == 0 && m_timer.elapsed() >= m_milliseconds; }

private:
    static constexpr int RowsBetweenLooks = 512;

    int m_milliseconds;
    int m_rows = 0;
    QElapsedTimer m_timer;
};

} // namespace samverkan
