// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsection.h"

#include "elidedlabel.h"
#include "formfields.h"
#include "recordform.h"
#include "style.h"
#include "theme.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

FormSection::FormSection(RecordForm *form, const QStringList &keys, QWidget *parent)
    : Page(parent)
    , m_form(form)
    , m_scroll(new QScrollArea(this))
    , m_column(new QWidget)
    , m_introduction(new WrappedLabel({}, Theme::TextType, Theme::Text2, m_column))
    , m_fields(new FormFields(form, keys, m_column))
    , m_unsaved(new MessageLine(m_column))
{
    auto *column = new QVBoxLayout(m_column);
    column->addWidget(m_introduction);
    column->addWidget(m_fields);
    column->addWidget(m_unsaved);
    m_advice = new QVBoxLayout;
    column->addLayout(m_advice);
    column->addStretch(1);
    m_introduction->hide();
    auto *room = new QWidget;
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_column, 1000);
    row->addStretch(1);
    room->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(room);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    connect(form, &RecordForm::unsavedChanged, this, &FormSection::showUnsaved);
    setFocusProxy(m_fields);
    place();
    showUnsaved();
}

void FormSection::setIntroduction(const QString &text)
{
    static_cast<WrappedLabel *>(m_introduction)->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormSection::setAdvice(const QList<FormAdvice> &advice)
{
    qDeleteAll(m_advices);
    m_advices.clear();
    for (const FormAdvice &one : advice) {
        auto *line = new MessageLine(m_column);
        line->setMessage(one.kind, one.text);
        m_advice->addWidget(line);
        m_advices.append(line);
        if (one.linkKey.isEmpty())
            continue;
        auto *link = new QPushButton(one.linkText, m_column);
        link->setObjectName(u"advice_"_s + one.linkKey);
        setButtonKind(link, ButtonKind::Plain);
        connect(link, &QPushButton::clicked, this, [this, key = one.linkKey] { emit linkChosen(key); });
        m_advice->addWidget(link, 0, Qt::AlignLeft);
        m_advices.append(link);
    }
    place();
}

void FormSection::showUnsaved()
{
    const QString text = m_form->unsavedText();
    m_unsaved->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_unsaved->setMessage(MessageKind::Error, text);
}

void FormSection::enter()
{
    m_fields->enterFirst();
}

void FormSection::leave()
{
    m_form->saveAll();
}

QList<QWidget *> FormSection::parts() const
{
    return {m_fields};
}

void FormSection::place()
{
    const Theme theme = themeOf(this);
    m_column->setMaximumWidth(theme.px(640));
    m_column->layout()->setContentsMargins(theme.px(24), theme.px(16), theme.px(16), theme.px(24));
    m_column->layout()->setSpacing(theme.px(12));
    m_advice->setSpacing(theme.px(8));
}

void FormSection::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
