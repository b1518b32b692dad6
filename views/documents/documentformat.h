// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace samverkan {

/// What a document can be saved as.
enum class DocumentFormat { Pdf, Xlsx, Odt, Html, Csv };

/// In the order in which they are offered.
QList<DocumentFormat> documentFormats();

/// "pdf", without dot; also the name on the command line.
QString fileEnding(DocumentFormat format);

std::optional<DocumentFormat> formatOfEnding(const QString &ending);

/// "PDF document", in the language of the window.
QString formatName(DocumentFormat format);

/// For a file dialog: "PDF document (*.pdf)".
QString fileFilter(DocumentFormat format);

} // namespace samverkan
