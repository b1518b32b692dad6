// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineeditor.h"

#include "recordform.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samverkan {

LineEditor::LineEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_line(new QLineEdit)
{
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->form().setText(this->field(), text);
        if (m_show && !this->form().isRevealed(this->field()))
            this->form().reveal(this->field()); // what one writes oneself is not hidden from one
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { this->form().leave(this->field()); });
    if (form.isSensitive(field)) {
        m_show = new QPushButton;
        m_show->setObjectName(u"show_"_s + form.kind().fields[field].key);
        connect(m_show, &QPushButton::clicked, this, &LineEditor::showOrHide);
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

void LineEditor::showOrHide()
{
    if (form().isRevealed(field())) {
        form().conceal(field());
        return;
    }
    form().reveal(field());
    m_line->setFocus();
}

bool LineEditor::hasMore() const
{
    return !m_line->isReadOnly() && m_line->text() != form().text(field());
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
    if (m_show && m_show->parentWidget()) {
        m_show->setVisible(!text.isEmpty() && (masked || !form().isDirty(field())));
        retranslate();
    }
}

void LineEditor::retranslate()
{
    if (!m_show)
        return;
    const bool isShown = form().isRevealed(field());
    const QString label = form().label(field());
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(isShown ? tr("Hide %1").arg(label) : tr("Show %1").arg(label));
}

} // namespace samverkan
