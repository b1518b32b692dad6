// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace samverkan {

// The separator that cuts the beginning of a file most evenly: tab, semicolon, bar or comma; 0 if the
// file seems to have one column. whole says that head is all there is, not cut in a record.
char guessSeparator(QByteArrayView head, bool whole);

// The separator that a first line sep=; names (Excel's own custom), and the length of that line with its end.
struct SeparatorLine
{
    char separator = 0; // 0: there is no such line
    qsizetype bytes = 0;
};
SeparatorLine separatorLine(QByteArrayView head);

} // namespace samverkan
