// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsjson.h"

#include "uuids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace samverkan {

FieldsJson::Key::Key(const QString &field)
{
    m_before.append(",\"").append(field.toStdString()).append("\":[");
    m_after.append(m_before).append("null,");
}

void FieldsJson::startValue(const std::string &head)
{
    if (m_taken)
        m_json.clear(); // keeps its room for the next entry
    m_taken = false;
    m_json += head;
    m_json.front() = '{'; // in place of the first field's comma
}

void FieldsJson::add(const Key &key, const QVariant &before, const QVariant &after)
{
    startValue(key.m_before);
    appendValue(before);
    m_json += ',';
    appendValue(after);
    m_json += ']';
}

void FieldsJson::add(const Key &key, Side side, const QVariant &value)
{
    startValue(key, side);
    appendValue(value);
    endValue(side);
}

void FieldsJson::addText(const Key &key, Side side, QByteArrayView utf8)
{
    startValue(key, side);
    appendString(utf8);
    endValue(side);
}

void FieldsJson::addInteger(const Key &key, Side side, qint64 value)
{
    startValue(key, side);
    appendInteger(value);
    endValue(side);
}

void FieldsJson::addLink(const Key &key, Side side, const QUuid &link)
{
    const UuidBytes uuid = bytesOf(link);
    startValue(key, side);
    m_json += '"';
    for (const char byte : uuid.bytes) {
        m_json += "0123456789abcdef"[uchar(byte) >> 4];
        m_json += "0123456789abcdef"[uchar(byte) & 0xf];
    }
    m_json += '"';
    endValue(side);
}

QByteArrayView FieldsJson::take()
{
    if (m_taken)
        m_json.clear();
    if (m_json.empty())
        m_json += '{';
    m_json += '}';
    m_taken = true;
    return QByteArrayView(m_json.data(), qsizetype(m_json.size()));
}

void FieldsJson::appendInteger(qint64 value)
{
    char digits[24];
    m_json.append(digits, std::to_chars(digits, digits + sizeof(digits), value).ptr);
}

// Bytes stand for themselves in the log as {"b64": "…"}; whole numbers and doubles keep their kind.
void FieldsJson::appendValue(const QVariant &value)
{
    if (value.isNull()) {
        m_json += "null";
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QString:
        return appendString(value.toString().toUtf8());
    case QMetaType::QByteArray:
        m_json.append("{\"b64\":\"").append(value.toByteArray().toBase64().toStdString()).append("\"}");
        return;
    case QMetaType::Double:
        m_json.append("{\"d\":").append(QByteArray::number(value.toDouble(), 'g', 17).toStdString()).append("}");
        return;
    default:
        appendInteger(value.toLongLong());
    }
}

// Nearly no text has any: looked for without a branch a character.
static const char *firstEscaped(const char *from, const char *end)
{
    bool any = false;
    for (const char *at = from; at < end; ++at)
        any |= (uchar(*at) < 0x20) | (*at == '"') | (*at == '\\');
    return any ? from : end;
}

void FieldsJson::appendString(QByteArrayView utf8)
{
    m_json += '"';
    const char *from = utf8.data();
    const char *const end = from + utf8.size();
    for (const char *at = firstEscaped(from, end); at < end; ++at) {
        const uchar c = uchar(*at);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_json.append(from, at);
        from = at + 1;
        if (c < 0x20)
            m_json.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0').toStdString());
        else
            (m_json += '\\') += char(c);
    }
    m_json.append(from, size_t(end - from));
    m_json += '"';
}

// Behind the value that begins here; no value but a text has a bracket in it.
static qsizetype endOfValue(QByteArrayView json, qsizetype at)
{
    if (at >= json.size() || json[at] != '"')
        return json.indexOf(']', at);
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return at + 1 < json.size() && json[at + 1] == ']' ? at + 1 : -1;
}

QByteArray turnedFieldsJson(QByteArrayView inserted)
{
    static constexpr QByteArrayView head = "[null,";
    static constexpr QByteArrayView tail = ",null";
    QByteArray turned(inserted.size(), Qt::Uninitialized); // as long
    char *to = turned.data();
    const auto put = [&to](QByteArrayView bytes) { to = std::copy(bytes.begin(), bytes.end(), to); };
    qsizetype at = 0;
    for (qsizetype pair; (pair = inserted.indexOf('[', at)) >= 0;) {
        const qsizetype value = pair + head.size();
        const qsizetype end = inserted.sliced(pair).startsWith(head) ? endOfValue(inserted, value) : -1;
        if (end < 0)
            return {};
        put(inserted.sliced(at, pair + 1 - at));
        put(inserted.sliced(value, end - value));
        put(tail);
        at = end;
    }
    put(inserted.sliced(at));
    return turned;
}

static QVariant loggedValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QVariant::fromValue<qint64>(value.toInteger());
    const QJsonObject object = value.toObject();
    if (object.contains("b64"_L1))
        return QByteArray::fromBase64(object.value("b64"_L1).toString().toLatin1());
    if (object.contains("d"_L1))
        return object.value("d"_L1).toDouble();
    return {};
}

QList<LoggedValue> readFieldsJson(const QByteArray &json)
{
    QList<LoggedValue> values;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        values.append({it.key(), loggedValue(pair.at(0)), loggedValue(pair.at(1))});
    }
    return values;
}

} // namespace samverkan
