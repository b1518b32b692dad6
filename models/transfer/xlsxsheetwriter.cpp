// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxsheetwriter.h"

#include "celltext.h"
#include "numberformat.h"
#include "safefile.h"
#include "textfold.h"
#include "xlsxtext.h"
#include "ziparchive.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr double dayMs = 86'400'000.0;

// Nearly all text: looked at without a branch a character.
bool isOrdinary(const QString &text)
{
    bool other = false;
    for (const QChar c : text)
        other |= (c.unicode() < u' ') | (c.unicode() == u'_') | (c.unicode() >= 0xFFFE);
    return !other;
}

// XML has no place for these two, and line breaks in a cell are LF.
QByteArray storable(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    plain.replace(QChar(0xFFFE), QChar::ReplacementCharacter).replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    plain.remove(QChar(0));
    return encodedXlsxText(plain).toUtf8();
}

lxw_format *numberFormat(lxw_workbook *book, const char *code)
{
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, code);
    return format;
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const QString &path, const SheetOptions &options, const CancelToken &cancel, qint64 sheetRows)
    : SheetWriter(cancel, sheetRows), m_path(path), m_options(options)
{
}

XlsxSheetWriter::~XlsxSheetWriter()
{
    if (m_book)
        lxw_workbook_free(m_book); // unfinished
}

bool XlsxSheetWriter::openWorkbook()
{
    if (!m_folder.isValid())
        return stop({FaultCode::CannotWrite, {m_folder.errorString()}});
    m_folderName = QFile::encodeName(m_folder.path());
    m_made = m_folder.filePath(u"book.xlsx"_s);
    lxw_workbook_options options = {LXW_TRUE, m_folderName.data(), LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(m_made).constData(), &options);
    if (!m_book)
        return stop({FaultCode::IncompleteOutput, {}});
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_bg_color(m_heading, 0xE6ECF2);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    m_date = numberFormat(m_book, "yyyy\\-mm\\-dd");
    m_moment = numberFormat(m_book, "yyyy\\-mm\\-dd\\ hh:mm:ss");
    m_duration = numberFormat(m_book, "[h]:mm:ss");
    m_text = numberFormat(m_book, "@");
    m_wrapped = workbook_add_format(m_book);
    format_set_text_wrap(m_wrapped);
    QByteArray title = m_options.title.toUtf8(); // the library copies it, and says char * in some versions
    lxw_doc_properties properties = {};
    properties.title = title.data();
    workbook_set_properties(m_book, &properties);
    return true;
}

bool XlsxSheetWriter::startSheet(const Sheet &sheet)
{
    if (!m_book && !openWorkbook())
        return false;
    lxw_worksheet *worksheet = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
    if (!worksheet)
        return stop({FaultCode::IncompleteOutput, {}});
    m_worksheets.append(worksheet);
    m_filledRows.append(0);
    for (qsizetype i = 0; i < sheet.columns.size(); ++i)
        worksheet_set_column(worksheet, lxw_col_t(i), lxw_col_t(i), sheet.columns.at(i).width, nullptr);
    if (sheet.heading)
        worksheet_freeze_panes(worksheet, 1, 0);
    return true;
}

bool XlsxSheetWriter::putRow(std::span<const Cell> cells, RowStyle style, qint64 row)
{
    m_rowFilled = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty() && !putCell(cells[i], style, row, quint16(std::min<size_t>(i, 0xFFFF))))
            return stop({FaultCode::IncompleteOutput, {}});
    }
    m_filledRows.last() += m_rowFilled ? 1 : 0;
    return true;
}

// Numbers kept as text, and what would become a formula, must stay text when somebody edits the cell.
// Not for long texts: Excel shows those as ### in that format.
lxw_format *XlsxSheetWriter::formatOfText(const QString &text) const
{
    if (text.contains(u'\n') || text.contains(u'\r'))
        return m_wrapped;
    const bool looksOtherwise = startsLikeFormula(text) || (!text.isEmpty() && text.front().isDigit());
    return looksOtherwise && text.size() <= 255 ? m_text : nullptr;
}

bool XlsxSheetWriter::putCell(const Cell &cell, RowStyle style, qint64 row, quint16 column)
{
    lxw_worksheet *sheet = m_worksheets.last();
    const auto line = lxw_row_t(row);
    auto text = [&](const QString &shown) {
        const QString whole = fitted(shown);
        m_bytes.resize(0);
        if (isOrdinary(whole))
            appendUtf8(m_bytes, whole);
        else
            m_bytes = storable(whole);
        if (m_bytes.isEmpty())
            return true;
        m_rowFilled = true;
        lxw_format *format = style == RowStyle::Heading ? m_heading : formatOfText(shown);
        return worksheet_write_string(sheet, line, column, m_bytes.constData(), format) == LXW_NO_ERROR;
    };
    auto number = [&](double value, lxw_format *format) {
        m_rowFilled = true;
        return worksheet_write_number(sheet, line, column, value, style == RowStyle::Heading ? m_heading : format) == LXW_NO_ERROR;
    };
    switch (cell.kind()) {
    case Cell::Kind::Number:
        if (std::isfinite(cell.toNumber()) && cell.toText() == Cell::number(cell.toNumber()).toText())
            return number(cell.toNumber(), nullptr);
        return text(cell.toText()); // padded: its zeros matter
    case Cell::Kind::Date:
    case Cell::Kind::DateTime: {
        const double serial = serialOfDate(cell.toDate(), cell.kind() == Cell::Kind::Date ? QTime(0, 0) : cell.toTime());
        return serial > 0.0 ? number(serial, cell.kind() == Cell::Kind::Date ? m_date : m_moment) : text(cell.toText());
    }
    case Cell::Kind::Duration:
        return cell.toMilliseconds() >= 0 ? number(double(cell.toMilliseconds()) / dayMs, m_duration) : text(cell.toText());
    case Cell::Kind::Boolean:
        m_rowFilled = true;
        return worksheet_write_boolean(sheet, line, column, cell.toBoolean(), nullptr) == LXW_NO_ERROR;
    default:
        return text(cell.toText());
    }
}

bool XlsxSheetWriter::closeWorkbook()
{
    for (qsizetype i = 0; i < m_worksheets.size(); ++i) {
        const Sheet &sheet = sheets().at(i);
        if (sheet.heading)
            worksheet_autofilter(m_worksheets.at(i), 0, 0, lxw_row_t(sheet.rows - 1), lxw_col_t(sheet.columns.size() - 1));
    }
    lxw_workbook *book = m_book;
    m_book = nullptr; // closing frees it
    return workbook_close(book) == LXW_NO_ERROR;
}

// How often "<row " ends in these bytes, of which the first five are of the piece before: by its w, since
// < and r are everywhere.
static qint64 rowsIn(const char *begin, const char *end)
{
    qint64 rows = 0;
    for (const char *at = begin + 4; (at = static_cast<const char *>(std::memchr(at, 'w', size_t(end - at)))); ++at)
        rows += at + 1 < end && std::memcmp(at - 3, "<row ", 5) == 0;
    return rows;
}

// The library does not look whether its temporary files took every row: count them in what it made.
bool XlsxSheetWriter::isWhole() const
{
    TableLimits limits;
    limits.inflatedBytes = std::numeric_limits<qint64>::max();
    ZipArchive archive;
    if (archive.open(m_made, limits))
        return false;
    for (qsizetype i = 0; i < m_worksheets.size(); ++i) {
        ZipMember member(archive);
        if (member.open(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1)))
            return false;
        qint64 rows = 0;
        constexpr qsizetype tag = 5; // "<row ", which may begin in one piece and end in the next
        QByteArray piece(tag + (1 << 18), '>');
        char *const fresh = piece.data() + tag;
        for (qint64 count = 0; (count = member.read(fresh, piece.size() - tag)) > 0;) {
            rows += rowsIn(piece.constData(), fresh + count);
            std::copy_n(fresh + count - tag, tag, piece.data());
        }
        // Rows without any filled cell are not in the file.
        if (member.fault() || !piece.startsWith("heet>") || rows != m_filledRows.at(i))
            return false;
    }
    return true;
}

bool XlsxSheetWriter::putInPlace()
{
    if (sheets().isEmpty())
        return stop({FaultCode::NoSheet, {}});
    if (!closeWorkbook() || !isWhole())
        return stop({FaultCode::IncompleteOutput, {}});
    SafeFile target(m_path);
    if (!target.open())
        return stop(target.fault());
    if (!appendFile(target, m_made, cancelToken()))
        return stop(cancelToken().isCancelled() ? Fault{FaultCode::Cancelled, {}} : target.fault() ? target.fault() : Fault{FaultCode::IncompleteOutput, {}});
    return target.commit() || stop(target.fault());
}

} // namespace samverkan
