// SPDX-License-Identifier: GPL-3.0-or-later
#include "odscontent.h"

#include "odscell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

QStringView attributeOf(const QXmlStreamAttributes &attributes, QStringView localName)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == localName)
            return attribute.value();
    }
    return {};
}

// A repeat count is at least 1, and no larger than makes any difference.
qint64 repeats(const QXmlStreamAttributes &attributes, QStringView localName)
{
    const QStringView value = attributeOf(attributes, localName);
    if (value.isEmpty())
        return 1;
    bool ok = false;
    const qint64 count = value.toLongLong(&ok);
    const qint64 most = 1LL << 40;
    return ok ? std::clamp<qint64>(count, 1, most) : value.startsWith(u'-') ? 1 : most;
}

bool isRowGroup(QStringView name)
{
    return name == u"table-header-rows" || name == u"table-rows" || name == u"table-row-group";
}

} // namespace

OdsContent::OdsContent(XmlFeed &feed, const TableLimits &limits) : m_feed(feed), m_limits(limits), m_budget(limits) {}

// To the spreadsheet's first child, noting on the way which styles hide a sheet.
bool OdsContent::begin()
{
    m_begun = true;
    if (!m_feed.enterRoot(u"document-content"))
        return false;
    while (m_feed.nextChild()) {
        if (m_feed.name() == u"automatic-styles") {
            if (!readStyles())
                return false;
        } else if (m_feed.name() == u"body") {
            break;
        } else if (!m_feed.skip()) {
            return false;
        }
    }
    while (m_feed.nextChild()) {
        if (m_feed.name() == u"spreadsheet")
            return true;
        if (!m_feed.skip())
            return false;
    }
    return false;
}

bool OdsContent::readStyles()
{
    while (m_feed.nextChild()) {
        const QXmlStreamAttributes attributes = m_feed.xml().attributes();
        const bool table = m_feed.name() == u"style" && attributeOf(attributes, u"family") == u"table";
        if (!table) {
            if (!m_feed.skip())
                return false;
            continue;
        }
        const QString name = attributeOf(attributes, u"name").toString();
        while (m_feed.nextChild()) {
            if (m_feed.name() == u"table-properties" && attributeOf(m_feed.xml().attributes(), u"display") == u"false")
                m_hiddenStyles.insert(name);
            if (!m_feed.skip())
                return false;
        }
    }
    return !m_feed.failed();
}

bool OdsContent::nextSheet(SheetName &sheet)
{
    if (!m_begun && !begin())
        return false;
    for (; m_inSheet && m_groups >= 0; --m_groups) { // end tags of the groups, then of the sheet
        while (m_feed.nextChild()) {
            if (!m_feed.skip())
                return false;
        }
    }
    m_groups = 0;
    m_inSheet = false;
    m_repeats = 0;
    m_line = 0;
    while (m_feed.nextChild()) {
        if (m_feed.name() == u"table") {
            const QXmlStreamAttributes attributes = m_feed.xml().attributes();
            sheet = {attributeOf(attributes, u"name").toString(), m_hiddenStyles.contains(attributeOf(attributes, u"style-name").toString())};
            m_inSheet = true;
            return true;
        }
        if (!m_feed.skip())
            return false;
    }
    return false;
}

bool OdsContent::nextRow(Row &row)
{
    if (m_repeats > 0) {
        give(row);
        return !m_feed.failed();
    }
    while (m_inSheet && m_feed.next()) {
        if (m_feed.isEnd()) {
            if (m_groups-- == 0)
                m_groups = 0, m_inSheet = false;
        } else if (m_feed.isStart() && isRowGroup(m_feed.name())) {
            ++m_groups;
        } else if (m_feed.isStart() && m_feed.name() == u"table-row") {
            if (!readRow())
                return false;
            if (m_repeats > 0) {
                give(row);
                return !m_feed.failed();
            }
        } else if (m_feed.isStart() && !m_feed.skip()) {
            return false;
        }
    }
    return false;
}

// The row in m_cells once more.
void OdsContent::give(Row &row)
{
    ++m_line;
    --m_repeats;
    if (m_line > m_limits.sheetRows)
        m_feed.stop(FaultCode::TooManyRows, {QString::number(m_limits.sheetRows)});
    if (const Fault fault = m_budget.take(m_filled, qint64(m_cells.size())))
        m_feed.stop(fault.code, fault.arguments);
    row.line = m_line;
    row.cells = m_cells;
}

bool OdsContent::readRow()
{
    const qint64 times = repeats(m_feed.xml().attributes(), u"number-rows-repeated");
    m_cells.clear();
    m_column = 0;
    m_filled = 0;
    while (m_feed.nextChild()) {
        const bool cell = m_feed.name() == u"table-cell" || m_feed.name() == u"covered-table-cell";
        if (!(cell ? readCell() : m_feed.skip()))
            return false;
    }
    if (m_feed.failed())
        return false;
    if (m_cells.empty())
        m_line = std::min(m_line + times, m_limits.sheetRows); // sheets end in a million empty rows
    else
        m_repeats = times;
    return true;
}

bool OdsContent::readCell()
{
    const QXmlStreamAttributes attributes = m_feed.xml().attributes();
    const qint64 times = repeats(attributes, u"number-columns-repeated");
    const bool covered = m_feed.name() == u"covered-table-cell"; // under a merged one: nobody sees it
    QString text;
    if (!readCellText(text))
        return false;
    return putCell(covered ? Cell() : odsValue(attributes, text), times);
}

bool OdsContent::readCellText(QString &text)
{
    bool first = true;
    while (m_feed.nextChild()) {
        if (m_feed.name() != u"p") {
            if (!m_feed.skip())
                return false;
            continue;
        }
        if (!first)
            text += u'\n';
        first = false;
        if (!appendOdsParagraph(m_feed, text, m_limits.cellCharacters))
            return false;
    }
    if (text.size() > m_limits.cellCharacters)
        return m_feed.stop(FaultCode::CellTooLong, {QString::number(m_line + 1), QString::number(m_limits.cellCharacters)});
    return !m_feed.failed();
}

bool OdsContent::putCell(const Cell &cell, qint64 times)
{
    const qint64 from = m_column;
    m_column = std::min(m_column + times, qint64(1) << 41);
    if (cell.isEmpty())
        return true; // sheets end in sixteen thousand empty columns
    if (m_column > m_limits.columns)
        return m_feed.stop(FaultCode::TooManyColumns, {QString::number(m_line + 1), QString::number(m_limits.columns)});
    m_cells.resize(size_t(from)); // the empty ones before
    m_cells.insert(m_cells.end(), size_t(times), cell);
    m_filled += times;
    return true;
}

} // namespace samverkan
