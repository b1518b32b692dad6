// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceseditor.h"

#include "choicelistmodel.h"
#include "recordform.h"

#include <QMenu>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace samverkan {

ChoicesEditor::ChoicesEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_choices(new ChoiceListModel(form.source(), form.kind(), form.kind().fields[field], this))
    , m_box(new ChoicesBox)
{
    m_choices->setOffersEmpty(false);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->addItem({});
    connect(m_box, &ChoicesBox::opened, this, &ChoicesEditor::open);
    refresh();
}

// A wheel that scrolls the form changes nothing on its way.
void ChoicesBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QWidget *ChoicesEditor::widget() const
{
    return m_box;
}

void ChoicesEditor::refresh()
{
    const QString text = form().text(field());
    m_box->setItemText(0, text);
    m_box->setToolTip(text.isEmpty() ? form().help(field()) : text);
    m_box->setAccessibleDescription(text);
    m_box->setEnabled(form().isEditable(field()));
}

void ChoicesEditor::toggle(const QString &code)
{
    QStringList codes = form().value(field()).toString().split(u' ', Qt::SkipEmptyParts);
    if (!codes.removeOne(code))
        codes.append(code);
    codes.sort();
    form().setValue(field(), codes.isEmpty() ? QVariant() : QVariant(codes.join(u' ')));
    form().leave(field());
}

void ChoicesEditor::open()
{
    auto *menu = new QMenu(m_box);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList chosen = form().value(field()).toString().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const QString code = m_choices->valueAt(row).toString();
        QAction *action = menu->addAction(m_choices->index(row).data().toString());
        action->setCheckable(true);
        action->setChecked(chosen.contains(code));
        connect(action, &QAction::triggered, this, [this, code] { toggle(code); });
    }
    menu->popup(m_box->mapToGlobal(QPoint(0, m_box->height())));
}

} // namespace samverkan
