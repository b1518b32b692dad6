// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "actions.h"
#include "asking.h"
#include "backup.h"
#include "fileplace.h"
#include "history.h"
#include "mainwindow.h"
#include "notices.h"
#include "session.h"
#include "statebutton.h"
#include "windowlanguage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace samverkan {

FileCommands::FileCommands(Session &session, MainWindow &window, const Actions &actions, const WindowLanguage &language,
                           Notices &notices, Asker &asker)
    : m_session(session)
    , m_window(window)
    , m_actions(actions)
    , m_language(language)
    , m_notices(notices)
    , m_asker(asker)
{
    const QList<LogStep> last = history(session.store(), 1, 0, 1);
    m_stored = last.isEmpty() ? QFileInfo(session.store().path()).lastModified() : last.first().time.toLocalTime();
    connect(&session.store(), &Store::changed, this, [this] {
        m_stored = QDateTime::currentDateTime();
        showState();
    });
    connect(window.stateButton(), &QPushButton::clicked, this, &FileCommands::showPlace);
    connect(actions["reveal"], &QAction::triggered, this, &FileCommands::reveal);
    connect(actions["save_copy"], &QAction::triggered, this, &FileCommands::askCopy);
    showState();
}

FileCommands::~FileCommands()
{
    m_window.stateButton()->setState({}, {}, {});
}

QString FileCommands::stateText() const
{
    if (m_session.store().isReadOnly())
        return tr("Read-only");
    const bool today = m_stored.date() == QDate::currentDate();
    const QLocale locale = m_language.language().locale();
    //: %1 is a time, or a day
    return tr("Saved %1").arg(today ? m_stored.time().toString(u"HH:mm"_s) : locale.toString(m_stored.date(), u"d MMM yyyy"_s));
}

QString FileCommands::place() const
{
    return QDir::toNativeSeparators(m_session.store().path());
}

void FileCommands::showState()
{
    m_window.stateButton()->setState(stateText(), m_session.store().isReadOnly() ? u"lock"_s : u"checkcircle"_s, place());
}

void FileCommands::showPlace()
{
    const bool isReadOnly = m_session.store().isReadOnly();
    const QString state = isReadOnly ? tr("This file can only be read.") : tr("All changes are stored.");
    auto *popover = new FilePlace(state, place(), {m_actions["reveal"], m_actions["save_copy"]}, &m_window);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->openBelow(m_window.stateButton());
}

// The file itself is shown where the system has a way to, else its folder.
void FileCommands::reveal()
{
#if defined(Q_OS_WIN)
    QProcess::startDetached(u"explorer.exe"_s, {u"/select,"_s, place()});
#elif defined(Q_OS_MACOS)
    QProcess::startDetached(u"/usr/bin/open"_s, {u"-R"_s, place()});
#else
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_session.store().path()).absolutePath()));
#endif
}

void FileCommands::askCopy()
{
    const QFileInfo file(m_session.store().path());
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    FileRequest request;
    request.title = tr("Save a copy");
    request.folder = file.absolutePath();
    //: %1 is the name of a file, %2 a day
    request.fileName = tr("%1 (copy %2)").arg(file.completeBaseName(), day) + u".samverkan"_s;
    request.filters = {tr("Samverkan project (*.samverkan)")};
    request.suffix = u"samverkan"_s;
    m_asker.chooseFileToSave(request, this, [this](const QString &path) {
        if (!path.isEmpty())
            copy(path);
    });
}

void FileCommands::copy(const QString &path)
{
    m_session.jobs().read(this, [path](const Store &store, const JobHooks &) { return backUp(store.database(), path, CopyOf::WhatIsStored); },
                          [this, path](const JobAnswer<Outcome> &answer) {
        const Outcome outcome = answer.value ? *answer.value : answer.outcome;
        if (outcome)
            m_notices.done(tr("A whole copy was saved and read again: %1").arg(QDir::toNativeSeparators(path)));
        else
            m_notices.fault(outcome.fault());
    });
}

} // namespace samverkan
