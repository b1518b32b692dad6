// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintable.h"

#include "theme.h"

#include <QEvent>
#include <QHeaderView>

namespace samverkan {

PlainTable::PlainTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    place();
}

// Fixed heights do not follow the font by themselves; the smallest size wins over the usual one.
void PlainTable::place()
{
    const Theme theme = themeOf(this);
    verticalHeader()->setMinimumSectionSize(theme.px(32));
    verticalHeader()->setDefaultSectionSize(theme.px(32));
    horizontalHeader()->setFixedHeight(theme.px(32));
    horizontalHeader()->setMinimumSectionSize(theme.px(48));
}

void PlainTable::reset()
{
    QTableView::reset();
    fitColumns();
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    place();
    fitColumns();
}

} // namespace samverkan
