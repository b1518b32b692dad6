// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>

namespace samverkan {

class Actions;
class ProjectPages;
class Session;

// "Show their …": from the chosen records of a list to those that hang on them, in their own list (the
// people of these exchanges). Which ways there are follows from the catalogue. Made with the session.
class RelatedCommands : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    RelatedCommands(Session &session, ProjectPages &pages, const Actions &actions);
    ~RelatedCommands() override;

private:
    void fill();

    Session &m_session;
    ProjectPages &m_pages;
    QAction *m_action;
    QMenu m_menu;
};

} // namespace samverkan
