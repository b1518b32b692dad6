// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencejson.h"

namespace samverkan {

using namespace Qt::StringLiterals;

void ReferenceJson::fail(const QString &place, const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = place + u": "_s + what;
}

QString ReferenceJson::text(const QJsonObject &object, const QString &key, const QString &place)
{
    const QString value = object.value(key).toString();
    if (value.isEmpty())
        fail(place + u'.' + key, u"a text is missing"_s);
    return value;
}

QList<QJsonObject> ReferenceJson::objects(const QJsonObject &object, const QString &key, const QString &place)
{
    QList<QJsonObject> parts;
    const QString here = place.isEmpty() ? key : place + u'.' + key;
    if (!object.value(key).isArray())
        fail(here, u"a list is missing"_s);
    for (const QJsonValue &part : object.value(key).toArray()) {
        if (!part.isObject())
            fail(here, u"holds something else than objects"_s);
        parts.append(part.toObject());
    }
    return parts;
}

QStringList ReferenceJson::texts(const QJsonObject &object, const QString &key)
{
    QStringList values;
    for (const QJsonValue &value : object.value(key).toArray())
        values.append(value.toString());
    return values;
}

} // namespace samverkan
