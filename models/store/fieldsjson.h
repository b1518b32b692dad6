// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QByteArray>
#include <QList>

namespace samverkan {

// The `fields` of a log entry: {"field":[before,after],…}, built by hand because an import writes
// a hundred thousand of them in a second. Values are as the log holds them (links as hexadecimal).
class FieldsJson
{
public:
    void add(const QByteArray &field, const QVariant &before, const QVariant &after);
    // For an inserted row: nothing before. `utf8` is the text's bytes.
    void addText(const QByteArray &field, const QByteArray &utf8);
    void addInteger(const QByteArray &field, qint64 value);
    // What was added since the last call, as JSON.
    QByteArray take();

private:
    void startField(const QByteArray &field);
    void appendValue(const QVariant &value);
    void appendString(const QByteArray &utf8);
    QByteArray m_json;
};

QList<LoggedValue> readFieldsJson(const QByteArray &json);

} // namespace samverkan
