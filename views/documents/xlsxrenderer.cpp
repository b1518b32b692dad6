// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"

#include "documentparts.h"
#include "textwrap.h"
#include "workbookchart.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyCells = 100000; // beyond that, rows go to disk as they are written

qsizetype cellCount(const Document &document)
{
    qsizetype count = 0;
    for (const Block &block : document.blocks) {
        if (const Table *table = std::get_if<Table>(&block))
            count += table->rows.size() * table->columns.size();
    }
    return count;
}

void setProperties(lxw_workbook *workbook, const Document &document)
{
    QByteArray title = drawable(document.title).left(255).toUtf8();
    QByteArray company = drawable(document.head.owner).left(255).toUtf8();
    QByteArray comments = drawable(headLine(document)).left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    properties.comments = comments.data();
    workbook_set_properties(workbook, &properties);
}

void addSheets(lxw_workbook *workbook, WorkbookSheets &sheets, const Document &document)
{
    if (!document.bareTables)
        sheets.addAbout();
    int charts = 0;
    for (const Block &block : document.blocks) {
        lxw_worksheet *sheet = nullptr;
        if (const Table *table = std::get_if<Table>(&block))
            sheets.addTable(*table, table->sheetName.isEmpty() ? table->caption : table->sheetName, &sheet);
        const Figure *figure = std::get_if<Figure>(&block);
        if (!figure || document.bareTables)
            continue;
        Table numbers = chartTable(figure->chart, document.words);
        numbers.caption = figure->sentence;
        const QString name = document.words.chart + u" %1"_s.arg(++charts);
        const WorkbookRange range = sheets.addTable(numbers, name, &sheet);
        if (sheet)
            addWorkbookChart(workbook, sheet, *figure, document.words, range);
    }
}

bool copyTo(const QString &path, QIODevice *device)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty() || device->write(piece) != piece.size())
            return false;
    }
    return true;
}

QString libraryError(lxw_error code)
{
    return QCoreApplication::translate("Documents", "The workbook could not be written (%1).")
        .arg(QString::fromUtf8(lxw_strerror(code)));
}

bool failed(QString *error, const QString &reason)
{
    if (error)
        *error = reason;
    return false;
}

} // namespace

// The library writes to a named file only: to a private folder first, then on to the device.
bool writeXlsx(const PreparedDocument &prepared, QIODevice *device, QString *error)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(error, folder.errorString());
    const QString path = folder.filePath(u"book.xlsx"_s);
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = cellCount(prepared.document) > manyCells ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = scratch.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return failed(error, libraryError(LXW_ERROR_CREATING_XLSX_FILE));
    setProperties(workbook, prepared.document);
    WorkbookSheets sheets(workbook, prepared.document);
    addSheets(workbook, sheets, prepared.document);
    const lxw_error code = workbook_close(workbook); // frees it, too
    if (code != LXW_NO_ERROR)
        return failed(error, libraryError(code));
    if (!sheets.error().isEmpty())
        return failed(error, sheets.error());
    if (!copyTo(path, device))
        return failed(error, device->errorString());
    return true;
}

} // namespace samverkan
