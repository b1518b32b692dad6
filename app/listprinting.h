// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "report.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class MainWindow;
class Notices;
class PrintPage;
class ProjectPages;
class RecordTableModel;
class Session;

// Lists on paper: shows the pages first, then prints or saves them. Made with the session.
class ListPrinting : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ListPrinting(Session &session, MainWindow &window, ProjectPages &pages, Notices &notices, Asker &asker);
    ~ListPrinting() override;

    // More rows than anybody would read on paper are refused with a sentence.
    void show(const RecordTableModel &list);
    // Of those who belong to a record (attendancesheet.h).
    void showSheet(const QString &kind, RowId at);

private:
    ReportBase base() const;
    void showDocument(const Document &document);
    void close();

    static constexpr int mostRows = 5000; // some 150 pages

    Session &m_session;
    MainWindow &m_window;
    Notices &m_notices;
    Asker &m_asker;
    QPointer<PrintPage> m_page;
};

} // namespace samverkan
