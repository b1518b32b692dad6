// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace samverkan {

class ListCore;

// What an entry of the log did to a record, a line each: "E-mail: a@example.org → b@example.org".
// Sensitive values stay masked.
QStringList changeTexts(const ListCore &core, const Kind &kind, const LogEntry &entry);

// A value of the log as records hold it: links by row number (0 if the record is gone).
QVariant fromLog(const ListCore &core, const Field &field, const QVariant &logged);

} // namespace samverkan
