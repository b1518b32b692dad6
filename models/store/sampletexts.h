// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace samverkan {

// Names of one country's people.
struct SampleNames
{
    QString country;
    QStringList women;
    QStringList men;
    QStringList family;
};

// What the sample project is made of: the files of resources/sample, in one language. Read once for
// one generation.
class SampleTexts
{
public:
    explicit SampleTexts(const QString &language);

    const QString &language() const { return m_language; }
    // A text, or a list of texts, of texts.json.
    QString text(const QString &key) const { return say(m_texts.value(key).toObject()); }
    QStringList list(const QString &key) const;
    QList<QJsonObject> objects(const QString &key) const { return objectsOf(m_texts, key); }
    QJsonObject object(const QString &key) const { return m_texts.value(key).toObject(); }
    // {"sv": …, "en": …} in the language.
    QString say(const QJsonObject &words) const { return words.value(m_language).toString(); }

    const QJsonObject &organisations() const { return m_organisations; }
    // People whom every sample project has, by field key; organisations by name.
    const QList<QVariantMap> &people() const { return m_people; }
    QList<QJsonObject> verdicts() const { return m_verdicts; }
    const QList<SampleNames> &names() const { return m_names; }
    const QStringList &testNumbers() const { return m_testNumbers; }

    static QList<QJsonObject> objectsOf(const QJsonObject &object, const QString &key);
    static QStringList textsOf(const QJsonObject &object, const QString &key);

private:
    QString m_language;
    QJsonObject m_texts;
    QJsonObject m_organisations;
    QList<QVariantMap> m_people;
    QList<QJsonObject> m_verdicts;
    QList<SampleNames> m_names;
    QStringList m_testNumbers;
};

} // namespace samverkan
