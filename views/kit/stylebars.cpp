// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "paint.h"
#include "stylepainters.h"

#include <QFontMetrics>
#include <QPainter>

namespace samverkan {

void drawScrollBar(const Drawing &drawing, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme &theme = drawing.theme;
    const bool active = (option.state & QStyle::State_MouseOver) || (option.state & QStyle::State_Sunken);
    const qreal thickness = theme.px(active ? 6 : 4);
    QRectF bar(thumb);
    if (option.orientation == Qt::Vertical)
        bar = QRectF(bar.center().x() - thickness / 2, bar.top(), thickness, bar.height());
    else
        bar = QRectF(bar.left(), bar.center().y() - thickness / 2, bar.width(), thickness);
    bar.moveTopLeft(QPointF(qRound(bar.left()), qRound(bar.top())));
    fillRounded(drawing.painter, bar, thickness / 2, theme.color(active ? Theme::ThumbHover : Theme::Thumb));
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, const Theme &theme)
{
    const QRect rect = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int margin = theme.px(3);
    const QRect groove = upright ? rect.adjusted(0, margin, 0, -margin) : rect.adjusted(margin, 0, -margin, 0);
    const int length = upright ? groove.height() : groove.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int page = qMax(option.pageStep, 1);
    int size = range > 0 ? int(qint64(length) * page / (range + page)) : length;
    size = qMin(length, qMax(size, theme.px(24)));
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    const auto along = [&](int from, int count) {
        return upright ? QRect(groove.left(), groove.top() + from, groove.width(), count)
                       : QRect(groove.left() + from, groove.top(), count, groove.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return groove;
    case QStyle::SC_ScrollBarSlider: return along(at, size);
    case QStyle::SC_ScrollBarSubPage: return along(0, at);
    case QStyle::SC_ScrollBarAddPage: return along(at + size, length - at - size);
    default: return QRect(); // no arrows
    }
}

void drawSlider(const Drawing &drawing, const QStyleOptionSlider &option, const QRect &handle)
{
    const Theme &theme = drawing.theme;
    const bool upright = option.orientation == Qt::Vertical;
    const qreal thickness = theme.px(4);
    const QRectF rect(option.rect);
    const QRectF groove = upright ? QRectF(rect.center().x() - thickness / 2, rect.top(), thickness, rect.height())
                                  : QRectF(rect.left(), rect.center().y() - thickness / 2, rect.width(), thickness);
    drawTrack(drawing.painter, groove, theme, Theme::Outline);
    const bool enabled = option.state & QStyle::State_Enabled;
    const qreal side = theme.px(14);
    const QRectF knob(QRectF(handle).center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    fillRounded(drawing.painter, knob, side / 2, theme.color(enabled ? Theme::Accent : Theme::Disabled));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(drawing.painter, knob.adjusted(-4, -4, 4, 4), side, theme);
}

void drawProgress(const Drawing &drawing, const QStyleOptionProgressBar &option)
{
    const Theme &theme = drawing.theme;
    const qreal thickness = theme.px(4);
    QRectF groove(option.rect);
    groove = QRectF(groove.left(), groove.top() + (groove.height() - thickness) / 2, groove.width(), thickness);
    drawTrack(drawing.painter, groove, theme, Theme::Hairline);
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF bar = groove;
    if (range > 0) {
        const qint64 done = qBound<qint64>(0, qint64(option.progress) - option.minimum, range);
        if (done == 0)
            return;
        bar.setWidth(qMax(thickness, groove.width() * done / range));
    } else {
        // The end is not known: a third in the middle, still, since nothing moves by itself.
        bar = QRectF(groove.left() + groove.width() / 3, groove.top(), groove.width() / 3, thickness);
    }
    fillRounded(drawing.painter, bar, thickness / 2, theme.color(Theme::Accent));
}

namespace {

// A tab's text may carry a count after a tab character: "Activities\t14".
struct TabWords
{
    QString label;
    QString count;
};

TabWords wordsOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'\t');
    return at < 0 ? TabWords { text, QString() } : TabWords { text.left(at), text.mid(at + 1) };
}

QFont labelFont(const Theme &theme, bool chosen)
{
    QFont font = theme.font();
    if (chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

int labelWidth(const QString &label, const Theme &theme, bool chosen)
{
    return QFontMetrics(labelFont(theme, chosen)).size(Qt::TextShowMnemonic, label).width();
}

int wordsWidth(const TabWords &words, const Theme &theme, bool chosen)
{
    int width = labelWidth(words.label, theme, chosen);
    if (!words.count.isEmpty())
        width += theme.px(5) + QFontMetrics(theme.font()).horizontalAdvance(words.count);
    return width;
}

}

QSize tabSize(const QStyleOptionTab &option, const Theme &theme)
{
    // Measured as drawn when chosen, so that choosing moves nothing.
    int width = wordsWidth(wordsOf(option.text), theme, true) + theme.px(20) - 1;
    if (!option.icon.isNull())
        width += theme.px(22);
    return QSize(width, theme.px(36));
}

void drawTabShape(const Drawing &drawing, const QStyleOptionTab &option)
{
    const Theme &theme = drawing.theme;
    const bool chosen = option.state & QStyle::State_Selected;
    QPainter *painter = drawing.painter;
    drawHairline(painter, option.rect, Qt::BottomEdge, theme.color(Theme::Hairline));
    const QRect inner = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
    const int thickness = theme.px(2);
    if (chosen)
        painter->fillRect(QRect(inner.left(), inner.bottom() + 1 - thickness, inner.width(), thickness), theme.color(Theme::Accent));
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter->fillRect(QRect(inner.left(), inner.bottom() + 1 - thickness, inner.width(), thickness), theme.color(Theme::Strong));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect.adjusted(theme.px(2), theme.px(3), -theme.px(2), -theme.px(3)), theme.px(6), theme);
}

void drawTabLabel(const Drawing &drawing, const QStyleOptionTab &option)
{
    const Theme &theme = drawing.theme;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    QPainter *painter = drawing.painter;
    const TabWords words = wordsOf(option.text);
    int x = option.rect.left() + theme.px(10);
    painter->save();
    if (!option.icon.isNull()) {
        const qreal side = theme.px(16);
        paintIcon(painter, QRectF(x, option.rect.top() + (option.rect.height() - side) / 2, side, side), option.icon,
                  theme.color(Theme::Text2), enabled);
        x += theme.px(22);
    }
    painter->setFont(labelFont(theme, chosen));
    painter->setPen(theme.color(!enabled ? Theme::Disabled : chosen ? Theme::Text : Theme::Text2));
    // Nothing is cut: where the bar has made tabs narrower than they asked, the label is elided.
    const int room = option.rect.right() - x - (wordsWidth(words, theme, chosen) - labelWidth(words.label, theme, chosen));
    const QString label = painter->fontMetrics().elidedText(words.label, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = painter->fontMetrics().size(Qt::TextShowMnemonic, label).width();
    const QRect box(x, option.rect.top(), width + 1, option.rect.height());
    painter->drawText(box, drawing.textFlags(Qt::AlignVCenter | Qt::AlignLeft), label);
    if (!words.count.isEmpty()) {
        painter->setFont(theme.font());
        painter->setPen(theme.color(enabled ? Theme::Text2 : Theme::Disabled));
        painter->drawText(QRect(x + width + theme.px(5), option.rect.top(), option.rect.width(), option.rect.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words.count);
    }
    painter->restore();
}

}
