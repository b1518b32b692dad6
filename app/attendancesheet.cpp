// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancesheet.h"

#include "kindmarking.h"
#include "language.h"
#include "listcore.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "store.h"
#include "valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr int linesForOthers = 6;

QString words(const char *source)
{
    return QCoreApplication::translate("AttendanceSheet", source);
}

// What the record says of what, when and where; where it does not say so there is a line to write on.
doc::Facts factsOf(const ListSource &lists, const Kind &kind, const Record &record)
{
    doc::Facts facts;
    for (const QString &key : {u"kind"_s, u"theme"_s, u"start_date"_s, u"end_date"_s, u"start_time"_s, u"end_time"_s, u"place"_s, u"responsible"_s}) {
        const Field *field = kind.field(key);
        const QString text = field ? lists.valueText().display(*field, record.value(key)) : QString();
        const bool isLeftOut = field && field->type == FieldType::Choice ? text.isEmpty() : key == u"end_date" && record.text(key) == record.text(u"start_date"_s);
        if (field && !isLeftOut)
            facts.facts.append({lists.language().label(*field), text.isEmpty() ? doc::Cell() : doc::Cell::text(text)});
    }
    return facts;
}

doc::Column column(const QString &title, double weight)
{
    doc::Column column;
    column.title = title;
    column.weight = weight;
    return column;
}

// Number, name, the grid's columns, and a wide one to sign in.
doc::Table tableOf(const RecordTableModel &rows)
{
    doc::Table table;
    table.roomToWrite = true;
    table.columns.append(column(words(QT_TRANSLATE_NOOP("AttendanceSheet", "No.")), 1));
    for (int at = 0; at < rows.columnCount(); ++at)
        table.columns.append(column(rows.headerData(at, Qt::Horizontal).toString(), at < 2 ? 6 : 3));
    table.columns.append(column(words(QT_TRANSLATE_NOOP("AttendanceSheet", "Signature")), 7));
    for (int row = 0; row < rows.rowCount() + linesForOthers; ++row) {
        doc::Row &line = table.add(doc::Row());
        line.cells.append(doc::Cell::text(QString::number(row + 1)));
        for (int at = 0; at < rows.columnCount(); ++at)
            line.cells.append(row < rows.rowCount() ? doc::Cell::text(rows.index(row, at).data().toString()) : doc::Cell());
        line.cells.append(doc::Cell());
    }
    return table;
}

} // namespace

Document attendanceSheet(ListSource &lists, const Kind &kind, RowId at, const ReportBase &base)
{
    const Marking &marking = *markingOf(kind);
    const Kind &owner = lists.catalogue().at(kind.field(marking.at)->target);
    QString who;
    for (const QString &half : kind.pair)
        who = half == marking.at ? who : half;
    RecordTableModel rows(lists, kind, marking.at, at);
    rows.setColumns({who, marking.columns.value(0), marking.state, marking.amount});
    rows.sortBy({{who, Qt::AscendingOrder}});
    Document document = newReport(base, {}, lists.language().plural(kind));
    document.subtitle = lists.title(owner, at);
    document.orientation = Document::Orientation::Landscape;
    document.head.filter.clear();
    document.add(factsOf(lists, owner, lists.core().store().record(owner, at)));
    document.add(tableOf(rows));
    document.add(doc::Signatures{{words(QT_TRANSLATE_NOOP("AttendanceSheet", "Led by"))}, words(QT_TRANSLATE_NOOP("AttendanceSheet", "Date"))});
    return document;
}

} // namespace samverkan
