// SPDX-License-Identifier: GPL-3.0-or-later
#include "namepopover.h"

#include "style.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace samverkan {

using namespace Qt::StringLiterals;

NamePopover::NamePopover(const QString &label, const QString &button, QWidget *over)
    : Popover(over)
    , m_line(new QLineEdit(content()))
    , m_button(new QPushButton(button, content()))
    , m_note(new QLabel(content()))
{
    const Theme theme = themeOf(over);
    setObjectName(u"namePopover"_s);
    m_line->setObjectName(u"nameLine"_s);
    m_button->setObjectName(u"nameAccept"_s);
    setButtonKind(m_button, ButtonKind::Primary);
    auto *words = new QLabel(label, content());
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(m_line);
    m_line->setAccessibleName(QString(label).remove(u'&'));
    m_line->setMinimumWidth(theme.px(208));
    m_line->setMaxLength(80);
    m_note->setWordWrap(true);
    m_note->setFont(theme.font(Theme::SecondType));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(6));
    column->addWidget(words);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_line, &QLineEdit::textChanged, this, &NamePopover::check);
    connect(m_line, &QLineEdit::returnPressed, this, &NamePopover::accept);
    connect(m_button, &QPushButton::clicked, this, &NamePopover::accept);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
    check();
}

void NamePopover::setName(const QString &name)
{
    m_line->setText(name);
    m_line->selectAll();
}

void NamePopover::setTaken(const QStringList &names, const QString &sentence)
{
    m_taken = names;
    m_note->setText(sentence);
    check();
}

void NamePopover::check()
{
    const QString name = m_line->text().trimmed();
    m_button->setEnabled(!name.isEmpty());
    m_note->setVisible(m_taken.contains(name));
    m_line->setAccessibleDescription(m_taken.contains(name) ? m_note->text() : QString());
}

void NamePopover::accept()
{
    const QString name = m_line->text().trimmed();
    if (name.isEmpty())
        return;
    closePopover();
    emit accepted(name);
}

}
