// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepindicator.h"

#include "icons.h"
#include "paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr int discSide = 20;
constexpr int wordGap = 6;
constexpr int stepGap = 28;

QFont currentFont(const Theme &theme)
{
    QFont font = theme.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

}

StepIndicator::StepIndicator(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepIndicator::setSteps(const QStringList &names)
{
    m_steps = names;
    name();
    updateGeometry();
    update();
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    name();
    updateGeometry();
    update();
}

void StepIndicator::name()
{
    if (m_steps.isEmpty())
        return;
    const int shown = qMin(m_current, int(m_steps.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3").arg(locale().toString(shown + 1), locale().toString(m_steps.size()), m_steps[shown]));
}

// Words are measured as drawn when present, so that a step moves nothing.
int StepIndicator::stepWidth(int step, bool word) const
{
    const Theme theme = themeOf(this);
    const int words = QFontMetrics(currentFont(theme)).horizontalAdvance(m_steps[step]);
    return theme.px(discSide) + (word ? theme.px(wordGap) + words : 0);
}

int StepIndicator::widthOf(bool allWords) const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += stepWidth(step, allWords || step == m_current) + (step > 0 ? themeOf(this).px(stepGap) : 0);
    return width;
}

QSize StepIndicator::sizeHint() const
{
    return QSize(widthOf(true) + 1, themeOf(this).px(24));
}

QSize StepIndicator::minimumSizeHint() const
{
    return QSize(widthOf(false) + 1, themeOf(this).px(24));
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const bool allWords = width() >= widthOf(true);
    qreal x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const qreal side = theme.px(discSide);
        paintDisc(&painter, QRectF(x, (height() - side) / 2, side, side), step);
        const bool present = step == m_current;
        if (allWords || present) {
            painter.setFont(present ? currentFont(theme) : theme.font());
            painter.setPen(theme.color(present ? Theme::Text : Theme::Text2));
            painter.drawText(QRectF(x + side + theme.px(wordGap), 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             m_steps[step]);
        }
        x += stepWidth(step, allWords || present) + theme.px(stepGap);
    }
}

void StepIndicator::paintDisc(QPainter *painter, const QRectF &disc, int step) const
{
    const Theme theme = themeOf(this);
    const qreal radius = disc.width() / 2;
    if (step < m_current) {
        strokeRounded(painter, disc, radius, theme.color(Theme::Accent), 1.5 * theme.scale());
        const qreal inset = disc.width() * 0.12;
        paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), u"check"_s, theme.color(Theme::Accent));
        return;
    }
    const bool present = step == m_current;
    if (present)
        fillRounded(painter, disc, radius, theme.color(Theme::Accent));
    else
        strokeRounded(painter, disc, radius, theme.color(Theme::Strong), 1.5 * theme.scale());
    QFont font = theme.font(Theme::AxisType);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.color(present ? Theme::OnAccent : Theme::Text2));
    painter->drawText(disc, Qt::AlignCenter, locale().toString(step + 1));
}

void StepIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
