// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "actionbutton.h"
#include "icons.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace samverkan {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_clear(iconButton(u"close"_s, tr("Clear the search"), this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Esc does the same from the keyboard, so Tab need not stop here.
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    m_rest.setSingleShot(true);
    setRest(0);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        announce();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &SearchField::announce);
    place();
}

void SearchField::setRest(int milliseconds)
{
    m_rest.setInterval(milliseconds);
}

QSize SearchField::sizeHint() const
{
    return QSize(themeOf(this).px(240), QLineEdit::sizeHint().height());
}

void SearchField::announce()
{
    m_rest.stop();
    if (m_announced == text())
        return;
    m_announced = text();
    emit searched(m_announced);
}

void SearchField::place()
{
    const Theme theme = themeOf(this);
    // The text stands 34 px in: 8 are the style's.
    setTextMargins(theme.px(26), 0, theme.px(20), 0);
    const int side = theme.px(24);
    m_clear->setGeometry(width() - side - theme.px(4), (height() - side) / 2, side, side);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme theme = themeOf(this);
    const qreal side = theme.px(16);
    QPainter painter(this);
    paintIcon(&painter, QRectF(theme.px(8), (height() - side) / 2, side, side), u"search"_s,
              theme.color(isEnabled() ? Theme::Text2 : Theme::Disabled));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit leaveRequested();
        } else {
            clear();
            announce();
        }
        return;
    case Qt::Key_Down:
        announce();
        emit leaveRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        announce();
        QLineEdit::keyPressEvent(event);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

}
