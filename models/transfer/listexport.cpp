// SPDX-License-Identifier: GPL-3.0-or-later
#include "listexport.h"

#include "catalogue.h"
#include "countries.h"
#include "fieldtext.h"
#include "language.h"
#include "store.h"
#include "uuids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Turns records into rows of cells, remembering the names of records that are pointed to.
class CellMaker
{
public:
    CellMaker(const Store &store, const ListExport &request, const Countries &countries, const Language &language)
        : m_store(store)
        , m_request(request)
        , m_language(language)
        , m_context{store.codes(), countries, QDate::currentDate()}
    {
    }

    std::vector<Cell> row(const Record &record);

private:
    Cell cell(const Field &field, const QVariant &value);
    QString nameOf(const QString &kind, RowId id);

    const Store &m_store;
    const ListExport &m_request;
    const Language &m_language;
    FieldContext m_context;
    QHash<QPair<QString, RowId>, QString> m_names;
};

std::vector<Cell> CellMaker::row(const Record &record)
{
    std::vector<Cell> cells;
    for (const QString &column : m_request.columns) {
        const Field &field = *m_request.kind.field(column);
        cells.push_back(cell(m_store.catalogue().origin(m_request.kind, field), record.value(column)));
    }
    return cells;
}

QString CellMaker::nameOf(const QString &kind, RowId id)
{
    QString &name = m_names[{kind, id}];
    if (name.isEmpty()) {
        const Kind &target = m_store.catalogue().at(kind);
        // The first title field alone is what an import finds the record by again.
        name = m_store.record(target, id).text(target.title.first());
        if (name.isEmpty())
            name = m_store.title(target, id, m_language);
    }
    return name;
}

Cell CellMaker::cell(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    const bool codes = m_request.values == ExportValues::Codes;
    switch (field.type) {
    case FieldType::Integer:
        return Cell::number(double(value.toLongLong()));
    case FieldType::Decimal:
        return Cell::number(value.toDouble());
    case FieldType::Duration:
        return codes ? Cell::number(double(value.toLongLong())) : Cell::number(double(value.toLongLong()) / 60);
    case FieldType::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() && value.toString().size() == 10 ? Cell::date(date) : Cell::text(value.toString());
    }
    case FieldType::Reference:
        return Cell::text(nameOf(field.target, value.toLongLong()));
    default:
        return Cell::text(codes ? codeText(field, value) : fieldText(field, value, m_language, m_context));
    }
}

} // namespace

QStringList exportColumns(const Kind &kind)
{
    QStringList columns;
    for (const Field &field : kind.fields) {
        if (field.isStored() && !field.is(FieldFlag::Internal) && field.type != FieldType::Data)
            columns.append(field.key);
    }
    return columns;
}

Sentence exportList(const Store &store, const ListExport &request, const Countries &countries, const Language &language,
                    const QString &path, const ImportHooks &hooks)
{
    const auto format = sheetFormatOf(path);
    if (!format)
        return sentence("Export", QT_TRANSLATE_NOOP("Export", "The name %1 should end in .csv, .xlsx or .ods."), {path});
    SheetOptions options;
    options.title = language.plural(request.kind);
    const bool codes = request.values == ExportValues::Codes;
    if (codes)
        options.csv = CsvStyle::plain();
    else if (language.locale().decimalPoint() != u",")
        options.csv.decimalPoint = '.';
    QList<SheetColumn> columns;
    for (const QString &column : request.columns)
        columns.append({codes ? column : language.label(*request.kind.field(column)), 0});

    const auto writer = createSheetWriter(path, *format, options, hooks.cancel);
    CellMaker cells(store, request, countries, language);
    bool going = writer->beginSheet(options.title, columns);
    for (qsizetype at = 0; going && at < request.ids.size(); at += 500) {
        for (const Record &record : store.records(request.kind, request.ids.mid(at, 500)))
            going = going && writer->writeRow(cells.row(record));
        if (hooks.progress)
            hooks.progress(double(at) / double(request.ids.size()));
        going = going && !hooks.cancel.isCancelled();
    }
    if (going && writer->finish())
        return {};
    if (hooks.cancel.isCancelled())
        return Outcome::cancelled().fault();
    return sentence("Table", writer->fault().source(), writer->fault().arguments);
}

} // namespace samverkan
