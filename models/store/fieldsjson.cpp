// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace samverkan {

void FieldsJson::startField(const QByteArray &field)
{
    m_json += m_json.isEmpty() ? '{' : ',';
    m_json += '"';
    m_json += field;
    m_json += "\":[";
}

void FieldsJson::add(const QByteArray &field, const QVariant &before, const QVariant &after)
{
    startField(field);
    appendValue(before);
    m_json += ',';
    appendValue(after);
    m_json += ']';
}

void FieldsJson::addText(const QByteArray &field, const QByteArray &utf8)
{
    startField(field);
    m_json += "null,";
    appendString(utf8);
    m_json += ']';
}

void FieldsJson::addInteger(const QByteArray &field, qint64 value)
{
    startField(field);
    m_json += "null,";
    m_json += QByteArray::number(value);
    m_json += ']';
}

QByteArray FieldsJson::take()
{
    QByteArray json = m_json.isEmpty() ? QByteArray("{") : m_json;
    m_json.resize(0); // keeps its room for the next row
    return json += '}';
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
        m_json += "{\"b64\":\"" + value.toByteArray().toBase64() + "\"}";
        return;
    case QMetaType::Double:
        m_json += "{\"d\":" + QByteArray::number(value.toDouble(), 'g', 17) + '}';
        return;
    default:
        m_json += QByteArray::number(value.toLongLong());
    }
}

void FieldsJson::appendString(const QByteArray &utf8)
{
    m_json += '"';
    const char *from = utf8.constData();
    const char *const end = from + utf8.size();
    for (const char *at = from; at < end; ++at) {
        const uchar c = uchar(*at);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_json.append(from, at - from);
        from = at + 1;
        if (c < 0x20)
            m_json += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            (m_json += '\\') += char(c);
    }
    m_json.append(from, end - from);
    m_json += '"';
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
