// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmented.h"

#include "digits.h"
#include "icons.h"
#include "paint.h"
#include "segmentbutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QtMath>

namespace samverkan {

SegmentButton::SegmentButton(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    name();
}

void SegmentButton::setSegmentIcon(const QString &iconName, Theme::Token token)
{
    m_iconName = iconName;
    m_iconToken = token;
    updateGeometry();
}

void SegmentButton::setCount(std::optional<int> count)
{
    m_count = count;
    name();
    updateGeometry();
    update();
}

void SegmentButton::setWord(const QString &word)
{
    setText(word);
    name();
    updateGeometry();
}

void SegmentButton::name()
{
    setAccessibleName(m_count ? text() + QChar::Space + countText() : text());
}

QString SegmentButton::countText() const
{
    return m_count ? locale().toString(*m_count) : QString();
}

// Measured as drawn when chosen, so that choosing moves nothing.
int SegmentButton::wordWidth(const Theme &theme) const
{
    return QFontMetrics(theme.font(Theme::NameType)).horizontalAdvance(text());
}

QSize SegmentButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    int width = wordWidth(theme) + theme.px(24);
    if (!m_iconName.isEmpty())
        width += theme.px(22);
    if (m_count)
        width += theme.px(6) + qCeil(digitTextWidth(countText(), theme.font(Theme::NameType)));
    return QSize(width, qMax(theme.px(28), QFontMetrics(theme.font()).height() + theme.px(6)));
}

bool SegmentButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const qreal radius = theme.px(6);
    if (isChecked()) {
        fillRounded(&painter, rect(), radius, theme.isDark() ? hoverOver(theme.color(Theme::Raised), theme) : theme.color(Theme::Base));
        strokeRounded(&painter, rect(), radius, theme.color(Theme::Strong));
    } else if (underMouse() && isEnabled()) {
        fillRounded(&painter, rect(), radius, hoverVeil(theme));
    }
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius, theme);
    const QColor ink = theme.color(!isEnabled() ? Theme::Disabled : isChecked() ? Theme::Text : Theme::Text2);
    int x = theme.px(12);
    if (!m_iconName.isEmpty()) {
        const qreal side = theme.px(16);
        paintIcon(&painter, QRectF(x, (height() - side) / 2, side, side), m_iconName,
                  theme.color(isEnabled() ? m_iconToken : Theme::Disabled));
        x += theme.px(22);
    }
    painter.setFont(theme.font(isChecked() ? Theme::NameType : Theme::TextType));
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (m_count) {
        const int right = width() - theme.px(12);
        drawDigitText(&painter, QRectF(x, 0, right - x, height()), Qt::AlignRight, countText());
    }
}

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

int Segmented::addSegment(const QString &text)
{
    auto *button = new SegmentButton(text, this);
    const int index = segments();
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0)
        button->setChecked(true);
    return index;
}

int Segmented::addSegment(const QString &text, const QString &iconName, Theme::Token iconToken)
{
    const int index = addSegment(text);
    segment(index)->setSegmentIcon(iconName, iconToken);
    return index;
}

SegmentButton *Segmented::segment(int index) const
{
    return static_cast<SegmentButton *>(m_group->button(index));
}

void Segmented::setSegmentCount(int index, std::optional<int> count)
{
    segment(index)->setCount(count);
}

void Segmented::setSegmentText(int index, const QString &text)
{
    segment(index)->setWord(text);
}

void Segmented::setSegmentEnabled(int index, bool enabled)
{
    segment(index)->setEnabled(enabled);
}

int Segmented::segments() const
{
    return int(m_group->buttons().size());
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    segment(index)->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    fillRounded(&painter, rect(), theme.px(8), theme.color(Theme::Track));
}

void Segmented::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const auto buttons = m_group->buttons();
        for (QAbstractButton *button : buttons)
            button->updateGeometry();
    }
}

}
