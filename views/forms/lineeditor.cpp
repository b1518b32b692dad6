// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineeditor.h"

#include "recordform.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace samverkan {

LineEditor::LineEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_line(new QLineEdit)
{
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->form().setText(this->field(), text);
        if (m_show && !this->form().isRevealed(this->field()))
            this->form().reveal(this->field()); // what one writes oneself is not hidden from one
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { this->form().leave(this->field()); });
    if (form.isSensitive(field)) {
        m_show = new QPushButton;
        connect(m_show, &QPushButton::clicked, this, [this] {
            this->form().reveal(this->field());
            refresh();
            m_line->setFocus();
        });
    }
    retranslate();
    refresh();
}

QWidget *LineEditor::widget() const
{
    return m_line;
}

QWidget *LineEditor::sideWidget() const
{
    return m_show;
}

void LineEditor::refresh()
{
    const QString text = form().text(field());
    if (m_line->text() != text) {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // a long text shows its beginning
    }
    const bool masked = m_show && !form().isRevealed(field()) && !text.isEmpty();
    m_line->setReadOnly(!form().isEditable(field()) || masked);
    if (m_show)
        m_show->setVisible(masked);
}

void LineEditor::retranslate()
{
    if (!m_show)
        return;
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show %1").arg(form().label(field())));
}

// Esc takes back what was typed; a second one goes on to the page.
bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && form().isDirty(field())) {
        form().revert(field());
        refresh();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace samverkan
