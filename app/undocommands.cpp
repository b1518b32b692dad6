// SPDX-License-Identifier: GPL-3.0-or-later
#include "undocommands.h"

#include "actions.h"
#include "language.h"
#include "longchange.h"
#include "notices.h"
#include "session.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace samverkan {

UndoCommands::UndoCommands(Session &session, const Actions &actions, Notices &notices)
    : m_session(session)
    , m_actions(actions)
    , m_notices(notices)
{
    connect(actions["undo"], &QAction::triggered, this, &UndoCommands::undo);
    connect(actions["redo"], &QAction::triggered, this, &UndoCommands::redo);
    connect(&notices, &Notices::undoRequested, this, &UndoCommands::undo);
    connect(&notices, &Notices::redoRequested, this, &UndoCommands::redo);
}

UndoCommands::~UndoCommands()
{
    showActions({}, false);
}

void UndoCommands::enable()
{
    showActions(m_session.store().undoState(), m_session.isWritable());
}

void UndoCommands::showActions(const UndoState &state, bool writable)
{
    const Language &language = m_session.lists().language();
    m_actions["undo"]->setEnabled(writable && !state.undo.isEmpty());
    m_actions["redo"]->setEnabled(writable && !state.redo.isEmpty());
    m_actions["undo"]->setText(state.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(language.text(state.undo)));
    m_actions["redo"]->setText(state.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(language.text(state.redo)));
}

void UndoCommands::undo()
{
    const UndoState state = m_session.store().undoState();
    const QString name = m_session.lists().language().text(state.undo);
    if (!state.undo.isEmpty())
        takeBack(1, state.undoIsLarge, sentence("Job", QT_TRANSLATE_NOOP("Job", "A step is being undone: %1."), {name}), tr("Undone: %1").arg(name));
}

void UndoCommands::undoSteps(int steps, int entries)
{
    if (steps < 1)
        return;
    if (steps == 1)
        return undo();
    const Sentence doing = sentence("Job", QT_TRANSLATE_N_NOOP("Job", "%n steps are being undone."), {}, steps);
    const Sentence done = sentence("History", QT_TRANSLATE_N_NOOP("History", "%n steps undone"), {}, steps);
    takeBack(steps, entries > manyEntries, doing, m_session.lists().language().text(done));
}

void UndoCommands::takeBack(int steps, bool isLarge, const Sentence &doing, const QString &done)
{
    LongChange change;
    change.words = {doing, sentence("Job", QT_TRANSLATE_NOOP("Job", "Closing stops the undoing, and the project stays as it is now."))};
    change.working = tr("Undoing… Nothing is changed if you cancel.");
    change.work = [steps](Store &store, const JobHooks &) { return store.undo(steps); };
    change.done = [this, done](const Store::Result &result) {
        if (result)
            m_notices.redoable(done);
        else
            m_notices.notDone(result.outcome);
    };
    makeChange(m_session, m_notices, this, isLarge, change);
}

void UndoCommands::redo()
{
    const UndoState state = m_session.store().undoState();
    if (state.redo.isEmpty())
        return;
    const QString name = m_session.lists().language().text(state.redo);
    LongChange change;
    change.words = {sentence("Job", QT_TRANSLATE_NOOP("Job", "A step is being done again: %1."), {name}),
                    sentence("Job", QT_TRANSLATE_NOOP("Job", "Closing stops it, and the project stays as it is now."))};
    change.working = tr("Doing it again… Nothing is changed if you cancel.");
    change.work = [](Store &store, const JobHooks &) { return store.redo(); };
    change.done = [this, name](const Store::Result &result) {
        if (result)
            m_notices.undoable(tr("Done again: %1").arg(name));
        else
            m_notices.notDone(result.outcome);
    };
    makeChange(m_session, m_notices, this, state.redoIsLarge, change);
}

} // namespace samverkan
