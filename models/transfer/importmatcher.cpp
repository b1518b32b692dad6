// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmatcher.h"

#include "catalogue.h"
#include "scan.h"
#include "store.h"
#include "textfold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

ImportMatcher::ImportMatcher(const Store &store, const Kind &kind, const ColumnMapping &mapping, const KeptValues &values)
    : m_store(store)
    , m_kind(kind)
    , m_keys(store, kind, mapping, values)
    , m_rules(size_t(m_keys.ruleCount()))
    , m_isPeople(kind.key == u"participant")
    , m_organisation(kind.indexOf(u"organisation"_s))
    , m_birth(kind.indexOf(u"birth_date"_s))
{
    readRows();
}

void ImportMatcher::readRows()
{
    const qint64 rows = m_store.count(m_kind);
    for (KeyIndex &rule : m_rules)
        rule.reserve(rows);
    if (m_isPeople)
        m_names.reserve(rows);
    scan(m_store, m_kind, m_keys.scannedFields(), [this](const ScannedRow &row) {
        for (size_t rule = 0; rule < m_rules.size(); ++rule) {
            if (const KeyPrint key = m_keys.ruleOf(qsizetype(rule), row); !key.isNull())
                m_rules[rule].add(key, row.id());
        }
        if (m_isPeople)
            readPerson(row);
        return true;
    });
}

void ImportMatcher::readAlike()
{
    m_isAlikeRead = true;
    m_alike.reserve(m_store.count(m_kind));
    scan(m_store, m_kind, m_keys.alikeFields(), [this](const ScannedRow &row) {
        m_alike.add(m_keys.alikeOf(row), row.id());
        return true;
    });
}

void ImportMatcher::readPerson(const ScannedRow &row)
{
    const KeyPrint name = m_keys.nameOf(row);
    if (name.isNull())
        return;
    m_people.push_back({row.id(), row.integer(m_keys.positionOf(m_organisation)), !row.isNull(m_keys.positionOf(m_birth))});
    m_names.add(name, qint64(m_people.size()));
}

bool ImportMatcher::contradicts(const Record &held, const Record &own, qsizetype rule, bool &identity) const
{
    for (qsizetype stronger = 0; stronger < rule; ++stronger) {
        for (int field : m_keys.fieldsOf(stronger)) {
            const QVariant &given = own.value(field);
            const QVariant &there = held.value(field);
            if (given.isNull() || there.isNull() || foldedUtf8(given.toString()) == foldedUtf8(there.toString()))
                continue;
            identity = identity || m_kind.fields[field].type == FieldType::IdentityNumber;
            return true;
        }
    }
    return false;
}

// An earlier line of the list that a stronger rule tells apart from this one.
bool ImportMatcher::contradictsLine(qint64 ref, const LineKeys &keys, qsizetype rule) const
{
    const size_t first = size_t(-ref - 1) * m_rules.size();
    for (qsizetype stronger = 0; stronger < rule; ++stronger) {
        const KeyPrint &key = keys.rules[stronger];
        const KeyPrint &other = m_remembered[first + size_t(stronger)];
        if (!key.isNull() && !other.isNull() && other != key)
            return true;
    }
    return false;
}

static Sentence severalAlike(qsizetype count)
{
    return sentence("Import", QT_TRANSLATE_N_NOOP("Import", "Like %n records that are there already. Choose which one."), {}, int(count));
}

Match ImportMatcher::matchByRules(const Record &own, const LineKeys &keys)
{
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        const KeyPrint &key = keys.rules[qsizetype(rule)];
        if (key.isNull())
            continue;
        Match match;
        QList<qint64> earlier;
        for (qint64 ref : m_rules[rule].find(key)) {
            bool identity = false;
            if (ref < 0) {
                if (!contradictsLine(ref, keys, qsizetype(rule)))
                    earlier.append(ref);
            } else if (rule == 0 || !contradicts(m_store.record(m_kind, ref), own, qsizetype(rule), identity)) {
                match.candidates.append(ref);
            } else if (identity) {
                match.doubt = sentence("Import", QT_TRANSLATE_NOOP("Import", "The same e-mail address or name, but another identity number."));
            }
        }
        if (match.candidates.size() == 1)
            return {match.candidates.first(), false, {}, {}};
        if (match.candidates.size() > 1)
            match.doubt = severalAlike(match.candidates.size());
        if (!match.doubt.isEmpty())
            return match;
        if (!earlier.isEmpty())
            return {earlier.first(), false, {}, {}};
    }
    return {};
}

// Two birth dates that differ in one part only are more often one person typed wrongly than two.
static bool isNearly(const QString &a, const QString &b)
{
    if (a.size() != 10 || b.size() != 10)
        return a.startsWith(b) || b.startsWith(a);
    return (a.first(4) == b.first(4)) + (a.sliced(5, 2) == b.sliced(5, 2)) + (a.last(2) == b.last(2)) == 2;
}

// What tells people of one name apart is their number and e-mail address: the rules before the name's.
static constexpr qsizetype nameRule = 2;

Match ImportMatcher::matchByNameAndOrganisation(const Record &own, const QList<RowId> &there) const
{
    const QString birth = own.value(m_birth).toString();
    Match match;
    for (RowId row : there) {
        const Record record = m_store.record(m_kind, row);
        bool identity = false;
        if (contradicts(record, own, nameRule, identity))
            continue;
        const QString held = record.value(m_birth).toString();
        if (birth.isEmpty() && held.isEmpty())
            return there.size() == 1 ? Match{row, false, {}, {}} : Match{0, false, there, severalAlike(there.size())};
        if (birth.isEmpty() || held.isEmpty() || isNearly(birth, held)) {
            match.candidates.append(row);
            match.doubt = birth.isEmpty() || held.isEmpty()
                ? sentence("Import", QT_TRANSLATE_NOOP("Import", "Same name and organisation, but no birth date to compare."))
                : sentence("Import", QT_TRANSLATE_NOOP("Import", "Same name and organisation, another birth date."));
        }
    }
    return match;
}

Match ImportMatcher::matchByName(const Record &own, const LineKeys &keys)
{
    const QList<qint64> places = m_names.find(keys.name);
    const qint64 organisation = own.value(m_organisation).toLongLong();
    QList<RowId> there;
    for (qint64 place : organisation > 0 ? places : QList<qint64>()) {
        if (m_people[size_t(place) - 1].organisation == organisation)
            there.append(m_people[size_t(place) - 1].id);
    }
    Match match = matchByNameAndOrganisation(own, there);
    if (match.isFound())
        return match;
    // A name alone is a hint, and only where nothing tells the two apart.
    const bool hasBirth = !own.isEmpty(m_birth);
    for (qint64 place : places) {
        const Person &person = m_people[size_t(place) - 1];
        bool identity = false;
        if ((hasBirth && person.hasBirth) || (organisation && person.organisation && person.organisation != organisation)
            || contradicts(m_store.record(m_kind, person.id), own, nameRule, identity))
            continue;
        match.candidates.append(person.id);
        match.doubt = sentence("Import", QT_TRANSLATE_NOOP("Import", "Same name, but nothing else to tell whether it is the same person."));
    }
    return match;
}

LineKeys ImportMatcher::keysOf(const Record &own, QByteArrayView kept, const QMap<int, Values> &via)
{
    const LineKeys keys = m_keys.of(own, kept, via);
    for (size_t rule = 0; rule < m_rules.size(); ++rule)
        m_rules[rule].expect(keys.rules[qsizetype(rule)]);
    m_names.expect(keys.name);
    return keys;
}

// A row that is alike has the line's keys and name too, so most lines of a new list need not be compared
// with all that all rows hold.
bool ImportMatcher::mayBeAlike(const LineKeys &keys) const
{
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        const KeyPrint &key = keys.rules[qsizetype(rule)];
        if (!key.isNull() && !m_rules[rule].contains(key))
            return false;
    }
    return !m_isPeople || !keys.isNamed() || m_names.contains(keys.name);
}

Match ImportMatcher::match(const Record &own, const LineKeys &keys)
{
    if (mayBeAlike(keys)) {
        if (!m_isAlikeRead)
            readAlike();
        if (const qint64 row = m_alike.takeOne(keys.alike))
            return {row, true, {}, {}};
    }
    const Match match = matchByRules(own, keys);
    return match.isFound() || !m_isPeople || !keys.isNamed() ? match : matchByName(own, keys);
}

void ImportMatcher::remember(const LineKeys &keys, int lineIndex)
{
    m_remembered.resize((size_t(lineIndex) + 1) * m_rules.size());
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        const KeyPrint &key = keys.rules[qsizetype(rule)];
        if (!key.isNull())
            m_rules[rule].add(key, -(qint64(lineIndex) + 1));
        m_remembered[size_t(lineIndex) * m_rules.size() + rule] = key;
    }
}

} // namespace samverkan
