// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancegauge.h"

#include "digits.h"
#include "icons.h"
#include "paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallBar = 120;

QString iconOf(BalanceView::Verdict verdict)
{
    switch (verdict) {
    case BalanceView::Verdict::Even: return u"check"_s;
    case BalanceView::Verdict::Uneven: return u"warn"_s;
    case BalanceView::Verdict::Few: return u"info"_s;
    case BalanceView::Verdict::None: break;
    }
    return QString();
}

Theme::Token inkOf(BalanceView::Verdict verdict)
{
    switch (verdict) {
    case BalanceView::Verdict::Even: return Theme::Done;
    case BalanceView::Verdict::Uneven: return Theme::Warning;
    default: return Theme::Text2;
    }
}

// Above and below the bar, clear of it: the shares themselves are not cut.
void drawTick(QPainter *painter, const QRectF &bar, qreal share, qreal length, const QColor &color)
{
    const int x = qRound(bar.left() + bar.width() * share);
    painter->fillRect(QRectF(x, bar.top() - length, 1, length), color);
    painter->fillRect(QRectF(x, bar.bottom(), 1, length), color);
}

}

void paintBalanceBar(QPainter *painter, const QRectF &bar, qreal womenShare, const QColor &women, const QColor &men)
{
    const qreal radius = bar.height() / 2;
    const qreal split = bar.left() + bar.width() * womenShare;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(bar, radius, radius);
    const auto part = [&](qreal from, qreal to, const QColor &color) {
        if (to <= from)
            return;
        QPainterPath half;
        half.addRect(QRectF(from, bar.top(), to - from, bar.height()));
        painter->fillPath(shape.intersected(half), color);
    };
    const bool both = womenShare > 0 && womenShare < 1;
    part(bar.left(), both ? split - 1 : split, women);
    part(both ? split + 1 : split, bar.right(), men);
    painter->restore();
}

BalanceGauge::BalanceGauge(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    QSizePolicy policy(form == Form::Small ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                       form == Form::Small ? QSizePolicy::Fixed : QSizePolicy::Minimum);
    policy.setHeightForWidth(form == Form::Large);
    setSizePolicy(policy);
}

void BalanceGauge::setView(const BalanceView &view)
{
    m_view = view;
    QStringList parts { womenText(), menText() };
    if (!view.word.isEmpty())
        parts.append(view.word);
    setAccessibleName(parts.join(u", "_s));
    setAccessibleDescription(view.sentence);
    setToolTip(m_form == Form::Small ? view.sentence : QString());
    updateGeometry();
    update();
}

QString BalanceGauge::womenText() const
{
    return tr("Women %1").arg(percentText(sharesOf(m_view.women, m_view.men).first, locale()));
}

QString BalanceGauge::menText() const
{
    return tr("%1 Men").arg(percentText(sharesOf(m_view.women, m_view.men).second, locale()));
}

int BalanceGauge::smallWidth(bool words) const
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.font(Theme::SecondType));
    int width = theme.px(smallBar);
    width += metrics.horizontalAdvance(womenText()) + metrics.horizontalAdvance(menText()) + theme.px(20) + 2;
    if (words && m_view.verdict != BalanceView::Verdict::None)
        width += theme.px(12 + 14 + 6) + metrics.horizontalAdvance(m_view.word) + 1;
    return width;
}

QSize BalanceGauge::sizeHint() const
{
    const Theme theme = themeOf(this);
    if (m_form == Form::Small)
        return QSize(smallWidth(true), theme.px(24));
    return QSize(theme.px(320), heightForWidth(theme.px(320)));
}

QSize BalanceGauge::minimumSizeHint() const
{
    return m_form == Form::Small ? sizeHint() : QSize(themeOf(this).px(200), heightForWidth(qMax(width(), themeOf(this).px(200))));
}

int BalanceGauge::heightForWidth(int width) const
{
    const Theme theme = themeOf(this);
    if (m_form == Form::Small || m_view.sentence.isEmpty())
        return theme.px(m_form == Form::Small ? 24 : 66);
    const QFontMetrics metrics(theme.font(Theme::SecondType));
    const QRect room(0, 0, width - theme.px(22), QWIDGETSIZE_MAX);
    return theme.px(76) + metrics.boundingRect(room, Qt::TextWordWrap, m_view.sentence).height();
}

void BalanceGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_form == Form::Small)
        paintSmall(&painter);
    else
        paintLarge(&painter);
}

void BalanceGauge::paintSmall(QPainter *painter)
{
    const Theme theme = themeOf(this);
    painter->setFont(theme.font(Theme::SecondType));
    painter->setPen(theme.color(Theme::Text));
    const QFontMetrics metrics = painter->fontMetrics();
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    painter->drawText(rect(), flags, womenText());
    const qreal thickness = theme.px(8);
    const QRectF bar(metrics.horizontalAdvance(womenText()) + 1 + theme.px(10), (height() - thickness) / 2, theme.px(smallBar), thickness);
    paintShares(painter, bar);
    for (qreal share : { 0.4, 0.6 })
        drawTick(painter, bar, share, theme.px(4), theme.color(Theme::Text));
    int x = qRound(bar.right()) + theme.px(10);
    painter->drawText(QRect(x, 0, width(), height()), flags, menText());
    x += metrics.horizontalAdvance(menText()) + 1 + theme.px(12);
    if (m_view.verdict != BalanceView::Verdict::None)
        paintVerdict(painter, QRectF(x, 0, width() - x, height()), m_view.word, false);
}

void BalanceGauge::paintVerdict(QPainter *painter, const QRectF &box, const QString &words, bool wrapped)
{
    const Theme theme = themeOf(this);
    const qreal side = theme.px(14);
    const qreal line = QFontMetrics(painter->font()).height();
    const qreal top = wrapped ? box.top() + (line - side) / 2 : box.top() + (box.height() - side) / 2;
    const QString name = wrapped && m_view.verdict == BalanceView::Verdict::Even ? u"checkcircle"_s : iconOf(m_view.verdict);
    if (!name.isEmpty())
        paintIcon(painter, QRectF(box.left() + theme.px(wrapped ? 1 : 0), top, side, side), name, theme.color(inkOf(m_view.verdict)));
    painter->setPen(theme.color(m_view.verdict == BalanceView::Verdict::Uneven && !wrapped ? Theme::Warning : Theme::Text2));
    const QRectF text = box.adjusted(theme.px(wrapped ? 22 : 20), 0, 0, 0);
    painter->drawText(text, wrapped ? int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap)
                                    : int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), words);
}

// "Women 423 57 %" left, "43 % 317 Men" right: name, figure in weight, share in text 2.
void BalanceGauge::paintFigures(QPainter *painter, const QRectF &line)
{
    const Theme theme = themeOf(this);
    QFont figure = theme.font();
    figure.setWeight(QFont::DemiBold);
    const Shares shares = sharesOf(m_view.women, m_view.men);
    struct Word { QString text; QFont font; Theme::Token ink; };
    const auto draw = [&](qreal x, const Word &word) {
        painter->setFont(word.font);
        painter->setPen(theme.color(word.ink));
        painter->drawText(QRectF(x, line.top(), line.width(), line.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, word.text);
        return qreal(QFontMetrics(word.font).horizontalAdvance(word.text) + theme.px(7));
    };
    const QList<Word> left { { tr("Women"), theme.font(), Theme::Text }, { locale().toString(m_view.women), figure, Theme::Text },
                             { percentText(shares.first, locale()), theme.font(), Theme::Text2 } };
    const QList<Word> right { { percentText(shares.second, locale()), theme.font(), Theme::Text2 },
                              { locale().toString(m_view.men), figure, Theme::Text }, { tr("Men"), theme.font(), Theme::Text } };
    qreal x = line.left();
    for (const Word &word : left)
        x += draw(x, word);
    qreal width = -theme.px(7);
    for (const Word &word : right)
        width += QFontMetrics(word.font).horizontalAdvance(word.text) + theme.px(7);
    x = line.right() - width;
    for (const Word &word : right)
        x += draw(x, word);
}

void BalanceGauge::paintLarge(QPainter *painter)
{
    const Theme theme = themeOf(this);
    paintFigures(painter, QRectF(0, 0, width(), theme.px(18)));
    const QRectF bar(0, theme.px(38), width(), theme.px(14));
    const QRectF band(QPointF(qRound(width() * 0.4), theme.px(20)), QPointF(qRound(width() * 0.6), bar.bottom() + theme.px(14)));
    painter->fillRect(band, theme.color(Theme::Band));
    painter->setFont(theme.font(Theme::AxisType));
    painter->setPen(theme.color(Theme::Text2));
    const QString edges = locale().toString(40) + QChar(0x2013) + percentText(60, locale());
    painter->drawText(QRectF(band.left(), band.top(), band.width(), theme.px(18)), Qt::AlignCenter | Qt::TextSingleLine, edges);
    paintShares(painter, bar);
    for (qreal edge : { band.left(), band.right() })
        painter->fillRect(QRectF(edge, band.top(), 1, band.height()), theme.color(Theme::Strong));
    paintMark(painter, bar);
    if (!m_view.sentence.isEmpty()) {
        painter->setFont(theme.font(Theme::SecondType));
        paintVerdict(painter, QRectF(0, theme.px(76), width(), height() - theme.px(76)), m_view.sentence, true);
    }
}

// Both shares, or an empty track when there is nobody.
void BalanceGauge::paintShares(QPainter *painter, const QRectF &bar)
{
    const Theme theme = themeOf(this);
    const qint64 all = m_view.women + m_view.men;
    if (all > 0)
        paintBalanceBar(painter, bar, qreal(m_view.women) / qreal(all), theme.color(Theme::Women), theme.color(Theme::Men));
    else
        drawTrack(painter, bar, theme, Theme::Hairline);
    drawContrastFrame(painter, bar, bar.height() / 2, theme, Theme::Text);
}

// A small triangle below the bar, its tip at the share of women.
void BalanceGauge::paintMark(QPainter *painter, const QRectF &bar)
{
    const qint64 all = m_view.women + m_view.men;
    if (all == 0)
        return;
    const Theme theme = themeOf(this);
    const qreal x = bar.left() + bar.width() * qreal(m_view.women) / qreal(all);
    const qreal half = theme.px(5);
    const qreal tip = bar.bottom() + theme.px(4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Theme::Text));
    painter->drawPolygon(QPolygonF { QPointF(x, tip), QPointF(x + half, tip + half + 2), QPointF(x - half, tip + half + 2) });
    painter->restore();
}

void BalanceGauge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        setView(BalanceView(m_view));
}

}
