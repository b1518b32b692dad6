// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftkeeper.h"

namespace samverkan {

class Actions;
class Notices;
class ProjectPages;
class RecordPage;
class Session;

// What the forms of all pages need from the application: the way to other records, the bar for what
// was done in them, the commands on the form in front, and that what was half written comes back.
// Made with the session, gone before the pages.
class FormController : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    FormController(Session &session, ProjectPages &pages, const Actions &actions, Notices &notices);

    // Says what came back from the last time, if anything did; once, when the project was opened.
    void tellDrafts();
    // Writes what is not written yet: before the pages go.
    void keepDrafts() { m_keeper.flush(); }

private:
    void attach(RecordPage *page);
    void showDraft(const DraftKeeper::Found &found);
    // The record on whose page a row without one of its own is written.
    RecordRef ownerOf(const DraftKeeper::Found &found) const;

    Session &m_session;
    ProjectPages &m_pages;
    Notices &m_notices;
    DraftKeeper m_keeper;
};

} // namespace samverkan
