// SPDX-License-Identifier: GPL-3.0-or-later
#include "longtexteditor.h"

#include "recordform.h"
#include "theme.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace samverkan {

LongTextEditor::LongTextEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    watch(m_text);
    m_text->setFixedHeight(themeOf(m_text).px(84));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            this->form().setText(this->field(), m_text->toPlainText());
    });
    refresh();
}

QWidget *LongTextEditor::widget() const
{
    return m_text;
}

void LongTextEditor::refresh()
{
    const QString text = form().text(field());
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setReadOnly(!form().isEditable(field()));
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        form().leave(field());
    else if (event->type() == QEvent::FontChange)
        m_text->setFixedHeight(themeOf(m_text).px(84));
    return FieldEditor::eventFilter(watched, event);
}

} // namespace samverkan
