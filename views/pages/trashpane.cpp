// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashpane.h"

#include "elidedlabel.h"
#include "emptystate.h"
#include "messageline.h"
#include "panelheader.h"
#include "surfaces.h"
#include "trashmodel.h"
#include "twolinelist.h"
#include "twolinerows.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

TrashPane::TrashPane(ListSource &source, QWidget *parent)
    : QWidget(parent)
    , m_model(new TrashModel(source, this))
    , m_list(new TwoLineList(52, 20, this))
    , m_panel(new Surface(Theme::Base, this))
    , m_header(new PanelHeader(m_panel))
    , m_what(new WrappedLabel({}, Theme::TextType, Theme::Text, m_panel))
    , m_notes(new MessageLine(m_panel))
    , m_empty(new EmptyState(this))
    , m_filled(new QWidget(this))
    , m_stack(new QStackedLayout(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, m_filled))
{
    m_list->setObjectName(u"trashList"_s);
    m_notes->setObjectName(u"trashNotes"_s);
    m_what->setObjectName(u"trashWhat"_s);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(new TwoLineRows(m_model, [this](const QModelIndex &row, int role) { return dress(row, role); }, this));
    m_empty->setIconName(u"trash"_s);
    auto *column = new QVBoxLayout(m_panel);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Hairline(Qt::Horizontal, m_panel));
    auto *words = new QVBoxLayout;
    words->addWidget(m_what);
    words->addWidget(m_notes);
    column->addLayout(words);
    column->addStretch(1);
    m_halves->setSpacing(0);
    m_halves->addWidget(m_list, 5);
    m_halves->addWidget(m_panel, 4);
    m_stack->addWidget(m_filled);
    m_stack->addWidget(m_empty);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashPane::showChosen);
    connect(m_list, &QListView::activated, this, &TrashPane::restoreRequested);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = qMax(0, m_list->currentIndex().row()); });
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &TrashPane::keepChosen, Qt::QueuedConnection);
    setStacked(false);
    retranslate();
    keepChosen();
}

QWidget *TrashPane::details() const
{
    return m_panel;
}

QList<QUuid> TrashPane::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<QUuid> chosen;
    for (int row : std::as_const(rows))
        chosen.append(m_model->index(row).data(TrashModel::RowRole).toUuid());
    return chosen;
}

QVariant TrashPane::dress(const QModelIndex &row, int role) const
{
    switch (role) {
    case SecondLineRole: {
        const QString person = row.data(TrashModel::PersonRole).toString();
        const QString second = row.data(TrashModel::SecondRole).toString();
        return person.isEmpty() ? second : second + u" · "_s + person;
    }
    case RowIconRole:
        return row.data(TrashModel::IconRole);
    case RightTextRole:
        return row.data(TrashModel::TimeRole);
    default:
        return {};
    }
}

// What is restored leaves the list; the one in its place is next.
void TrashPane::keepChosen()
{
    const int rows = m_list->model()->rowCount();
    m_stack->setCurrentWidget(rows ? m_filled : static_cast<QWidget *>(m_empty));
    if (rows && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->model()->index(qBound(0, m_row, rows - 1), 0));
    showChosen();
}

void TrashPane::showChosen()
{
    const QList<QUuid> rows = chosen();
    const QModelIndex current = m_list->selectionModel()->selectedRows().value(0);
    m_panel->setEnabled(!rows.isEmpty());
    QStringList notes;
    if (rows.size() == 1) {
        const QString hanging = current.data(TrashModel::HangingRole).toString();
        m_header->setTitle(current.data().toString());
        //: when, by whom
        m_header->setSecondLine(tr("Removed %1 · %2").arg(current.data(TrashModel::TimeRole).toString(), current.data(TrashModel::PersonRole).toString()));
        m_what->setText(hanging.isEmpty() ? tr("Nothing else was removed with it.") : tr("With it comes back: %1.").arg(hanging));
        notes = m_model->notesOf(rows.first());
    } else {
        m_header->setTitle(rows.isEmpty() ? QString() : tr("%n chosen", nullptr, int(rows.size())));
        m_header->setSecondLine({});
        m_what->setText(rows.isEmpty() ? QString() : tr("Each comes back with what was removed with it."));
    }
    m_notes->setVisible(!notes.isEmpty());
    if (!notes.isEmpty())
        m_notes->setMessage(MessageKind::Warning, notes.join(u'\n'));
    emit chosenChanged();
}

void TrashPane::setStacked(bool stacked)
{
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setEdges(stacked ? Qt::TopEdge : Qt::LeftEdge);
    place();
}

void TrashPane::retranslate()
{
    m_list->setAccessibleName(tr("Trash"));
    m_empty->setTitle(tr("The trash is empty"));
    m_empty->setSentence(tr("What is removed stays here for 30 days, and can be fetched back with all that hung on it."));
    showChosen();
}

void TrashPane::place()
{
    const Theme theme = themeOf(this);
    m_halves->setContentsMargins(theme.px(12), 0, 0, 0);
    m_panel->layout()->setContentsMargins(1, 1, 0, 0);
    QLayout *words = m_panel->layout()->itemAt(2)->layout();
    words->setContentsMargins(theme.px(20), theme.px(12), theme.px(16), theme.px(8));
    words->setSpacing(theme.px(8));
    m_list->setMinimumWidth(theme.px(240));
    m_panel->setMinimumWidth(theme.px(240));
}

void TrashPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void TrashPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatching(true);
}

void TrashPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatching(false);
}

} // namespace samverkan
