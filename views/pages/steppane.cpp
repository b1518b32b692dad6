// SPDX-License-Identifier: GPL-3.0-or-later
#include "steppane.h"

#include "elidedlabel.h"
#include "historymodel.h"
#include "panelheader.h"
#include "stepchangesmodel.h"
#include "style.h"
#include "surfaces.h"
#include "twolinelist.h"
#include "twolinerows.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int mostLines = 12; // of a change under the list; the tool tip has them all

StepPane::StepPane(ListSource &source, QWidget *parent)
    : QWidget(parent)
    , m_steps(new HistoryModel(source, this))
    , m_changes(new StepChangesModel(source, this))
    , m_list(new TwoLineList(52, 20, this))
    , m_panel(new Surface(Theme::Base, this))
    , m_header(new PanelHeader(m_panel))
    , m_changeList(new TwoLineList(48, 18, m_panel))
    , m_foot(new QWidget(m_panel))
    , m_lines(new WrappedLabel({}, Theme::SecondType, Theme::Text, m_foot))
    , m_open(new QPushButton(m_foot))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_list->setObjectName(u"historySteps"_s);
    m_changeList->setObjectName(u"historyChanges"_s);
    m_open->setObjectName(u"historyOpenRecord"_s);
    m_lines->setObjectName(u"historyLines"_s);
    setButtonKind(m_open, ButtonKind::Link);
    m_list->setModel(new TwoLineRows(m_steps, [this](const QModelIndex &step, int role) { return dressStep(step, role); }, this));
    m_changeList->setModel(new TwoLineRows(m_changes, [this](const QModelIndex &change, int role) { return dressChange(change, role); }, this));
    auto *foot = new QVBoxLayout(m_foot);
    foot->addWidget(m_lines);
    foot->addWidget(m_open, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(m_panel);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Hairline(Qt::Horizontal, m_panel));
    auto *room = new QHBoxLayout;
    room->addWidget(m_changeList);
    column->addLayout(room, 1);
    column->addWidget(new Hairline(Qt::Horizontal, m_panel));
    column->addWidget(m_foot);
    m_halves->setSpacing(0);
    m_halves->addWidget(m_list, 5);
    m_halves->addWidget(m_panel, 4);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepPane::showStep);
    connect(m_steps, &QAbstractItemModel::dataChanged, this, &StepPane::currentStepChanged);
    connect(m_changeList->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepPane::showChange);
    connect(m_changeList, &QListView::activated, this, &StepPane::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &StepPane::openCurrent);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    setStacked(false);
    retranslate();
}

int StepPane::currentStep() const
{
    return m_list->currentIndex().row();
}

QWidget *StepPane::details() const
{
    return m_panel;
}

static QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

static QString stepIcon(const QModelIndex &step)
{
    const QString sort = step.data(HistoryModel::SortRole).toString();
    if (sort == u"undo" || sort == u"redo")
        return sort;
    return sort == u"start" ? u"new"_s : u"pen"_s;
}

QVariant StepPane::dressStep(const QModelIndex &step, int role) const
{
    const bool undone = step.data(HistoryModel::TakenBackRole).toBool();
    const QString copy = step.data(HistoryModel::CopyRole).toString();
    switch (role) {
    case SecondLineRole:
        //: %1 is the letter of a copy of the project
        return joined({undone ? tr("Undone") : QString(), step.data(HistoryModel::SummaryRole).toString(),
                       step.data(HistoryModel::PersonRole).toString(), copy.isEmpty() ? QString() : tr("copy %1").arg(copy)});
    case RowIconRole:
        return undone ? u"undo"_s : stepIcon(step);
    case RightTextRole:
        return step.data(HistoryModel::MomentRole);
    default:
        return {};
    }
}

QVariant StepPane::dressChange(const QModelIndex &change, int role) const
{
    switch (role) {
    case SecondLineRole:
        return change.data(StepChangesModel::SecondRole);
    case RowIconRole:
        return change.data(StepChangesModel::IconRole);
    case ArrowRole:
        return m_openable.contains(change.data(StepChangesModel::KindRole).toString()) && change.data(StepChangesModel::IdRole).toLongLong() != 0;
    default:
        return {};
    }
}

void StepPane::setOpenableKinds(const QStringList &kinds)
{
    m_openable = kinds;
    showChange();
}

void StepPane::showStep()
{
    const QModelIndex step = m_list->currentIndex();
    m_header->setTitle(step.data().toString());
    m_header->setSecondLine(joined({step.data(HistoryModel::MomentRole).toString(), step.data(HistoryModel::PersonRole).toString(),
                                    step.data(HistoryModel::SummaryRole).toString()}));
    m_changes->setStep(step.data(HistoryModel::StepRole).toLongLong());
    m_changeList->setCurrentIndex(m_changeList->model()->index(0, 0));
    showChange();
    emit currentStepChanged();
}

// What the two lines of the list have no room for.
void StepPane::showChange()
{
    const QModelIndex change = m_changeList->currentIndex();
    QStringList lines = change.data(StepChangesModel::LinesRole).toStringList();
    const qsizetype more = lines.size() - mostLines;
    if (more > 0)
        lines = lines.first(mostLines) << tr("%n more", nullptr, int(more));
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    m_open->setEnabled(change.data(ArrowRole).toBool());
    m_foot->setVisible(change.isValid());
}

void StepPane::openCurrent()
{
    const QModelIndex change = m_changeList->currentIndex();
    if (change.data(ArrowRole).toBool())
        emit recordRequested(change.data(StepChangesModel::KindRole).toString(), change.data(StepChangesModel::IdRole).toLongLong());
}

void StepPane::setStacked(bool stacked)
{
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setEdges(stacked ? Qt::TopEdge : Qt::LeftEdge);
    m_halves->setStretch(0, stacked ? 2 : 5);
    m_halves->setStretch(1, stacked ? 5 : 4); // it has a head and a foot
    place();
}

void StepPane::retranslate()
{
    m_list->setAccessibleName(tr("Steps of the project"));
    m_changeList->setAccessibleName(tr("What the step changed"));
    m_open->setText(tr("Open the record"));
    showStep();
}

void StepPane::place()
{
    const Theme theme = themeOf(this);
    m_halves->setContentsMargins(theme.px(12), 0, 0, 0);
    m_panel->layout()->setContentsMargins(1, 1, 0, 0);
    m_panel->layout()->itemAt(2)->layout()->setContentsMargins(theme.px(8), theme.px(4), 0, 0);
    m_foot->layout()->setContentsMargins(theme.px(20), theme.px(8), theme.px(16), theme.px(8));
    m_foot->layout()->setSpacing(theme.px(4));
    for (QWidget *list : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_changeList)})
        list->setMinimumHeight(theme.px(52)); // a row
    m_list->setMinimumWidth(theme.px(240));
    m_panel->setMinimumWidth(theme.px(240));
}

void StepPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
