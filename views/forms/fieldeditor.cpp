// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include "recordform.h"

#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace samverkan {

void FieldEditor::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

void FieldEditor::takeBack()
{
    m_form.revert(m_field);
    refresh();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            break;
        if (m_form.isDirty(m_field) || hasMore())
            takeBack();
        else
            event->ignore(); // for whoever holds the form: a combo box would search for it
        return true;
    case QEvent::FocusIn:
        emit focused(true);
        break;
    case QEvent::FocusOut:
        emit focused(false);
        break;
    case QEvent::Wheel:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace samverkan
