// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "mainwindow.h"
#include "windowlanguage.h"

using namespace Qt::StringLiterals;

namespace samverkan {

Notices::Notices(MainWindow &window, const WindowLanguage &language)
    : m_window(window)
    , m_language(language)
{
    connect(&window, &MainWindow::noticeLinkActivated, this, &Notices::follow);
}

void Notices::done(const QString &text, const QList<Link> &links)
{
    show({Notice::Kind::Done, text, {}, {}, true}, links);
}

void Notices::undoable(const QString &text, const QList<Link> &links)
{
    show({Notice::Kind::Undo, text, {{u"undo"_s, tr("Undo"), u"Ctrl+Z"_s}}, {}, true}, links);
}

void Notices::redoable(const QString &text)
{
    show({Notice::Kind::Undo, text, {{u"redo"_s, tr("Redo"), u"Ctrl+Shift+Z"_s}}, {}, true}, {});
}

void Notices::warning(const QString &text, const QList<Link> &links)
{
    show({Notice::Kind::Warning, text, {}, {}, true}, links);
}

void Notices::fault(const QString &text)
{
    show({Notice::Kind::Error, text, {}, {}, true}, {});
}

void Notices::fault(const Sentence &sentence)
{
    fault(m_language.language().text(sentence));
}

void Notices::notDone(const Outcome &outcome)
{
    if (outcome.isCancelled())
        done(m_language.language().text(outcome.fault()));
    else
        fault(outcome.fault());
}

void Notices::working(const QString &text, const std::function<void()> &cancel)
{
    show({Notice::Kind::Note, text, {}, u"clock"_s, false}, {{tr("Cancel"), cancel}});
    m_isWorking = true;
    m_window.noticeBar()->setProgress(0);
}

void Notices::setProgress(double share)
{
    if (m_isWorking)
        m_window.noticeBar()->setProgress(share);
}

bool Notices::isSaying() const
{
    return !m_window.noticeBar()->isHidden();
}

void Notices::dismiss()
{
    m_isWorking = false;
    m_links.clear();
    m_window.dismissNotice();
}

void Notices::show(Notice notice, const QList<Link> &links)
{
    for (int i = 0; i < links.size(); ++i)
        notice.links.append({QString::number(i), links[i].text, {}});
    m_links = links;
    m_isWorking = false;
    m_window.showNotice(notice);
}

void Notices::follow(const QString &key)
{
    bool isOurs = false;
    const int at = key.toInt(&isOurs);
    const Link link = isOurs ? m_links.value(at) : Link();
    if (key != u"undo" && key != u"redo" && !link.follow)
        return;
    dismiss();
    if (key == u"undo")
        emit undoRequested();
    else if (key == u"redo")
        emit redoRequested();
    else
        link.follow();
}

} // namespace samverkan
