// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailing.h"

#include "jobnotice.h"
#include "language.h"
#include "notices.h"
#include "projectpages.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "session.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace samverkan {

Mailing::Mailing(Session &session, ProjectPages &pages, Notices &notices)
    : m_session(session)
    , m_pages(pages)
    , m_notices(notices)
{
}

void Mailing::gather(const RecordPage &page, bool asLetter)
{
    const Kind &kind = page.model()->kind();
    const QList<RowId> ids = page.chosenIds();
    if (ids.isEmpty())
        return;
    if (ids.size() <= AtOnce) {
        use(mailAddresses(m_session.store(), kind, ids), asLetter);
        return;
    }
    Job *job = m_session.jobs().read(
        this, [&kind, ids](const Store &store, const JobHooks &) { return mailAddresses(store, kind, ids); },
        [this, asLetter](const JobAnswer<MailAddresses> &answer) {
            if (answer.isWhole())
                use(*answer.value, asLetter);
            else
                m_notices.notDone(answer.outcome);
        });
    new JobNotice(m_notices, job, tr("Gathering e-mail addresses…"));
}

void Mailing::use(const MailAddresses &mail, bool asLetter)
{
    const int count = int(mail.addresses.size());
    if (count == 0) {
        tell(tr("There is no e-mail address to be had here."), mail);
        return;
    }
    const QUrl link = asLetter ? mailLink(mail.addresses) : QUrl();
    if (!link.isEmpty() && QDesktopServices::openUrl(link)) {
        tell(tr("A letter to %n addresses was opened in the mail program.", nullptr, count), mail);
        return;
    }
    QApplication::clipboard()->setText(mail.addresses.join(u"; "_s));
    if (!asLetter)
        tell(tr("%n e-mail addresses copied.", nullptr, count), mail);
    else if (link.isEmpty())
        tell(tr("%n addresses are more than can be handed to the mail program. They were copied: paste them as blind copies.", nullptr, count), mail);
    else
        tell(tr("No mail program answered. %n addresses were copied: paste them as blind copies.", nullptr, count), mail);
}

// "Without an address: 3. Left out for their protected identity: 1."
QString Mailing::restText(const MailAddresses &mail) const
{
    const Language &language = m_session.lists().language();
    QStringList parts;
    if (!mail.without.isEmpty())
        parts.append(tr("Without an address: %1.").arg(language.number(qint64(mail.without.size()))));
    if (!mail.guarded.isEmpty())
        parts.append(tr("Left out for their protected identity: %1.").arg(language.number(qint64(mail.guarded.size()))));
    return parts.join(u' ');
}

void Mailing::tell(const QString &text, const MailAddresses &mail)
{
    QList<Notices::Link> links;
    if (!mail.without.isEmpty() && ProjectPages::listedKinds().contains(mail.owners))
        links.append({tr("Show those without"), [this, mail] { m_pages.showRows(mail.owners, mail.without, tr("Without e-mail")); }});
    const QString rest = restText(mail);
    const QString all = rest.isEmpty() ? text : text + u' ' + rest;
    if (mail.addresses.isEmpty())
        m_notices.warning(all, links);
    else
        m_notices.done(all, links);
}

} // namespace samverkan
