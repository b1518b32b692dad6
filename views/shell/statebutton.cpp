// SPDX-License-Identifier: GPL-3.0-or-later
#include "statebutton.h"

#include "icons.h"
#include "paint.h"
#include "theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace samverkan {

StateButton::StateButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"stateButton"_s);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void StateButton::setState(const QString &text, const QString &iconName, const QString &place)
{
    m_text = text;
    m_iconName = iconName;
    setToolTip(text + u'\n' + place);
    setAccessibleName(text);
    setAccessibleDescription(place);
    setVisible(!text.isEmpty());
    update();
}

void StateButton::setRail(bool rail)
{
    m_rail = rail;
    update();
}

QSize StateButton::sizeHint() const
{
    return QSize(themeOf(this).px(44), themeOf(this).px(36)); // a line with the footers of the pages
}

void StateButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const QRect box = rect().adjusted(theme.px(8), theme.px(3), -theme.px(8), -theme.px(3));
    if (underMouse())
        fillRounded(&painter, box, theme.px(6), hoverVeil(theme));
    if (hasFocus())
        drawFocusRing(&painter, box, theme.px(6), theme);
    const qreal side = theme.px(16);
    const qreal x = m_rail ? (width() - side) / 2 : theme.px(22);
    const bool isCalm = m_iconName != u"lock"; // read-only is said in the colour of words
    paintIcon(&painter, QRectF(x, (height() - side) / 2, side, side), m_iconName, theme.color(isCalm ? Theme::Done : Theme::Text2));
    if (m_rail)
        return;
    painter.setFont(theme.font(Theme::SecondType));
    painter.setPen(theme.color(Theme::Text2));
    const QRect words = rect().adjusted(theme.px(46), 0, -theme.px(12), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

} // namespace samverkan
