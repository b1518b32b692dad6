// SPDX-License-Identifier: GPL-3.0-or-later
#include "listexport.h"

#include "catalogue.h"
#include "countries.h"
#include "fieldtext.h"
#include "language.h"
#include "partialdate.h"
#include "scan.h"
#include "store.h"
#include "textmemory.h"
#include "uuids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Turns records into rows of cells, remembering the names of records that are pointed to, and how
// values that come again and again are written.
class CellMaker
{
public:
    CellMaker(const Store &store, const ListExport &request, const Countries &countries, const Language &language);

    // Whether fields of the table are all there is: then rows are read without making records of them.
    bool isPlain() const { return m_isPlain; }
    QList<int> fields() const;
    // Good until the next row.
    const std::vector<Cell> &row(const Record &record);
    const std::vector<Cell> &row(const ScannedRow &row); // of fields()

private:
    struct Column
    {
        int field = 0; // of the kind
        const Field *origin = nullptr; // whose type decides; null: an extra column
        bool memorable = false;
        TextMemory<QByteArray, QByteArrayView, Cell> memory; // by value
        const ExtraColumn *extra = nullptr;
    };

    Cell cell(Column &column, const ScannedRow &row, int position);
    Cell cell(Column &column, const QVariant &value);
    Cell made(const Field &field, const QVariant &value);
    QString nameOf(const QString &kind, RowId id);

    const Store &m_store;
    const ListExport &m_request;
    const Language &m_language;
    FieldContext m_context;
    std::vector<Column> m_columns;
    bool m_isPlain = true;
    std::vector<Cell> m_cells;
    QHash<QPair<QString, RowId>, QString> m_names;
};

// Values of few different kinds.
static bool comesAgain(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Choices || type == FieldType::Country || type == FieldType::Countries;
}

CellMaker::CellMaker(const Store &store, const ListExport &request, const Countries &countries, const Language &language)
    : m_store(store)
    , m_request(request)
    , m_language(language)
    , m_context{store.codes(), countries, QDate::currentDate()}
    , m_cells(size_t(request.columns.size()))
{
    for (const QString &key : request.columns) {
        if (const auto extra = request.extra.constFind(key); extra != request.extra.cend()) {
            m_columns.push_back({0, nullptr, false, {}, &*extra});
            m_isPlain = false;
            continue;
        }
        const int index = request.kind.indexOf(key);
        const Field &origin = store.catalogue().origin(request.kind, request.kind.fields[index]);
        m_columns.push_back({index, &origin, comesAgain(origin.type), {}, nullptr});
        m_isPlain = m_isPlain && request.kind.fields[index].isStored();
    }
}

const std::vector<Cell> &CellMaker::row(const Record &record)
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_cells[i] = m_columns[i].extra ? m_columns[i].extra->cell(record) : cell(m_columns[i], record.value(m_columns[i].field));
    return m_cells;
}

QList<int> CellMaker::fields() const
{
    QList<int> fields;
    for (const Column &column : m_columns)
        fields.append(column.field);
    return fields;
}

const std::vector<Cell> &CellMaker::row(const ScannedRow &row)
{
    for (int i = 0; i < int(m_columns.size()); ++i)
        m_cells[size_t(i)] = cell(m_columns[size_t(i)], row, i);
    return m_cells;
}

Cell CellMaker::cell(Column &column, const ScannedRow &row, int position)
{
    if (!column.memorable || row.isNull(position))
        return cell(column, row.value(position, *column.origin));
    const Cell *known = column.memory.find(row.utf8(position));
    return known ? *known : column.memory.keep(row.utf8(position).toByteArray(), made(*column.origin, row.text(position)));
}

Cell CellMaker::cell(Column &column, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (!column.memorable)
        return made(*column.origin, value);
    const QByteArray key = value.toString().toUtf8();
    const Cell *known = column.memory.find(key);
    return known ? *known : column.memory.keep(key, made(*column.origin, value));
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

Cell CellMaker::made(const Field &field, const QVariant &value)
{
    const bool codes = m_request.values == ExportValues::Codes;
    switch (field.type) {
    case FieldType::Integer:
        return Cell::number(double(value.toLongLong()));
    case FieldType::Decimal:
        return Cell::number(value.toDouble());
    case FieldType::Duration:
        return codes ? Cell::number(double(value.toLongLong())) : Cell::number(double(value.toLongLong()) / 60);
    case FieldType::Date: {
        const PartialDate date = PartialDate::fromIso(value.toString());
        return date.precision() == PartialDate::Precision::Day ? Cell::date(date.firstDay()) : Cell::text(value.toString());
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

static QString headingOf(const ListExport &request, const QString &column, const Language &language)
{
    const auto extra = request.extra.constFind(column);
    if (extra != request.extra.cend())
        return extra->label;
    return request.values == ExportValues::Codes ? column : language.label(*request.kind.field(column));
}

static SheetOptions optionsOf(const ListExport &request, const Language &language)
{
    SheetOptions options;
    options.title = language.plural(request.kind);
    if (request.values == ExportValues::Codes)
        options.csv = CsvStyle::plain();
    else if (language.locale().decimalPoint() != u",")
        options.csv.decimalPoint = '.';
    return options;
}

static bool writeAbout(SheetWriter &writer, const ListExport &request, const Language &language)
{
    if (!writer.beginSheet(language.text("Export", QT_TRANSLATE_NOOP("Export", "About the list")), {{QString(), 24}, {QString(), 60}}))
        return false;
    for (const auto &[name, value] : request.about) {
        const std::vector<Cell> cells{Cell::text(name), Cell::text(value)};
        if (!writer.writeRow(cells))
            return false;
    }
    return true;
}

Sentence exportList(const Store &store, const ListExport &request, const Countries &countries, const Language &language,
                    const QString &path, const ImportHooks &hooks)
{
    const auto format = sheetFormatOf(path);
    if (!format)
        return sentence("Export", QT_TRANSLATE_NOOP("Export", "The name %1 should end in .csv, .xlsx or .ods."), {path});
    const SheetOptions options = optionsOf(request, language);
    QList<SheetColumn> columns;
    for (const QString &column : request.columns)
        columns.append({headingOf(request, column, language), 0});

    const auto writer = createSheetWriter(path, *format, options, hooks.cancel);
    CellMaker cells(store, request, countries, language);
    const QList<int> fields = cells.fields();
    bool going = writer->beginSheet(options.title, columns);
    for (qsizetype at = 0; going && at < request.ids.size(); at += 500) {
        const QList<RowId> piece = request.ids.mid(at, 500);
        for (const ExtraColumn &extra : request.extra) {
            if (extra.prepare)
                extra.prepare(piece);
        }
        if (cells.isPlain()) {
            going = scanInOrder(store, request.kind, fields, piece, [&](const ScannedRow &row) { return writer->writeRow(cells.row(row)); });
        } else {
            for (const Record &record : store.records(request.kind, piece))
                going = going && writer->writeRow(cells.row(record));
        }
        if (hooks.progress)
            hooks.progress(double(at) / double(request.ids.size()));
        going = going && !hooks.cancel.isCancelled();
    }
    if (going && !request.about.isEmpty() && *format != SheetFormat::Csv)
        going = writeAbout(*writer, request, language);
    if (going && writer->finish())
        return {};
    if (hooks.cancel.isCancelled())
        return Outcome::cancelled().fault();
    return sentence("Table", writer->fault().source(), writer->fault().arguments);
}

} // namespace samverkan
