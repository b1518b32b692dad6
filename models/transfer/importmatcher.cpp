// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmatcher.h"

#include "catalogue.h"
#include "scan.h"
#include "store.h"
#include "textfold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

static QByteArray valueKey(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString().toUtf8() : QByteArray::number(value.toLongLong());
}

ImportMatcher::ImportMatcher(const Store &store, const Kind &kind, const ColumnMapping &mapping)
    : m_store(store)
    , m_kind(kind)
{
    readRules();
    readAlike(mapping);
}

// Each rule is read by itself: a rule whose fields a list does not give costs one more scan, which is
// little beside reading the list.
void ImportMatcher::readRules()
{
    for (const QStringList &match : m_kind.matches) {
        Rule rule;
        for (const QString &key : match)
            rule.fields.append(m_kind.indexOf(key));
        scan(m_store, m_kind, rule.fields, [&](const ScannedRow &row) {
            QByteArray key;
            for (int i = 0; i < rule.fields.size(); ++i) {
                if (row.isNull(i))
                    return true;
                key += foldedUtf8(row.text(i)) + '\x1f';
            }
            rule.index.add(KeyPrint::of(key), row.id());
            return true;
        });
        m_rules.push_back(std::move(rule));
    }
}

QByteArray ImportMatcher::keyOf(const QList<int> &fields, const Values &own) const
{
    QByteArray key;
    for (int field : fields) {
        const QVariant value = own.value(field);
        if (value.isNull())
            return {};
        key += foldedUtf8(value.toString()) + '\x1f';
    }
    return key;
}

void ImportMatcher::readAlike(const ColumnMapping &mapping)
{
    QMap<int, QList<int>> viaFields; // reference -> fields of its kind
    for (int column : mapping.mappedColumns()) {
        const int index = mapping.fieldOf(column);
        const Field &field = m_kind.fields[index];
        if (field.derivation == Derivation::FullName) {
            m_alikeOwn << m_kind.indexOf(u"given_name"_s) << m_kind.indexOf(u"family_name"_s);
        } else if (field.derivation == Derivation::Via) {
            const int reference = m_kind.indexOf(field.source.section(u'.', 0, 0));
            viaFields[reference].append(m_store.catalogue().at(m_kind.fields[reference].target).indexOf(field.source.section(u'.', 1)));
        } else {
            m_alikeOwn << index;
        }
    }
    std::sort(m_alikeOwn.begin(), m_alikeOwn.end());
    m_alikeOwn.erase(std::unique(m_alikeOwn.begin(), m_alikeOwn.end()), m_alikeOwn.end());
    QHash<QPair<int, RowId>, QByteArray> viaKeys;
    QList<int> references;
    for (auto it = viaFields.cbegin(); it != viaFields.cend(); ++it) {
        for (int field : it.value())
            m_alikeVia.append({it.key(), field});
        references.append(it.key());
        const Kind &target = m_store.catalogue().at(m_kind.fields[it.key()].target);
        scan(m_store, target, it.value(), [&](const ScannedRow &row) {
            QByteArray key;
            for (int i = 0; i < it.value().size(); ++i)
                key += row.utf8(i).toByteArray() + '\x1e';
            viaKeys.insert({it.key(), row.id()}, key);
            return true;
        });
    }
    QByteArray key; // one piece of memory for all rows
    scan(m_store, m_kind, m_alikeOwn + references, [&](const ScannedRow &row) {
        key.resize(0);
        for (int i = 0; i < m_alikeOwn.size(); ++i)
            key.append(row.utf8(i)).append('\x1f');
        for (int i = 0; i < references.size(); ++i)
            key += viaKeys.value({references[i], row.integer(int(m_alikeOwn.size()) + i)});
        m_alike.add(KeyPrint::of(key), row.id());
        return true;
    });
}

// Written as readAlike() reads the rows, so that a line and the row made from it have one print.
KeyPrint ImportMatcher::alikeOf(const Values &own, const QMap<int, Values> &via) const
{
    QByteArray key;
    key.reserve(512);
    for (int field : m_alikeOwn) {
        const QVariant value = own.value(field);
        if (!value.isNull())
            key += m_kind.fields[field].type == FieldType::YesNo ? QByteArray::number(int(value.toBool())) : valueKey(value);
        key += '\x1f';
    }
    for (const auto &[reference, field] : m_alikeVia) {
        const QVariant value = via.value(reference).value(field);
        if (!value.isNull())
            key += valueKey(value);
        key += '\x1e';
    }
    return KeyPrint::of(key);
}

bool ImportMatcher::contradicts(RowId row, const Values &own, qsizetype rule, bool &identity) const
{
    const Record record = m_store.record(m_kind, row);
    for (qsizetype stronger = 0; stronger < rule; ++stronger) {
        for (int field : m_rules[stronger].fields) {
            const QVariant given = own.value(field);
            const QVariant held = record.value(field);
            if (given.isNull() || held.isNull() || foldedUtf8(given.toString()) == foldedUtf8(held.toString()))
                continue;
            identity = identity || m_kind.fields[field].type == FieldType::IdentityNumber;
            return true;
        }
    }
    return false;
}

// An earlier line of the list that a stronger rule tells apart from this one.
bool ImportMatcher::contradictsLine(qint64 ref, const Values &own, qsizetype rule) const
{
    const QList<KeyPrint> prints = m_remembered.value(int(-ref - 1));
    for (qsizetype stronger = 0; stronger < rule; ++stronger) {
        const QByteArray key = keyOf(m_rules[stronger].fields, own);
        if (!key.isEmpty() && prints[stronger] != KeyPrint() && prints[stronger] != KeyPrint::of(key))
            return true;
    }
    return false;
}

Match ImportMatcher::matchByRules(const Values &own) const
{
    for (size_t rule = 0; rule < m_rules.size(); ++rule) {
        const QByteArray key = keyOf(m_rules[rule].fields, own);
        if (key.isEmpty())
            continue;
        Match match;
        QList<qint64> earlier;
        for (qint64 ref : m_rules[rule].index.find(KeyPrint::of(key))) {
            bool identity = false;
            if (ref < 0) {
                if (!contradictsLine(ref, own, qsizetype(rule)))
                    earlier.append(ref);
            } else if (rule == 0 || !contradicts(ref, own, qsizetype(rule), identity)) {
                match.candidates.append(ref);
            } else if (identity) {
                match.doubt = sentence("Import", QT_TRANSLATE_NOOP("Import", "The same e-mail address or name, but another identity number."));
            }
        }
        if (match.candidates.size() == 1)
            return {match.candidates.first(), false, {}, {}};
        if (match.candidates.size() > 1) {
            match.doubt = sentence("Import", QT_TRANSLATE_N_NOOP("Import", "Like %n records that are there already. Choose which one."),
                                   {}, int(match.candidates.size()));
            return match;
        }
        if (!match.doubt.isEmpty())
            return match;
        if (!earlier.isEmpty())
            return {earlier.first(), false, {}, {}};
    }
    return {};
}

void ImportMatcher::readPeople()
{
    m_peopleRead = true;
    const QList<int> fields{m_kind.indexOf(u"given_name"_s), m_kind.indexOf(u"family_name"_s),
                            m_kind.indexOf(u"organisation"_s), m_kind.indexOf(u"birth_date"_s)};
    scan(m_store, m_kind, fields, [&](const ScannedRow &row) {
        if (row.isNull(0) && row.isNull(1))
            return true;
        const QByteArray name = foldedUtf8(row.text(0)) + '\x1f' + foldedUtf8(row.text(1));
        m_byName.add(KeyPrint::of(name), row.id());
        if (!row.isNull(2))
            m_byNameAndOrganisation.add(KeyPrint::of(name + '\x1f' + QByteArray::number(row.integer(2))), row.id());
        if (row.isNull(3))
            m_withoutBirth.add(KeyPrint::of(name), row.id());
        return true;
    });
}

// Two birth dates that differ in one part only are more often one person typed wrongly than two.
static bool isNearly(const QString &a, const QString &b)
{
    if (a.size() != 10 || b.size() != 10)
        return a.startsWith(b) || b.startsWith(a);
    return (a.first(4) == b.first(4)) + (a.sliced(5, 2) == b.sliced(5, 2)) + (a.last(2) == b.last(2)) == 2;
}

Match ImportMatcher::matchByName(const Values &own) const
{
    const QString given = own.value(m_kind.indexOf(u"given_name"_s)).toString();
    const QString family = own.value(m_kind.indexOf(u"family_name"_s)).toString();
    const QByteArray name = foldedUtf8(given) + '\x1f' + foldedUtf8(family);
    const int birthField = m_kind.indexOf(u"birth_date"_s);
    const QString birth = own.value(birthField).toString();
    const qint64 organisation = own.value(m_kind.indexOf(u"organisation"_s)).toLongLong();

    QList<qint64> there;
    if (organisation > 0)
        there = m_byNameAndOrganisation.find(KeyPrint::of(name + '\x1f' + QByteArray::number(organisation)));
    Match match;
    for (qint64 row : there) {
        bool identity = false;
        if (contradicts(row, own, 2, identity))
            continue;
        const QString held = m_store.record(m_kind, row).value(birthField).toString();
        if (birth.isEmpty() && held.isEmpty())
            return there.size() == 1 ? Match{row, false, {}, {}} : Match{0, false, there, sentence("Import", QT_TRANSLATE_N_NOOP("Import", "Like %n records that are there already. Choose which one."), {}, int(there.size()))};
        if (birth.isEmpty() || held.isEmpty() || isNearly(birth, held)) {
            match.candidates.append(row);
            match.doubt = birth.isEmpty() || held.isEmpty()
                ? sentence("Import", QT_TRANSLATE_NOOP("Import", "Same name and organisation, but no birth date to compare."))
                : sentence("Import", QT_TRANSLATE_NOOP("Import", "Same name and organisation, another birth date."));
        }
    }
    if (!match.candidates.isEmpty())
        return match;
    // A name alone is a hint, and only where nothing tells the two apart.
    for (qint64 row : birth.isEmpty() ? m_byName.find(KeyPrint::of(name)) : m_withoutBirth.find(KeyPrint::of(name))) {
        const Record record = m_store.record(m_kind, row);
        bool identity = false;
        const qint64 held = record.value(u"organisation"_s).toLongLong();
        if ((organisation && held && held != organisation) || contradicts(row, own, 2, identity))
            continue;
        match.candidates.append(row);
        match.doubt = sentence("Import", QT_TRANSLATE_NOOP("Import", "Same name, but nothing else to tell whether it is the same person."));
    }
    return match;
}

Match ImportMatcher::match(const Values &own, const QMap<int, Values> &, const KeyPrint &alike)
{
    if (const qint64 row = m_alike.takeOne(alike))
        return {row, true, {}, {}};
    Match match = matchByRules(own);
    const bool isNamed = !own.value(m_kind.indexOf(u"given_name"_s)).isNull() || !own.value(m_kind.indexOf(u"family_name"_s)).isNull();
    if (match.ref || !match.candidates.isEmpty() || !match.doubt.isEmpty() || m_kind.key != u"participant" || !isNamed)
        return match;
    if (!m_peopleRead)
        readPeople();
    return matchByName(own);
}

void ImportMatcher::remember(const Values &own, int lineIndex)
{
    QList<KeyPrint> prints;
    for (Rule &rule : m_rules) {
        const QByteArray key = keyOf(rule.fields, own);
        if (!key.isEmpty())
            rule.index.add(KeyPrint::of(key), -(qint64(lineIndex) + 1));
        prints.append(key.isEmpty() ? KeyPrint() : KeyPrint::of(key));
    }
    m_remembered.insert(lineIndex, prints);
}

} // namespace samverkan
