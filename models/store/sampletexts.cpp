// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// A static library's resources are only there if somebody asks for them; outside any namespace.
static void initSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace samverkan {

static QByteArray readSample(const QString &name)
{
    initSampleResource();
    QFile file(u":/sample/"_s + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "SampleTexts", qPrintable(name));
    return open ? file.readAll() : QByteArray();
}

static QJsonObject readJson(const QString &name)
{
    return QJsonDocument::fromJson(readSample(name)).object();
}

QList<QJsonObject> SampleTexts::objectsOf(const QJsonObject &object, const QString &key)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : object.value(key).toArray())
        objects.append(value.toObject());
    return objects;
}

QStringList SampleTexts::textsOf(const QJsonObject &object, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &value : object.value(key).toArray())
        texts.append(value.toString());
    return texts;
}

static QStringList readTestNumbers()
{
    QStringList numbers;
    for (const QString &line : QString::fromUtf8(readSample(u"testnumbers.txt"_s)).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            numbers.append(line.trimmed());
    }
    return numbers;
}

SampleTexts::SampleTexts(const QString &language)
    : m_language(language == u"sv" ? language : u"en"_s)
    , m_texts(readJson(u"texts.json"_s))
    , m_organisations(readJson(u"organisations.json"_s))
    , m_testNumbers(readTestNumbers())
{
    const QJsonObject people = readJson(u"people.json"_s);
    for (const QJsonObject &person : objectsOf(people, u"people"_s))
        m_people.append(person.toVariantMap());
    m_verdicts = objectsOf(people, u"verdicts"_s);
    for (const QJsonObject &country : objectsOf(readJson(u"names.json"_s), u"countries"_s))
        m_names.append({country.value(u"code"_s).toString(), textsOf(country, u"women"_s), textsOf(country, u"men"_s),
                        textsOf(country, u"family"_s)});
}

QStringList SampleTexts::list(const QString &key) const
{
    QStringList texts;
    for (const QJsonObject &words : objects(key))
        texts.append(say(words));
    return texts;
}

} // namespace samverkan
