// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include "celltext.h"
#include "separatorguess.h"

#include <algorithm>

namespace samverkan {

namespace {

constexpr qint64 pieceBytes = 256 << 10;

LineEnds lineEndsOf(QByteArrayView text)
{
    bool lf = false, crlf = false, cr = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            lf = true;
        } else if (text[i] == '\r' && i + 1 < text.size()) {
            const bool both = text[i + 1] == '\n';
            (both ? crlf : cr) = true;
            i += both;
        } else if (text[i] == '\r') {
            cr = cr || !crlf; // cut here: the LF may be in the next piece
        }
    }
    if (lf + crlf + cr > 1)
        return LineEnds::Mixed;
    return lf ? LineEnds::Lf : crlf ? LineEnds::CrLf : cr ? LineEnds::Cr : LineEnds::None;
}

bool isAscii(const char *bytes, qsizetype size)
{
    quint8 all = 0;
    for (qsizetype i = 0; i < size; ++i)
        all |= quint8(bytes[i]);
    return all < 0x80;
}

} // namespace

CsvReader::CsvReader(const QString &path, const TableOptions &options, const CancelToken &cancel)
    : m_file(path), m_options(options), m_cancel(cancel)
{
    m_info.format = TableFormat::Csv;
}

bool CsvReader::open()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return stop(FaultCode::CannotOpen, {m_file.errorString()});
    if (m_file.size() > m_options.limits.fileBytes)
        return stop(FaultCode::FileTooLarge, {QString::number(m_options.limits.fileBytes >> 20)});
    const QByteArray head = m_file.read(pieceBytes);
    if (head.isEmpty())
        return stop(FaultCode::EmptyFile);
    return understandEncoding(head) && understandShape();
}

bool CsvReader::understandEncoding(const QByteArray &head)
{
    EncodingGuess guess;
    if (m_options.encoding) {
        guess = {*m_options.encoding, byteOrderMark(head, *m_options.encoding), true};
    } else if (const auto byHead = encodingByHead(head)) {
        guess = *byHead;
    } else if (const Fault fault = guessEncoding(m_file, m_cancel, guess)) {
        return stop(fault.code, fault.arguments);
    }
    m_info.encoding = guess.encoding;
    m_info.byteOrderMark = guess.markBytes > 0;
    m_info.encodingCertain = guess.certain;
    m_maker.emplace(guess.encoding);
    if (!m_file.seek(guess.markBytes))
        return stop(FaultCode::CannotRead, {m_file.errorString()});
    return true;
}

// Reads the first piece and finds the separator in it.
bool CsvReader::understandShape()
{
    if (!fill())
        return false;
    if (m_buffer.isEmpty())
        return stop(FaultCode::EmptyFile); // a byte order mark and nothing else
    const SeparatorLine first = separatorLine(m_buffer);
    if (first.separator != 0) {
        m_at = first.bytes;
        m_line = 2;
        m_info.separatorLine = true;
    }
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    m_info.lineEnds = lineEndsOf(m_buffer);
    if (m_options.separator)
        m_info.separator = *m_options.separator;
    else
        m_info.separator = first.separator != 0 ? first.separator : guessSeparator(rest, m_end);
    m_scanner.emplace(m_info.separator, m_options.limits.csvFieldBytes, m_options.limits.columns);
    return true;
}

// More bytes behind those not yet used. Takes ever larger pieces while a record does not end, so that
// a long one is not scanned again and again.
bool CsvReader::fill()
{
    if (m_cancel.isCancelled())
        return stop(FaultCode::Cancelled);
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (m_buffer.size() > m_options.limits.csvRowBytes)
        return stop(FaultCode::RowTooLong, {QString::number(m_line), QString::number(m_options.limits.csvRowBytes >> 20)});
    const qsizetype piece = std::max<qsizetype>(pieceBytes, m_buffer.size());
    m_raw.resize(piece);
    const qint64 count = m_file.read(m_raw.data(), piece);
    if (count < 0)
        return stop(FaultCode::CannotRead, {m_file.errorString()});
    m_end = count == 0;
    if (m_end)
        m_maker->finish(m_buffer);
    else
        m_maker->append(m_buffer, m_raw.constData(), count);
    return true;
}

bool CsvReader::next(Row &row)
{
    row.cells.clear();
    row.fault = {};
    while (!m_fault) {
        if (m_end && m_at == m_buffer.size())
            return false;
        const auto outcome = m_scanner->scan(m_buffer.constData() + m_at, m_buffer.constData() + m_buffer.size(), m_end);
        if (outcome == CsvScanner::Outcome::Record) {
            row.line = m_line;
            takeCells(row);
            m_at += m_scanner->consumed();
            m_line += m_scanner->lines();
            return true;
        }
        if (outcome != CsvScanner::Outcome::NeedMore)
            return scanFault(outcome);
        if (!fill())
            return false;
    }
    return false;
}

bool CsvReader::scanFault(CsvScanner::Outcome outcome)
{
    const QString line = QString::number(m_line + m_scanner->lines());
    if (outcome == CsvScanner::Outcome::NulByte)
        return stop(FaultCode::NulByte, {line});
    if (outcome == CsvScanner::Outcome::FieldTooLong)
        return stop(FaultCode::CellTooLong, {QString::number(m_line), QString::number(m_options.limits.csvFieldBytes)});
    return stop(FaultCode::TooManyColumns, {QString::number(m_line), QString::number(m_options.limits.columns)});
}

void CsvReader::takeCells(Row &row)
{
    bool unreadable = false;
    for (const CsvField &field : m_scanner->fields())
        row.cells.push_back(field.size > 0 ? Cell::text(cellText(field, unreadable)) : Cell());
    judge(row, unreadable);
}

QString CsvReader::cellText(const CsvField &field, bool &unreadable)
{
    QByteArrayView bytes(field.begin, field.size);
    if (field.doubled) {
        m_scratch = bytes.toByteArray();
        m_scratch.replace("\"\"", "\"");
        bytes = m_scratch;
    }
    if (isAscii(bytes.data(), bytes.size()))
        return bytes.startsWith('\'') ? unguarded(QString::fromLatin1(bytes)) : QString::fromLatin1(bytes);
    const QString text = QString::fromUtf8(bytes);
    // A U+FFFD that the file itself holds in UTF-8 is somebody else's loss, not ours.
    if (text.contains(QChar::ReplacementCharacter)
        && (m_info.encoding != TextEncoding::Utf8 || bytes.indexOf("\xEF\xBF\xBD") < 0))
        unreadable = true;
    return unguarded(composed(text));
}

// The first of: marks, letters, width. Rows before the header are anybody's.
void CsvReader::judge(Row &row, bool unreadable)
{
    if (m_scanner->unclosedQuote())
        row.fault.code = FaultCode::UnclosedQuote;
    else if (m_scanner->strayQuote())
        row.fault.code = FaultCode::StrayQuote;
    else if (unreadable)
        row.fault.code = FaultCode::UnreadableText;
    const bool blank = row.isBlank();
    if (m_width == 0) {
        if (m_options.headerLine > 0 ? row.line >= m_options.headerLine : !blank)
            m_width = qsizetype(row.cells.size());
        return;
    }
    if (row.fault || blank)
        return;
    const auto found = qsizetype(row.cells.size());
    const bool beyond = found > m_width
        && std::any_of(row.cells.begin() + m_width, row.cells.end(), [](const Cell &cell) { return !cell.isEmpty(); });
    if (found < m_width || beyond) {
        row.fault.code = beyond ? FaultCode::TooManyInRow : FaultCode::TooFewCells;
        row.fault.arguments = QStringList{QString::number(found), QString::number(m_width)};
    }
}

double CsvReader::progress() const
{
    const qint64 size = m_file.size();
    if (size <= 0)
        return 1.0;
    return std::clamp(double(m_file.pos()) / double(size), 0.0, 1.0);
}

} // namespace samverkan
