// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "fault.h"
#include "tablereader.h"

#include <QXmlStreamReader>

#include <functional>

namespace samverkan {

// XML from anyone, in pieces of 64 KiB, with the limits that keep a hostile or damaged part from
// taking all memory: depth, bytes without a tag, no document type. Names are compared without their
// namespaces by those who use it, as strict and transitional OOXML differ in nothing else.
class XmlFeed
{
public:
    // Gives up to so many bytes: 0 at the end, -1 when fault() of whoever gives says why not.
    using Source = std::function<qint64(char *to, qint64 most)>;

    XmlFeed(Source source, const QString &part, const TableLimits &limits, const CancelToken &cancel);

    // To the next tag or text. False behind the root's end tag, and on a fault.
    bool next();

    // From a start tag, or the end tag of a child: to the start of the next child. False at the end tag
    // of the element itself, and on a fault.
    bool nextChild();

    // From a start tag to its end tag.
    bool skip();

    // From a start tag to its end tag; the text directly in it is put behind what text holds.
    bool appendText(QString &text);

    // The root's start tag, which must have this local name.
    bool enterRoot(QStringView name);

    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    QStringView name() const { return m_xml.name(); }
    const QXmlStreamReader &xml() const { return m_xml; }

    bool stop(FaultCode code, const QStringList &arguments = {}); // always false, for return
    const Fault &fault() const { return m_fault; } // None when the source failed: then it knows
    bool failed() const { return m_failed; }

    // Reads what is left of the source, unparsed, so that its check sum is seen.
    bool drain();

private:
    bool feed();
    bool takeToken(QXmlStreamReader::TokenType token);

    Source m_source;
    QString m_part;
    TableLimits m_limits;
    CancelToken m_cancel;
    QXmlStreamReader m_xml;
    QByteArray m_piece;
    Fault m_fault;
    qint64 m_run = 0;
    int m_depth = 0;
    bool m_done = false;
    bool m_failed = false;
};

} // namespace samverkan
