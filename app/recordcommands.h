// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QObject>

namespace samverkan {

class Actions;
class Asker;
class Kind;
class Notices;
class ProjectPages;
class RecordPage;
class Session;

// The commands on the list in front: new, search, copy, remove, export. Made with the session.
class RecordCommands : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    RecordCommands(Session &session, ProjectPages &pages, const Actions &actions, Notices &notices, Asker &asker);

private:
    void removeRows(const Kind &kind, const QList<RowId> &ids);
    void exportShown(const RecordPage &page);

    Session &m_session;
    ProjectPages &m_pages;
    Notices &m_notices;
    Asker &m_asker;
};

} // namespace samverkan
