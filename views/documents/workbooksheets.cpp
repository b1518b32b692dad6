// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbooksheets.h"

#include "documentparts.h"
#include "renderers.h"
#include "textwrap.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

using Part = WorkbookFormats::Part;

constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestText = 32767; // of a cell, a limit of Excel
constexpr qsizetype measuredRows = 500;
constexpr double minutesOfDay = 24 * 60;

QString shortened(const QString &text)
{
    if (text.size() <= longestText)
        return text;
    QString cut = text.left(longestText - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

lxw_datetime excelDate(QDate date)
{
    return {.year = date.year(), .month = date.month(), .day = date.day(), .hour = 0, .min = 0, .sec = 0};
}

// Excel counts days from 1900; what is earlier can only be a text there.
bool hasExcelDate(QDate date)
{
    return date >= QDate(1900, 3, 1) && date.year() <= 9999;
}

double widthOf(const Table &table, qsizetype column, const QLocale &locale)
{
    qsizetype longest = 6;
    for (const QString &line : table.columns.at(column).title.split(u' '))
        longest = std::max(longest, line.size() + 1);
    const qsizetype count = std::min(measuredRows, table.rows.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Row &row = table.rows.at(i);
        if (row.kind != Row::Kind::Group && column < row.cells.size())
            longest = std::max(
                longest, cellText(row.cells.at(column), table.columns.at(column), locale).size() + row.indent * 2);
    }
    return double(std::min<qsizetype>(longest, 60)) * 1.05 + 2;
}

// A text to the left must not touch the number to the right of the column before it.
int roomBefore(Column::Align align)
{
    return align == Column::Align::Left ? 1 : 0;
}

bool onlyBody(const Table &table)
{
    return std::all_of(table.rows.cbegin(), table.rows.cend(),
                       [](const Row &row) { return row.kind == Row::Kind::Body; });
}

} // namespace

WorkbookSheets::WorkbookSheets(lxw_workbook *workbook, const Document &document)
    : m_workbook(workbook)
    , m_document(document)
    , m_formats(workbook)
{
}

QString WorkbookSheets::freeName(const QString &wanted)
{
    QString base = drawable(wanted).simplified();
    for (QChar &c : base) {
        if (u"[]:*?/\\"_s.contains(c))
            c = u' ';
    }
    base = base.simplified();
    while (base.startsWith(u'\''))
        base.remove(0, 1);
    while (base.endsWith(u'\''))
        base.chop(1);
    if (base.isEmpty() || base.compare("history"_L1, Qt::CaseInsensitive) == 0) // Excel keeps that name for itself
        base = m_document.words.table.arg(m_tables + 1);
    QString name = base.left(longestSheetName).trimmed();
    for (int i = 2; m_names.contains(name.toLower()); ++i) {
        const QString suffix = u" %1"_s.arg(i);
        name = base.left(longestSheetName - suffix.size()).trimmed() + suffix;
    }
    m_names.append(name.toLower());
    return name;
}

lxw_worksheet *WorkbookSheets::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!sheet && m_error.isEmpty())
        m_error = QCoreApplication::translate("Documents", "A sheet could not be made.");
    return sheet;
}

void WorkbookSheets::writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                               lxw_format *format)
{
    // Always as a string: a text that begins with = stays a text.
    worksheet_write_string(sheet, row, column, shortened(drawable(text)).toUtf8().constData(), format);
}

void WorkbookSheets::writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell,
                               lxw_format *format)
{
    if (const QString *text = std::get_if<QString>(&cell.value)) {
        writeText(sheet, row, column, *text, format);
    } else if (const QDate *date = std::get_if<QDate>(&cell.value)) {
        lxw_datetime day = excelDate(*date);
        if (hasExcelDate(*date))
            worksheet_write_datetime(sheet, row, column, &day, format);
        else
            writeText(sheet, row, column, cellText(cell, Column(), m_document.locale), format);
    } else if (const double *number = std::get_if<double>(&cell.value); number && std::isfinite(*number)) {
        worksheet_write_number(sheet, row, column, cell.kind == FigureKind::Hours ? *number / minutesOfDay : *number,
                               format);
    } else {
        worksheet_write_blank(sheet, row, column, format);
    }
}

void WorkbookSheets::addAbout()
{
    const QString name = freeName(m_document.words.contents);
    lxw_worksheet *sheet = addSheet(name);
    if (!sheet)
        return;
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_column(sheet, 0, 0, 22, nullptr);
    worksheet_set_column(sheet, 1, 1, 70, nullptr);
    lxw_row_t row = 0;
    writeText(sheet, row++, 0, m_document.title, m_formats.of(Part::SheetTitle));
    if (!m_document.subtitle.isEmpty())
        writeText(sheet, row++, 0, m_document.subtitle, m_formats.of(Part::Body));
    ++row;
    for (const Fact &fact : headFacts(m_document)) {
        writeText(sheet, row, 0, fact.label, m_formats.of(Part::Label));
        const FigureKind kind = fact.value.kind;
        writeCell(sheet, row++, 1, fact.value, m_formats.of(Part::Wrapped, kind, 0, Column::Align::Left));
    }
    ++row;
    for (const Block &block : m_document.blocks) {
        if (const Heading *heading = std::get_if<Heading>(&block))
            writeText(sheet, row++, 1, heading->text, m_formats.of(Part::Group));
        else if (const Paragraph *paragraph = std::get_if<Paragraph>(&block))
            writeText(sheet, row++, 1, paragraph->text, m_formats.of(Part::Wrapped));
        const Facts *facts = std::get_if<Facts>(&block);
        for (const Fact &fact : facts ? facts->facts : QList<Fact>()) {
            writeText(sheet, row, 0, fact.label, m_formats.of(Part::Label));
            writeCell(sheet, row++, 1, fact.value,
                      m_formats.of(Part::Wrapped, fact.value.kind, 0, Column::Align::Left));
        }
    }
    ++row;
    for (const QString &line : m_document.publicity.lines)
        writeText(sheet, row++, 1, line, m_formats.of(Part::Muted));
}

// Title, and which period and selection; then a free row.
lxw_row_t WorkbookSheets::writeTop(lxw_worksheet *sheet, const Table &table)
{
    if (m_document.bareTables)
        return 0;
    const QString title = table.caption.isEmpty() ? m_document.title : table.caption;
    writeText(sheet, 0, 0, title, m_formats.of(Part::SheetTitle));
    QStringList about{m_document.head.project, headLine(m_document)};
    about.removeAll(QString());
    writeText(sheet, 1, 0, about.join(u" · "_s), m_formats.of(Part::Muted));
    return 3;
}

void WorkbookSheets::writeGroups(lxw_worksheet *sheet, const Table &table, lxw_row_t row)
{
    lxw_format *format = m_formats.of(Part::GroupTitle, FigureKind::Text, 0, Column::Align::Centre);
    for (const ColumnGroup &group : columnGroups(table)) {
        const lxw_col_t first = lxw_col_t(group.first);
        const lxw_col_t last = lxw_col_t(group.first + group.count - 1);
        if (group.title.isEmpty())
            continue;
        if (last > first)
            worksheet_merge_range(sheet, row, first, row, last, drawable(group.title).toUtf8().constData(), format);
        else
            writeText(sheet, row, first, group.title, format);
    }
}

void WorkbookSheets::writeTitles(lxw_worksheet *sheet, const Table &table, lxw_row_t row)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const Column &one = table.columns.at(column);
        lxw_format *format = m_document.bareTables
            ? m_formats.of(Part::Group) // plain: machines read it
            : m_formats.of(Part::ColumnTitle, FigureKind::Text, 0, alignmentOf(one),
                           column == 0 ? 0 : roomBefore(alignmentOf(one)));
        writeText(sheet, row, lxw_col_t(column), m_document.bareTables ? fullTitle(one) : one.title, format);
    }
}

void WorkbookSheets::writeRow(lxw_worksheet *sheet, const Table &table, const Row &row, lxw_row_t at)
{
    const Part part = partOf(row);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const Column &one = table.columns.at(column);
        const Cell cell = row.cells.value(column);
        const FigureKind kind = cell.isEmpty() ? one.kind : cell.kind;
        const Column::Align align = alignmentOf(one);
        const int indent = column == 0 ? row.indent : roomBefore(align);
        lxw_format *format = m_formats.of(part, kind, one.decimals, align, indent);
        if (!cell.isEmpty() || part != Part::Body)
            writeCell(sheet, at, lxw_col_t(column), cell, format);
    }
}

void WorkbookSheets::setUpPage(lxw_worksheet *sheet, const Table &table, lxw_row_t titles)
{
    worksheet_set_paper(sheet, 9); // A4
    if (table.columns.size() > 7)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, titles, titles);
    worksheet_freeze_panes(sheet, titles + 1, table.firstColumnNames ? 1 : 0);
    const QByteArray pages = drawable(m_document.words.pageOf)
                                 .replace(u"&"_s, u"&&"_s)
                                 .replace(u"%1"_s, u"&P"_s)
                                 .replace(u"%2"_s, u"&N"_s)
                                 .toUtf8();
    worksheet_set_footer(sheet, ("&R" + pages.left(200)).constData());
}

WorkbookRange WorkbookSheets::addTable(const Table &table, const QString &wantedName, lxw_worksheet **made)
{
    WorkbookRange range;
    range.sheet = freeName(wantedName);
    ++m_tables;
    lxw_worksheet *sheet = addSheet(range.sheet);
    *made = sheet;
    if (!sheet)
        return range;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widthOf(table, column, m_document.locale),
                             nullptr);
    lxw_row_t row = writeTop(sheet, table);
    if (!m_document.bareTables && hasColumnGroups(table))
        writeGroups(sheet, table, row++);
    range.titles = row;
    setUpPage(sheet, table, row);
    writeTitles(sheet, table, row++);
    range.first = row;
    if (table.rows.size() > LXW_ROW_MAX - 10) {
        m_error = QCoreApplication::translate("Documents", "The table has more rows than a spreadsheet can hold.");
        return range;
    }
    for (const Row &one : table.rows)
        writeRow(sheet, table, one, row++);
    range.last = row > range.first ? row - 1 : range.first;
    if (onlyBody(table) && !table.rows.isEmpty())
        worksheet_autofilter(sheet, range.titles, 0, range.last, lxw_col_t(table.columns.size() - 1));
    if (!table.note.isEmpty() && !m_document.bareTables)
        writeText(sheet, row + 1, 0, table.note, m_formats.of(Part::Muted));
    return range;
}

} // namespace samverkan
