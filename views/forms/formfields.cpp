// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfields.h"

#include "fieldeditor.h"
#include "fieldrow.h"
#include "recordform.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

FormFields::FormFields(RecordForm *form, const QStringList &keys, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    auto *column = new QVBoxLayout(this);
    QString group;
    for (const QString &key : keys) {
        const int field = form->kind().indexOf(key);
        if (!form->fields().contains(field))
            continue;
        if (form->group(field) != group) {
            group = form->group(field);
            m_groups.append(new QLabel(this));
            m_groups.last()->setProperty("field", field);
            column->addWidget(m_groups.last());
        }
        FieldEditor *editor = makeEditor(*form, field, this);
        editor->widget()->setObjectName(u"field_"_s + key);
        auto *row = new FieldRow(form->label(field), editor->widget(), this);
        if (editor->sideWidget())
            row->setSideWidget(editor->sideWidget());
        column->addWidget(row);
        m_editors.insert(field, editor);
        m_rows.insert(field, row);
        m_fields.append(field);
    }
    if (m_groups.size() == 1)
        delete m_groups.takeFirst(); // one heading alone says what the place says already
    connect(form, &RecordForm::opened, this, &FormFields::showAll);
    connect(form, &RecordForm::fieldChanged, this, &FormFields::showField);
    retranslate();
    showAll();
}

FieldEditor *FormFields::editorOf(const QString &key) const
{
    return m_editors.value(m_form->kind().indexOf(key));
}

QWidget *FormFields::rowOf(const QString &key) const
{
    return m_rows.value(m_form->kind().indexOf(key));
}

void FormFields::enter()
{
    for (int field : std::as_const(m_fields)) {
        if (m_form->isEditable(field)) {
            m_editors[field]->widget()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void FormFields::setFieldLabel(const QString &key, const QString &label)
{
    m_labels.insert(m_form->kind().indexOf(key), label);
    retranslate();
}

void FormFields::showAll()
{
    for (int field : std::as_const(m_fields))
        showField(field);
    setEnabled(m_form->isOpen());
}

static MessageKind messageKindOf(FieldMessage::Severity severity)
{
    switch (severity) {
    case FieldMessage::Severity::Error: return MessageKind::Error;
    case FieldMessage::Severity::Warning: return MessageKind::Warning;
    default: return MessageKind::Note;
    }
}

void FormFields::showField(int field)
{
    FieldEditor *editor = m_editors.value(field);
    if (!editor)
        return;
    editor->refresh();
    const FieldMessage message = m_form->message(field);
    if (message.text.isEmpty())
        m_rows[field]->clearMessage();
    else
        m_rows[field]->setMessage(messageKindOf(message.severity), message.text);
}

void FormFields::retranslate()
{
    for (int field : std::as_const(m_fields)) {
        m_rows[field]->setLabel(m_labels.value(field, m_form->label(field)));
        m_editors[field]->widget()->setToolTip(m_form->help(field));
        m_editors[field]->retranslate();
    }
    for (QLabel *group : std::as_const(m_groups))
        group->setText(m_form->group(group->property("field").toInt()));
    place();
}

void FormFields::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(theme.px(8));
    QList<FieldRow *> rows;
    for (int field : std::as_const(m_fields))
        rows.append(m_rows[field]);
    alignLabelColumns(rows);
    for (QLabel *group : std::as_const(m_groups)) {
        group->setFont(theme.font(Theme::GroupType));
        group->setContentsMargins(0, theme.px(10), 0, 0);
    }
}

void FormFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAll();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
    }
}

} // namespace samverkan
