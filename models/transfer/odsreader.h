// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odscontent.h"
#include "zipxml.h"

#include <optional>

namespace samverkan {

// One sheet of an OpenDocument spreadsheet (.ods).
class OdsReader : public TableReader
{
public:
    OdsReader(const QString &path, std::unique_ptr<ZipArchive> archive, const TableOptions &options, const CancelToken &cancel);

    bool open(); // false: fault() says why
    QList<SheetName> sheets() override;
    bool next(Row &row) override;
    double progress() const override;

private:
    bool take(const Fault &fault); // true if there is none
    bool findSheet();
    bool start();

    QString m_path;
    std::unique_ptr<ZipArchive> m_archive;
    TableOptions m_options;
    CancelToken m_cancel;
    std::optional<ZipXml> m_xml;
    std::optional<OdsContent> m_content;
    std::optional<QList<SheetName>> m_sheets;
    bool m_rows = false;
};

} // namespace samverkan
