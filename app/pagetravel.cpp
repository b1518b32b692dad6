// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetravel.h"

#include "mainwindow.h"

#include <QAction>
#include <QScopedValueRollback>

namespace samverkan {

PageTravel::PageTravel(MainWindow &window, QAction *back, QAction *forward)
    : m_window(window)
    , m_back(back)
    , m_forward(forward)
{
    for (int number = 1; number <= 9; ++number) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        window.addAction(action);
        connect(action, &QAction::triggered, this, [this, number] { m_window.showPage(m_window.pageKeys().value(number - 1)); });
    }
    connect(back, &QAction::triggered, this, [this] { go(-1); });
    connect(forward, &QAction::triggered, this, [this] { go(1); });
    connect(&window, &MainWindow::pageShown, this, &PageTravel::remember);
    enable();
}

void PageTravel::forget()
{
    m_seen.clear();
    m_at = -1;
    enable();
}

void PageTravel::remember(const QString &page)
{
    if (m_going || m_seen.value(m_at) == page)
        return;
    m_seen = m_seen.mid(0, m_at + 1);
    m_seen.append(page);
    m_at = m_seen.size() - 1;
    enable();
}

void PageTravel::go(int steps)
{
    const qsizetype to = m_at + steps;
    if (to < 0 || to >= m_seen.size())
        return;
    const QScopedValueRollback going(m_going, true);
    m_at = to;
    m_window.showPage(m_seen[to]);
    enable();
}

void PageTravel::enable()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_seen.size());
}

} // namespace samverkan
