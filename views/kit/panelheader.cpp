// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelheader.h"

#include "elidedlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace samverkan {

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(QString(), Theme::RecordType, Theme::Text, this))
    , m_second(new ElidedLabel(QString(), Theme::SecondType, Theme::Text2, this))
    , m_row(new QHBoxLayout(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_second);
    words->addStretch();
    m_row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    place();
}

void PanelHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PanelHeader::setSecondLine(const QString &line)
{
    m_second->setText(line);
    m_second->setVisible(!line.isEmpty());
}

QString PanelHeader::title() const
{
    return m_title->text();
}

QToolButton *PanelHeader::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->iconText());
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    m_row->addWidget(button);
    return button;
}

void PanelHeader::place()
{
    const Theme theme = themeOf(this);
    m_row->setContentsMargins(theme.px(20), 0, theme.px(12), 0);
    m_row->setSpacing(theme.px(4));
    setFixedHeight(theme.px(60));
}

void PanelHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

}
