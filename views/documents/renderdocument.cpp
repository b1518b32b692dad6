// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderdocument.h"

#include "outputfile.h"
#include "renderers.h"

namespace samverkan {

using namespace Qt::StringLiterals;

QString fullTitle(const Column &column)
{
    return column.group.isEmpty() ? column.title : column.group + u" – "_s + column.title;
}

bool writeDocument(const PreparedDocument &prepared, DocumentFormat format, QIODevice *device, QString *error)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return writePdf(prepared, device, error);
    case DocumentFormat::Xlsx:
        return writeXlsx(prepared, device, error);
    case DocumentFormat::Odt:
        return writeOdt(prepared, device, error);
    case DocumentFormat::Html:
        return writeHtml(prepared, device, error);
    case DocumentFormat::Csv:
        return writeCsv(prepared, device, error);
    }
    Q_UNREACHABLE();
}

bool renderDocument(const PreparedDocument &prepared, DocumentFormat format, const QString &path, QString *error)
{
    OutputFile file(path);
    if (!file.openForWriting(error))
        return false;
    return writeDocument(prepared, format, &file, error) && file.finish(error);
}

bool renderDocument(const Document &document, DocumentFormat format, const QString &path, QString *error)
{
    return renderDocument(prepareDocument(document), format, path, error);
}

} // namespace samverkan
