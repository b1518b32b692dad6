// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamWriter;

namespace samverkan {

// The automatic styles of the spreadsheets we write: columns by their width, and the cell styles date,
// moment, duration and heading. They stand before the sheets, so they are the same in all.
void declareOdsStyleNames(QXmlStreamWriter &xml); // namespaces, before the root's start
void writeOdsStyles(QXmlStreamWriter &xml);       // within office:automatic-styles
QString odsColumnStyle(int characters);           // the style's name of the nearest width there is

} // namespace samverkan
