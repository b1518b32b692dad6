// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentbutton.h"

#include "digits.h"
#include "icons.h"
#include "paint.h"

#include <QFontMetrics>
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
        strokeRounded(&painter, rect(), radius, theme.color(Theme::Strong), theme.edge());
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

}
