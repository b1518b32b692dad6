// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentformat.h"
#include "report.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class Page;
class ReportsPage;
class Session;

// Builds the report that the reports page asks for, shows it, saves and prints it.
class ReportsController : public QObject
{
    Q_OBJECT
public:
    ReportsController(Session &session, Asker &asker);
    ~ReportsController() override;

    Page *makePage();
    void retranslate();
    void showReport(const QString &id);
    void print();

signals:
    void rowsRequested(const QString &kind, const QList<samverkan::RowId> &ids, const QString &name);
    void told(const QString &text);

private:
    void build();
    void save(const QList<DocumentFormat> &formats);
    void showMissing();

    Session &m_session;
    Asker &m_asker;
    QPointer<ReportsPage> m_page;
    std::unique_ptr<Language> m_language; // of the report shown
    Document m_document;
};

} // namespace samverkan
