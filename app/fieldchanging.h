// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"
#include "record.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class FieldChangePlan;
class Notices;
class ProjectPages;
class RecordPage;
class Session;

// Changes one field of the chosen rows: from the panel beside the list, downwards from the first row, or
// with one pasted cell. Each is one step of undo; what a rule stands against is left out and can be
// looked at. Long lists are written by a job.
class FieldChanging : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    FieldChanging(Session &session, ProjectPages &pages, Notices &notices);
    ~FieldChanging() override;

    void openPanel(RecordPage &page);
    // The current column's value of the first chosen row for all the others.
    void fillDown(RecordPage &page);
    // Without a look at it first; `value` null empties the field.
    void change(const Kind &kind, const QList<RowId> &ids, int field, const QVariant &value);

    static constexpr int AtOnce = 500; // rows written in the window's thread

private:
    // What was found out, as it stands when the writing begins: the plan looks anew at what is written.
    struct Task
    {
        const Kind *kind = nullptr;
        QList<RowId> ids;
        int field = -1;
        QVariant value;
        Sentence name;
        QList<RowId> leftOut;
        QString reason; // of the first left out
        QPointer<RecordPage> panelOf; // whose panel asked, or null
    };
    static Task taskOf(const FieldChangePlan &plan, RecordPage *panelOf);

    void follow(RecordPage *page);
    void write(const Task &task);
    JobWords wordsOf(const Task &task) const;
    void finish(const Task &task, const Outcome &outcome);
    void tell(const Task &task);

    Session &m_session;
    ProjectPages &m_pages;
    Notices &m_notices;
    QPointer<Job> m_job; // of a panel
};

} // namespace samverkan
