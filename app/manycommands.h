// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldchanging.h"
#include "listexporting.h"
#include "mailing.h"
#include "pasting.h"

namespace samverkan {

class Actions;
class MainWindow;

// The commands on the rows that are chosen in the list in front, each enabled only while it can do
// something: copy and paste, change a field, fill down, duplicate, e-mail addresses, export. Made with
// the session.
class ManyCommands : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ManyCommands(Session &session, MainWindow &window, ProjectPages &pages, WindowImport &import, const Actions &actions,
                 Notices &notices, Asker &asker);
    // Leaves its actions disabled.
    ~ManyCommands() override;

    // Those it enables, for whoever must do so while no project is open.
    static QList<const char *> keys();
    void enable();

private:
    void connectActions();
    void follow(RecordPage *page);
    void duplicate(RecordPage &page);
    void showCopying(RecordPage &page, double share);

    Session &m_session;
    ProjectPages &m_pages;
    const Actions &m_actions;
    Notices &m_notices;
    FieldChanging m_changing;
    Pasting m_pasting;
    Mailing m_mailing;
    ListExporting m_exporting;
    bool m_isCopying = false; // and says so
};

} // namespace samverkan
