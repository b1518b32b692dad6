// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samverkan {

class XmlFeed;

// The text of a shared string (si) or an inline one (is): its runs joined, the reading aids of East
// Asian text left out, composed. From the start tag to the end tag; false on a fault.
bool readXlsxText(XmlFeed &feed, QString &text);

// The same for text that stands alone: decoded, composed, its line breaks LF.
QString plainXlsxText(const QString &text);

// What XML cannot hold is written _x000D_ there. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
QString decodedXlsxText(const QString &text);
QString encodedXlsxText(const QString &text); // puts in pieces what would be decoded by mistake

} // namespace samverkan
