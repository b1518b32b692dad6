// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "cell.h"
#include "fault.h"
#include "textencoding.h"

#include <QChar>
#include <QStringList>

#include <memory>
#include <optional>

namespace samverkan {

// The most that is read from a file somebody sent; beyond it the file is refused with a sentence.
// Tests lower them. Source: the measurements behind each are in the README's section on safety.
struct TableLimits
{
    qint64 fileBytes = 512LL << 20;
    qint64 inflatedBytes = 512LL << 20;  // all members of a workbook together
    qint64 csvFieldBytes = 1LL << 20;
    qint64 csvRowBytes = 32LL << 20;
    qint64 cellCharacters = 32'767;      // of a workbook's cell: what Excel itself allows
    qint64 filledCells = 20'000'000;
    qint64 cellPositions = 200'000'000;  // with the empty ones before a row's last filled cell
    qint64 xmlRunBytes = 1LL << 20;      // without a tag
    int xmlDepth = 64;
    int columns = 16'384;
    qint64 sheetRows = 1'048'576;
};

// What the user may know better than the guess. All may be left as they are.
struct TableOptions
{
    QString sheet;                        // empty: the first that is not hidden
    std::optional<TextEncoding> encoding; // CSV
    std::optional<char> separator;        // CSV: , ; tab |
    qint64 headerLine = 0;                // CSV: whose width the rows are held against; 0: the first row that is not blank
    TableLimits limits;
};

enum class TableFormat : quint8 { Csv, Xlsx, Ods };
enum class LineEnds : quint8 { None, Lf, CrLf, Cr, Mixed };

// How the file was understood, to be shown so that it can be corrected.
struct TableInfo
{
    TableFormat format = TableFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8; // CSV
    bool byteOrderMark = false;                 // CSV
    bool encodingCertain = false;               // CSV: byte order mark, or valid UTF-8, or plain ASCII
    char separator = 0;                         // CSV; 0: one column only
    bool separatorLine = false;                 // CSV: the file began with sep=
    LineEnds lineEnds = LineEnds::None;         // CSV
    QString sheet;                              // the one being read; empty in CSV
};

struct SheetName
{
    QString name;
    bool hidden = false;
    bool operator==(const SheetName &) const = default;
};

// Reads a table row by row, never whole. Blank rows of a sheet are left out (line says where we are);
// blank lines of a CSV file are rows with one empty cell. Belongs to one thread at a time.
class TableReader
{
public:
    virtual ~TableReader() = default;

    const TableInfo &info() const { return m_info; }

    // All sheets in the workbook's order, chart sheets left out; empty for CSV. In ODS the first call
    // reads the whole file once more.
    virtual QList<SheetName> sheets() { return {}; }

    // The next row, or false at the end, after a fault, and when cancelled (which is a fault too).
    virtual bool next(Row &row) = 0;

    virtual double progress() const = 0; // 0 to 1, of bytes read

    const Fault &fault() const { return m_fault; }

protected:
    bool stop(FaultCode code, const QStringList &arguments = {}); // always false, for return

    TableInfo m_info;
    Fault m_fault;
};

// Either a reader or the reason why there is none.
struct OpenedTable
{
    std::unique_ptr<TableReader> reader;
    Fault fault;
};

// Looks at the content, not at the name: CSV in any of its dialects, XLSX or ODS.
OpenedTable openTable(const QString &path, const TableOptions &options = {}, const CancelToken &cancel = {});

} // namespace samverkan
