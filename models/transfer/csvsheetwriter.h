// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safefile.h"
#include "sheetwriter.h"

namespace samverkan {

// CSV: UTF-8, lines end with CRLF. Texts that a spreadsheet program would run get an apostrophe, which
// CsvReader takes off again; numbers and dates are typed by us and need none.
class CsvSheetWriter : public SheetWriter
{
public:
    CsvSheetWriter(const QString &path, const SheetOptions &options, const CancelToken &cancel);

protected:
    bool startSheet(const Sheet &sheet) override;
    bool putRow(std::span<const Cell> cells, RowStyle style, qint64 row) override;
    bool putInPlace() override;

private:
    QString spelled(const Cell &cell) const;
    void appendField(const QString &text, bool first);
    bool send();

    SafeFile m_file;
    CsvStyle m_style;
    QByteArray m_line;
};

} // namespace samverkan
