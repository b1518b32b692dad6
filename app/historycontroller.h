// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class HistoryPage;
class Notices;
class Page;
class Session;
class UndoCommands;
struct RestoreResult;

// Does what the history page asks: fetches back from the trash, and takes several steps back at once.
// Made with the session.
class HistoryController : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    HistoryController(Session &session, UndoCommands &undo, Notices &notices, Asker &asker);
    ~HistoryController() override;

    Page *makePage();

signals:
    void recordRequested(const QString &kind, qint64 id);

private:
    void restore();
    void tell(const RestoreResult &result);
    void askUndoBack();
    void undoBack(qint64 step);

    Session &m_session;
    UndoCommands &m_undo;
    Notices &m_notices;
    Asker &m_asker;
    QPointer<HistoryPage> m_page;
};

} // namespace samverkan
