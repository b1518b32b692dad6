// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdocument.h"

#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static bool isRight(const RecordTableModel &list, int column)
{
    return list.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

static QString headingText(const RecordTableModel &list, int row)
{
    const QModelIndex heading = list.index(row, 0);
    //: a heading over rows, and how many they are
    return QCoreApplication::translate("Printing", "%1 (%2)")
        .arg(heading.data(RecordTableModel::GroupRole).toString(),
             list.source().language().number(heading.data(RecordTableModel::GroupCountRole).value<qint64>()));
}

// As it is shown: what is collapsed is one line, who has no name is called what the list calls them.
static doc::Table tableOf(const RecordTableModel &list)
{
    doc::Table table;
    for (int column = 0; column < list.columnCount(); ++column) {
        doc::Column titled;
        titled.title = list.headerData(column, Qt::Horizontal).toString();
        titled.align = isRight(list, column) ? doc::Column::Align::Right : doc::Column::Align::Left;
        table.columns.append(titled);
    }
    for (int row = 0; row < list.rowCount(); ++row) {
        doc::Row &line = table.add(doc::Row());
        if (list.isHeading(row)) {
            line.kind = doc::Row::Kind::Group;
            line.cells.append(doc::Cell::text(headingText(list, row)));
            continue;
        }
        for (int column = 0; column < list.columnCount(); ++column)
            line.cells.append(doc::Cell::text(RecordTableModel::shownText(list.index(row, column))));
    }
    return table;
}

QString filterText(const RecordTableModel &list)
{
    QStringList parts;
    if (const QString words = list.filter().words.trimmed(); !words.isEmpty())
        parts.append(QCoreApplication::translate("Printing", "Search: %1").arg(words));
    for (const FilterTerm &term : list.filter().terms) {
        const FilterChip chip = chipOf(list.source(), list.kind(), term);
        parts.append(chip.label.isEmpty() ? chip.value : chip.label + u": "_s + chip.value);
    }
    return parts.join(u"; "_s);
}

Document listDocument(const RecordTableModel &list, const ReportBase &base)
{
    const QString kind = base.language.plural(list.kind());
    Document document = newReport(base, {}, kind);
    document.head.filter = filterText(list);
    document.head.recordCount = list.shownCount();
    document.head.recordsText = QCoreApplication::translate("Printing", "%1 of %2")
                                    .arg(base.language.locale().toString(list.shownCount()), base.language.locale().toString(list.totalCount()));
    document.add(tableOf(list));
    return document;
}

} // namespace samverkan
