// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticebar.h"
#include "outcome.h"

#include <QObject>
#include <functional>

namespace samverkan {

class MainWindow;
class WindowLanguage;

// Says in the window's bar what was just done, with what can be done about it. One at a time: the next
// replaces it, and so does any change to the project.
class Notices : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    Notices(MainWindow &window, const WindowLanguage &language);

    struct Link
    {
        QString text;
        std::function<void()> follow; // must not outlive what it speaks of: dismiss() before that goes
    };
    void done(const QString &text, const QList<Link> &links = {});
    // With "Undo" first.
    void undoable(const QString &text, const QList<Link> &links = {});
    void redoable(const QString &text);
    void warning(const QString &text, const QList<Link> &links = {});
    void fault(const QString &text);
    void fault(const Sentence &sentence);
    // Why something was not done; that it was cancelled is no fault.
    void notDone(const Outcome &outcome);
    // Work that goes on, with "Cancel"; stays until the next.
    void working(const QString &text, const std::function<void()> &cancel);
    void setProgress(double share); // 0..1, of that work only
    bool isSaying() const; // anything
    void dismiss();

signals:
    void undoRequested();
    void redoRequested();

private:
    void show(Notice notice, const QList<Link> &links);
    void follow(const QString &key);

    MainWindow &m_window;
    const WindowLanguage &m_language;
    QList<Link> m_links;
    bool m_isWorking = false;
};

} // namespace samverkan
