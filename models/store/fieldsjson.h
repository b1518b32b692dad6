// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <string>

namespace samverkan {

// The `fields` of a log entry: {"field":[before,after],…}, built by hand because an import writes
// a hundred thousand of them in a second. Values are as the log holds them (links as hexadecimal).
// One object serves entry after entry in the same memory.
class FieldsJson
{
public:
    // Which of the two there is: an inserted row had nothing before, a removed one has nothing after.
    enum class Side { Before, After };

    // A field's key as it stands in the JSON, made once for many entries.
    class Key
    {
    public:
        explicit Key(const QString &field);

    private:
        friend class FieldsJson;
        std::string m_before; // ,"field":[
        std::string m_after; // ,"field":[null,
    };

    void add(const Key &key, const QVariant &before, const QVariant &after);
    void add(const Key &key, Side side, const QVariant &value);
    void addText(const Key &key, Side side, QByteArrayView utf8);
    void addInteger(const Key &key, Side side, qint64 value);
    void addLink(const Key &key, Side side, const QUuid &link);

    // What was added since the last call, as JSON. Valid until the next add.
    QByteArrayView take();

private:
    void startValue(const std::string &head);
    void startValue(const Key &key, Side side) { startValue(side == Side::Before ? key.m_before : key.m_after); }
    void endValue(Side side) { m_json += side == Side::Before ? ",null]" : "]"; }
    void appendValue(const QVariant &value);
    void appendInteger(qint64 value);
    void appendString(QByteArrayView utf8);
    std::string m_json;
    bool m_taken = false;
};

// Of an entry that inserts a row, {"field":[null,x],…}: what the one says that removes it as it is,
// {"field":[x,null],…}. Empty if it is none.
QByteArray turnedFieldsJson(QByteArrayView inserted);

QList<LoggedValue> readFieldsJson(const QByteArray &json);

} // namespace samverkan
