// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpreviewtable.h"

#include "listpreviewmodel.h"
#include "rowpainter.h"
#include "theme.h"

#include <QHeaderView>

namespace samverkan {

ListPreviewTable::ListPreviewTable(ListPreviewModel *model, QWidget *parent)
    : PlainTable(parent)
{
    setModel(model);
}

void ListPreviewTable::fitColumns()
{
    if (!model())
        return;
    const Theme theme = themeOf(this);
    const QFontMetrics heading(theme.font(Theme::HeaderType));
    const QFontMetrics cells(theme.font());
    for (int column = 0; column < model()->columnCount(); ++column) {
        int wanted = heading.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model()->rowCount(); ++row)
            wanted = qMax(wanted, cells.horizontalAdvance(model()->index(row, column).data().toString()));
        setColumnWidth(column, qBound(theme.px(64), wanted + theme.px(2 * cellPadding + 2), theme.px(260)));
    }
}

} // namespace samverkan
