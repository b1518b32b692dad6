// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "icons.h"
#include "paint.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace samverkan {

using namespace Qt::StringLiterals;

// Both buttons are transparent: the pill under them is the chip's.
class Chip::Words : public QAbstractButton
{
public:
    explicit Words(Chip *chip)
        : QAbstractButton(chip)
        , m_chip(chip)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Theme theme = themeOf(this);
        const int words = labelWidth(theme) + QFontMetrics(theme.font(Theme::NameType)).horizontalAdvance(m_chip->value());
        return QSize(words + theme.px(10 + 4), qMax(theme.px(28), QFontMetrics(theme.font()).height() + theme.px(8)));
    }

    QSize minimumSizeHint() const override
    {
        const Theme theme = themeOf(this);
        return QSize(qMin(sizeHint().width(), labelWidth(theme) + theme.px(60)), sizeHint().height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        QRect box = rect().adjusted(theme.px(10), 0, -theme.px(2), 0);
        painter.setFont(theme.font());
        painter.setPen(theme.color(Theme::Text2));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_chip->label() + u':');
        box.setLeft(box.left() + labelWidth(theme));
        painter.setFont(theme.font(Theme::NameType));
        painter.setPen(theme.color(Theme::Text));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_chip->value(), Qt::ElideRight, box.width()));
    }

    void focusInEvent(QFocusEvent *event) override { QAbstractButton::focusInEvent(event); m_chip->update(); }
    void focusOutEvent(QFocusEvent *event) override { QAbstractButton::focusOutEvent(event); m_chip->update(); }
    void enterEvent(QEnterEvent *event) override { QAbstractButton::enterEvent(event); m_chip->update(); }
    void leaveEvent(QEvent *event) override { QAbstractButton::leaveEvent(event); m_chip->update(); }

private:
    int labelWidth(const Theme &theme) const
    {
        return QFontMetrics(theme.font()).horizontalAdvance(m_chip->label() + u": "_s);
    }

    Chip *m_chip;
};

class Chip::Cross : public QAbstractButton
{
public:
    explicit Cross(Chip *chip)
        : QAbstractButton(chip)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        const Theme theme = themeOf(this);
        return QSize(theme.px(24), theme.px(24));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        const QRectF disc = QRectF(rect()).adjusted(theme.px(2), theme.px(2), -theme.px(2), -theme.px(2));
        if (underMouse() || isDown())
            fillRounded(&painter, disc, disc.height() / 2, pressedOver(theme.color(Theme::NoteGround), theme));
        if (hasFocus())
            drawFocusRing(&painter, disc, disc.height() / 2, theme);
        const qreal side = theme.px(14);
        const QPointF corner = QRectF(rect()).center() - QPointF(side / 2, side / 2);
        paintIcon(&painter, QRectF(corner, QSizeF(side, side)), u"close"_s, theme.color(Theme::Text2));
    }
};

Chip::Chip(const QString &label, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_value(value)
    , m_words(new Words(this))
    , m_cross(new Cross(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 3, 0);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_cross, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_words, &QAbstractButton::clicked, this, &Chip::activated);
    connect(m_cross, &QAbstractButton::clicked, this, &Chip::removeRequested);
    name();
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    name();
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    name();
}

void Chip::name()
{
    const QString whole = m_label + u": "_s + m_value;
    m_words->setAccessibleName(whole);
    m_words->setToolTip(whole);
    m_words->setAccessibleDescription(tr("Change this filter"));
    m_cross->setAccessibleName(tr("Remove the filter %1").arg(m_label));
    m_cross->setToolTip(m_cross->accessibleName());
    setAccessibleName(whole);
    m_words->updateGeometry();
    m_words->update();
}

void Chip::setRemovable(bool removable)
{
    m_cross->setVisible(removable);
}

void Chip::setOpen(bool open)
{
    m_open = open;
    update();
}

QAbstractButton *Chip::wordsButton() const
{
    return m_words;
}

QAbstractButton *Chip::removeButton() const
{
    return m_cross;
}

QSize Chip::sizeHint() const
{
    return QSize(QWidget::sizeHint().width(), m_words->sizeHint().height());
}

QSize Chip::minimumSizeHint() const
{
    return QSize(QWidget::minimumSizeHint().width(), m_words->sizeHint().height());
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    const QColor ground = theme.color(Theme::NoteGround);
    fillRounded(&painter, rect(), radius, m_open || m_words->isDown() ? pressedOver(ground, theme)
                                          : m_words->underMouse()     ? hoverOver(ground, theme)
                                                                      : ground);
    if (m_words->hasFocus())
        drawFocusRing(&painter, rect(), radius, theme);
    else
        strokeRounded(&painter, rect(), radius, theme.color(Theme::ChipEdge), theme.edge());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && m_cross->isVisibleTo(this)) {
        emit removeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_words->updateGeometry();
        m_cross->updateGeometry();
        updateGeometry();
    }
}

}
