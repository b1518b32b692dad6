// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowvalues.h"

#include "statement.h"
#include "textfold.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString sortedCodes(const QString &codes)
{
    QStringList list = codes.split(u' ', Qt::SkipEmptyParts);
    list.sort();
    list.removeDuplicates();
    return list.join(u' ');
}

QVariant cleanedValue(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::YesNo)
        return value.toBool();
    if (value.typeId() != QMetaType::QString)
        return value;
    QString text = cleanText(value.toString());
    if (field.type == FieldType::Choices || field.type == FieldType::Countries)
        text = sortedCodes(text);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Values cleaned(const Kind &kind, const Values &values)
{
    Values clean;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (kind.fields[it.key()].isStored())
            clean.insert(it.key(), cleanedValue(kind.fields[it.key()], it.value()));
    }
    return clean;
}

static bool same(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    return a == b;
}

Values differing(const Record &before, const Values &values)
{
    Values changed;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!same(before.value(it.key()), it.value()))
            changed.insert(it.key(), it.value());
    }
    return changed;
}

QList<int> withUnits(const Kind &kind, const QList<int> &fields)
{
    QSet<int> all;
    for (int field : fields) {
        for (const Field *member : kind.unitOf(kind.fields[field])) {
            if (member->isStored())
                all.insert(int(member - kind.fields.constData()));
        }
    }
    QList<int> ordered = all.values();
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

QString insertSql(const Kind &kind, const QList<const Field *> &fields)
{
    QString columns = u"uuid"_s;
    QString marks = u"?"_s;
    for (const Field *field : fields) {
        columns += u", "_s + field->key;
        marks += u", ?"_s;
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(kind.key, columns, marks);
}

QString updateSql(const Kind &kind, const QList<int> &fields)
{
    QStringList settings;
    for (int field : fields)
        settings.append(kind.fields[field].key + u" = ?"_s);
    return u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(kind.key, settings.join(u", "_s));
}

QList<RowId> findRows(Database &database, const Kind &kind, const QString &field, const QVariant &value)
{
    const QString condition = value.isNull() ? u" IS NULL"_s : u" = ?"_s;
    Statement select(database, u"SELECT id FROM %1 WHERE %2%3 ORDER BY id"_s.arg(kind.key, field, condition));
    if (!value.isNull())
        select.bind(0, value);
    QList<RowId> rows;
    while (select.step())
        rows.append(select.integer(0));
    return rows;
}

} // namespace samverkan
