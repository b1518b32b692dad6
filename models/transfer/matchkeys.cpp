// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchkeys.h"

#include "catalogue.h"
#include "columnmapping.h"
#include "scan.h"
#include "store.h"
#include "textfold.h"

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

struct RowSource
{
    const ScannedRow &row;
    const QList<int> &position;

    bool isNull(int field) const { return row.isNull(position[field]); }
    void appendFolded(QByteArray &key, int field) const { appendFoldedUtf8(key, row.utf8(position[field])); }
};

struct LineSource
{
    const Record &own;

    bool isNull(int field) const { return own.isEmpty(field); }
    void appendFolded(QByteArray &key, int field) const { appendFoldedUtf8(key, own.value(field).toString()); }
};

} // namespace

MatchKeys::MatchKeys(const Store &store, const Kind &kind, const ColumnMapping &mapping)
    : m_store(store)
    , m_kind(kind)
    , m_given(kind.indexOf(u"given_name"_s))
    , m_family(kind.indexOf(u"family_name"_s))
    , m_position(kind.fields.size(), -1)
{
    for (const QStringList &match : kind.matches) {
        m_rules.append(QList<int>());
        for (const QString &key : match)
            m_rules.last().append(kind.indexOf(key));
    }
    readMapping(mapping);
    readTargets();
    for (int field : std::as_const(m_alike))
        addScanned(field);
    for (int reference : m_via.keys())
        addScanned(reference);
    for (const QList<int> &rule : std::as_const(m_rules)) {
        for (int field : rule)
            addScanned(field);
    }
    for (const QString &key : hasNames() ? QStringList{u"given_name"_s, u"family_name"_s, u"organisation"_s, u"birth_date"_s} : QStringList())
        addScanned(kind.indexOf(key));
}

void MatchKeys::addScanned(int field)
{
    if (field < 0 || m_position[field] >= 0)
        return;
    m_position[field] = int(m_scanned.size());
    m_scanned.append(field);
}

void MatchKeys::readMapping(const ColumnMapping &mapping)
{
    for (int column : mapping.mappedColumns()) {
        const int index = mapping.fieldOf(column);
        const Field &field = m_kind.fields[index];
        if (field.derivation == Derivation::FullName) {
            m_alike << m_given << m_family;
        } else if (field.derivation == Derivation::Via) {
            const int reference = m_kind.indexOf(field.source.section(u'.', 0, 0));
            m_via[reference].append(m_store.catalogue().at(m_kind.fields[reference].target).indexOf(field.source.section(u'.', 1)));
        } else {
            m_alike << index;
        }
    }
    std::sort(m_alike.begin(), m_alike.end());
    m_alike.erase(std::unique(m_alike.begin(), m_alike.end()), m_alike.end());
}

void MatchKeys::readTargets()
{
    for (auto it = m_via.cbegin(); it != m_via.cend(); ++it) {
        const Kind &target = m_store.catalogue().at(m_kind.fields[it.key()].target);
        scan(m_store, target, it.value(), [&](const ScannedRow &row) {
            QByteArray key;
            for (int i = 0; i < it.value().size(); ++i)
                key += row.utf8(i).toByteArray() + '\x1e';
            m_targets.insert({it.key(), row.id()}, key);
            return true;
        });
    }
}

KeyPrint MatchKeys::alikeOf(const ScannedRow &row)
{
    m_key.resize(0);
    for (int field : std::as_const(m_alike))
        m_key.append(row.utf8(m_position[field])).append('\x1f');
    for (auto it = m_via.cbegin(); it != m_via.cend(); ++it)
        m_key += m_targets.value({it.key(), row.integer(m_position[it.key()])});
    return KeyPrint::of(m_key);
}

// As a table's column reads as text.
void MatchKeys::appendValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        appendUtf8(m_key, *static_cast<const QString *>(value.constData()));
    else if (value.typeId() == QMetaType::Bool)
        m_key += value.toBool() ? '1' : '0';
    else if (!value.isNull())
        m_key += QByteArray::number(value.toLongLong());
}

KeyPrint MatchKeys::alikeOf(const Record &own, const QMap<int, Values> &via)
{
    m_key.resize(0);
    for (int field : std::as_const(m_alike)) {
        appendValue(own.value(field));
        m_key += '\x1f';
    }
    for (auto it = m_via.cbegin(); it != m_via.cend(); ++it) {
        const Values values = via.value(it.key());
        for (int field : it.value()) {
            appendValue(values.value(field));
            m_key += '\x1e';
        }
    }
    return KeyPrint::of(m_key);
}

template<typename Source>
KeyPrint MatchKeys::ruleFrom(qsizetype rule, const Source &source)
{
    m_key.resize(0);
    for (int field : std::as_const(m_rules[rule])) {
        if (source.isNull(field))
            return {};
        source.appendFolded(m_key, field);
        m_key += '\x1f';
    }
    return KeyPrint::of(m_key);
}

KeyPrint MatchKeys::ruleOf(qsizetype rule, const ScannedRow &row)
{
    return ruleFrom(rule, RowSource{row, m_position});
}

KeyPrint MatchKeys::ruleOf(qsizetype rule, const Record &own)
{
    return ruleFrom(rule, LineSource{own});
}

template<typename Source>
KeyPrint MatchKeys::nameFrom(const Source &source)
{
    if (source.isNull(m_given) && source.isNull(m_family))
        return {};
    m_key.resize(0);
    source.appendFolded(m_key, m_given);
    m_key += '\x1f';
    source.appendFolded(m_key, m_family);
    return KeyPrint::of(m_key);
}

KeyPrint MatchKeys::nameOf(const ScannedRow &row)
{
    return nameFrom(RowSource{row, m_position});
}

KeyPrint MatchKeys::nameOf(const Record &own)
{
    return nameFrom(LineSource{own});
}

} // namespace samverkan
