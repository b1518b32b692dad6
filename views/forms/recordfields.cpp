// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfields.h"

#include "fieldeditor.h"
#include "fieldrow.h"
#include "mnemonics.h"
#include "recordform.h"
#include "theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

RecordFields::RecordFields(RecordForm *form, const QList<int> &fields, bool withGroups, Frame frame, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_frame(frame)
{
    if (frame == Frame::Panel)
        setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    QString group;
    for (int field : fields) {
        if (withGroups && form->group(field) != group) {
            group = form->group(field);
            m_groups.append(new QLabel(this));
            m_groups.last()->setProperty("field", field);
            column->addWidget(m_groups.last());
        }
        addField(field);
        column->addWidget(m_rows[field]);
    }
    if (frame == Frame::Panel)
        column->addStretch(1);
    connect(form, &RecordForm::fieldChanged, this, &RecordFields::showField);
    connect(form, &RecordForm::opened, this, [this] { m_last = -1; refresh(); });
    retranslate();
    refresh();
}

void RecordFields::addField(int field)
{
    FieldEditor *editor = makeEditor(*m_form, field, this);
    auto *row = new FieldRow(m_form->label(field), editor->widget(), this);
    editor->widget()->setObjectName(u"field_"_s + m_form->kind().fields[field].key);
    if (editor->sideWidget())
        row->setSideWidget(editor->sideWidget());
    m_order.append(field);
    m_editors.insert(field, editor);
    m_rows.insert(field, row);
    connect(editor, &FieldEditor::recordRequested, this, &RecordFields::recordRequested);
    connect(editor, &FieldEditor::focused, this, [this, field](bool in) {
        m_current = in ? field : -1;
        if (in) {
            m_last = field;
            emit entered(field);
        }
        showMessage(field);
    });
}

bool RecordFields::enter(bool first)
{
    if (m_rows.contains(m_last) && !first) {
        goTo(m_last);
        return true;
    }
    for (int field : std::as_const(m_order)) {
        if (m_form->isEditable(field)) {
            m_editors[field]->widget()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void RecordFields::goTo(int field)
{
    if (FieldEditor *editor = m_editors.value(field))
        editor->widget()->setFocus(Qt::TabFocusReason);
}

void RecordFields::commit()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->commit();
}

void RecordFields::refresh()
{
    for (int field : std::as_const(m_order))
        showField(field);
}

void RecordFields::showField(int field)
{
    FieldEditor *editor = m_editors.value(field);
    if (!editor)
        return;
    editor->refresh();
    if (editor->sideWidget())
        QCoreApplication::postEvent(m_rows[field], new QEvent(QEvent::LayoutRequest)); // it comes and goes
    showMessage(field);
}

static MessageKind kindOf(FieldMessage::Severity severity)
{
    switch (severity) {
    case FieldMessage::Severity::Error: return MessageKind::Error;
    case FieldMessage::Severity::Warning: return MessageKind::Warning;
    default: return MessageKind::Note;
    }
}

// What is wrong before all; of a field with nothing in it, what it is needed for. That goes when the
// field is left, not under the hands of who is typing.
void RecordFields::showMessage(int field)
{
    const FieldMessage message = m_form->message(field);
    const QString purpose = m_form->purpose(field);
    if (!message.text.isEmpty())
        m_rows[field]->setMessage(kindOf(message.severity), message.text);
    else if (m_current == field && !m_rows[field]->hasError() && m_rows[field]->message() == m_purposes.value(field))
        return;
    else if (!purpose.isEmpty())
        m_rows[field]->setMessage(MessageKind::Note, m_purposes[field] = purpose);
    else
        m_rows[field]->clearMessage();
}

void RecordFields::giveLetters(const QSet<QChar> &taken)
{
    m_taken = taken;
    QStringList labels;
    for (int field : std::as_const(m_order))
        labels.append(m_form->label(field));
    const QStringList marked = m_frame == Frame::None ? labels : withMnemonics(labels, taken);
    for (qsizetype i = 0; i < m_order.size(); ++i)
        m_rows[m_order[i]]->setLabel(marked[i]);
}

void RecordFields::retranslate()
{
    giveLetters(m_taken);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        m_editors[it.key()]->widget()->setToolTip(m_form->help(it.key()));
        m_editors[it.key()]->retranslate();
    }
    for (QLabel *group : std::as_const(m_groups))
        group->setText(m_form->group(group->property("field").toInt()));
    refresh(); // messages have words too
    place();
}

void RecordFields::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(m_frame == Frame::None ? QMargins() : QMargins(theme.px(20), theme.px(12), theme.px(12), theme.px(16)));
    layout()->setSpacing(theme.px(8));
    alignLabelColumns(m_rows.values());
    for (QLabel *group : std::as_const(m_groups)) {
        group->setFont(theme.font(Theme::GroupType));
        group->setContentsMargins(0, theme.px(8), 0, 0);
    }
}

void RecordFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
