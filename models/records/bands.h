// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derived.h"

#include <QList>
#include <QString>

class QJsonObject;

namespace samverkan {

class ReferenceJson;

// A stretch of whole numbers with a name: ages from 15 to 24, education from level 5 to 8.
struct Band
{
    QString key;
    int from; // both included; open ends hold the least or the greatest int
    int to;
    QString labelSv;
    QString labelEn;

    const QString &label(QStringView language) const { return language == u"sv" ? labelSv : labelEn; }
};

// One way to divide all numbers: no gap, no overlap, in order.
struct BandSet
{
    QString key;
    QString labelSv;
    QString labelEn;
    QList<Band> bands;
    Band unknown = {}; // of what is not known; the same in every set

    const QString &label(QStringView language) const { return language == u"sv" ? labelSv : labelEn; }
    AgeBandSet asAgeBandSet() const;
};

// The ways the periods of the fund divide ages, or levels of education. From agebands.json and
// educationbands.json; a value that never changes once read.
class Bands
{
public:
    Bands() = default;
    Bands(const QJsonObject &file, ReferenceJson &reader);

    const QList<BandSet> &sets() const { return m_sets; }
    // The default set where the key is empty or not known.
    const BandSet &set(const QString &setKey = {}) const;
    // The band's key; that of unknown() if the set has no band for the number.
    QString bandOf(int number, const QString &setKey = {}) const;
    // The band of what is not known.
    const Band &unknown() const { return m_unknown; }
    // The key itself if the set does not know it.
    QString label(const QString &bandKey, QStringView language, const QString &setKey = {}) const;

private:
    BandSet readSet(const QJsonObject &entry, ReferenceJson &reader);
    QList<BandSet> m_sets{BandSet{}};
    qsizetype m_default = 0;
    Band m_unknown{};
};

} // namespace samverkan
