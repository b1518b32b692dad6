// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QObject>

namespace samverkan {

class Actions;
class Kind;
class Notices;
class ProjectPages;
class RecordPage;
class Session;

// The commands on the list in front: new, copy, remove (by a job where they are many); others on many rows
// are ManyCommands'. Made with the session.
class RecordCommands : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    RecordCommands(Session &session, ProjectPages &pages, const Actions &actions, Notices &notices);

private:
    static constexpr int AtOnce = 100; // records removed in the window's thread, with what hangs on them
    void removeRows(const Kind &kind, const QList<RowId> &ids);

    Session &m_session;
    ProjectPages &m_pages;
    Notices &m_notices;
};

} // namespace samverkan
