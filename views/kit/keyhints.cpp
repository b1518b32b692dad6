// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyhints.h"

#include "paint.h"
#include "theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace samverkan {

KeyHints::KeyHints(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyHints::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    QStringList words;
    for (const KeyHint &hint : hints)
        words.append(hint.key + QChar::Space + hint.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void KeyHints::setPlain(bool plain)
{
    m_plain = plain;
    updateGeometry();
    update();
}

int KeyHints::capWidth(const QString &key) const
{
    const Theme theme = themeOf(this);
    const int words = QFontMetrics(theme.font(m_plain ? Theme::SecondType : Theme::HeaderType)).horizontalAdvance(key);
    return m_plain ? words : qMax(theme.px(22), words + theme.px(12));
}

int KeyHints::widthOf(const KeyHint &hint) const
{
    const Theme theme = themeOf(this);
    return capWidth(hint.key) + theme.px(m_plain ? 4 : 6) + QFontMetrics(theme.font(Theme::SecondType)).horizontalAdvance(hint.text);
}

QSize KeyHints::sizeHint() const
{
    int width = 0;
    for (const KeyHint &hint : m_hints)
        width += widthOf(hint) + themeOf(this).px(16);
    return QSize(width, themeOf(this).px(24));
}

QSize KeyHints::minimumSizeHint() const
{
    return QSize(m_hints.isEmpty() ? 0 : widthOf(m_hints.first()), themeOf(this).px(24));
}

void KeyHints::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    int x = 0;
    for (const KeyHint &hint : std::as_const(m_hints)) {
        if (x + widthOf(hint) > width())
            return;
        const QRectF cap(x, (height() - theme.px(22)) / 2, capWidth(hint.key), theme.px(22));
        if (!m_plain)
            drawControlFrame(&painter, cap, theme.px(4), { theme.color(Theme::Field), theme.color(Theme::Strong), QColor() }, theme);
        painter.setFont(theme.font(m_plain ? Theme::SecondType : Theme::HeaderType));
        painter.setPen(theme.color(m_plain ? Theme::Text2 : Theme::Text));
        painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, hint.key);
        painter.setFont(theme.font(Theme::SecondType));
        painter.setPen(theme.color(Theme::Text2));
        painter.drawText(QRectF(cap.right() + theme.px(m_plain ? 4 : 6), 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         hint.text);
        x += widthOf(hint) + theme.px(16);
    }
}

void KeyHints::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
