// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include "historymodel.h"
#include "icons.h"
#include "pageheader.h"
#include "segmented.h"
#include "steppane.h"
#include "trashmodel.h"
#include "trashpane.h"
#include "twolinelist.h"

#include <QAction>
#include <QEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

HistoryPage::HistoryPage(ListSource &source, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_views(new Segmented(this))
    , m_steps(new StepPane(source, this))
    , m_trash(new TrashPane(source, this))
    , m_undoBack(new QAction(icon(u"undo"_s), {}, this))
    , m_restore(new QAction(icon(u"undo"_s, Theme::OnAccent), {}, this))
{
    setObjectName(u"page_history"_s);
    m_views->setObjectName(u"historyViews"_s);
    m_undoBack->setObjectName(u"historyUndoBack"_s);
    m_restore->setObjectName(u"trashRestore"_s);
    m_views->addSegment({}, u"clock"_s, Theme::Text2);
    m_views->addSegment({}, u"trash"_s, Theme::Text2);
    m_header->addWidget(m_views);
    m_header->addButton(m_undoBack);
    m_header->setPrimary(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_steps);
    m_stack->addWidget(m_trash);
    connect(m_views, &Segmented::currentChanged, this, &HistoryPage::showView);
    connect(m_steps, &StepPane::currentStepChanged, this, &HistoryPage::enableActions);
    connect(m_trash, &TrashPane::chosenChanged, this, &HistoryPage::enableActions);
    connect(m_trash, &TrashPane::restoreRequested, m_restore, &QAction::trigger);
    retranslate();
    showView();
}

HistoryPage::View HistoryPage::view() const
{
    return View(m_views->current());
}

void HistoryPage::setView(View view)
{
    m_views->setCurrent(int(view));
}

void HistoryPage::showView()
{
    m_stack->setCurrentIndex(m_views->current());
    enableActions();
}

void HistoryPage::enableActions()
{
    const bool isTrash = view() == View::Trash;
    m_undoBack->setVisible(!isTrash);
    m_restore->setVisible(isTrash && m_trash->model()->rowCount() > 0);
    const QModelIndex step = m_steps->steps()->index(m_steps->currentStep());
    m_undoBack->setEnabled(step.isValid() && step.data(HistoryModel::UndoableRole).toInt() > 0);
    m_restore->setEnabled(!m_trash->chosen().isEmpty() && !m_trash->model()->isReadOnly());
}

void HistoryPage::enter()
{
    if (view() == View::Trash)
        m_trash->list()->setFocus();
    else
        m_steps->list()->setFocus();
}

QList<QWidget *> HistoryPage::parts() const
{
    if (view() == View::Trash)
        return {m_trash->list()};
    return {m_steps->list(), m_steps->details()};
}

void HistoryPage::retranslate()
{
    m_header->setTitle(tr("History"));
    m_views->setAccessibleName(tr("What is shown"));
    m_views->setSegmentText(0, tr("Steps"));
    m_views->setSegmentText(1, tr("Trash"));
    m_undoBack->setText(tr("Undo back to here"));
    m_undoBack->setToolTip(tr("Takes back this step and all after it, one by one"));
    m_restore->setText(tr("Restore"));
    m_steps->retranslate();
    m_trash->retranslate();
}

// Narrow: the details under the list instead of beside it.
void HistoryPage::arrange()
{
    const bool narrow = width() < themeOf(this).px(760);
    m_steps->setStacked(narrow);
    m_trash->setStacked(narrow);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HistoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace samverkan
