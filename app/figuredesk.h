// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"
#include "labeller.h"
#include "report.h"
#include "shownfigure.h"
#include "sharedtabulator.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Session;

// Has figures counted: at once where the project is small, else by a job, which begins with the columns
// that are in memory and gives back what it had to read. An answer that a change or a newer question
// has overtaken is dropped. Window's thread.
class FigureDesk : public QObject
{
    Q_OBJECT
public:
    // The session outlives it.
    explicit FigureDesk(Session &session);
    ~FigureDesk() override;

    // `question` is that of the choice, with its period, and the records of its saved search.
    void ask(const FigureChoice &choice, const Question &question, const std::function<void(const ShownFigure &)> &done);
    // Labelled; for the values a condition can have.
    void askTable(const Question &question, const std::function<void(const CrossTabulation &)> &done);
    // A report in `language`, which lives as long as whoever asked keeps it.
    void askReport(const std::shared_ptr<const Language> &language, const std::function<Document(const ReportBase &)> &build,
                   const std::function<void(const Document &)> &done);
    // The people of attendances or trips; any other records as they are. `kind` becomes that of the answer.
    QList<RowId> withPage(QString &kind, const QList<RowId> &ids);

    // Period and filter of a question in words, for what leaves the program.
    QString noteOf(const Question &question) const;

    SharedTabulator &tabulator() { return m_tabulator; }
    // From so many rows of people, attendances and trips on a job counts.
    void setDirectLimit(qint64 rows);
    bool countsDirectly() const;

private:
    template <typename Value>
    Job *run(const std::function<Value(SharedTabulator &, const Labeller &)> &work, const std::function<void(const Value &)> &done);

    Session &m_session;
    SharedTabulator m_tabulator;
    qint64 m_directLimit = 20'000;
    mutable qint64 m_rows = -1; // -1: to be counted
    int m_revision = 0; // of the project, by the changes told
    QPointer<Job> m_figureJob;
};

} // namespace samverkan
