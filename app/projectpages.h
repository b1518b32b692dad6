// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "record.h"
#include "settingscolumnsets.h"

namespace samverkan {

class Actions;
class Kind;
class RecordPage;
struct RecordFilter;
class Session;
class Settings;

// The pages of one open project: which there are, in which order, their names and counts, and what is
// remembered of them. A new kind's page, or another, is one line of the table in projectpages.cpp.
// Made with the session, gone with it.
class ProjectPages : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ProjectPages(Session &session, MainWindow &window, const Actions &actions, Settings &settings);
    // Takes the pages away.
    ~ProjectPages() override;

    // Into the navigation. `makers`: of the pages that are not a list of records, by key; a page without
    // one is left out.
    void build(const QHash<QString, MainWindow::MakePage> &makers);
    // The kinds that have a page, in order.
    static QStringList listedKinds();

    RecordPage *front() const; // the list page in front, or null
    RecordPage *show(const QString &kind); // null if the kind has no page
    void showRows(const QString &kind, const QList<RowId> &ids, const QString &name);
    // The list with this filter alone; an empty one shows all.
    void showList(const QString &kind, const RecordFilter &filter);
    void showRecord(const QString &kind, RowId id);
    // Where the project was left, or the first.
    void showLast();

    // A list page that stands in another page.
    Page *makeRecordPage(const Kind &kind);

    void retranslate();
    void setWritable(bool writable);
    // For the next time this file is opened.
    void keepState();
    // Stores what can be stored.
    void leave();

signals:
    void removeRequested(const samverkan::Kind &kind, const QList<samverkan::RowId> &ids);
    void pageMade(samverkan::RecordPage *page);
    void searchElsewhereRequested(const QString &words); // what a list did not have

private:
    void showCounts();

    Session &m_session;
    MainWindow &m_window;
    const Actions &m_actions;
    Settings &m_settings;
    SettingsColumnSets m_columnSets;
    QHash<QString, QAction *> m_addActions; // by kind
    bool m_writable = true;
};

} // namespace samverkan
