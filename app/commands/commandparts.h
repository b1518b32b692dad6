// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "store.h"

#include <QJsonValue>
#include <memory>

namespace samverkan {

enum class OpenFor { Reading, Writing };

// The project file of a call, or null after the complaint; then `exitCode` says how to end.
std::unique_ptr<Store> openProject(const CommandCall &call, const QString &path, OpenFor purpose, int &exitCode);

// The kind that --kind or --as names, or null after the complaint.
const Kind *kindOf(const CommandCall &call, const QString &key, int &exitCode);

// A stored or derived value for a script: codes, ISO dates, numbers, true and false; references by what
// scripts call the record.
QJsonValue jsonValue(const Store &store, const Field &field, const QVariant &value);
QString scriptText(const Store &store, const Field &field, const QVariant &value);

// What scripts call a record: its first title field ("2014-1-SE02-KA347-000111" of an exchange, the name
// of an organisation), or its UUID when that is empty.
QString scriptName(const Store &store, const Kind &kind, RowId id);

} // namespace samverkan
