// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheader.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "paint.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace samverkan {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(iconButton(u"left"_s, QString(), this))
    , m_title(new ElidedLabel(QString(), Theme::TitleType, Theme::Text, this))
    , m_note(new ElidedLabel(QString(), Theme::TextType, Theme::Text2, this))
    , m_second(new ElidedLabel(QString(), Theme::SecondType, Theme::Text2, this))
    , m_first(new QHBoxLayout)
    , m_row(new QHBoxLayout(this))
    , m_right(new QHBoxLayout)
{
    m_first->addWidget(m_title);
    m_first->addWidget(m_note, 1, Qt::AlignBottom);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(m_first);
    words->addWidget(m_second);
    words->addStretch();
    m_row->addWidget(m_back);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_right);
    m_back->hide();
    m_note->hide();
    m_second->hide();
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    // Words that can be dropped must not hold the window wide.
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
    place();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PageHeader::setSecondLine(const QString &line)
{
    m_second->setText(line);
    m_second->setVisible(!line.isEmpty());
    place();
}

void PageHeader::setBack(const QString &name)
{
    m_back->setToolTip(name);
    m_back->setAccessibleName(name);
    m_back->setVisible(!name.isEmpty());
    place();
}

void PageHeader::setHairline(bool shown)
{
    m_hairline = shown;
    update();
}

ActionButton *PageHeader::addButton(QAction *action)
{
    auto *button = new ActionButton(action, ButtonKind::Plain, this);
    const int at = m_primary ? m_right->indexOf(m_primary) : m_right->count();
    m_right->insertWidget(at, button);
    m_buttons.append(button);
    setTabOrder(m_buttons.size() > 1 ? m_buttons[m_buttons.size() - 2] : static_cast<QWidget *>(m_back), button);
    fitButtons();
    return button;
}

ActionButton *PageHeader::setPrimary(QAction *action)
{
    delete m_primary;
    m_primary = new ActionButton(action, ButtonKind::Primary, this);
    m_right->addWidget(m_primary);
    fitButtons();
    return m_primary;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_right->insertWidget(0, widget);
    m_others.append(widget);
    fitButtons();
}

QSize PageHeader::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    int width = theme.px(40) + m_title->minimumSizeHint().width() + (m_back->isHidden() ? 0 : theme.px(40));
    width += int(m_buttons.size() + (m_primary ? 1 : 0)) * theme.px(40);
    for (const QWidget *other : m_others)
        width += other->minimumSizeHint().width() + theme.px(8);
    return QSize(width, height());
}

void PageHeader::place()
{
    const Theme theme = themeOf(this);
    const bool back = !m_back->toolTip().isEmpty();
    m_row->setContentsMargins(theme.px(back ? 16 : 24), 0, theme.px(16), 0);
    m_row->setSpacing(theme.px(8));
    m_right->setSpacing(theme.px(8));
    m_first->setSpacing(theme.px(12));
    // Title and note stand on one line.
    const int rise = QFontMetrics(theme.font(Theme::TitleType)).descent() - QFontMetrics(theme.font()).descent();
    m_note->setContentsMargins(0, 0, 0, qMax(0, rise));
    const bool second = !m_second->text().isEmpty();
    setFixedHeight(theme.px(second ? 68 : 56));
    fitButtons();
}

void PageHeader::fitButtons()
{
    const Theme theme = themeOf(this);
    int room = width() - theme.px(40) - qMin(m_title->sizeHint().width(), theme.px(220)) - theme.px(16);
    QList<ActionButton *> order = m_buttons;
    if (m_primary)
        order.append(m_primary);
    for (const QWidget *other : std::as_const(m_others))
        room -= other->isHidden() ? 0 : other->minimumSizeHint().width() + theme.px(8);
    int wanted = 0;
    for (const ActionButton *button : order)
        wanted += button->isHidden() ? 0 : button->fullWidth() + theme.px(8);
    for (ActionButton *button : order) {
        const bool fits = wanted <= room;
        button->setWords(fits);
        if (!fits && !button->hasWords())
            wanted -= button->fullWidth() - theme.px(32);
    }
}

void PageHeader::paintEvent(QPaintEvent *)
{
    if (!m_hairline)
        return;
    QPainter painter(this);
    drawHairline(&painter, rect(), Qt::BottomEdge, themeOf(this).color(Theme::Hairline));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

}
