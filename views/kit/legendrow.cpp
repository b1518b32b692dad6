// SPDX-License-Identifier: GPL-3.0-or-later
#include "legendrow.h"

#include "paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace samverkan {

void paintSwatch(QPainter *painter, const QRectF &rect, const QColor &color, bool hatched)
{
    const qreal radius = rect.width() / 5;
    if (!hatched) {
        fillRounded(painter, rect, radius, color);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->setPen(QPen(color, 1));
    const qreal step = rect.width() / 3.5;
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter->restore();
    strokeRounded(painter, rect, radius, color);
}

LegendRow::LegendRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendRow::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names.append(wordsOf(entry));
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QString LegendRow::wordsOf(const LegendEntry &entry) const
{
    return entry.value.isEmpty() ? entry.text : entry.text + QChar::Space + entry.value;
}

QList<QRect> LegendRow::boxes(int width) const
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.font(Theme::SecondType));
    const int height = qMax(theme.px(20), metrics.height());
    QList<QRect> result;
    int x = 0;
    int y = 0;
    for (const LegendEntry &entry : m_entries) {
        const int own = theme.px(14 + 6) + metrics.horizontalAdvance(wordsOf(entry)) + 1;
        if (x > 0 && x + own > width) {
            x = 0;
            y += height + theme.px(2);
        }
        result.append(QRect(x, y, own, height));
        x += own + theme.px(20);
    }
    return result;
}

int LegendRow::heightForWidth(int width) const
{
    const QList<QRect> all = boxes(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize LegendRow::sizeHint() const
{
    const QList<QRect> all = boxes(QWIDGETSIZE_MAX);
    return all.isEmpty() ? QSize(0, 0) : QSize(all.last().right() + 1, all.last().height());
}

QSize LegendRow::minimumSizeHint() const
{
    return QSize(themeOf(this).px(80), heightForWidth(qMax(width(), themeOf(this).px(80))));
}

void LegendRow::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(Theme::SecondType));
    painter.setPen(theme.color(Theme::Text));
    const QList<QRect> all = boxes(width());
    for (int i = 0; i < all.size(); ++i) {
        const QRect box = all[i];
        const qreal side = theme.px(14);
        const QRectF swatch(box.left(), box.top() + (box.height() - side) / 2, side, side);
        paintSwatch(&painter, swatch, m_entries[i].color, m_entries[i].hatched);
        drawContrastFrame(&painter, swatch, side / 5, theme, Theme::Text);
        painter.drawText(box.adjusted(theme.px(20), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, wordsOf(m_entries[i]));
    }
}

void LegendRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
