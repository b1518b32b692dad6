// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QJsonObject;

namespace samverkan {

class ReferenceJson;

struct Country
{
    QString code;      // ISO 3166-1 alpha-2, and XK for Kosovo; what records hold
    QString code3;     // alpha-3
    QString numeric;   // three digits; none for Kosovo
    QString euCode;    // where the EU writes another: EL, UK
    QString iocCode;   // where the Olympic committee writes another: GER, SUI
    QString nameSv;
    QString nameEn;
    QStringList names; // further names, also in the languages around the Baltic Sea
    QString countedAs; // the country whose figures it is part of (Åland: Finland); empty if its own
};

// One of the groups a report of countries is divided into.
struct CountryGroup
{
    QString key; // home, baltic_eu, other_eu, neighbour, other
    QString nameSv;
    QString nameEn;

    const QString &name(QStringView language) const { return language == u"sv" ? nameSv : nameEn; }
};

// The countries and what they belonged to when. From resources/reference/countries.json; a value that
// never changes once read, so any thread may read it.
class Countries
{
public:
    Countries() = default;
    Countries(const QJsonObject &file, ReferenceJson &reader);

    // By code.
    const QList<Country> &all() const { return m_all; }
    // Null if there is none.
    const Country *country(QStringView code) const;
    // The code of the country somebody means: by ISO, EU or IOC code, or by name in Swedish, English
    // and, for Europe, more languages, without regard to case and accents. Only whole names: Latvia
    // and Lithuania, Niger and Nigeria are too near for guesses.
    std::optional<QString> find(const QString &text) const;
    // In Swedish for "sv", else English; the code itself if it is not known.
    QString name(QStringView code, QStringView language) const;

    // The country whose figures this one is part of: itself, but Finland for Åland.
    QString countedAs(const QString &code) const;
    // Groups "eu", "eea", "eusbsr" (members of the EU's Baltic Sea strategy), "neighbour" (of that
    // strategy), "home". Both ends of a membership are days of it. No date asks for today's members:
    // those whose membership has no end. Åland and the like follow their country.
    bool memberOf(const QString &code, const QString &group, QDate date = {}) const;
    // The report group on that day (CountryGroup::key). Croatia is "other" in May 2013 and "other_eu"
    // in August.
    QString groupOf(const QString &code, QDate date = {}) const;
    // In the order of the report.
    const QList<CountryGroup> &groups() const { return m_groups; }

private:
    struct Membership { QString group; QDate from; QDate until; };
    void add(const QJsonObject &entry, ReferenceJson &reader, const QString &place);
    void addMembership(const QJsonObject &entry, ReferenceJson &reader, const QString &place);
    void recognise(const QString &text, const QString &code, ReferenceJson &reader);

    QList<Country> m_all;
    QList<CountryGroup> m_groups;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QString> m_byText;                  // headerKey -> code
    QHash<QString, QList<Membership>> m_memberships;   // code -> its memberships
};

} // namespace samverkan
