// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samverkan {

// Names this computer without telling which it is: a digest of the system's own id. Empty where the
// system has none.
QString thisMachine();
// Names this start of the computer; empty where the system does not tell.
QString thisBoot();
// Whether a process of that number runs on this computer now. Numbers are used again, and differ
// inside containers: only for systems without better.
bool isRunning(qint64 process);

// Who is logged in, and what this computer is called, as other people know them.
QString systemUser();
QString systemHost();

} // namespace samverkan
