// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlfeed.h"
#include "ziparchive.h"

namespace samverkan {

// A member of a zip file read as XML.
class ZipXml
{
public:
    ZipXml(ZipArchive &archive, const QString &part, const TableLimits &limits, const CancelToken &cancel)
        : m_member(archive), m_feed([this](char *to, qint64 most) { return m_member.read(to, most); }, part, limits, cancel)
    {
        m_member.open(part);
    }

    XmlFeed &feed() { return m_feed; }
    Fault fault() const { return m_member.fault() ? m_member.fault() : m_feed.fault(); }
    double progress() const { return m_member.progress(); }

private:
    ZipMember m_member;
    XmlFeed m_feed;
};

} // namespace samverkan
