// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceltoken.h"
#include "fault.h"

#include <QStringList>

namespace samverkan {

struct OdsPackage
{
    QString made;           // the file to make
    QString content;        // content.xml, ready
    QString title;          // of the document
    QStringList frozen;     // sheets whose first row stays in sight
};

// Packs a spreadsheet's content with its mimetype, manifest, settings and properties, in the order and
// manner OpenDocument asks for (part 3: the mimetype first and uncompressed).
Fault packOds(const OdsPackage &package, const CancelToken &cancel);

} // namespace samverkan
