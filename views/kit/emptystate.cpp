// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "icons.h"
#include "paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace samverkan {

class EmptyState::Disc : public QWidget
{
public:
    using QWidget::QWidget;
    QString name;

    QSize sizeHint() const override
    {
        const int side = themeOf(this).px(72);
        return QSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (name.isEmpty())
            return;
        const Theme theme = themeOf(this);
        QPainter painter(this);
        const qreal disc = theme.px(72);
        const QRectF round(QRectF(rect()).center() - QPointF(disc / 2, disc / 2), QSizeF(disc, disc));
        fillRounded(&painter, round, disc / 2, theme.color(Theme::NoteGround));
        drawContrastFrame(&painter, round, disc / 2, theme, Theme::Link);
        const qreal side = theme.px(32);
        paintIcon(&painter, QRectF(round.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), name, theme.color(Theme::Link));
    }
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_disc(new Disc(this))
    , m_title(new WrappedLabel(QString(), Theme::RecordType, Theme::Text, this))
    , m_sentence(new WrappedLabel(QString(), Theme::TextType, Theme::Text2, this))
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_help(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setButtonKind(m_help, ButtonKind::Link);
    m_help->hide();
    m_buttons->addStretch();
    m_buttons->addStretch();
    connect(m_help, &QPushButton::clicked, this, &EmptyState::helpRequested);
    place();
}

void EmptyState::setIconName(const QString &name)
{
    m_disc->name = name;
    m_disc->update();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void EmptyState::setPrimary(QAction *action)
{
    delete m_primary;
    m_primary = action ? new ActionButton(action, ButtonKind::Primary, this) : nullptr;
    if (m_primary)
        m_buttons->insertWidget(1, m_primary);
}

void EmptyState::setSecond(QAction *action)
{
    delete m_second;
    m_second = action ? new ActionButton(action, ButtonKind::Plain, this) : nullptr;
    if (m_second)
        m_buttons->insertWidget(m_buttons->count() - 1, m_second);
}

void EmptyState::setHelp(const QString &text)
{
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
}

// Rebuilt on a change of text size: spacings are part of the layout.
void EmptyState::place()
{
    const Theme theme = themeOf(this);
    while (m_column->count() > 0) {
        QLayoutItem *item = m_column->takeAt(0);
        if (item->layout() != m_buttons)
            delete item;
        else
            m_buttons->setParent(nullptr);
    }
    fitWidth();
    m_buttons->setSpacing(theme.px(8));
    m_column->setSpacing(0);
    m_column->addStretch();
    m_column->addWidget(m_disc, 0, Qt::AlignHCenter);
    m_column->addSpacing(theme.px(16));
    m_column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_column->addSpacing(theme.px(4));
    m_column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    m_column->addSpacing(theme.px(20));
    m_column->addLayout(m_buttons);
    m_column->addSpacing(theme.px(6));
    m_column->addWidget(m_help, 0, Qt::AlignHCenter);
    m_column->addStretch();
}

void EmptyState::fitWidth()
{
    const Theme theme = themeOf(this);
    const int width = qMax(theme.px(120), qMin(theme.px(440), this->width() - theme.px(32)));
    m_sentence->setFixedWidth(width);
    m_title->setFixedWidth(width);
}

QSize EmptyState::minimumSizeHint() const
{
    return QSize(themeOf(this).px(152), QWidget::minimumSizeHint().height());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

}
