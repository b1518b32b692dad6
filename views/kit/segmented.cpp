// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmented.h"

#include "paint.h"
#include "segmentbutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace samverkan {

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

int Segmented::addSegment(const QString &text)
{
    auto *button = new SegmentButton(text, this);
    const int index = segments();
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0)
        button->setChecked(true);
    return index;
}

int Segmented::addSegment(const QString &text, const QString &iconName, Theme::Token iconToken)
{
    const int index = addSegment(text);
    segment(index)->setSegmentIcon(iconName, iconToken);
    return index;
}

SegmentButton *Segmented::segment(int index) const
{
    return static_cast<SegmentButton *>(m_group->button(index));
}

void Segmented::setSegmentCount(int index, std::optional<int> count)
{
    segment(index)->setCount(count);
}

void Segmented::setSegmentText(int index, const QString &text)
{
    segment(index)->setWord(text);
}

void Segmented::setSegmentEnabled(int index, bool enabled)
{
    segment(index)->setEnabled(enabled);
}

int Segmented::segments() const
{
    return int(m_group->buttons().size());
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    segment(index)->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    fillRounded(&painter, rect(), theme.px(8), theme.color(Theme::Track));
}

void Segmented::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const auto buttons = m_group->buttons();
        for (QAbstractButton *button : buttons)
            button->updateGeometry();
    }
}

}
