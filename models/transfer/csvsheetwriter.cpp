// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvsheetwriter.h"

#include "celltext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace samverkan {

CsvSheetWriter::CsvSheetWriter(const QString &path, const SheetOptions &options, const CancelToken &cancel)
    : SheetWriter(cancel, std::numeric_limits<qint64>::max()), m_file(path), m_style(options.csv)
{
}

bool CsvSheetWriter::startSheet(const Sheet &)
{
    if (sheets().size() > 1)
        return stop({FaultCode::OneSheetOnly, {}});
    if (!m_file.open())
        return stop(m_file.fault());
    m_line = m_style.byteOrderMark ? "\xEF\xBB\xBF"_ba : QByteArray();
    return send();
}

bool CsvSheetWriter::send()
{
    const bool good = m_file.write(m_line) == m_line.size();
    m_line.truncate(0);
    return good || stop(m_file.fault());
}

QString CsvSheetWriter::spelled(const Cell &cell) const
{
    const QString text = cell.toText();
    switch (cell.kind()) {
    case Cell::Kind::Text:
    case Cell::Kind::Error: return guarded(text);
    case Cell::Kind::Number: return QString(text).replace(u'.', QLatin1Char(m_style.decimalPoint));
    default: return text;
    }
}

void CsvSheetWriter::appendField(const QString &text, bool first)
{
    QByteArray bytes = text.toUtf8();
    const bool edges = bytes.startsWith(' ') || bytes.endsWith(' ');
    // A file that begins with ID is taken by Excel for one of its older formats.
    const bool mistaken = first && bytes.startsWith("ID");
    if (!edges && !mistaken && !bytes.contains(m_style.separator) && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r')) {
        m_line += bytes;
        return;
    }
    m_line += '"' + bytes.replace("\"", "\"\"") + '"';
}

bool CsvSheetWriter::putRow(std::span<const Cell> cells, RowStyle, qint64 row)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += m_style.separator;
        appendField(spelled(cells[i]), row == 0 && i == 0);
    }
    // Rows of one width: a reader counts them.
    for (qsizetype i = std::max<qsizetype>(qsizetype(cells.size()), 1); i < sheets().constLast().columns.size(); ++i)
        m_line += m_style.separator;
    m_line += "\r\n";
    return send();
}

bool CsvSheetWriter::putInPlace()
{
    if (sheets().isEmpty())
        return stop({FaultCode::NoSheet, {}});
    return m_file.commit() || stop(m_file.fault());
}

} // namespace samverkan
