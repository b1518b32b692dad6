// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceeditor.h"

#include "choicelistmodel.h"
#include "recordform.h"

#include <QComboBox>

namespace samverkan {

ChoiceEditor::ChoiceEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_choices(new ChoiceListModel(form.source(), form.kind(), form.kind().fields[field], this))
    , m_combo(new QComboBox)
{
    watch(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setMaxVisibleItems(12);
    m_combo->setModel(m_choices);
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
    refresh();
}

void ChoiceEditor::refresh()
{
    m_refreshing = true;
    const QVariant value = form().value(field());
    m_choices->setPresent(value);
    m_combo->setCurrentIndex(m_choices->indexOfValue(value));
    m_combo->setToolTip(m_combo->currentText()); // it may be longer than the field
    m_combo->setEnabled(form().isEditable(field()));
    m_refreshing = false;
}

} // namespace samverkan
