// SPDX-License-Identifier: GPL-3.0-or-later
#include "jumpfield.h"

#include "icons.h"
#include "paint.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace samverkan {

using namespace Qt::StringLiterals;

JumpField::JumpField(const QString &text, const QString &shortcut, QWidget *parent)
    : QPushButton(text, parent)
    , m_shortcut(shortcut)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text);
    setAccessibleDescription(shortcut);
}

void JumpField::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(rail ? text() + u"  "_s + m_shortcut : QString());
    setSizePolicy(rail ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize JumpField::sizeHint() const
{
    const Theme theme = themeOf(this);
    return m_rail ? QSize(theme.px(44), theme.px(32)) : QSize(theme.px(184), theme.px(32));
}

QSize JumpField::minimumSizeHint() const
{
    return m_rail ? sizeHint() : QSize(themeOf(this).px(120), sizeHint().height());
}

void JumpField::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const qreal radius = theme.px(6);
    if (m_rail) {
        if (underMouse())
            fillRounded(&painter, rect(), radius, hoverVeil(theme));
    } else {
        const bool hover = underMouse();
        drawControlFrame(&painter, rect(), radius, { theme.color(Theme::Field), theme.color(hover ? Theme::Strong : Theme::Outline),
                                                     theme.color(Theme::Strong) }, theme);
    }
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius, theme);
    const qreal side = theme.px(m_rail ? 20 : 16);
    const qreal x = m_rail ? (width() - side) / 2 : theme.px(10);
    paintIcon(&painter, QRectF(x, (height() - side) / 2, side, side), u"search"_s, theme.color(Theme::Text2));
    if (m_rail)
        return;
    QRect box = rect().adjusted(theme.px(34), 0, -theme.px(10), 0);
    painter.setFont(theme.font(Theme::SecondType));
    painter.setPen(theme.color(Theme::Text2));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_shortcut);
    box.setRight(box.right() - painter.fontMetrics().horizontalAdvance(m_shortcut) - theme.px(6));
    painter.setFont(theme.font());
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

}
