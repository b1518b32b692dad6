// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigproject.h"
#include "resulttable.h"
#include "works.h"

#include "listexport.h"
#include "store.h"
#include "tablereader.h"

#include <QFile>
#include <QXmlStreamReader>

#include <xlsxwriter.h>
#include <zip.h>

#include <vector>

using namespace samverkan;
using namespace Qt::StringLiterals;

namespace {

// A list's cells as text in one piece of memory, as they are cheapest to hand on.
class Cells
{
public:
    explicit Cells(const QString &path)
    {
        const OpenedTable opened = openTable(path);
        Row row;
        while (opened.reader && opened.reader->next(row)) {
            columns = qMax(columns, row.cells.size());
            row.cells.resize(columns);
            for (const Cell &cell : row.cells) {
                m_starts.push_back(m_text.size());
                m_text += cell.toText().toUtf8();
                m_text += '\0';
            }
        }
    }

    size_t rows() const { return m_starts.size() / columns; }
    const char *at(size_t row, size_t column) const { return m_text.constData() + m_starts[row * columns + column]; }
    bool isDate(size_t row, size_t column) const
    {
        const char *text = at(row, column);
        return qstrlen(text) == 10 && text[4] == '-' && text[7] == '-';
    }

    size_t columns = 0;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_starts;
};

} // namespace

static void exportTo(const BigProject &project, const Store &store, const QString &path)
{
    const Kind &kind = store.catalogue().at(u"participant");
    const ListExport list{kind, exportColumns(kind).first(20), store.ids(kind)};
    const Sentence fault = exportList(store, list, project.program().reference.countries(), project.program().language, path);
    if (!fault.isEmpty())
        giveUp(project.program().language.text(fault));
}

// The library alone, in constant memory, given texts that are ready: no file is read, nothing is decided.
static void writeByLibrary(const Cells &cells, const QString &path)
{
    lxw_workbook_options options = {LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Deltagare");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy\\-mm\\-dd");
    for (size_t row = 0; row < cells.rows(); ++row) {
        for (size_t column = 0; column < cells.columns; ++column) {
            const char *text = cells.at(row, column);
            if (!*text)
                continue;
            if (cells.isDate(row, column))
                worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), 40'909 + double(row % 1000), date);
            else
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, nullptr);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        giveUp(u"libxlsxwriter could not write"_s);
}

void measureSheetsOut(const BigProject &project, ResultTable &table)
{
    tell(u"a spreadsheet of %1 people"_s.arg(project.size().people));
    const auto store = project.open(project.people());
    const QString csv = project.file(u"out.csv"_s);
    exportTo(project, *store, csv);
    const Cells cells(csv);
    const QString own = project.file(u"out.xlsx"_s);
    const QString bare = project.file(u"bare.xlsx"_s);
    const SideBySide times = sideBySide(2, [&] { exportTo(project, *store, own); }, [&] { writeByLibrary(cells, bare); });
    table.add(u"XLSX out, %1 rows x 20"_s.arg(project.size().people), times, u"libxlsxwriter alone, constant memory, same cells"_s, {Goal::In::Ratio, 1.2});
    for (const QString &path : {csv, own, bare})
        QFile::remove(path);
}

static qint64 readAll(const QString &path)
{
    qint64 length = 0;
    const OpenedTable opened = openTable(path);
    Row row;
    while (opened.reader && opened.reader->next(row))
        length += qint64(row.cells.size());
    if (!opened.reader || opened.reader->fault())
        giveUp(path);
    return length;
}

// One pass over the sheet's XML: inflated whole, each text taken, nothing understood.
static qint64 passOver(const QString &path)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    zip_stat_t about;
    if (!archive || zip_stat(archive, "xl/worksheets/sheet1.xml", 0, &about) != 0)
        giveUp(path);
    QByteArray xml(qsizetype(about.size), Qt::Uninitialized);
    zip_file_t *member = zip_fopen(archive, about.name, 0);
    zip_fread(member, xml.data(), about.size);
    zip_fclose(member);
    zip_close(archive);
    qint64 length = 0;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            length += reader.text().toString().size();
    }
    return length;
}

// The least that tells fields apart: quotation marks, separators, line ends, in one loop.
static qint64 splitByHand(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(path);
    const QByteArray bytes = file.readAll();
    std::vector<QByteArrayView> fields;
    qint64 count = 0;
    bool quoted = false;
    const char *begin = bytes.begin();
    for (const char *at = begin; at != bytes.end(); ++at) {
        if (*at == '"') {
            quoted = !quoted;
        } else if (!quoted && (*at == ',' || *at == '\n')) {
            fields.emplace_back(begin, at);
            begin = at + 1;
            if (*at == '\n') {
                count += qint64(fields.size());
                fields.clear();
            }
        }
    }
    return count;
}

static void writeWorkbook(const QString &csv, const QString &path)
{
    const auto writer = createSheetWriter(path, SheetFormat::Xlsx);
    const OpenedTable opened = openTable(csv);
    Row row;
    writer->beginSheet(u"List"_s, QList<SheetColumn>(20));
    while (opened.reader->next(row))
        writer->writeRow(row.cells);
    if (!writer->finish())
        giveUp(path);
}

void measureSheetsIn(const BigProject &project, ResultTable &table)
{
    tell(u"reading lists of %1 rows"_s.arg(project.size().listRows));
    const QString rows = QString::number(project.size().listRows);
    const QString book = project.file(u"list.xlsx"_s);
    writeWorkbook(project.list(), book);
    qint64 sum = 0;
    table.add(u"XLSX read, %1 x 20"_s.arg(rows), sideBySide(3, [&] { sum += readAll(book); }, [&] { sum += passOver(book); }),
              u"bare pass of QXmlStreamReader, texts taken"_s, {Goal::In::Ratio, 1.2});
    table.add(u"CSV read, %1 x 20"_s.arg(rows), sideBySide(5, [&] { sum += readAll(project.list()); }, [&] { sum += splitByHand(project.list()); }),
              u"hand parser to views"_s, {Goal::In::Ratio, 3});
    if (sum == 0)
        giveUp(u"nothing was read"_s);
    QFile::remove(book);
}
