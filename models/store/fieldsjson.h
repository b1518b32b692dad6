// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace samverkan {

// The `fields` of a log entry: {"field":[before,after],…}, built by hand because an import writes
// a hundred thousand of them in a second. Values are as the log holds them (links as hexadecimal).
// One object serves entry after entry in the same memory.
class FieldsJson
{
public:
    // Which of the two there is: an inserted row had nothing before, a removed one has nothing after.
    enum class Side { Before, After };

    void add(const QByteArray &field, const QVariant &before, const QVariant &after);
    void add(const QByteArray &field, Side side, const QVariant &value);
    void addText(const QByteArray &field, Side side, QByteArrayView utf8);
    void addInteger(const QByteArray &field, Side side, qint64 value);
    void addLink(const QByteArray &field, Side side, const QUuid &link);

    // What was added since the last call, as JSON. Valid until the next add.
    QByteArrayView take();

private:
    void startField(const QByteArray &field);
    void startValue(const QByteArray &field, Side side);
    void endValue(Side side) { m_json += side == Side::Before ? ",null]" : "]"; }
    void appendValue(const QVariant &value);
    void appendInteger(qint64 value);
    void appendString(QByteArrayView utf8);
    QByteArray m_json;
    bool m_taken = false;
};

QList<LoggedValue> readFieldsJson(const QByteArray &json);

} // namespace samverkan
