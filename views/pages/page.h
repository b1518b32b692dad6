// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace samverkan {

// One page of the navigation. The shell makes it when it is first shown and keeps it until the project
// is closed.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Where keys go when the page is entered: its list, its first field.
    virtual void enter() { setFocus(); }
    // Before another page is shown, or the window closes: stores what can be stored.
    virtual void leave() { }
    // Ctrl+F.
    virtual void search() { }
    // Where the bar with what was just done belongs: at the foot of what one works with, in the layout,
    // never over rows. Null: at the foot of the window's paper.
    virtual QWidget *noticeRoom() const { return nullptr; }
    // The page in this one that commands on records are meant for, where it holds others; else itself.
    virtual Page *innerPage() { return this; }
    // The parts that F6 goes round, in order.
    virtual QList<QWidget *> parts() const { return {}; }

signals:
    // Something was done that deserves a bar with undo.
    void done();
};

} // namespace samverkan
