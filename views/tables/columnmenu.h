// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace samverkan {

class RecordTable;

// What can be done with one column, by its key: the menu of its heading, and a part of the table's
// own for the column one stands in, so that the keyboard reaches it. Fills the menu anew.
void fillColumnMenu(QMenu &menu, RecordTable &table, const QString &column);

} // namespace samverkan
