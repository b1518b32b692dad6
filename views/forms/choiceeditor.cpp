// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceeditor.h"

#include "choicelistmodel.h"
#include "recordform.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace samverkan {

static bool isLong(const Field &field)
{
    return field.type == FieldType::Country || field.type == FieldType::Reference;
}

ChoiceEditor::ChoiceEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_choices(new ChoiceListModel(form.source(), form.kind(), form.kind().fields[field], this))
    , m_combo(new QComboBox)
{
    m_combo->installEventFilter(this);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setMaxVisibleItems(12);
    m_combo->setModel(m_choices);
    if (isLong(form.kind().fields[field])) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->setCompleter(nullptr);
        auto *completer = new QCompleter(m_choices, m_combo);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model filters
        completer->setMaxVisibleItems(8);
        m_combo->lineEdit()->setCompleter(completer);
        connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
                [this](const QModelIndex &index) { pick(index.row()); });
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, m_choices, &ChoiceListModel::setSearch);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::takeTyped);
        m_combo->lineEdit()->installEventFilter(this);
    }
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::pick);
    refresh();
}

QWidget *ChoiceEditor::widget() const
{
    return m_combo;
}

void ChoiceEditor::pick(int row)
{
    if (m_refreshing || row < 0)
        return;
    form().setValue(field(), m_choices->valueAt(row));
    form().leave(field());
    m_choices->setSearch({});
    refresh();
}

// Typed and left without picking: the whole name of something, or nothing; anything else stays with
// its reason, as in every field.
void ChoiceEditor::takeTyped()
{
    const QString typed = m_combo->lineEdit()->text();
    if (m_refreshing || typed == form().text(field()) || m_combo->lineEdit()->completer()->popup()->isVisible())
        return;
    form().setText(field(), typed);
    form().leave(field());
    m_choices->setSearch({});
    refresh();
}

void ChoiceEditor::refresh()
{
    m_refreshing = true;
    const QVariant value = form().value(field());
    m_choices->setPresent(value);
    m_combo->setCurrentIndex(m_choices->indexOfValue(value));
    if (m_combo->isEditable() && !m_combo->lineEdit()->hasFocus()) {
        m_combo->lineEdit()->setText(form().text(field()));
        m_combo->lineEdit()->setCursorPosition(0);
    }
    m_combo->setEnabled(form().isEditable(field()));
    m_refreshing = false;
}

// A wheel that scrolls the form must not change what the pointer happens to pass over.
bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == m_combo && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace samverkan
