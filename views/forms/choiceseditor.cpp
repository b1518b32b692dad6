// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceseditor.h"

#include "choicelistmodel.h"
#include "recordform.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samverkan {

ChoicesEditor::ChoicesEditor(RecordForm &form, int field, QObject *parent)
    : FieldEditor(form, field, parent)
    , m_choices(new ChoiceListModel(form.source(), form.kind(), form.kind().fields[field], this))
    , m_button(new QPushButton)
{
    m_choices->setOffersEmpty(false);
    m_button->setProperty("alignLeft", true);
    connect(m_button, &QPushButton::clicked, this, &ChoicesEditor::open);
    refresh();
}

QWidget *ChoicesEditor::widget() const
{
    return m_button;
}

void ChoicesEditor::refresh()
{
    const QString text = form().text(field());
    m_button->setText(text.isEmpty() ? tr("Choose …") : text);
    m_button->setAccessibleDescription(text);
    m_button->setEnabled(form().isEditable(field()));
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
    auto *menu = new QMenu(m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList chosen = form().value(field()).toString().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const QString code = m_choices->valueAt(row).toString();
        QAction *action = menu->addAction(m_choices->index(row).data().toString());
        action->setCheckable(true);
        action->setChecked(chosen.contains(code));
        connect(action, &QAction::triggered, this, [this, code] { toggle(code); });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace samverkan
