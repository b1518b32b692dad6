// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace samverkan {

// The statements of a script one by one, since the driver takes only one at a time. Knows quotes,
// both kinds of comment, and the body of a trigger (BEGIN … END).
QStringList splitSqlScript(const QString &script);

} // namespace samverkan
