// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"

#include "icons.h"

#include <QAction>
#include <QMenu>
#include <QStyleOptionButton>
#include <QToolButton>

namespace samverkan {

namespace {

// The action's tip with its shortcut, as menus show it.
QString tipOf(const QAction &action, bool words)
{
    QString tip = words && action.toolTip() == QString(action.iconText()) ? QString() : action.toolTip();
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (!keys.isEmpty())
        tip += (tip.isEmpty() ? QString() : QStringLiteral("  ")) + keys;
    return tip;
}

}

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setButtonKind(this, kind);
    follow();
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
}

void ActionButton::setWords(bool shown)
{
    if (icon().isNull())
        shown = true;
    if (m_words == shown)
        return;
    m_words = shown;
    follow();
}

void ActionButton::setWithheld(bool withheld)
{
    if (m_withheld == withheld)
        return;
    m_withheld = withheld;
    follow();
}

int ActionButton::fullWidth() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = m_action ? m_action->text() : text();
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, QSize(), this).width();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    setText(m_words ? m_action->text() : QString());
    setIcon(m_action->icon());
    setToolTip(tipOf(*m_action, m_words));
    setAccessibleName(m_action->iconText());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible() && !m_withheld);
    if (m_action->menu() && menu() != m_action->menu())
        setMenu(m_action->menu());
    updateGeometry();
}

QToolButton *iconButton(const QString &iconName, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}
