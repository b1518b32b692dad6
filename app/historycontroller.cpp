// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycontroller.h"

#include "asking.h"
#include "historymodel.h"
#include "historypage.h"
#include "language.h"
#include "longchange.h"
#include "notices.h"
#include "projectpages.h"
#include "session.h"
#include "steppane.h"
#include "trash.h"
#include "trashmodel.h"
#include "trashpane.h"
#include "undocommands.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace samverkan {

HistoryController::HistoryController(Session &session, UndoCommands &undo, Notices &notices, Asker &asker)
    : m_session(session)
    , m_undo(undo)
    , m_notices(notices)
    , m_asker(asker)
{
}

HistoryController::~HistoryController() = default;

Page *HistoryController::makePage()
{
    m_page = new HistoryPage(m_session.lists());
    m_page->steps()->setOpenableKinds(ProjectPages::listedKinds());
    connect(m_page->steps(), &StepPane::recordRequested, this, &HistoryController::recordRequested);
    connect(m_page->restore(), &QAction::triggered, this, &HistoryController::restore);
    connect(m_page->undoBack(), &QAction::triggered, this, &HistoryController::askUndoBack);
    return m_page;
}

void HistoryController::restore()
{
    const QList<QUuid> rows = m_page->trash()->chosen();
    const TrashModel *trash = m_page->trash()->model();
    const auto plan = std::make_shared<RestorePlan>(); // filled by the work, read when it is done
    LongChange change;
    change.words = {sentence("Job", QT_TRANSLATE_NOOP("Job", "Removed records are being fetched back.")),
                    sentence("Job", QT_TRANSLATE_NOOP("Job", "Closing stops it, and the project stays as it is now."))};
    change.working = tr("Fetching the records back… Nothing is changed if you cancel.");
    change.work = [rows, plan, name = trash->restoreName(rows)](Store &store, const JobHooks &) {
        return restoreRemoved(store, rows, name, plan.get());
    };
    change.done = [this, rows, plan](const Store::Result &result) {
        if (result.outcome.isCancelled())
            m_notices.notDone(result.outcome);
        else if (m_page)
            tell(m_page->trash()->model()->told(rows, *plan, result.outcome, result.changes));
    };
    makeChange(m_session, m_notices, this, trash->isLarge(rows), change);
}

void HistoryController::tell(const RestoreResult &result)
{
    if (!result) {
        m_notices.fault(result.fault);
        return;
    }
    const Language &language = m_session.lists().language();
    QString text = language.text(result.done) + u'.';
    for (const Sentence &note : result.notes)
        text += u' ' + language.text(note);
    m_notices.undoable(text);
}

// One step needs no question: the bar with "redo" is there. More than one is told with its counts first.
void HistoryController::askUndoBack()
{
    const QModelIndex step = m_page->steps()->steps()->index(m_page->steps()->currentStep());
    const int steps = step.data(HistoryModel::UndoableRole).toInt();
    const qint64 id = step.data(HistoryModel::StepRole).toLongLong();
    if (steps <= 1) {
        undoBack(id);
        return;
    }
    const int changes = step.data(HistoryModel::UndoableCountRole).toInt();
    Inquiry question;
    question.title = tr("Undo %n steps?", nullptr, steps);
    //: %1 is the name of the earliest of the steps
    question.explanation = tr("Down to “%1”.").arg(step.data().toString()) + u' '
        + tr("%n changes of records are taken back. Doing again brings them back, until something new is done.", nullptr, changes);
    question.answers = {{u"undo"_s, tr("Undo the steps"), true}, {u"keep"_s, tr("Keep them"), false}};
    question.safeKey = u"keep"_s;
    m_asker.ask(question, m_page, [this, id](const QString &answer) {
        if (answer == u"undo")
            undoBack(id);
    });
}

// By its id: steps may have been added while the question stood.
void HistoryController::undoBack(qint64 id)
{
    const HistoryModel *steps = m_page->steps()->steps();
    for (int row = 0; row < steps->rowCount(); ++row) {
        const QModelIndex step = steps->index(row);
        if (step.data(HistoryModel::StepRole).toLongLong() != id)
            continue;
        m_undo.undoSteps(step.data(HistoryModel::UndoableRole).toInt(), step.data(HistoryModel::UndoableCountRole).toInt());
        return;
    }
}

} // namespace samverkan
