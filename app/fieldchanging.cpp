// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldchanging.h"

#include "changepanel.h"
#include "fieldchangeplan.h"
#include "fieldwriting.h"
#include "language.h"
#include "listcore.h"
#include "longchange.h"
#include "notices.h"
#include "projectpages.h"
#include "recordpage.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "rowpaste.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace samverkan {

FieldChanging::FieldChanging(Session &session, ProjectPages &pages, Notices &notices)
    : m_session(session)
    , m_pages(pages)
    , m_notices(notices)
{
    connect(&pages, &ProjectPages::pageMade, this, &FieldChanging::follow);
}

FieldChanging::~FieldChanging() = default;

void FieldChanging::follow(RecordPage *page)
{
    connect(page, &RecordPage::changeRequested, this, [this, page] { write(taskOf(page->changePanel()->plan(), page)); });
    connect(page, &RecordPage::changeCancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void FieldChanging::openPanel(RecordPage &page)
{
    m_notices.dismiss();
    page.changeChosen();
}

void FieldChanging::fillDown(RecordPage &page)
{
    const Kind &kind = page.model()->kind();
    const QString column = page.table()->currentColumn();
    if (const Sentence why = notTyped(m_session.lists(), kind, column); !why.isEmpty()) {
        m_notices.warning(m_session.lists().language().text(why) + u' ' + tr("Go to another column with the arrow keys, and fill down there."));
        return;
    }
    const QList<RowId> ids = page.chosenIds();
    if (ids.size() < 2)
        return;
    const int field = kind.indexOf(column);
    change(kind, ids.mid(1), field, m_session.store().record(kind, ids.first()).value(field));
}

// The plan is done before this returns where rows are few.
void FieldChanging::change(const Kind &kind, const QList<RowId> &ids, int field, const QVariant &value)
{
    auto *plan = new FieldChangePlan(m_session.lists(), kind, this);
    plan->setRecords(ids);
    connect(plan, &FieldChangePlan::done, this, [this, plan] {
        const Task task = taskOf(*plan, nullptr);
        plan->disconnect(this);
        plan->clearChange(); // or it would look anew at what is written now
        plan->deleteLater();
        if (task.ids.isEmpty() && task.leftOut.isEmpty())
            m_notices.done(tr("All the rows have the value already. Nothing was changed."));
        else
            write(task);
    });
    plan->setChange(field, value);
    if (plan->field() >= 0 && !plan->isDone())
        m_notices.working(tr("Looking at the rows…"), [plan = QPointer<FieldChangePlan>(plan)] { delete plan; });
}

FieldChanging::Task FieldChanging::taskOf(const FieldChangePlan &plan, RecordPage *panelOf)
{
    Task task;
    task.kind = &plan.kind();
    task.ids = plan.changing();
    task.field = plan.field();
    task.value = plan.value();
    task.leftOut = plan.leftOut();
    if (!plan.leftOutExamples().isEmpty())
        task.reason = plan.leftOutExamples().first().fault;
    task.name = fieldChangeName(plan.source().core(), plan.kind(), task.ids, task.field);
    task.panelOf = panelOf;
    return task;
}

void FieldChanging::write(const Task &task)
{
    if (task.ids.isEmpty()) {
        tell(task);
        return;
    }
    LongChange change;
    change.words = wordsOf(task);
    if (!task.panelOf)
        change.working = tr("Changing the rows. Nothing is changed if you cancel.");
    change.work = [task](Store &store, const JobHooks &) { return writeField(store, task.name, *task.kind, task.ids, task.field, task.value); };
    change.done = [this, task](const Store::Result &result) { finish(task, result.outcome); };
    m_job = makeChange(m_session, m_notices, this, task.ids.size() > AtOnce, change);
    if (!m_job || !task.panelOf)
        return;
    ChangePanel *panel = task.panelOf->changePanel();
    panel->setWorking(true);
    connect(m_job, &Job::progressed, panel, &ChangePanel::setProgress);
}

JobWords FieldChanging::wordsOf(const Task &task) const
{
    const QString count = m_session.lists().language().number(qint64(task.ids.size()));
    return {sentence("Job", QT_TRANSLATE_NOOP("Job", "A field is being changed for %1 %2."), {count, spoken("Kind", task.kind->plural)}),
            sentence("Job", QT_TRANSLATE_NOOP("Job", "Closing stops the change, and no record is changed."))};
}

void FieldChanging::finish(const Task &task, const Outcome &outcome)
{
    ChangePanel *panel = task.panelOf ? task.panelOf->changePanel() : nullptr;
    if (panel)
        panel->setWorking(false);
    if (outcome.isCancelled()) {
        m_notices.done(tr("Nothing was changed."));
    } else if (!outcome) {
        m_notices.fault(outcome.fault());
    } else {
        if (panel)
            task.panelOf->closeChange();
        tell(task);
    }
}

// "Role changed for 9 participants. Left out: 1. …"
void FieldChanging::tell(const Task &task)
{
    const Language &language = m_session.lists().language();
    QList<Notices::Link> links;
    QString left;
    if (!task.leftOut.isEmpty()) {
        //: %1 is a number, %2 the reason of the first: a sentence
        left = tr("Left out: %1. %2").arg(language.number(qint64(task.leftOut.size())), task.reason);
        links.append({tr("Show them"), [this, task] { m_pages.showRows(task.kind->key, task.leftOut, tr("Left out")); }});
    }
    if (task.ids.isEmpty()) {
        m_notices.warning(tr("Nothing was changed.") + u' ' + left, links);
        return;
    }
    const Sentence done = fieldChangeDone(m_session.lists().core(), *task.kind, task.field, int(task.ids.size()));
    const QString text = language.text(done);
    m_notices.undoable(left.isEmpty() ? text : text + u". "_s + left, links);
}

} // namespace samverkan
