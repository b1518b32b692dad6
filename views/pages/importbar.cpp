// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbar.h"

#include "elidedlabel.h"
#include "icons.h"
#include "style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samverkan {

ImportBar::ImportBar(QWidget *parent)
    : Surface(Theme::Sunken, parent)
    , m_note(new WrappedLabel({}, Theme::TextType, Theme::Text2, this))
    , m_message(new MessageLine(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_rejects(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_primary(new QPushButton(this))
{
    m_note->setObjectName(u"importNote"_s);
    m_message->setObjectName(u"importMessage"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_rejects->setObjectName(u"importRejects"_s);
    m_back->setObjectName(u"importBack"_s);
    m_primary->setObjectName(u"importPrimary"_s);
    setEdges(Qt::TopEdge);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    setButtonKind(m_rejects, ButtonKind::Quiet);
    setButtonKind(m_primary, ButtonKind::Primary);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    row->addWidget(m_message, 1, Qt::AlignVCenter);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_rejects),
                          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_primary)})
        row->addWidget(part, 0, Qt::AlignVCenter);
    place();
    showParts();
}

bool ImportBar::isNarrow() const
{
    return width() < themeOf(this).px(720);
}

void ImportBar::setRejectsText(const QString &text)
{
    m_rejectsText = text;
    m_rejects->setAccessibleName(text);
    place();
}

void ImportBar::setNote(const QString &text, const QString &shorter)
{
    m_noteText = text;
    m_shorter = shorter;
    fitNote();
}

void ImportBar::fitNote()
{
    if (m_isWorking)
        return;
    const QString &text = m_shorter.isEmpty() || !isNarrow() ? m_noteText : m_shorter;
    if (text != m_note->text())
        m_note->setText(text);
}

void ImportBar::setMessage(MessageKind kind, const QString &text)
{
    m_message->setMessage(kind, text);
    showParts();
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ImportBar::shownText() const
{
    return m_message->isHidden() ? m_note->text() : m_message->text();
}

void ImportBar::setWorking(const QString &text)
{
    m_isWorking = true;
    m_message->setMessage(MessageKind::Note, {});
    m_note->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setValue(0);
    showParts();
}

void ImportBar::setProgress(double share)
{
    m_progress->setValue(int(share * 100));
}

void ImportBar::setResting()
{
    m_isWorking = false;
    fitNote();
    showParts();
}

void ImportBar::showParts()
{
    const bool hasMessage = !m_isWorking && !m_message->text().isEmpty();
    m_message->setVisible(hasMessage);
    m_note->setVisible(!hasMessage);
    m_progress->setVisible(m_isWorking);
    m_cancel->setVisible(m_isWorking);
    m_back->setVisible(!m_isWorking);
    m_primary->setVisible(!m_isWorking);
    // Whether there is anything to save is the page's to say: it enables the button.
    m_rejects->setVisible(!m_isWorking && m_rejects->isEnabled());
}

void ImportBar::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10));
    layout()->setSpacing(theme.px(8));
    setMinimumHeight(theme.px(56));
    m_progress->setFixedWidth(theme.px(isNarrow() ? 96 : 180));
    m_rejects->setText(isNarrow() ? QString() : m_rejectsText);
    m_rejects->setIcon(isNarrow() ? icon(u"export"_s) : QIcon());
    m_rejects->setToolTip(isNarrow() ? m_rejectsText : QString());
    fitNote();
}

void ImportBar::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void ImportBar::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
