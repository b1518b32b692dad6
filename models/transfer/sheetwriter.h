// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "cell.h"
#include "fault.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>

namespace samverkan {

enum class SheetFormat : quint8 { Xlsx, Ods, Csv };

// By the name's ending; nothing if it is none of ours.
std::optional<SheetFormat> sheetFormatOf(const QString &path);

struct SheetColumn
{
    QString title;
    int width = 0; // in characters; 0: what the title needs
};

enum class RowStyle : quint8 { Body, Heading };

// How a CSV file is spelled. As it stands: what Excel in most of Europe opens with a double click.
struct CsvStyle
{
    char separator = ';';
    char decimalPoint = ',';
    bool byteOrderMark = true;

    // For programs that read: commas, decimal points, no mark.
    static CsvStyle plain() { return {',', '.', false}; }
};

struct SheetOptions
{
    QString title;  // of the document, among its properties
    CsvStyle csv;
};

// Writes tables row by row to a spreadsheet, holding no more than one row in memory. Nothing is at the
// target before finish() says so; a writer that goes away unfinished, cancelled or failed leaves what
// was there. Texts are never taken for formulas. Belongs to one thread at a time.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;

    // A new sheet with a heading row of the titles, kept in sight and with a filter, unless all titles
    // are empty. The name is made to fit. A CSV file has one sheet.
    bool beginSheet(const QString &name, const QList<SheetColumn> &columns);

    bool writeRow(std::span<const Cell> cells, RowStyle style = RowStyle::Body);

    // Puts the file in place. After it, or after any false, the writer is done.
    bool finish();

    const Fault &fault() const { return m_fault; }
    qint64 shortenedCells() const { return m_shortened; } // texts that no cell of the format can hold whole

protected:
    SheetWriter(const CancelToken &cancel, qint64 sheetRows) : m_cancel(cancel), m_sheetRows(sheetRows) {}

    struct Sheet
    {
        QString name;               // fits and is unique
        QList<SheetColumn> columns; // with their widths
        bool heading = false;
        qint64 rows = 0;            // written so far, with the heading
    };

    virtual bool startSheet(const Sheet &sheet) = 0;
    virtual bool putRow(std::span<const Cell> cells, RowStyle style, qint64 row) = 0; // row from 0
    virtual bool putInPlace() = 0;

    bool stop(const Fault &fault); // always false, for return
    QString fitted(const QString &text); // at most 32 767 characters
    const CancelToken &cancelToken() const { return m_cancel; }
    const QList<Sheet> &sheets() const { return m_sheets; }

private:
    QString fittedName(const QString &name) const;

    CancelToken m_cancel;
    qint64 m_sheetRows;
    QList<Sheet> m_sheets;
    Fault m_fault;
    qint64 m_shortened = 0;
    bool m_done = false;
};

std::unique_ptr<SheetWriter> createSheetWriter(const QString &path, SheetFormat format, const SheetOptions &options = {}, const CancelToken &cancel = {});

} // namespace samverkan
