// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace samverkan {

// Reads one reference file and remembers the first thing that was wrong with it. An office may have
// written the file, so nothing in it is taken for granted.
class ReferenceJson
{
public:
    bool isSound() const { return m_fault.isEmpty(); }
    // Where and what, in English and for the person who edits the file: "countries[3].a2: …".
    const QString &fault() const { return m_fault; }
    void fail(const QString &place, const QString &what);

    // Text that must be there and not be empty.
    QString text(const QJsonObject &object, const QString &key, const QString &place);
    // Text that may be missing.
    static QString textOr(const QJsonObject &object, const QString &key) { return object.value(key).toString(); }
    // An array that must be there; each part must be an object.
    QList<QJsonObject> objects(const QJsonObject &object, const QString &key, const QString &place);
    static QStringList texts(const QJsonObject &object, const QString &key);

private:
    QString m_fault;
};

} // namespace samverkan
