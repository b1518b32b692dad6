// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentformat.h"
#include "prepareddocument.h"

class QIODevice;

namespace samverkan {

/// Saves a document whole or not at all: what stood at `path` is replaced only when all is written.
/// @param error why it failed, a sentence for the user in the window's language
/// GUI thread, as the charts are drawn first.
bool renderDocument(const Document &document, DocumentFormat format, const QString &path, QString *error);

/// The same for a document whose charts are drawn: any thread.
bool renderDocument(const PreparedDocument &prepared, DocumentFormat format, const QString &path, QString *error);

/// Writes to an open device. @return false when the device or the format failed, with the reason
bool writeDocument(const PreparedDocument &prepared, DocumentFormat format, QIODevice *device, QString *error);

} // namespace samverkan
