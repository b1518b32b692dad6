// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "icons.h"
#include "messageline.h"
#include "noticebutton.h"
#include "paint.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

MessageKind messageKind(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return MessageKind::Done;
    case Notice::Kind::Warning: return MessageKind::Warning;
    case Notice::Kind::Error: return MessageKind::Error;
    case Notice::Kind::Undo:
    case Notice::Kind::Note: break;
    }
    return MessageKind::Note;
}

bool isDark(const Notice &notice)
{
    return notice.kind == Notice::Kind::Undo;
}

Theme::Token groundOf(const Notice &notice)
{
    return isDark(notice) ? Theme::UndoGround : samverkan::groundOf(messageKind(notice.kind));
}

}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new WrappedLabel(QString(), Theme::TextType, Theme::Text, this))
    , m_close(iconButton(u"close"_s, tr("Close this message"), this))
{
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        emit closed();
    });
    hide();
}

void NoticeBar::showNotice(const Notice &notice)
{
    m_notice = notice;
    setProgress(-1);
    fill();
    color();
    show();
    updateGeometry();
    update();
    announce();
}

void NoticeBar::setProgress(double share)
{
    m_progress = share;
    setAccessibleDescription(share < 0 ? QString() : locale().toString(qRound(share * 100)) + u'%');
    update();
}

void NoticeBar::dismiss()
{
    hide();
}

void NoticeBar::fill()
{
    const Theme theme = themeOf(this);
    // The pressed link itself may have brought the next notice: it must outlive its signal.
    for (QWidget *link : std::as_const(m_links)) {
        link->setParent(nullptr);
        link->deleteLater();
    }
    m_links.clear();
    m_text->setText(m_notice.text);
    int at = 1;
    for (const Notice::Link &link : std::as_const(m_notice.links)) {
        auto *button = new NoticeButton(link.text, link.shortcut, isDark(m_notice), this);
        connect(button, &QAbstractButton::clicked, this, [this, key = link.key] { emit linkActivated(key); });
        m_row->insertWidget(at++, button);
        m_links.append(button);
    }
    m_close->setVisible(m_notice.closable);
    const int margin = theme.px(isDark(m_notice) ? 6 : 4);
    m_row->setContentsMargins(theme.px(40), margin, theme.px(6), margin);
    m_row->setSpacing(theme.px(8));
    setAccessibleName(m_notice.text);
}

void NoticeBar::color()
{
    m_text->setToken(isDark(m_notice) ? Theme::UndoText : Theme::Text);
    setButtonInk(m_close, isDark(m_notice) ? Theme::UndoText : Theme::Text2);
}

void NoticeBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize NoticeBar::sizeHint() const
{
    const Theme theme = themeOf(this);
    return QSize(QWidget::sizeHint().width(), qMax(QWidget::sizeHint().height(), theme.px(isDark(m_notice) ? 44 : 40)));
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    fillRounded(&painter, rect(), theme.px(8), theme.color(groundOf(m_notice)));
    drawContrastFrame(&painter, rect(), theme.px(8), theme, Theme::Outline); // all grounds are one there
    if (m_progress >= 0) {
        const QRectF track(theme.px(14), height() - theme.px(5), width() - 2 * theme.px(14), theme.px(3));
        drawTrack(&painter, track, theme, Theme::Outline);
        fillRounded(&painter, QRectF(track.topLeft(), QSizeF(track.width() * qMin(1.0, m_progress), track.height())), theme.px(1), theme.color(Theme::Accent));
    }
    const qreal side = theme.px(18);
    const QString own = isDark(m_notice) ? u"undo"_s : iconNameOf(messageKind(m_notice.kind));
    paintIcon(&painter, QRectF(theme.px(14), (height() - side) / 2, side, side), m_notice.iconName.isEmpty() ? own : m_notice.iconName,
              theme.color(isDark(m_notice) ? Theme::UndoText : inkOf(messageKind(m_notice.kind))));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fill();
}

}
