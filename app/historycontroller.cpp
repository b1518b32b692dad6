// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycontroller.h"

#include "asking.h"
#include "historymodel.h"
#include "historypage.h"
#include "notices.h"
#include "projectpages.h"
#include "session.h"
#include "steppane.h"
#include "trashmodel.h"
#include "trashpane.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace samverkan {

HistoryController::HistoryController(Session &session, Notices &notices, Asker &asker)
    : m_session(session)
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
    const RestoreResult result = m_page->trash()->model()->restore(m_page->trash()->chosen());
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
    HistoryModel *steps = m_page->steps()->steps();
    for (int row = 0; row < steps->rowCount(); ++row) {
        if (steps->index(row).data(HistoryModel::StepRole).toLongLong() != id)
            continue;
        const ActionResult result = steps->undoBackTo(row);
        if (result)
            m_notices.redoable(m_session.lists().language().text(result.done));
        else
            m_notices.fault(result.fault);
        return;
    }
}

} // namespace samverkan
