// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignfile.h"

#include <QCoreApplication>

namespace samverkan {

static bool isSpreadsheetArchive(const QByteArray &start)
{
    // ODS names itself in its first member; a workbook's members lie under xl/.
    return start.contains("opendocument.spreadsheet") || start.contains("xl/");
}

static bool isMarkedUtf16(const QByteArray &start)
{
    return start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
}

// Text in UTF-8 or in one byte a letter: no control characters but those that lay out lines.
static bool isText(const QByteArray &start)
{
    if (start.isEmpty())
        return false;
    for (const char c : start) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0x7F || (byte < 0x20 && (byte < '\t' || byte > '\r')))
            return false;
    }
    return true;
}

Sentence describeForeignFile(const QByteArray &start)
{
    if (start.startsWith("PK\x03\x04") && isSpreadsheetArchive(start)) {
        return sentence("Opening",
                        QT_TRANSLATE_NOOP("Opening", "This is a spreadsheet, not a Samverkan project. Open a project "
                                                     "and read the list into it."));
    }
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) {
        return sentence("Opening",
                        QT_TRANSLATE_NOOP("Opening", "This is a packed file (zip) or a document, not a Samverkan "
                                                     "project. If the project lies inside it, unpack it first."));
    }
    if (start.startsWith("%PDF-"))
        return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This is a PDF document, not a Samverkan project."));
    if (start.startsWith("\xD0\xCF\x11\xE0")) {
        return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This is a document of an older office program, not a "
                                                                "Samverkan project."));
    }
    if (isMarkedUtf16(start) || isText(start)) {
        return sentence("Opening",
                        QT_TRANSLATE_NOOP("Opening", "This is a text file, not a Samverkan project. If it is a list, "
                                                     "open a project and read the list into it."));
    }
    return sentence("Opening", QT_TRANSLATE_NOOP("Opening", "This is not a Samverkan project."));
}

} // namespace samverkan
