// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popover.h"

namespace samverkan {

// All keys of the program in one list over the window: F1.
class KeyList : public Popover
{
    Q_OBJECT
public:
    struct Line
    {
        QString text; // without mnemonic; a line without keys is a heading
        QString keys;
    };
    KeyList(const QList<Line> &lines, QWidget *over);
};

} // namespace samverkan
