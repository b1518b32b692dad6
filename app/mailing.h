// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailaddresses.h"

#include <QObject>

namespace samverkan {

class Notices;
class ProjectPages;
class RecordPage;
class Session;

// The e-mail addresses of the chosen rows: onto the clipboard, or as blind copies of a letter in the
// computer's mail program. Says how many there are and who has none; nothing is sent by the program.
class Mailing : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    Mailing(Session &session, ProjectPages &pages, Notices &notices);

    void copy(const RecordPage &page) { gather(page, false); }
    // Through QDesktopServices, which a test may answer by a URL handler of "mailto".
    void write(const RecordPage &page) { gather(page, true); }

    static constexpr int AtOnce = 500; // rows looked at in the window's thread

private:
    void gather(const RecordPage &page, bool asLetter);
    void use(const MailAddresses &mail, bool asLetter);
    QString restText(const MailAddresses &mail) const;
    void tell(const QString &text, const MailAddresses &mail);

    Session &m_session;
    ProjectPages &m_pages;
    Notices &m_notices;
};

} // namespace samverkan
