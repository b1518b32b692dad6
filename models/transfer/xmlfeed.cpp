// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlfeed.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr qint64 pieceBytes = 64 << 10;

} // namespace

XmlFeed::XmlFeed(Source source, const QString &part, const TableLimits &limits, const CancelToken &cancel)
    : m_source(std::move(source)), m_part(part), m_limits(limits), m_cancel(cancel), m_piece(pieceBytes, Qt::Uninitialized)
{
}

bool XmlFeed::stop(FaultCode code, const QStringList &arguments)
{
    m_failed = true;
    if (!m_fault)
        m_fault = {code, arguments};
    return false;
}

bool XmlFeed::next()
{
    while (!m_failed && !m_done) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid) {
            if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && feed())
                continue;
            if (!m_failed)
                stop(FaultCode::DamagedPart, {m_part, m_xml.errorString()});
            return false;
        }
        if (takeToken(token))
            return true;
    }
    return false;
}

bool XmlFeed::takeToken(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::StartElement:
        m_run = 0;
        if (++m_depth > m_limits.xmlDepth)
            return stop(FaultCode::TooDeep, {m_part, QString::number(m_limits.xmlDepth)});
        return true;
    case QXmlStreamReader::EndElement:
        m_run = 0;
        m_done = --m_depth == 0;
        return true;
    case QXmlStreamReader::DTD:
        return stop(FaultCode::DocumentType, {m_part});
    case QXmlStreamReader::Characters:
        return true;
    case QXmlStreamReader::EndDocument:
        m_done = true;
        return false;
    default:
        return false; // comments, instructions, the declaration: on to the next
    }
}

bool XmlFeed::feed()
{
    if (m_cancel.isCancelled())
        return stop(FaultCode::Cancelled);
    if (m_run > m_limits.xmlRunBytes)
        return stop(FaultCode::LongRun, {m_part});
    const qint64 count = m_source(m_piece.data(), m_piece.size());
    if (count < 0) {
        m_failed = true;
        return false;
    }
    if (count == 0)
        return false;
    m_run += count;
    m_xml.addData(QByteArray(m_piece.constData(), count));
    return true;
}

bool XmlFeed::nextChild()
{
    while (next()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

bool XmlFeed::skip()
{
    int inside = 1;
    while (inside > 0 && next())
        inside += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
    return inside == 0;
}

bool XmlFeed::appendText(QString &text)
{
    while (next()) {
        if (m_xml.isCharacters())
            text += m_xml.text();
        else if (m_xml.isEndElement())
            return true;
        else if (!skip())
            return false;
    }
    return false;
}

bool XmlFeed::enterRoot(QStringView name)
{
    while (next()) {
        if (!m_xml.isStartElement())
            continue;
        return m_xml.name() == name || stop(FaultCode::DamagedPart, {m_part, m_xml.name().toString()});
    }
    return false;
}

bool XmlFeed::drain()
{
    while (!m_failed) {
        const qint64 count = m_source(m_piece.data(), m_piece.size());
        if (count == 0)
            return true;
        m_failed = count < 0;
        if (m_cancel.isCancelled())
            return stop(FaultCode::Cancelled);
    }
    return false;
}

} // namespace samverkan
