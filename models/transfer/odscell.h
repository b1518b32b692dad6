// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell.h"

class QXmlStreamAttributes;

namespace samverkan {

class XmlFeed;

// The text of a cell's paragraph (text:p) put behind what text holds, with OpenDocument's rules for
// white space; notes, pictures and reading aids are left out. From the start tag to the end tag.
// Source: OpenDocument 1.2 part 1, 6.1.2.
bool appendOdsParagraph(XmlFeed &feed, QString &text, qint64 longest);

// The typed value that a cell's attributes state (19.385 office:value-type), with the text it shows.
Cell odsValue(const QXmlStreamAttributes &attributes, const QString &shown);

} // namespace samverkan
