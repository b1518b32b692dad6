// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace samverkan {

ElidedLabel::ElidedLabel(const QString &text, Theme::Type type, Theme::Token token, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateTip();
    updateGeometry();
    update();
}

void ElidedLabel::setType(Theme::Type type)
{
    m_type = type;
    updateGeometry();
    update();
}

void ElidedLabel::setToken(Theme::Token token)
{
    m_token = token;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QFontMetrics ElidedLabel::metrics() const
{
    return QFontMetrics(themeOf(this).font(m_type));
}

bool ElidedLabel::isElided() const
{
    return metrics().horizontalAdvance(m_text) > contentsRect().width();
}

void ElidedLabel::updateTip()
{
    setToolTip(isElided() ? m_text : QString());
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics own = metrics();
    return QSize(own.horizontalAdvance(m_text) + 1, own.height()).grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics own = metrics();
    return QSize(qMin(own.horizontalAdvance(m_text), own.averageCharWidth() * 4), own.height()).grownBy(contentsMargins());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(m_type));
    painter.setPen(theme.color(isEnabled() ? m_token : Theme::Disabled));
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), int(m_alignment) | Qt::TextSingleLine, shown);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateTip();
}

WrappedLabel::WrappedLabel(const QString &text, Theme::Type type, Theme::Token token, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_token(token)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void WrappedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void WrappedLabel::setToken(Theme::Token token)
{
    m_token = token;
    update();
}

void WrappedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize WrappedLabel::sizeHint() const
{
    const int wide = QFontMetrics(themeOf(this).font(m_type)).horizontalAdvance(m_text) + 1;
    const int width = qMin(wide, qMin(themeOf(this).px(480), maximumWidth()));
    return QSize(width, heightForWidth(width));
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(themeOf(this).font(m_type));
    return QSize(qMin(metrics.horizontalAdvance(m_text), metrics.averageCharWidth() * 12), metrics.height());
}

int WrappedLabel::heightForWidth(int width) const
{
    const QFontMetrics metrics(themeOf(this).font(m_type));
    // Layouts ask with the whole column's width, also when this is held narrower.
    return metrics.boundingRect(QRect(0, 0, qMin(width, maximumWidth()), QWIDGETSIZE_MAX), int(m_alignment) | Qt::TextWordWrap, m_text).height();
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(m_type));
    painter.setPen(theme.color(isEnabled() ? m_token : Theme::Disabled));
    painter.drawText(rect(), int(m_alignment) | Qt::TextWordWrap, m_text);
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

}
