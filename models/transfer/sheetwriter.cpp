// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetwriter.h"

#include "csvsheetwriter.h"
#include "odssheetwriter.h"
#include "xlsxsheetwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr qint64 sheetRows = 1'048'576;
constexpr qsizetype cellCharacters = 32'767;
constexpr qsizetype nameCharacters = 31;

} // namespace

std::optional<SheetFormat> sheetFormatOf(const QString &path)
{
    const QString suffix = path.section(u'.', -1).toLower();
    if (suffix == u"xlsx"_s)
        return SheetFormat::Xlsx;
    if (suffix == u"ods"_s)
        return SheetFormat::Ods;
    if (suffix == u"csv"_s)
        return SheetFormat::Csv;
    return std::nullopt;
}

bool SheetWriter::stop(const Fault &fault)
{
    m_done = true;
    if (!m_fault)
        m_fault = fault;
    return false;
}

// What spreadsheet programs allow in a sheet's name, and none twice.
QString SheetWriter::fittedName(const QString &name) const
{
    QString plain = name;
    for (QChar &c : plain) {
        if (u"[]:*?/\\"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    }
    plain = plain.simplified();
    while (plain.startsWith(u'\''))
        plain.remove(0, 1);
    plain.truncate(nameCharacters);
    while (plain.endsWith(u'\'') || plain.endsWith(u' ') || (!plain.isEmpty() && plain.back().isHighSurrogate()))
        plain.chop(1);
    if (plain.isEmpty() || plain.compare("History"_L1, Qt::CaseInsensitive) == 0)
        plain = u"Sheet"_s;
    auto taken = [this](const QString &candidate) {
        return std::any_of(m_sheets.begin(), m_sheets.end(), [&](const Sheet &sheet) { return sheet.name.compare(candidate, Qt::CaseInsensitive) == 0; });
    };
    QString unique = plain;
    for (int n = 2; taken(unique); ++n) {
        const QString number = u" (%1)"_s.arg(n);
        unique = plain.left(nameCharacters - number.size()) + number;
    }
    return unique;
}

QString SheetWriter::fitted(const QString &text)
{
    if (text.size() <= cellCharacters)
        return text;
    ++m_shortened;
    QString cut = text.left(cellCharacters - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

bool SheetWriter::beginSheet(const QString &name, const QList<SheetColumn> &columns)
{
    if (m_done)
        return false;
    Sheet sheet{fittedName(name), columns, false, 0};
    std::vector<Cell> titles;
    for (SheetColumn &column : sheet.columns) {
        if (column.width <= 0)
            column.width = std::clamp(int(column.title.size()) + 4, 10, 40); // room for the filter's arrow
        sheet.heading = sheet.heading || !column.title.isEmpty();
        titles.push_back(Cell::text(column.title));
    }
    m_sheets.append(sheet);
    if (!startSheet(sheet))
        return false;
    return !sheet.heading || writeRow(titles, RowStyle::Heading);
}

bool SheetWriter::writeRow(std::span<const Cell> cells, RowStyle style)
{
    if (m_done || m_sheets.isEmpty())
        return false;
    if (m_cancel.isCancelled())
        return stop({FaultCode::Cancelled, {}});
    Sheet &sheet = m_sheets.last();
    if (sheet.rows >= m_sheetRows)
        return stop({FaultCode::SheetFull, {QString::number(m_sheetRows)}});
    return putRow(cells, style, sheet.rows++);
}

bool SheetWriter::finish()
{
    if (m_done)
        return false;
    if (m_cancel.isCancelled())
        return stop({FaultCode::Cancelled, {}});
    m_done = true;
    return putInPlace();
}

std::unique_ptr<SheetWriter> createSheetWriter(const QString &path, SheetFormat format, const SheetOptions &options, const CancelToken &cancel)
{
    switch (format) {
    case SheetFormat::Xlsx: return std::make_unique<XlsxSheetWriter>(path, options, cancel, sheetRows);
    case SheetFormat::Ods: return std::make_unique<OdsSheetWriter>(path, options, cancel, sheetRows);
    case SheetFormat::Csv: break;
    }
    return std::make_unique<CsvSheetWriter>(path, options, cancel);
}

} // namespace samverkan
