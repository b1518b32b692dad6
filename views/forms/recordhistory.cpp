// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordhistory.h"

#include "elidedlabel.h"
#include "emptystate.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "messageline.h"
#include "recordform.h"
#include "recordhistorymodel.h"
#include "style.h"
#include "surfaces.h"
#include "twolinelist.h"
#include "twolinerows.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

RecordHistory::RecordHistory(RecordForm *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_model(new RecordHistoryModel(form->source(), this))
    , m_list(new TwoLineList(44, 16, this))
    , m_foot(new QWidget(this))
    , m_change(new WrappedLabel({}, Theme::TextType, Theme::Text, m_foot))
    , m_reason(new MessageLine(m_foot))
    , m_takeBack(new QPushButton(icon(u"undo"_s), {}, m_foot))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"recordHistory"_s);
    m_list->setObjectName(u"recordHistoryList"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_reason->setObjectName(u"takeBackReason"_s);
    m_empty->setIconName(u"clock"_s);
    m_model->setWatching(false); // until it is looked at
    m_list->setModel(new TwoLineRows(m_model, [this](const QModelIndex &row, int role) { return dress(row, role); }, this));
    auto *foot = new QVBoxLayout(m_foot);
    foot->addWidget(m_change);
    foot->addWidget(m_reason);
    foot->addWidget(m_takeBack, 0, Qt::AlignLeft);
    auto *filled = new QWidget(this);
    auto *column = new QVBoxLayout(filled);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, filled));
    column->addWidget(m_foot);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    connect(form, &RecordForm::opened, this, &RecordHistory::showRecord);
    connect(form, &RecordForm::stored, this, &RecordHistory::showRecord);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordHistory::showCurrent);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = m_list->currentIndex().row(); });
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &RecordHistory::keepCurrent, Qt::QueuedConnection);
    connect(m_takeBack, &QPushButton::clicked, this, &RecordHistory::takeBack);
    retranslate();
    place();
    showRecord();
}

QString RecordHistory::title() const
{
    return tr("History");
}

QVariant RecordHistory::dress(const QModelIndex &row, int role) const
{
    switch (role) {
    case GroupRole:
        return row.data(RecordHistoryModel::HeadingRole);
    case SecondLineRole:
        return row.data(RecordHistoryModel::SecondRole);
    case RowIconRole:
        return row.data(RecordHistoryModel::IconRole);
    default:
        return {};
    }
}

void RecordHistory::showRecord()
{
    m_model->setRecord({&m_form->kind(), m_form->id()});
    keepCurrent();
}

// The newest change is chosen at first; after a change, what stands where one was.
void RecordHistory::keepCurrent()
{
    const QAbstractItemModel *rows = m_list->model();
    m_stack->setCurrentIndex(rows->rowCount() ? 0 : 1);
    if (!m_list->currentIndex().isValid() && rows->rowCount() > 1)
        m_list->setCurrentIndex(rows->index(m_row > 0 && m_row < rows->rowCount() && rows->index(m_row, 0).flags() ? m_row : 1, 0));
    showCurrent();
}

void RecordHistory::showCurrent()
{
    const QModelIndex row = m_list->currentIndex();
    const bool isField = row.data(RecordHistoryModel::BeforeRole).isValid();
    m_foot->setVisible(row.isValid());
    if (!row.isValid())
        return;
    m_change->setText(isField ? row.data().toString() + u": "_s + row.data(RecordHistoryModel::SecondRole).toString() : row.data(Qt::ToolTipRole).toString());
    const QString reason = isField ? row.data(RecordHistoryModel::ReasonRole).toString() : QString();
    m_reason->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        m_reason->setMessage(MessageKind::Note, reason);
    m_takeBack->setVisible(isField && !m_form->isReadOnly());
    m_takeBack->setEnabled(reason.isEmpty());
    //: %1 is what a field held before
    m_takeBack->setText(tr("Take back “%1”").arg(QString(row.data(RecordHistoryModel::BeforeRole).toString()).left(40)));
    m_takeBack->setToolTip(tr("Puts this value back into the field"));
}

void RecordHistory::takeBack()
{
    const ActionResult result = m_model->takeBack(m_list->currentIndex().row());
    const Language &language = m_form->source().language();
    if (result)
        emit undoable(language.text(result.done));
    else
        emit refused(language.text(result.fault));
}

void RecordHistory::retranslate()
{
    m_list->setAccessibleName(tr("Changes of the record"));
    m_empty->setTitle(tr("No history yet"));
    m_empty->setSentence(tr("It begins when the record is stored."));
    showCurrent();
}

void RecordHistory::place()
{
    const Theme theme = themeOf(this);
    m_list->parentWidget()->layout()->setContentsMargins(theme.px(8), 0, 0, 0);
    m_foot->layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_foot->layout()->setSpacing(theme.px(6));
}

void RecordHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void RecordHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatching(true);
    keepCurrent();
}

void RecordHistory::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatching(false);
}

} // namespace samverkan
