// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplantable.h"

#include "importplandelegate.h"
#include "importplanmodel.h"
#include "rowpainter.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace samverkan {

using Model = ImportPlanModel;

ImportPlanTable::ImportPlanTable(ImportPlanModel *model, QWidget *parent)
    : PlainTable(parent)
{
    setObjectName(u"importLines"_s);
    setModel(model);
    setItemDelegate(new ImportPlanDelegate(this));
    connect(this, &QTableView::doubleClicked, this, &ImportPlanTable::entered);
}

// By heading and the rows in sight; QTableView measures these only.
int ImportPlanTable::wantedWidth(int column) const
{
    const Theme theme = themeOf(this);
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    return qMax(QFontMetrics(theme.font(Theme::HeaderType)).horizontalAdvance(heading) + theme.px(2 * cellPadding + 2), sizeHintForColumn(column));
}

void ImportPlanTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const Theme theme = themeOf(this);
    const int width = viewport()->width();
    const bool isNarrow = width < theme.px(760);
    setColumnHidden(Model::SecondColumn, isNarrow);
    const int line = qMax(theme.px(56), wantedWidth(Model::LineColumn));
    const int outcome = qMax(theme.px(112), wantedWidth(Model::OutcomeColumn));
    const int title = qBound(theme.px(112), wantedWidth(Model::TitleColumn), qMax(theme.px(112), width / 5));
    const int second = isNarrow ? 0 : qBound(theme.px(112), wantedWidth(Model::SecondColumn), width / 5);
    setColumnWidth(Model::LineColumn, line);
    setColumnWidth(Model::OutcomeColumn, outcome);
    setColumnWidth(Model::TitleColumn, title);
    if (!isNarrow)
        setColumnWidth(Model::SecondColumn, second);
    setColumnWidth(Model::WhatColumn, qMax(theme.px(180), width - line - outcome - title - second));
}

// The card below comes and goes with the row it asks about: that row stays in sight.
void ImportPlanTable::resizeEvent(QResizeEvent *event)
{
    PlainTable::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ImportPlanTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    PlainTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit lineChosen(current.row());
}

void ImportPlanTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered();
    else
        PlainTable::keyPressEvent(event);
}

} // namespace samverkan
