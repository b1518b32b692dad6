// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class Page;
class Session;
class StatisticsPage;

// Answers what the statistics page asks: figures of a ready view, the people behind a bar, pictures.
class StatisticsController : public QObject
{
    Q_OBJECT
public:
    StatisticsController(Session &session, Asker &asker);
    ~StatisticsController() override;

    Page *makePage();
    void retranslate();

signals:
    void rowsRequested(const QString &kind, const QList<samverkan::RowId> &ids, const QString &name);
    void reportRequested(const QString &id);
    void told(const QString &text);

private:
    bool readParameters(ReportParameters &parameters);
    void showFigure();
    void showPeople(const QString &category, const QString &series);
    void savePicture();
    ReportBase base() const;

    Session &m_session;
    Asker &m_asker;
    QPointer<StatisticsPage> m_page;
};

// Days typed on a page as parameters of a report; a sentence where one is none.
Sentence readPeriod(const QString &from, const QString &to, ReportParameters &parameters);

} // namespace samverkan
