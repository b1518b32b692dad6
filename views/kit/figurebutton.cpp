// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurebutton.h"

#include "digits.h"
#include "icons.h"
#include "paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static QFont figureFont(const Theme &theme)
{
    return theme.font(Theme::RecordType);
}

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureButton::setFigure(const QString &value, const QString &target, double share)
{
    m_value = value;
    m_target = target;
    m_share = share;
    updateGeometry();
    update();
}

void FigureButton::setBars(const QList<qint64> &bars)
{
    m_bars = bars;
    updateGeometry();
    update();
}

int FigureButton::figureWidth() const
{
    const Theme theme = themeOf(this);
    int width = qCeil(digitTextWidth(m_value, figureFont(theme)));
    if (!m_target.isEmpty())
        width += theme.px(5) + qCeil(digitTextWidth(m_target, theme.font()));
    if (isReached())
        width += theme.px(14 + 6);
    return width;
}

// One row: name left, figure, bars right; the name wraps where it must. The meter below.
FigureButton::Plan FigureButton::plan(int width) const
{
    const Theme theme = themeOf(this);
    const int pad = theme.px(6);
    const int bars = m_bars.isEmpty() ? 0 : theme.px(72);
    Plan plan;
    plan.right = width - pad - (bars ? bars + theme.px(14) : 0);
    const int nameWidth = qMax(theme.px(60), plan.right - pad - figureWidth() - theme.px(12));
    const QRect room(0, 0, nameWidth, QWIDGETSIZE_MAX);
    const int text = QFontMetrics(theme.font()).boundingRect(room, Qt::TextWordWrap, this->text()).height();
    const int line = qMax(text, QFontMetrics(figureFont(theme)).height());
    plan.name = QRect(pad, theme.px(6) + (line - text) / 2, nameWidth, text);
    plan.bars = QRect(width - pad - bars, theme.px(6) + line - theme.px(20), bars, theme.px(18));
    plan.meter = QRect(pad, theme.px(6) + line + theme.px(4), width - 2 * pad, theme.px(4));
    plan.height = m_target.isEmpty() ? theme.px(6) + line + theme.px(6) : plan.meter.bottom() + 1 + theme.px(6);
    return plan;
}

QSize FigureButton::sizeHint() const
{
    const int width = themeOf(this).px(356);
    return QSize(width, heightForWidth(width));
}

QSize FigureButton::minimumSizeHint() const
{
    return QSize(themeOf(this).px(240), heightForWidth(qMax(width(), themeOf(this).px(240))));
}

int FigureButton::heightForWidth(int width) const
{
    return plan(width).height;
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown()))
        fillRounded(&painter, rect(), theme.px(6), isDown() ? pressedVeil(theme) : hoverVeil(theme));
    if (hasFocus())
        drawFocusRing(&painter, rect(), theme.px(6), theme);
    const Plan at = plan(width());
    painter.setFont(theme.font());
    painter.setPen(theme.color(Theme::Text));
    painter.drawText(at.name, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
    paintFigure(&painter, at);
    if (!m_bars.isEmpty())
        paintBars(&painter, at.bars);
    if (!m_target.isEmpty())
        paintMeter(&painter, at.meter);
}

// From the right: the target, the figure, the check mark of a target that was reached.
void FigureButton::paintFigure(QPainter *painter, const Plan &plan) const
{
    const Theme theme = themeOf(this);
    const int middle = plan.name.center().y();
    qreal right = plan.right;
    const auto draw = [&](const QString &text, const QFont &font, Theme::Token ink) {
        painter->setFont(font);
        painter->setPen(theme.color(ink));
        const qreal height = QFontMetrics(font).height();
        drawDigitText(painter, QRectF(0, middle - height / 2, right, height), Qt::AlignRight | Qt::AlignVCenter, text);
        right -= qCeil(digitTextWidth(text, font));
    };
    if (!m_target.isEmpty()) {
        draw(m_target, theme.font(), Theme::Text2);
        right -= theme.px(5);
    }
    draw(m_value, figureFont(theme), Theme::Text);
    if (isReached()) {
        const qreal side = theme.px(14);
        paintIcon(painter, QRectF(right - theme.px(6) - side, middle - side / 2, side, side), u"check"_s, theme.color(Theme::Done));
    }
}

void FigureButton::paintBars(QPainter *painter, const QRect &box) const
{
    const Theme theme = themeOf(this);
    const qreal paler = theme.isHighContrast() ? 0 : 0.4; // months before the last
    const qint64 most = qMax<qint64>(1, *std::max_element(m_bars.cbegin(), m_bars.cend()));
    const int step = qMax(2, box.width() / int(m_bars.size()));
    for (int i = 0; i < m_bars.size(); ++i) {
        const int height = m_bars[i] > 0 ? qMax(1, qRound(double(box.height()) * double(m_bars[i]) / double(most))) : 1;
        const bool last = i == m_bars.size() - 1;
        const QColor ink = m_bars[i] > 0 ? mixed(theme.color(Theme::Accent), theme.color(Theme::Base), last ? 0 : paler) : theme.color(Theme::Outline);
        painter->fillRect(QRect(box.right() + 1 - (int(m_bars.size()) - i) * step, box.bottom() + 1 - height, step - qMax(1, step / 3), height), ink);
    }
}

void FigureButton::paintMeter(QPainter *painter, const QRect &box) const
{
    const Theme theme = themeOf(this);
    const qreal radius = box.height() / 2.0;
    drawTrack(painter, box, theme, Theme::Track);
    QRectF filled(box);
    filled.setWidth(qMax(qreal(box.height()), box.width() * qMin(1.0, m_share)));
    if (m_share > 0)
        fillRounded(painter, filled, radius, theme.color(Theme::Accent));
}

void FigureButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace samverkan
