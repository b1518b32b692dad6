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
    void appendFolded(QByteArray &key, int field) const
    {
        const QVariant &value = own.value(field);
        if (value.typeId() == QMetaType::QString)
            appendFoldedUtf8(key, QStringView(*static_cast<const QString *>(value.constData())));
        else
            appendFoldedUtf8(key, value.toString());
    }
};

} // namespace

MatchKeys::MatchKeys(const Store &store, const Kind &kind, const ColumnMapping &mapping, const KeptValues &values)
    : m_store(store)
    , m_kind(kind)
    , m_values(values)
    , m_row(kind)
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
    int position = 0;
    for (int field : std::as_const(m_alike)) {
        m_row.set(field, row.value(position, m_kind.fields[field]));
        ++position;
    }
    m_values.forget(0);
    m_values.keep(m_row);
    if (m_via.isEmpty())
        return KeyPrint::of(m_values.from(0));
    m_key = m_values.from(0).toByteArray();
    for (int reference : m_via.keys())
        m_key += m_targets.value({reference, row.integer(position++)});
    return KeyPrint::of(m_key);
}

// As a table's column reads as text.
static QByteArray columnText(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QByteArray::number(int(value.toBool())) : value.toString().toUtf8();
}

KeyPrint MatchKeys::alikeOf(QByteArrayView kept, const QMap<int, Values> &via)
{
    if (m_via.isEmpty())
        return KeyPrint::of(kept);
    m_key = kept.toByteArray();
    for (auto it = m_via.cbegin(); it != m_via.cend(); ++it) {
        const Values values = via.value(it.key());
        for (int field : it.value())
            m_key += columnText(values.value(field)) + '\x1e';
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

LineKeys MatchKeys::of(const Record &own, QByteArrayView kept, const QMap<int, Values> &via)
{
    LineKeys keys;
    keys.alike = alikeOf(kept, via);
    for (qsizetype rule = 0; rule < ruleCount(); ++rule)
        keys.rules.append(ruleFrom(rule, LineSource{own}));
    if (hasNames())
        keys.name = nameFrom(LineSource{own});
    return keys;
}

} // namespace samverkan
