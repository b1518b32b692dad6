// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxsheet.h"

#include "isodate.h"
#include "xlsxtext.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// The column of a reference like AB12, from 0; -1 if there are no letters, or far too many.
qint64 columnOf(QStringView reference)
{
    qint64 column = 0;
    for (QChar c : reference) {
        const char16_t letter = c.unicode() & ~char16_t(0x20); // to upper case
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > 1'000'000)
            break;
    }
    return column - 1;
}

char typeOf(QStringView type)
{
    if (type == u"s")
        return 's';
    if (type == u"inlineStr")
        return 'i';
    if (type == u"str")
        return 't';
    if (type == u"b")
        return 'b';
    if (type == u"e")
        return 'e';
    return type == u"d" ? 'd' : 'n';
}

} // namespace

XlsxSheet::XlsxSheet(XmlFeed &feed, const XlsxWorkbook &book, const TableLimits &limits)
    : m_feed(feed), m_book(book), m_limits(limits), m_budget(limits)
{
}

bool XlsxSheet::begin()
{
    if (!m_feed.enterRoot(u"worksheet"))
        return false;
    while (m_feed.nextChild()) {
        if (m_feed.name() == u"sheetData")
            return true;
        if (!m_feed.skip())
            return false;
    }
    return false;
}

bool XlsxSheet::next(Row &row)
{
    while (m_feed.nextChild()) {
        if (m_feed.name() != u"row") {
            if (!m_feed.skip())
                return false;
            continue;
        }
        if (!readRow(row))
            return false;
        if (!row.cells.empty()) {
            row.line = m_line;
            return true;
        }
    }
    return false;
}

bool XlsxSheet::readRowNumber()
{
    qint64 line = m_line + 1; // a row without a number is the one after
    for (const QXmlStreamAttribute &attribute : m_feed.xml().attributes()) {
        if (attribute.name() == u"r")
            line = attribute.value().toLongLong();
    }
    if (line <= m_line)
        return m_feed.stop(FaultCode::BadRowNumber, {QString::number(m_line)});
    if (line > m_limits.sheetRows)
        return m_feed.stop(FaultCode::TooManyRows, {QString::number(m_limits.sheetRows)});
    m_line = line;
    return true;
}

bool XlsxSheet::readRow(Row &row)
{
    row.cells.clear();
    if (!readRowNumber())
        return false;
    qint64 filled = 0;
    CellHead head;
    head.column = -1;
    while (m_feed.nextChild()) {
        if (m_feed.name() != u"c") {
            if (!m_feed.skip())
                return false;
            continue;
        }
        Cell cell;
        if (!readHead(head, head.column) || !readCell(head, cell))
            return false;
        if (cell.isEmpty())
            continue;
        ++filled;
        if (qint64(row.cells.size()) <= head.column)
            row.cells.resize(size_t(head.column) + 1);
        row.cells[size_t(head.column)] = std::move(cell);
    }
    if (m_feed.failed())
        return false;
    const Fault fault = m_budget.take(filled, qint64(row.cells.size()));
    return !fault || m_feed.stop(fault.code, fault.arguments);
}

bool XlsxSheet::readHead(CellHead &head, qint64 previous)
{
    head = {previous + 1, -1, 'n'}; // a cell without a reference is the one after
    for (const QXmlStreamAttribute &attribute : m_feed.xml().attributes()) {
        if (attribute.name() == u"r") {
            if (const qint64 column = columnOf(attribute.value()); column >= 0)
                head.column = column;
        } else if (attribute.name() == u"s") {
            head.style = attribute.value().toInt();
        } else if (attribute.name() == u"t") {
            head.type = typeOf(attribute.value());
        }
    }
    if (head.column >= m_limits.columns)
        return m_feed.stop(FaultCode::TooManyColumns, {QString::number(m_line), QString::number(m_limits.columns)});
    return true;
}

bool XlsxSheet::readCell(const CellHead &head, Cell &cell)
{
    while (m_feed.nextChild()) {
        m_text.truncate(0);
        if (m_feed.name() == u"v") {
            if (!m_feed.appendText(m_text) || !takeValue(head, cell))
                return false;
        } else if (m_feed.name() == u"is") {
            if (!readXlsxText(m_feed, m_text) || tooLong(m_text))
                return false;
            cell = Cell::text(m_text);
        } else if (!m_feed.skip()) { // f: the stored value counts, not the formula
            return false;
        }
    }
    return !m_feed.failed();
}

bool XlsxSheet::tooLong(const QString &text)
{
    if (text.size() <= m_limits.cellCharacters)
        return false;
    m_feed.stop(FaultCode::CellTooLong, {QString::number(m_line), QString::number(m_limits.cellCharacters)});
    return true;
}

bool XlsxSheet::takeValue(const CellHead &head, Cell &cell)
{
    if (m_text.isEmpty())
        return true;
    bool ok = false;
    switch (head.type) {
    case 's': {
        const quint64 index = m_text.toULongLong(&ok);
        if (!ok || index >= m_book.strings.size())
            return m_feed.stop(FaultCode::BadStringIndex, {QString::number(m_line)});
        cell = Cell::text(m_book.strings[index]);
        return !tooLong(m_book.strings[index]);
    }
    case 't':
    case 'i':
        cell = Cell::text(plainXlsxText(m_text));
        return !tooLong(m_text);
    case 'b':
        cell = Cell::boolean(m_text.trimmed() != u"0"_s && m_text.trimmed() != u"false"_s);
        return true;
    case 'e':
        cell = Cell::error(m_text);
        return !tooLong(m_text);
    case 'd':
        cell = cellOfIsoDate(m_text);
        return !tooLong(m_text);
    default: {
        const double number = QStringView(m_text).trimmed().toDouble(&ok);
        const bool styled = head.style >= 0 && size_t(head.style) < m_book.formats.size();
        if (ok)
            cell = cellOfNumber(number, styled ? m_book.formats[size_t(head.style)] : NumberFormat(), m_book.date1904);
        else
            cell = Cell::error(m_text);
        return !tooLong(m_text);
    }
    }
}

} // namespace samverkan
