// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prepareddocument.h"

class QIODevice;

namespace samverkan {

// One function a format. Each writes to an open device; whether the bytes arrived is the device's
// affair. @return false when the format itself failed, with the reason
bool writePdf(const PreparedDocument &prepared, QIODevice *device, QString *error);
bool writeXlsx(const PreparedDocument &prepared, QIODevice *device, QString *error);
bool writeOdt(const PreparedDocument &prepared, QIODevice *device, QString *error);
bool writeHtml(const PreparedDocument &prepared, QIODevice *device, QString *error);
bool writeCsv(const PreparedDocument &prepared, QIODevice *device, QString *error);

/// The title of a column in formats with one row of titles: "Started – Women".
QString fullTitle(const doc::Column &column);

} // namespace samverkan
