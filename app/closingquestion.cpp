// SPDX-License-Identifier: GPL-3.0-or-later
#include "closingquestion.h"

#include "asking.h"
#include "language.h"
#include "mainwindow.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace samverkan {

ClosingQuestion::ClosingQuestion(Session &session, MainWindow &window, Asker &asker)
    : m_session(session)
    , m_window(window)
    , m_asker(asker)
{
    connect(&window, &MainWindow::closing, this, [this](bool *may) {
        if (!m_session.jobs().isChanging())
            return;
        *may = false;
        close([this] { m_window.close(); });
    });
}

void ClosingQuestion::close(const std::function<void()> &close)
{
    const Job *job = m_session.jobs().changing();
    if (!job)
        return close();
    const Language &language = m_session.lists().language();
    Inquiry inquiry;
    //: %1 is a sentence: "A list is being read in."
    inquiry.title = tr("%1 Close all the same?").arg(language.text(job->words().doing));
    inquiry.explanation = language.text(job->words().ifStopped);
    inquiry.answers = {{u"wait"_s, tr("Keep open"), false}, {u"stop"_s, tr("Stop and close"), true}};
    inquiry.safeKey = u"wait"_s;
    m_asker.ask(inquiry, this, [this, close](const QString &key) {
        if (key != u"stop")
            return;
        if (!m_session.jobs().isBusy())
            return close(); // done meanwhile
        connect(&m_session.jobs(), &Jobs::idle, &m_window, close, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_session.jobs().cancelAll();
    });
}

} // namespace samverkan
