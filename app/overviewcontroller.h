// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "overview.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;

namespace samverkan {

class Actions;
class Job;
class OverviewPage;
class Page;
class Session;

// Has the overview counted by a job, shows it, and opens what its lines and figures stand for. Counts
// anew a moment after a change, and only while the page is seen.
class OverviewController : public QObject
{
    Q_OBJECT
public:
    // `pages`: whether there is a page of that key. `today` null: the day it is.
    OverviewController(Session &session, const Actions &actions, std::function<bool(const QString &)> hasPage, QDate today = {});
    ~OverviewController() override;

    Page *makePage();
    void retranslate();
    void setWritable(bool writable);

signals:
    void rowsRequested(const QString &kind, const QList<samverkan::RowId> &ids, const QString &name);
    // The list of a kind with this filter; none: all of it.
    void listRequested(const QString &kind, const samverkan::RecordFilter &filter);
    void recordRequested(const QString &kind, samverkan::RowId id);
    void newRequested(const QString &kind);
    void pageRequested(const QString &key);
    void counted(); // the page shows the present state

private:
    void wish();
    void count();
    void show();
    void showLists();
    void showResults();
    void showBalance();
    void chooseRow(const QString &key);
    void chooseResult(const QString &key);
    void choosePeople(const QString &who);
    void openBehind(const Question &question, const QString &name);

    Session &m_session;
    const Actions &m_actions;
    std::function<bool(const QString &)> m_hasPage;
    QDate m_day;
    QAction *m_add;
    QPointer<OverviewPage> m_page;
    QPointer<Job> m_job;
    QTimer m_delay;
    Overview m_overview;
    bool m_known = false; // something was counted
    bool m_stale = true;
};

} // namespace samverkan
