// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace samverkan {

class Asker;
class MainWindow;
class Session;

// Asks before the window or the project is closed while a job changes the project, in that job's words.
// Who closes all the same stops it first, so that it leaves nothing behind.
class ClosingQuestion : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ClosingQuestion(Session &session, MainWindow &window, Asker &asker);

    // Does it at once, later, or not at all.
    void close(const std::function<void()> &close);

private:
    Session &m_session;
    MainWindow &m_window;
    Asker &m_asker;
};

} // namespace samverkan
