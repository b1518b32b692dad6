// SPDX-License-Identifier: GPL-3.0-or-later
#include "marktable.h"

#include "listsource.h"
#include "markdelegate.h"
#include "recordtablemodel.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace samverkan {

MarkTable::MarkTable(RecordTableModel *model, QWidget *parent)
    : RecordTable(model, parent)
    , m_marking(*markingOf(model->kind()))
    , m_delegate(new MarkDelegate(model->kind(), this))
{
    setItemDelegate(m_delegate);
}

void MarkTable::setStates(const QList<MarkState> &states, const QString &open, const QString &minutes)
{
    m_states = states;
    m_delegate->setStates(states, open, minutes);
    viewport()->update();
}

void MarkTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_delegate->setReadOnly(readOnly);
}

const Field *MarkTable::valueField() const
{
    return valueField(currentColumn());
}

const Field *MarkTable::valueField(const QString &column) const
{
    const Field *field = records()->kind().field(column);
    const bool isValue = field && column != m_marking.state && field->isStored()
        && (field->type == FieldType::YesNo || field->type == FieldType::Choice);
    return isValue ? field : nullptr;
}

void MarkTable::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        RecordTable::keyPressEvent(event);
}

bool MarkTable::takeKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier)
            emit openAsked();
        else
            step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (m_readOnly || !plain)
        return false;
    if (event->key() == Qt::Key_Insert) {
        emit addAsked();
        return true;
    }
    if (chosenCount() == 0 || event->text().isEmpty())
        return false;
    if (event->key() == Qt::Key_Space) {
        takeSpace();
        return true;
    }
    const QChar letter = event->text().front().toUpper();
    if (letter.isDigit()) {
        emit amountAsked(event->text());
        return true;
    }
    return takeLetter(letter);
}

void MarkTable::takeSpace()
{
    if (const Field *field = valueField())
        emit nextAsked(records()->kind().indexOf(field->key));
    else
        emit usualAsked();
}

bool MarkTable::takeLetter(QChar letter)
{
    if (const Field *field = valueField()) {
        for (const ValueKey &value : valueKeys(records()->source(), *field)) {
            if (value.key == letter) {
                emit valueAsked(records()->kind().indexOf(field->key), value.value);
                return true;
            }
        }
        return false;
    }
    for (const MarkState &state : std::as_const(m_states)) {
        if (state.key == letter) {
            emit stateAsked(state.code);
            return true;
        }
    }
    return false;
}

void MarkTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = currentId();
    RecordTable::mousePressEvent(event);
}

// A press makes a row current; only one more on a cell of it changes anything.
void MarkTable::mouseReleaseEvent(QMouseEvent *event)
{
    RecordTable::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (!m_readOnly && index.isValid() && records()->idAt(index.row()) == m_pressed && chosenCount() == 1)
        takeClick(at);
}

void MarkTable::takeClick(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    const QString column = records()->columns().value(index.column());
    if (column == m_marking.state) {
        const QString code = m_delegate->stateAt(at, visualRect(index), index.data(RecordTableModel::ValueRole).toString(), this);
        if (!code.isEmpty())
            emit stateAsked(code);
    } else if (column == m_marking.amount) {
        emit amountAsked({});
    } else if (valueField(column)) {
        emit nextAsked(records()->kind().indexOf(column));
    }
}

} // namespace samverkan
