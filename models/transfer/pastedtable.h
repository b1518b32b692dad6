// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace samverkan {

// A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line a row, cells with
// tabs or line ends in quotation marks.
struct PastedTable
{
    QStringList first; // cells of the first row that is not blank; empty: the text holds no cells
    bool hasMore = false; // further rows that are not blank

    bool isEmpty() const { return first.isEmpty(); }
    bool isOneRow() const { return !first.isEmpty() && !hasMore; }
    bool isOneCell() const { return isOneRow() && first.size() == 1; }
};
PastedTable readPasted(const QString &text);

// Puts the block into a file that can be read as a list, under the headers if there are any. False when
// the file cannot be written.
bool writePasted(const QString &path, const QString &text, const QStringList &headers);

} // namespace samverkan
