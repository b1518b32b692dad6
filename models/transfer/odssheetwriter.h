// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

namespace samverkan {

// An OpenDocument spreadsheet. content.xml goes to a private folder row by row and is packed at the end.
// Source: OpenDocument 1.2 parts 1 and 3.
class OdsSheetWriter : public SheetWriter
{
public:
    OdsSheetWriter(const QString &path, const SheetOptions &options, const CancelToken &cancel, qint64 sheetRows);

protected:
    bool startSheet(const Sheet &sheet) override;
    bool putRow(std::span<const Cell> cells, RowStyle style, qint64 row) override;
    bool putInPlace() override;

private:
    bool beginContent();
    void writeFilters();
    void writeCell(const Cell &cell, RowStyle style);
    void writeParagraphs(const QString &text);
    void writeParagraph(const QString &text);

    QString m_path;
    SheetOptions m_options;
    QTemporaryDir m_folder;
    QFile m_content;
    QXmlStreamWriter m_xml;
};

} // namespace samverkan
