// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageline.h"

#include "elidedlabel.h"
#include "icons.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace samverkan {

using namespace Qt::StringLiterals;

QString iconNameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Note: return u"info"_s;
    case MessageKind::Done: return u"checkcircle"_s;
    case MessageKind::Warning: return u"warn"_s;
    case MessageKind::Error: return u"error"_s;
    }
    Q_UNREACHABLE();
}

Theme::Token inkOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Note: return Theme::Link;
    case MessageKind::Done: return Theme::Done;
    case MessageKind::Warning: return Theme::Warning;
    case MessageKind::Error: return Theme::Error;
    }
    Q_UNREACHABLE();
}

Theme::Token groundOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Note: return Theme::NoteGround;
    case MessageKind::Done: return Theme::DoneGround;
    case MessageKind::Warning: return Theme::WarningGround;
    case MessageKind::Error: return Theme::ErrorGround;
    }
    Q_UNREACHABLE();
}

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new WrappedLabel(QString(), Theme::SecondType, Theme::Text2, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageLine::setMessage(MessageKind kind, const QString &text)
{
    m_kind = kind;
    m_label->setText(text);
    // A note is a quiet second line; the others speak in their own colour.
    m_label->setToken(kind == MessageKind::Note ? Theme::Text2 : inkOf(kind));
    setAccessibleName(text);
    updateGeometry();
    place();
    update();
}

QString MessageLine::text() const
{
    return m_label->text();
}

int MessageLine::indent() const
{
    return themeOf(this).px(22);
}

int MessageLine::heightForWidth(int width) const
{
    return qMax(m_label->heightForWidth(width - indent()), themeOf(this).px(16));
}

QSize MessageLine::sizeHint() const
{
    const QSize label = m_label->sizeHint();
    return QSize(label.width() + indent(), qMax(label.height(), themeOf(this).px(16)));
}

void MessageLine::place()
{
    m_label->setGeometry(indent(), 0, qMax(0, width() - indent()), height());
}

void MessageLine::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const qreal side = theme.px(14);
    const qreal line = QFontMetrics(theme.font(Theme::SecondType)).height();
    paintIcon(&painter, QRectF(theme.px(1), qMax(0.0, (line - side) / 2), side, side), iconNameOf(m_kind),
              theme.color(m_kind == MessageKind::Note ? Theme::Text2 : inkOf(m_kind)));
}

void MessageLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
    QWidget::changeEvent(event);
}

}
