// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QObject>

namespace samverkan {

class Actions;
class Notices;
class Session;
struct UndoState;

// Undo and redo, from the menu, the window's bar and the history. A small step is taken back at once, a
// large one by a job with progress and "Cancel". Made with the session.
class UndoCommands : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    UndoCommands(Session &session, const Actions &actions, Notices &notices);
    // Leaves its actions disabled, with their plain names.
    ~UndoCommands() override;

    void undo();
    void redo();
    // The newest steps, that many changes of records together; all of them or none.
    void undoSteps(int steps, int entries);
    // The actions say what they would take back or do again.
    void enable();

private:
    void showActions(const UndoState &state, bool writable);
    void takeBack(int steps, bool isLarge, const Sentence &doing, const QString &done);

    Session &m_session;
    const Actions &m_actions;
    Notices &m_notices;
};

} // namespace samverkan
