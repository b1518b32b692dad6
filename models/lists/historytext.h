// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace samverkan {

class ListCore;

// The values of an entry that a person is told of: not what the program keeps for itself, nor what was
// written along with its unit without being changed.
QList<LoggedValue> toldValues(const Kind &kind, const LogEntry &entry);

// What an entry of the log did to a record, a line each: "E-mail: a@example.org → b@example.org".
// Sensitive values stay masked.
QStringList changeTexts(const ListCore &core, const Kind &kind, const LogEntry &entry);

// A value of the log as people read it: masked where it is sensitive, "nothing" where there is none.
QString loggedText(const ListCore &core, const Field &field, const QVariant &logged);

// A value of the log as records hold it: links by row number (0 if the record is gone).
QVariant fromLog(const ListCore &core, const Field &field, const QVariant &logged);

// What a record is called that is not there any more, by what it held (as the log has it).
QString removedTitle(const ListCore &core, const Kind &kind, const QHash<QString, QVariant> &values);
// What a record is called that may be there or not.
QString titleOfRow(const ListCore &core, const Kind &kind, const QUuid &row);

// "12 participants", "1 attendance".
QString countText(const ListCore &core, const Kind &kind, qint64 count);

// When something was done, as people here write it: "14:02" of today's, else "2013-05-14 14:02".
QString momentText(const QDateTime &utc);

} // namespace samverkan
