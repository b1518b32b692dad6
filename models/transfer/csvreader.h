// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvscanner.h"
#include "encodingguess.h"
#include "tablereader.h"

#include <QFile>

#include <optional>

namespace samverkan {

// A text file with one row a line, in any of the dialects lists arrive in. Reads in pieces; a cell is
// text or empty. Rows that do not fit the header's width, or whose quotation marks do not, carry a fault.
class CsvReader : public TableReader
{
public:
    CsvReader(const QString &path, const TableOptions &options, const CancelToken &cancel);

    bool open(); // false: fault() says why
    bool next(Row &row) override;
    double progress() const override;

private:
    bool understandEncoding(const QByteArray &head);
    bool understandShape();
    bool fill();
    bool scanFault(CsvScanner::Outcome outcome);
    void takeCells(Row &row);
    QString cellText(const CsvField &field, bool &unreadable);
    void judge(Row &row, bool unreadable);

    QFile m_file;
    TableOptions m_options;
    CancelToken m_cancel;
    std::optional<Utf8Maker> m_maker;
    std::optional<CsvScanner> m_scanner;
    QByteArray m_raw;      // as read, when it is not UTF-8
    QByteArray m_buffer;   // UTF-8; what lies before m_at is done with
    QByteArray m_scratch;
    qsizetype m_at = 0;
    bool m_end = false;    // the file is read to its end into the buffer
    qint64 m_line = 1;     // on which the next record begins
    qsizetype m_width = 0; // of the header; 0 while it is not known
};

} // namespace samverkan
