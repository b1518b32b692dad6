// SPDX-License-Identifier: GPL-3.0-or-later
#include "countries.h"

#include "referencejson.h"
#include "textfold.h"

namespace samverkan {

using namespace Qt::StringLiterals;

Countries::Countries(const QJsonObject &file, ReferenceJson &reader)
{
    int line = 0;
    for (const QJsonObject &entry : reader.objects(file, u"countries"_s, {}))
        add(entry, reader, u"countries[%1]"_s.arg(line++));
    line = 0;
    for (const QJsonObject &entry : reader.objects(file, u"memberships"_s, {}))
        addMembership(entry, reader, u"memberships[%1]"_s.arg(line++));
    for (const QJsonObject &entry : reader.objects(file, u"groups"_s, {}))
        m_groups.append({reader.text(entry, u"key"_s, u"groups"_s), reader.text(entry, u"sv"_s, u"groups"_s),
                         reader.text(entry, u"en"_s, u"groups"_s)});
    for (const Country &country : m_all) {
        if (!country.countedAs.isEmpty() && !m_byCode.contains(country.countedAs))
            reader.fail(country.code, u"countedAs is no country"_s);
    }
}

void Countries::add(const QJsonObject &entry, ReferenceJson &reader, const QString &place)
{
    Country country;
    country.code = reader.text(entry, u"a2"_s, place);
    country.code3 = reader.text(entry, u"a3"_s, place);
    country.numeric = ReferenceJson::textOr(entry, u"num"_s);
    country.euCode = ReferenceJson::textOr(entry, u"eu"_s);
    country.iocCode = ReferenceJson::textOr(entry, u"ioc"_s);
    country.nameSv = reader.text(entry, u"sv"_s, place);
    country.nameEn = reader.text(entry, u"en"_s, place);
    country.names = ReferenceJson::texts(entry, u"names"_s);
    country.countedAs = ReferenceJson::textOr(entry, u"countedAs"_s);
    if (m_byCode.contains(country.code))
        reader.fail(place, u"the country is there twice"_s);
    for (const QString &text : QStringList{country.code, country.code3, country.numeric, country.euCode, country.iocCode,
                                           country.nameSv, country.nameEn} + country.names)
        recognise(text, country.code, reader);
    m_byCode.insert(country.code, m_all.size());
    m_all.append(country);
}

void Countries::recognise(const QString &text, const QString &code, ReferenceJson &reader)
{
    const QString key = headerKey(text);
    if (key.isEmpty())
        return;
    const QString owner = m_byText.value(key, code);
    if (owner != code)
        reader.fail(code, u"\"%1\" already means %2"_s.arg(text, owner));
    m_byText.insert(key, code);
}

// A day that may be missing but not be wrong.
static QDate dayOf(const QJsonObject &entry, const QString &key, ReferenceJson &reader, const QString &place)
{
    if (!entry.contains(key))
        return {};
    const QDate day = QDate::fromString(entry.value(key).toString(), Qt::ISODate);
    if (!day.isValid())
        reader.fail(place + u'.' + key, u"no date"_s);
    return day;
}

void Countries::addMembership(const QJsonObject &entry, ReferenceJson &reader, const QString &place)
{
    const QString code = reader.text(entry, u"country"_s, place);
    if (!m_byCode.contains(code))
        reader.fail(place + u".country"_s, u"no such country"_s);
    const Membership membership{reader.text(entry, u"group"_s, place), dayOf(entry, u"from"_s, reader, place),
                                dayOf(entry, u"until"_s, reader, place)};
    if (membership.from.isValid() && membership.until.isValid() && membership.until < membership.from)
        reader.fail(place, u"ends before it begins"_s);
    m_memberships[code].append(membership);
}

const Country *Countries::country(QStringView code) const
{
    const auto found = m_byCode.constFind(code.toString());
    return found == m_byCode.cend() ? nullptr : &m_all.at(*found);
}

std::optional<QString> Countries::find(const QString &text) const
{
    const auto found = m_byText.constFind(headerKey(text));
    return found == m_byText.cend() ? std::nullopt : std::optional(*found);
}

QString Countries::name(QStringView code, QStringView language) const
{
    const Country *found = country(code);
    if (!found)
        return code.toString();
    return language == u"sv" ? found->nameSv : found->nameEn;
}

QString Countries::countedAs(const QString &code) const
{
    const Country *found = country(code);
    return found && !found->countedAs.isEmpty() ? found->countedAs : code;
}

bool Countries::memberOf(const QString &code, const QString &group, QDate date) const
{
    for (const Membership &membership : m_memberships.value(countedAs(code))) {
        if (membership.group != group)
            continue;
        const bool begun = !date.isValid() || !membership.from.isValid() || membership.from <= date;
        const bool ended = membership.until.isValid() && (!date.isValid() || membership.until < date);
        if (begun && !ended)
            return true;
    }
    return false;
}

QString Countries::groupOf(const QString &code, QDate date) const
{
    if (memberOf(code, u"home"_s, date))
        return u"home"_s;
    if (memberOf(code, u"eu"_s, date))
        return memberOf(code, u"eusbsr"_s, date) ? u"baltic_eu"_s : u"other_eu"_s;
    return memberOf(code, u"neighbour"_s, date) ? u"neighbour"_s : u"other"_s;
}

} // namespace samverkan
