// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

class QIODevice;

namespace samverkan {

enum class FileKind : quint8 { Text, Zip };

// What a file is by its content, whatever it is called (text named as a workbook is refused by
// openTable). Files that are no table, or one that cannot be read here, give the fault that says so.
// Reads from the device's start and leaves it anywhere.
Fault recognise(QIODevice &device, FileKind &kind);

} // namespace samverkan
