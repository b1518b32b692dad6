// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetwriter.h"

#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace samverkan {

// An Excel workbook through libxlsxwriter in its constant-memory mode. The library checks few of its
// own writes, so it writes to a private folder; only what has been read back whole reaches the target.
class XlsxSheetWriter : public SheetWriter
{
public:
    XlsxSheetWriter(const QString &path, const SheetOptions &options, const CancelToken &cancel, qint64 sheetRows);
    ~XlsxSheetWriter() override;

protected:
    bool startSheet(const Sheet &sheet) override;
    bool putRow(std::span<const Cell> cells, RowStyle style, qint64 row) override;
    bool putInPlace() override;

private:
    bool openWorkbook();
    bool putCell(const Cell &cell, RowStyle style, qint64 row, quint16 column);
    lxw_format *formatOfText(const QString &text) const;
    bool closeWorkbook();
    bool isWhole() const;

    QString m_path;
    SheetOptions m_options;
    QTemporaryDir m_folder;
    QByteArray m_folderName; // as the library wants it, and keeps pointing to
    QString m_made;
    lxw_workbook *m_book = nullptr;
    QList<lxw_worksheet *> m_worksheets;
    QByteArray m_bytes; // of the text in hand
    QList<qint64> m_filledRows; // of each sheet: rows without a filled cell are not in the file
    bool m_rowFilled = false;
    lxw_format *m_heading = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_duration = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_wrapped = nullptr;
};

} // namespace samverkan
