// SPDX-License-Identifier: GPL-3.0-or-later
#include "bands.h"

#include "referencejson.h"

#include <limits>

namespace samverkan {

using namespace Qt::StringLiterals;

constexpr int Least = std::numeric_limits<int>::min();
constexpr int Greatest = std::numeric_limits<int>::max();

AgeBandSet BandSet::asAgeBandSet() const
{
    AgeBandSet ages;
    for (const Band &band : bands)
        ages.append({band.key, band.from, band.to, band.labelSv, band.labelEn});
    if (!unknown.key.isEmpty())
        ages.append({unknown.key, Greatest, Least, unknown.labelSv, unknown.labelEn});
    return ages;
}

static Band readBand(const QJsonObject &entry, ReferenceJson &reader, const QString &place)
{
    return {reader.text(entry, u"key"_s, place), entry.value(u"from"_s).toInt(Least), entry.value(u"to"_s).toInt(Greatest),
            reader.text(entry, u"sv"_s, place), reader.text(entry, u"en"_s, place)};
}

Bands::Bands(const QJsonObject &file, ReferenceJson &reader)
    : m_unknown(readBand(file.value(u"unknown"_s).toObject(), reader, u"unknown"_s))
{
    QList<BandSet> sets;
    for (const QJsonObject &entry : reader.objects(file, u"sets"_s, {}))
        sets.append(readSet(entry, reader));
    if (sets.isEmpty()) {
        reader.fail(u"sets"_s, u"no set"_s);
        return;
    }
    m_sets = sets;
    const QString preferred = reader.text(file, u"default"_s, {});
    while (m_default < sets.size() && sets.at(m_default).key != preferred)
        ++m_default;
    if (m_default == sets.size()) {
        reader.fail(u"default"_s, u"no such set"_s);
        m_default = 0;
    }
}

BandSet Bands::readSet(const QJsonObject &entry, ReferenceJson &reader)
{
    BandSet set{reader.text(entry, u"key"_s, u"sets"_s), reader.text(entry, u"sv"_s, u"sets"_s),
                reader.text(entry, u"en"_s, u"sets"_s), {}, m_unknown};
    for (const QJsonObject &band : reader.objects(entry, u"bands"_s, set.key))
        set.bands.append(readBand(band, reader, set.key));
    for (qsizetype i = 0; i < set.bands.size(); ++i) {
        const Band &band = set.bands.at(i);
        const bool follows = i == 0 || (set.bands.at(i - 1).to < Greatest && set.bands.at(i - 1).to + 1 == band.from);
        if (!follows || band.to < band.from)
            reader.fail(set.key + u'.' + band.key, u"does not follow on the band before"_s);
    }
    return set;
}

const BandSet &Bands::set(const QString &setKey) const
{
    for (const BandSet &set : m_sets) {
        if (set.key == setKey && !setKey.isEmpty())
            return set;
    }
    return m_sets.at(m_default);
}

QString Bands::bandOf(int number, const QString &setKey) const
{
    for (const Band &band : set(setKey).bands) {
        if (band.from <= number && number <= band.to)
            return band.key;
    }
    return m_unknown.key;
}

QString Bands::label(const QString &bandKey, QStringView language, const QString &setKey) const
{
    if (bandKey == m_unknown.key)
        return m_unknown.label(language);
    for (const Band &band : set(setKey).bands) {
        if (band.key == bandKey)
            return band.label(language);
    }
    return bandKey;
}

} // namespace samverkan
