// SPDX-License-Identifier: GPL-3.0-or-later
#include "formstrip.h"

#include "elidedlabel.h"
#include "icons.h"
#include "style.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace samverkan {

FormStrip::FormStrip(const QString &iconName, QWidget *parent)
    : Surface(Theme::NoteGround, parent)
    , m_iconName(iconName)
    , m_text(new WrappedLabel({}, Theme::TextType, Theme::Text, this))
    , m_column(new QVBoxLayout(this))
{
    setEdges(Qt::BottomEdge);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_column->addWidget(m_text);
    m_column->addLayout(m_row);
    place();
    hide();
}

void FormStrip::showStrip(const QString &text, const QList<Link> &links)
{
    // A pressed link may be what brought the next text: it must outlive its signal.
    for (QWidget *link : std::as_const(m_links)) {
        link->hide();
        link->deleteLater();
    }
    m_links.clear();
    m_text->setText(text);
    setAccessibleName(text);
    for (const Link &link : links) {
        auto *button = new QPushButton(link.text, this);
        setButtonKind(button, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [act = link.act] { act(); });
        m_row->addWidget(button, 0, Qt::AlignLeft);
        m_links.append(button);
    }
    place();
    setVisible(!text.isEmpty());
}

void FormStrip::place()
{
    const Theme theme = themeOf(this);
    m_column->setContentsMargins(theme.px(44), theme.px(8), theme.px(12), theme.px(8));
    m_column->setSpacing(theme.px(2));
    int wanted = 0;
    for (QWidget *link : std::as_const(m_links))
        wanted += link->sizeHint().width() + theme.px(4);
    const bool fits = wanted <= width() - theme.px(56);
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(fits ? theme.px(4) : 0);
    m_row->setAlignment(Qt::AlignLeft);
}

void FormStrip::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void FormStrip::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const int side = theme.px(16);
    paintIcon(&painter, QRectF(theme.px(20), theme.px(9), side, side), m_iconName, theme.color(Theme::Link));
}

void FormStrip::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
