// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencedata.h"

#include "referencejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

// A static library's resources are only there if somebody asks for them; outside any namespace.
static void initReferenceResource()
{
    Q_INIT_RESOURCE(reference);
}

namespace samverkan {

using namespace Qt::StringLiterals;

// No reference file is anywhere near this; a folder may hold anything.
constexpr qint64 LargestFile = 10'000'000;

static QJsonObject readFile(const QString &path, ReferenceJson &reader)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        reader.fail(path, u"cannot be read"_s);
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        reader.fail(u"byte %1"_s.arg(error.offset), error.errorString());
    return document.object();
}

ReferenceData::ReferenceData(const QString &officeFolder)
{
    initReferenceResource();
    load(u"countries.json"_s, officeFolder, m_countries);
    load(u"agebands.json"_s, officeFolder, m_ageBands);
    load(u"educationbands.json"_s, officeFolder, m_educationBands);
    load(u"codelists.json"_s, officeFolder, m_codeLists);
    load(u"project.json"_s, officeFolder, m_project);
    loadIndicatorSets(officeFolder);
}

void ReferenceData::loadIndicatorSets(const QString &officeFolder)
{
    const QString below = u"indicatorsets/"_s;
    const QStringList filter{u"*.json"_s};
    QStringList names = QDir(u":/reference/"_s + below).entryList(filter, QDir::Files);
    if (!officeFolder.isEmpty())
        names += QDir(QDir(officeFolder).filePath(below)).entryList(filter, QDir::Files);
    names.removeDuplicates();
    names.sort();
    for (const QString &name : names) {
        IndicatorSet set;
        load(below + name, officeFolder, set);
        if (!set.key().isEmpty())
            m_indicatorSets.append(set);
    }
}

template <typename Part>
void ReferenceData::load(const QString &name, const QString &officeFolder, Part &part)
{
    const bool own = !officeFolder.isEmpty() && QFile::exists(QDir(officeFolder).filePath(name));
    if (own && loadFrom(officeFolder, name, true, part))
        return;
    // What an office has added has nothing behind it.
    if (!own || QFile::exists(u":/reference/"_s + name))
        loadFrom(u":/reference"_s, name, false, part);
}

template <typename Part>
bool ReferenceData::loadFrom(const QString &folder, const QString &name, bool fromOffice, Part &part)
{
    ReferenceJson reader;
    const QJsonObject file = readFile(QDir(folder).filePath(name), reader);
    if (reader.isSound()) {
        const ReferenceFile entry{name, reader.text(file, u"version"_s, name), reader.text(file, u"source"_s, name), fromOffice};
        Part read(file, reader);
        if (reader.isSound()) {
            part = std::move(read);
            m_files.append(entry);
            return true;
        }
    }
    m_faults.append(sentence("Reference", QT_TRANSLATE_NOOP("Reference", "The reference file %1 cannot be used (%2). It is left aside."),
                             {name, reader.fault()}));
    return false;
}

const IndicatorSet *ReferenceData::indicatorSet(QStringView key) const
{
    for (const IndicatorSet &set : m_indicatorSets) {
        if (set.key() == key)
            return &set;
    }
    return nullptr;
}

} // namespace samverkan
