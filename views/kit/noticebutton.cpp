// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebutton.h"

#include "paint.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace samverkan {

NoticeButton::NoticeButton(const QString &text, const QString &shortcut, bool dark, QWidget *parent)
    : QAbstractButton(parent)
    , m_shortcut(shortcut)
    , m_dark(dark)
{
    setText(text);
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont NoticeButton::wordFont() const
{
    QFont font = themeOf(this).font();
    font.setWeight(m_dark ? QFont::DemiBold : QFont::Normal);
    return font;
}

QSize NoticeButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    int width = QFontMetrics(wordFont()).horizontalAdvance(text()) + theme.px(24);
    if (!m_shortcut.isEmpty())
        width += QFontMetrics(theme.font(Theme::SecondType)).horizontalAdvance(m_shortcut) + theme.px(10);
    return QSize(width, theme.px(32));
}

void NoticeButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    const QColor ink = theme.color(m_dark ? Theme::UndoText : Theme::Text);
    QPainter painter(this);
    // The button with a shortcut is the one to press: it has a ground of its own.
    const bool raised = m_dark && !m_shortcut.isEmpty();
    if (raised) {
        fillRounded(&painter, rect(), theme.px(6), theme.color(Theme::UndoRaised));
        drawContrastFrame(&painter, rect(), theme.px(6), theme, Theme::UndoText);
    }
    if (underMouse() || isDown()) {
        QColor veil = ink;
        veil.setAlphaF(isDown() ? 0.14f : 0.08f);
        fillRounded(&painter, rect(), theme.px(6), veil);
    }
    if (hasFocus())
        strokeRounded(&painter, rect(), theme.px(6), theme.color(m_dark ? Theme::UndoLink : Theme::Accent), theme.px(2));
    painter.setFont(wordFont());
    painter.setPen(m_dark ? theme.color(Theme::UndoLink) : ink);
    const QRect box = rect().adjusted(theme.px(12), 0, -theme.px(12), 0);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (m_shortcut.isEmpty())
        return;
    painter.setFont(theme.font(Theme::SecondType));
    painter.setPen(m_dark ? mixed(theme.color(Theme::UndoGround), ink, theme.isHighContrast() ? 1 : 0.82) : theme.color(Theme::Text2));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_shortcut);
}

}
