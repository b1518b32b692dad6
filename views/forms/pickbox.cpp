// SPDX-License-Identifier: GPL-3.0-or-later
#include "pickbox.h"

#include "choicelistmodel.h"
#include "picklist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

#include <utility>

namespace samverkan {

PickBox::PickBox(ChoiceListModel *choices, QWidget *parent)
    : QComboBox(parent)
    , m_choices(choices)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    watchKeys();
    connect(lineEdit(), &QLineEdit::textEdited, this, &PickBox::search);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PickBox::left);
}

PickBox::~PickBox()
{
    delete std::exchange(m_list, {});
}

QString PickBox::typed() const
{
    return lineEdit()->text();
}

void PickBox::setText(const QString &text)
{
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(0);
}

PickList *PickBox::list() const
{
    return m_list;
}

void PickBox::search(const QString &words)
{
    m_choices->setSearch(words);
    if (m_list && m_list->isOpen())
        return; // the list follows its model
    openList();
}

void PickBox::showPopup()
{
    lineEdit()->setFocus();
    m_choices->setSearch({});
    m_choices->fill();
    openList(typed());
}

void PickBox::openList(const QString &at)
{
    if (m_choices->rowCount() == 0)
        return;
    closeList();
    const QString name = lineEdit()->accessibleName().isEmpty() ? accessibleName() : lineEdit()->accessibleName();
    m_list = new PickList(m_choices, lineEdit(), name);
    connect(m_list, &PickList::picked, this, &PickBox::picked);
    connect(m_list, &Popover::closed, m_list, &QObject::deleteLater);
    watchKeys();
    m_list->openUnder(this, at);
}

// Of the box, which has the focus and hands keys on to its line, and of the line itself; before others that
// watch them: while the list is open its keys go first.
void PickBox::watchKeys()
{
    for (QObject *each : {static_cast<QObject *>(this), static_cast<QObject *>(lineEdit())}) {
        each->removeEventFilter(this);
        each->installEventFilter(this);
    }
}

void PickBox::closeList()
{
    if (m_list)
        m_list->closePopover();
    m_list.clear();
}

bool PickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_choices->warmUp();
    else if (event->type() == QEvent::FocusOut)
        closeList();
    else if (event->type() == QEvent::KeyPress && m_list && m_list->isOpen() && m_list->takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QComboBox::eventFilter(watched, event);
}

// Down opens the list as it is searched, Alt+Down all of it. Nothing else of a combo box's keys: they
// would choose blindly, and Esc and Page Up belong to the page.
void PickBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier || m_choices->search().isEmpty())
            showPopup();
        else
            openList();
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QComboBox::keyPressEvent(event);
    }
}

void PickBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it scrolls what it lies in
}

void PickBox::hideEvent(QHideEvent *event)
{
    closeList();
    QComboBox::hideEvent(event);
}

} // namespace samverkan
