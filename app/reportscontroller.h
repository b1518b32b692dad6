// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentformat.h"
#include "report.h"
#include "reportspage.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class FigureDesk;
class Page;
class Session;

// Builds the report that the reports page asks for, shows it, saves and prints it.
class ReportsController : public QObject
{
    Q_OBJECT
public:
    // Reports are counted at `desk`, which outlives it.
    ReportsController(Session &session, FigureDesk &desk, Asker &asker);
    ~ReportsController() override;

    Page *makePage();
    void retranslate();
    QList<ReportEntry> entries() const; // all reports
    void showReport(const QString &id);
    void print();

signals:
    void rowsRequested(const QString &kind, const QList<samverkan::RowId> &ids, const QString &name);
    void told(const QString &text);

private:
    void build();
    void show(const Document &document);
    void save(const QList<DocumentFormat> &formats);
    void showMissing();

    Session &m_session;
    FigureDesk &m_desk;
    Asker &m_asker;
    QPointer<ReportsPage> m_page;
    Document m_document; // of the newest answer
    bool m_stale = true; // what the page shows is older than the project
    int m_asked = 0; // a newer question makes older answers void
};

} // namespace samverkan
