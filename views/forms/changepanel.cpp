// SPDX-License-Identifier: GPL-3.0-or-later
#include "changepanel.h"

#include "changelistmodel.h"
#include "elidedlabel.h"
#include "fieldchangeplan.h"
#include "fieldeditor.h"
#include "fieldrow.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "panelheader.h"
#include "recordform.h"
#include "style.h"
#include "twolinelist.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

ChangePanel::ChangePanel(ListSource &source, const Kind &kind, QWidget *parent)
    : Surface(Theme::Base, parent)
    , m_source(source)
    , m_kind(kind)
    , m_form(new RecordForm(source, kind, this))
    , m_plan(new FieldChangePlan(source, kind, this))
    , m_changes(new ChangeListModel(*m_plan, this))
    , m_header(new PanelHeader(this))
    , m_close(new QAction(icon(u"close"_s), {}, this))
    , m_fields(new QWidget(this))
    , m_rows(new QVBoxLayout(m_fields))
    , m_field(new QComboBox)
    , m_fieldRow(new FieldRow({}, m_field, m_fields))
    , m_clear(new QCheckBox(m_fields))
    , m_summary(new WrappedLabel({}, Theme::TextType, Theme::Text, this))
    , m_summaryRow(new QHBoxLayout)
    , m_list(new TwoLineList(48, 16, this))
    , m_foot(new Surface(Theme::Sunken, this))
    , m_progress(new QProgressBar(m_foot))
    , m_cancel(new QPushButton(m_foot))
    , m_change(new QPushButton(m_foot))
{
    setObjectName(u"changePanel"_s);
    m_field->setObjectName(u"changeField"_s);
    m_clear->setObjectName(u"changeClear"_s);
    m_summary->setObjectName(u"changeSummary"_s);
    m_list->setObjectName(u"changeList"_s);
    setEdges(Qt::LeftEdge);
    m_header->addButton(m_close);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(6);
    m_field->setMaxVisibleItems(16);
    m_rows->addWidget(m_fieldRow);
    m_rows->addWidget(m_clear);
    m_list->setModel(m_changes);
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // it is the list that gives way
    buildFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_fields);
    m_summaryRow->addWidget(m_summary);
    column->addLayout(m_summaryRow);
    column->addWidget(m_list, 1);
    column->addStretch(0); // in the list's place while there is nothing in it
    column->addWidget(m_foot);
    connect(m_close, &QAction::triggered, this, &ChangePanel::closeRequested);
    connect(m_field, &QComboBox::activated, this, [this](int row) { chooseField(m_field->itemData(row).toInt()); });
    connect(m_clear, &QCheckBox::toggled, this, &ChangePanel::takeValue);
    connect(m_form, &RecordForm::fieldChanged, this, [this](int field) {
        if (m_editor && field == m_editor->field())
            takeValue();
    });
    connect(m_plan, &FieldChangePlan::progressed, this, &ChangePanel::showPlan);
    connect(&source, &ListSource::languageChanged, this, &ChangePanel::retranslate, Qt::QueuedConnection);
    m_form->openLoose();
    retranslate();
    begin({});
}

ChangePanel::~ChangePanel() = default;

void ChangePanel::buildFoot()
{
    m_progress->setObjectName(u"changeProgress"_s);
    m_cancel->setObjectName(u"changeCancel"_s);
    m_change->setObjectName(u"changeNow"_s);
    m_foot->setEdges(Qt::TopEdge);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    setButtonKind(m_change, ButtonKind::Primary);
    auto *row = new QHBoxLayout(m_foot);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_change);
    connect(m_cancel, &QPushButton::clicked, this, &ChangePanel::cancelRequested);
    connect(m_change, &QPushButton::clicked, this, &ChangePanel::changeRequested);
}

// Those that people write, in the order of the form.
void ChangePanel::fillFields()
{
    const int chosen = m_field->currentData().isValid() ? m_field->currentData().toInt() : -1;
    m_field->clear();
    for (int field : m_form->fields()) {
        if (m_form->isEditable(field) && !m_kind.pair.contains(m_kind.fields[field].key))
            m_field->addItem(m_form->label(field), field);
    }
    m_field->setCurrentIndex(m_field->findData(chosen));
}

void ChangePanel::setRecords(const QList<RowId> &ids)
{
    if (m_isWorking)
        return;
    m_plan->setRecords(ids);
    showPlan();
}

void ChangePanel::begin(const QString &field)
{
    const int row = m_field->findData(m_kind.indexOf(field));
    m_field->setCurrentIndex(row);
    chooseField(row < 0 ? -1 : m_field->itemData(row).toInt());
}

// Every field has an editor of its own, with its label for a name.
void ChangePanel::chooseField(int field)
{
    m_plan->clearChange();
    m_form->openLoose();
    if (m_editor) { // it may be the one that speaks
        m_valueRow->hide();
        m_valueRow->deleteLater();
        m_editor->deleteLater();
        m_editor = nullptr;
        m_valueRow = nullptr;
    }
    m_clear->setChecked(false);
    m_clear->setVisible(field >= 0 && !m_form->isRequired(field));
    if (field >= 0) {
        m_editor = makeEditor(*m_form, field, this);
        m_valueRow = new FieldRow(tr("New value"), m_editor->widget(), m_fields);
        m_editor->widget()->setObjectName(u"changeValue"_s);
        if (m_editor->sideWidget())
            m_valueRow->setSideWidget(m_editor->sideWidget());
        m_rows->insertWidget(1, m_valueRow);
        setTabOrder(m_field, m_editor->widget());
        setTabOrder(m_editor->widget(), m_clear);
    }
    showPlan();
}

// Nothing typed is no change: a field is emptied only by saying so.
void ChangePanel::takeValue()
{
    if (!m_editor)
        return;
    const int field = m_editor->field();
    m_editor->widget()->setEnabled(!m_clear->isChecked());
    if (!m_clear->isChecked())
        m_editor->refresh();
    const FieldMessage message = m_form->message(field);
    if (message.text.isEmpty())
        m_valueRow->clearMessage();
    else
        m_valueRow->setMessage(message.isError() ? MessageKind::Error : MessageKind::Note, message.text);
    const QVariant value = m_clear->isChecked() ? QVariant() : m_form->value(field);
    if (value.isNull() && !m_clear->isChecked())
        m_plan->clearChange();
    else if (m_plan->field() != field || m_plan->value() != value || m_plan->value().isNull() != value.isNull())
        m_plan->setChange(field, value);
    showPlan();
}

void ChangePanel::enter()
{
    if (m_editor)
        m_editor->widget()->setFocus();
    else
        m_field->setFocus();
}

QString ChangePanel::countText(qsizetype count) const
{
    const Language &language = m_source.language();
    //: %1 is a number, %2 what is counted: "12 participants"
    return tr("%1 %2").arg(language.number(qint64(count)), (count == 1 ? language.singular(m_kind) : language.plural(m_kind)).toLower());
}

QString ChangePanel::summary() const
{
    const Language &language = m_source.language();
    if (m_plan->records().isEmpty())
        return tr("Choose rows in the list.");
    if (m_plan->field() < 0)
        return m_editor ? tr("Write the new value, and what it changes is shown here.") : tr("Choose which field to change.");
    if (!m_plan->isDone())
        return tr("Looking at row %1 of %2…").arg(language.number(qint64(m_plan->looked())), language.number(qint64(m_plan->records().size())));
    QStringList parts;
    parts.append(m_plan->changing().isEmpty() ? tr("Nothing will change.") : tr("%1 will change.").arg(countText(m_plan->changing().size())));
    if (m_plan->same() > 0)
        parts.append(tr("Already so: %1.").arg(language.number(qint64(m_plan->same()))));
    if (!m_plan->leftOut().isEmpty())
        parts.append(tr("Left out by a rule: %1.").arg(language.number(qint64(m_plan->leftOut().size()))));
    return parts.join(u' ');
}

void ChangePanel::showPlan()
{
    m_header->setSecondLine(countText(m_plan->records().size()));
    m_summary->setText(summary());
    m_summary->setAccessibleName(m_summary->text());
    // A long list is shown when it begins and when it is whole, not at each piece.
    if (m_plan->isDone() || m_plan->field() < 0 || m_changes->rowCount() == 0)
        m_changes->refresh();
    const qsizetype count = m_plan->isDone() ? m_plan->changing().size() : 0;
    m_change->setText(count > 0 ? tr("Change %1").arg(countText(count)) : tr("Change"));
    showParts();
}

void ChangePanel::showParts()
{
    m_progress->setVisible(m_isWorking);
    m_cancel->setVisible(m_isWorking);
    m_change->setVisible(!m_isWorking);
    m_change->setEnabled(m_plan->isDone() && !m_plan->changing().isEmpty());
    m_fields->setEnabled(!m_isWorking);
    m_close->setEnabled(!m_isWorking);
    m_list->setVisible(m_changes->rowCount() > 0);
}

void ChangePanel::setWorking(bool working)
{
    m_isWorking = working;
    m_progress->setValue(0);
    showParts();
    if (working)
        m_cancel->setFocus();
}

void ChangePanel::setProgress(double share)
{
    m_progress->setValue(int(share * 100));
}

void ChangePanel::retranslate()
{
    m_header->setTitle(tr("Change a field"));
    setAccessibleName(tr("Change a field"));
    m_close->setText(tr("Close"));
    m_fieldRow->setLabel(tr("Field"));
    m_field->setPlaceholderText(tr("Choose a field"));
    if (m_valueRow)
        m_valueRow->setLabel(tr("New value"));
    m_clear->setText(tr("Make the field empty"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Being changed"));
    m_list->setAccessibleName(tr("What will change"));
    fillFields();
    if (m_editor)
        m_editor->retranslate();
    place();
    showPlan();
}

void ChangePanel::place()
{
    const Theme theme = themeOf(this);
    m_rows->setContentsMargins(theme.px(20), theme.px(16), theme.px(12), theme.px(4));
    m_rows->setSpacing(theme.px(8));
    m_summaryRow->setContentsMargins(theme.px(20), theme.px(12), theme.px(12), theme.px(8));
    m_list->setMinimumHeight(theme.px(48));
    m_foot->layout()->setContentsMargins(theme.px(20), theme.px(10), theme.px(12), theme.px(10));
    m_foot->layout()->setSpacing(theme.px(8));
}

void ChangePanel::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

// Return goes on to the button, and there it presses it; Esc goes back.
void ChangePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_change->isVisible() && m_change->isEnabled())
        m_change->hasFocus() ? m_change->click() : m_change->setFocus();
    else if (event->key() == Qt::Key_Escape)
        m_isWorking ? emit cancelRequested() : emit closeRequested();
    else
        Surface::keyPressEvent(event);
}

} // namespace samverkan
