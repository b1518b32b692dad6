// SPDX-License-Identifier: GPL-3.0-or-later
#include "pickeditor.h"

#include "actionbutton.h"
#include "choicelistmodel.h"
#include "listsource.h"
#include "pickbox.h"
#include "recordform.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samverkan {

PickEditor::PickEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_choices(new ChoiceListModel(form.source(), form.kind(), form.kind().fields[field], this, ChoiceListModel::Filling::WhenAsked))
    , m_box(new PickBox(m_choices))
{
    watch(m_box); // has the focus
    watch(m_box->lineEdit());
    m_choices->setOffersMaking(!form.isReadOnly());
    connect(m_box, &PickBox::picked, this, &PickEditor::pick);
    connect(m_box, &PickBox::left, this, &PickEditor::takeTyped);
    connect(&form, &RecordForm::opened, this, &PickEditor::showText); // also under the cursor
    if (isReference()) {
        m_open = iconButton(u"right"_s, {}, nullptr);
        m_open->setObjectName(u"open_"_s + form.kind().fields[field].key);
        connect(m_open, &QToolButton::clicked, this, [this] {
            emit recordRequested(this->form().kind().fields[this->field()].target, this->form().value(this->field()).toLongLong());
        });
    }
    refresh();
}

bool PickEditor::isReference() const
{
    return form().kind().fields[field()].type == FieldType::Reference;
}

QWidget *PickEditor::widget() const
{
    return m_box;
}

QWidget *PickEditor::sideWidget() const
{
    return m_open;
}

void PickEditor::showText()
{
    m_choices->setSearch({});
    m_box->setText(form().text(field()));
}

void PickEditor::pick(int row)
{
    if (m_choices->makesAt(row)) {
        form().makeFor(field(), m_choices->search());
    } else if (row >= 0) {
        form().setValue(field(), m_choices->valueAt(row));
        form().leave(field());
    }
    refresh();
    showText();
}

// Typed and left without picking: the whole name of something, or nothing; anything else stays with
// its reason, as in every field.
void PickEditor::takeTyped()
{
    if (hasMore())
        form().setText(field(), m_box->typed());
    form().leave(field());
    m_choices->setSearch({});
    refresh();
}

void PickEditor::commit()
{
    if (hasMore())
        takeTyped();
}

bool PickEditor::hasMore() const
{
    return m_box->typed() != form().text(field());
}

void PickEditor::takeBack()
{
    form().revert(field());
    showText();
}

void PickEditor::refresh()
{
    m_box->lineEdit()->setAccessibleName(form().label(field())); // the one with the focus, which no label points to
    const QVariant value = form().value(field());
    m_choices->setPresent(value);
    if (!m_box->lineEdit()->hasFocus())
        m_box->setText(form().text(field()));
    m_box->setEnabled(form().isEditable(field()));
    if (!m_open || !m_open->parentWidget())
        return;
    const Field &described = form().kind().fields[field()];
    const Kind &target = form().source().catalogue().at(described.target);
    m_open->setVisible(form().isOpen() && !value.isNull() && target.listed);
    //: %1 is a record's name
    const QString tip = tr("Open %1").arg(form().source().title(target, value.toLongLong()));
    m_open->setToolTip(tip);
    m_open->setAccessibleName(tip);
}

} // namespace samverkan
