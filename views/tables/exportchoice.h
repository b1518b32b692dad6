// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popover.h"

class QRadioButton;

namespace samverkan {

class RecordTable;

// What an export of the list shall hold, asked before it is asked where to: the rows are those shown;
// the columns those shown, or all there are. Closes itself, and goes then.
class ExportChoice : public Popover
{
    Q_OBJECT
public:
    ExportChoice(const RecordTable &table, QWidget *over);

    // "118 of 900 participants".
    static QString rowsText(const RecordTable &table);
    // "Country: Sweden · Search: anna", one piece for each condition; empty when all are shown.
    static QString filterText(const RecordTable &table);

signals:
    void chosen(bool allColumns);

private:
    QRadioButton *m_shown;
    QRadioButton *m_all;
};

} // namespace samverkan
