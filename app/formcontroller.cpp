// SPDX-License-Identifier: GPL-3.0-or-later
#include "formcontroller.h"

#include "actions.h"
#include "hanging.h"
#include "notices.h"
#include "projectpages.h"
#include "recordform.h"
#include "recordpage.h"
#include "session.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

FormController::FormController(Session &session, ProjectPages &pages, const Actions &actions, Notices &notices)
    : m_session(session)
    , m_pages(pages)
    , m_notices(notices)
    , m_keeper(session.lists())
{
    connect(&pages, &ProjectPages::pageMade, this, &FormController::attach);
    connect(actions["add_next"], &QAction::triggered, this, [this] {
        if (RecordPage *page = m_pages.front())
            page->addNext();
    });
    connect(actions["edit"], &QAction::triggered, this, [this] {
        if (RecordPage *page = m_pages.front())
            page->editRecord();
    });
}

void FormController::attach(RecordPage *page)
{
    m_keeper.watch(*page->form());
    connect(page, &RecordPage::formMade, this, [this](RecordForm *form) { m_keeper.watch(*form); });
    connect(page, &RecordPage::recordRequested, &m_pages, &ProjectPages::showRecord);
    connect(page, &RecordPage::undoable, this, [this](const QString &text) { m_notices.undoable(text); });
    connect(page, &RecordPage::refused, this, [this](const QString &text) { m_notices.fault(text); });
}

void FormController::tellDrafts()
{
    const QList<DraftKeeper::Found> found = m_keeper.found();
    if (found.isEmpty())
        return;
    QStringList titles;
    for (const DraftKeeper::Found &one : found)
        titles.append(one.title);
    const QString names = titles.mid(0, 3).join(u", "_s) + (titles.size() > 3 ? u" …"_s : QString());
    const QString text = found.size() == 1 ? tr("Half written, and here again: %1").arg(names)
                                           : tr("%n half-written record(s) are here again: %1", nullptr, int(found.size())).arg(names);
    m_notices.warning(text, {{tr("Show"), [this, first = found.first()] { showDraft(first); }}});
}

RecordRef FormController::ownerOf(const DraftKeeper::Found &found) const
{
    const Catalogue &catalogue = m_session.program().catalogue;
    const QJsonObject preset = found.draft[u"preset"_s].toObject();
    const Record stored = found.id ? m_session.store().record(*found.kind, found.id) : Record(*found.kind);
    for (const Field &field : found.kind->fields) {
        if (!field.isStored())
            continue;
        const QVariant value = found.id ? stored.value(field.key) : preset[field.key].toVariant();
        if (hangs(*found.kind, field) && value.toLongLong() > 0)
            return {&catalogue.at(field.target), value.toLongLong()};
    }
    const auto text = [&](const QString &key) { return found.id ? stored.text(key) : preset[key].toString(); };
    const Kind *kind = found.kind->field(u"record_kind"_s) ? catalogue.kind(text(u"record_kind"_s)) : nullptr;
    return kind ? RecordRef{kind, m_session.store().findUuid(*kind, QUuid::fromRfc4122(QByteArray::fromHex(text(u"record_uuid"_s).toLatin1())))}
                : RecordRef();
}

void FormController::showDraft(const DraftKeeper::Found &found)
{
    if (ProjectPages::listedKinds().contains(found.kind->key)) {
        if (RecordPage *page = m_pages.show(found.kind->key))
            page->showDraft(found.draft);
        return;
    }
    const RecordRef owner = ownerOf(found);
    if (RecordPage *page = owner ? m_pages.show(owner.kind->key) : nullptr) {
        page->showRecord(owner.id);
        page->showRelated(found.kind->key, found.id);
        page->editRecord();
    }
}

} // namespace samverkan
