// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedcommands.h"

#include "actions.h"
#include "icons.h"
#include "projectpages.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "relatedrecords.h"
#include "session.h"

namespace samverkan {

RelatedCommands::RelatedCommands(Session &session, ProjectPages &pages, const Actions &actions)
    : m_session(session)
    , m_pages(pages)
    , m_action(actions["related"])
{
    m_action->setMenu(&m_menu);
    connect(&m_menu, &QMenu::aboutToShow, this, &RelatedCommands::fill);
}

RelatedCommands::~RelatedCommands()
{
    m_action->setMenu(nullptr);
}

// "Participants of Tallinn, March 2013", "Participants of 3 exchanges".
static QString nameOf(const ListSource &lists, const Kind &from, const Kind &to, const QList<RowId> &ids)
{
    const QString of = ids.size() == 1 ? lists.title(from, ids.first())
                                       : QString::number(ids.size()) + u' ' + lists.language().plural(from).toLower();
    return RelatedCommands::tr("%1 of %2").arg(lists.language().plural(to), of);
}

void RelatedCommands::fill()
{
    m_menu.clear();
    const RecordPage *page = m_pages.front();
    const QList<RowId> ids = page ? page->chosenIds() : QList<RowId>();
    if (!ids.isEmpty()) {
        const Kind &kind = page->model()->kind();
        for (const RelatedKind &related : relatedKinds(m_session.program().catalogue, kind, ProjectPages::listedKinds())) {
            QAction *show = m_menu.addAction(icon(QString::fromLatin1(related.kind->icon)), m_session.lists().language().plural(*related.kind));
            connect(show, &QAction::triggered, this, [this, related, &kind, ids] {
                m_pages.showRows(related.kind->key, relatedRecords(m_session.lists(), related, ids), nameOf(m_session.lists(), kind, *related.kind, ids));
            });
        }
    }
    if (m_menu.isEmpty())
        m_menu.addAction(tr("Nothing that has a list of its own"))->setEnabled(false);
}

} // namespace samverkan
