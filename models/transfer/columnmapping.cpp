// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmapping.h"

#include "language.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace samverkan {

bool isImportable(const Field &field)
{
    if (field.is(FieldFlag::Internal) || field.type == FieldType::Data)
        return false;
    return field.isStored() || field.derivation == Derivation::Via || field.derivation == Derivation::FullName;
}

// Header keys of a kind's fields, each with the field and how sure it is: a key is surer than a label,
// a label than a further name.
static QHash<QString, QPair<int, int>> knownHeaders(const Kind &kind, const QList<const Language *> &languages)
{
    QHash<QString, QPair<int, int>> known;
    const auto add = [&](const QString &name, int field, int rank) {
        const QString key = headerKey(name);
        const auto found = known.constFind(key);
        if (!key.isEmpty() && (found == known.cend() || rank < found->second))
            known.insert(key, {field, rank});
    };
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        if (!isImportable(field))
            continue;
        add(field.key, i, 0);
        add(QString::fromUtf8(field.label), i, 1);
        for (const Language *language : languages)
            add(language->label(field), i, 1);
        for (const QString &name : field.headers)
            add(name, i, 2);
    }
    return known;
}

ColumnMapping ColumnMapping::proposed(const Kind &kind, const QStringList &headers, const QList<const Language *> &languages)
{
    ColumnMapping mapping;
    mapping.m_headers = headers;
    mapping.m_fields.fill(-1, headers.size());
    const QHash<QString, QPair<int, int>> known = knownHeaders(kind, languages);
    for (int rank = 0; rank <= 2; ++rank) {
        for (int column = 0; column < headers.size(); ++column) {
            const auto found = known.constFind(headerKey(headers[column]));
            if (found != known.cend() && found->second == rank && !mapping.m_fields.contains(found->first))
                mapping.m_fields[column] = found->first;
        }
    }
    return mapping;
}

void ColumnMapping::set(int column, int field)
{
    const qsizetype taken = m_fields.indexOf(field);
    if (field >= 0 && taken >= 0)
        m_fields[taken] = -1;
    m_fields[column] = field;
}

void ColumnMapping::assign(const Kind &kind, const QStringList &keys)
{
    for (int column = 0; column < keys.size() && column < m_fields.size(); ++column) {
        const int field = kind.indexOf(keys[column]);
        set(column, field >= 0 && isImportable(kind.fields[field]) ? field : -1);
    }
}

QStringList ColumnMapping::keys(const Kind &kind) const
{
    QStringList keys;
    for (int field : m_fields)
        keys.append(field < 0 ? QString() : kind.fields[field].key);
    return keys;
}

Sentence ColumnMapping::apply(const Kind &kind, const QString &text)
{
    for (const QString &pair : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.lastIndexOf(u'=');
        if (sign < 0)
            return sentence("Import", QT_TRANSLATE_NOOP("Import", "Write a column and a field with = between: %1"), {pair});
        const QString header = pair.first(sign).trimmed();
        const QString key = pair.sliced(sign + 1).trimmed();
        int column = int(m_headers.indexOf(header));
        for (int i = 0; column < 0 && i < m_headers.size(); ++i) {
            if (headerKey(m_headers[i]) == headerKey(header))
                column = i;
        }
        if (column < 0)
            return sentence("Import", QT_TRANSLATE_NOOP("Import", "The list has no column %1."), {header});
        const int field = kind.indexOf(key);
        if (!key.isEmpty() && (field < 0 || !isImportable(kind.fields[field])))
            return sentence("Import", QT_TRANSLATE_NOOP("Import", "There is no field %1 to read into."), {key});
        set(column, field);
    }
    return {};
}

QList<int> ColumnMapping::mappedColumns() const
{
    QList<int> columns;
    for (int column = 0; column < m_fields.size(); ++column) {
        if (m_fields[column] >= 0)
            columns.append(column);
    }
    return columns;
}

QStringList ColumnMapping::unmappedHeaders() const
{
    QStringList headers;
    for (int column = 0; column < m_fields.size(); ++column) {
        if (m_fields[column] < 0 && !m_headers[column].isEmpty())
            headers.append(m_headers[column]);
    }
    return headers;
}

bool makesNameless(const Kind &kind, const Field &field)
{
    return kind.key == u"mobility" && field.target == u"participant" && field.isStored() && field.is(FieldFlag::Required);
}

QList<int> requiredWithoutColumn(const Kind &kind, const ColumnMapping &mapping)
{
    QList<int> missing;
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        if (field.is(FieldFlag::Required) && isImportable(field) && mapping.columnOf(i) < 0 && !makesNameless(kind, field))
            missing.append(i);
    }
    return missing;
}

} // namespace samverkan
