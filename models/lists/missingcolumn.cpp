// SPDX-License-Identifier: GPL-3.0-or-later
#include "missingcolumn.h"

#include "language.h"
#include "listcore.h"
#include "rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

QString MissingColumn::columnKey()
{
    return u"missing"_s;
}

bool MissingColumn::appliesTo(const Kind &kind) const
{
    return std::any_of(kind.fields.cbegin(), kind.fields.cend(), [](const Field &field) { return *field.neededFor; });
}

QString MissingColumn::label(const Language &language) const
{
    return language.text("Column", QT_TRANSLATE_NOOP("Column", "Missing"));
}

QString MissingColumn::absentText(const Language &language) const
{
    return language.text("Column", QT_TRANSLATE_NOOP("Column", "Nothing missing"));
}

QVariant MissingColumn::value(ListCore &, const Record &record) const
{
    QStringList missing;
    for (const Field *field : missingFields(record))
        missing.append(field->key);
    return missing.isEmpty() ? QVariant() : missing.join(u' ');
}

QString MissingColumn::text(const Language &language, const Kind &kind, const QVariant &value) const
{
    const QStringList missing = value.toString().split(u' ', Qt::SkipEmptyParts);
    if (missing.isEmpty())
        return {};
    const QString first = language.label(*kind.field(missing.first()));
    return missing.size() == 1 ? first : first + " +"_L1 + language.number(qint64(missing.size() - 1));
}

QString MissingColumn::toolTip(const Language &language, const Kind &kind, const QVariant &value) const
{
    QStringList lines;
    for (const QString &key : value.toString().split(u' ', Qt::SkipEmptyParts)) {
        const Field &field = *kind.field(key);
        const QString purpose = language.text("Purpose", field.neededFor);
        lines.append(purpose.isEmpty() ? language.label(field)
                                       : language.text("Column", QT_TRANSLATE_NOOP("Column", "%1: needed for the %2"))
                                             .arg(language.label(field), purpose));
    }
    return lines.join(u'\n');
}

void MissingColumn::all(ListCore &core, const Kind &kind, const std::function<void(RowId, const QVariant &)> &tell) const
{
    QStringList needed;
    for (const Field *field : missingFields(Record(kind)))
        needed.append(field->key);
    const ColumnSet &columns = core.columns(kind);
    columns.load(needed);
    QList<const Column *> fields;
    for (const QString &key : needed)
        fields.append(&columns.column(key));
    QHash<quint32, QVariant> values; // by which are missing: few are different
    for (Slot slot : columns.rows().byId()) {
        quint32 missing = 0;
        for (qsizetype i = 0; i < fields.size(); ++i)
            missing |= quint32(fields[i]->codes[slot] == 0) << i;
        if (!missing)
            continue;
        QVariant &value = values[missing];
        if (value.isNull()) {
            QStringList keys;
            for (qsizetype i = 0; i < needed.size(); ++i) {
                if (missing >> i & 1)
                    keys.append(needed[i]);
            }
            value = keys.join(u' ');
        }
        tell(columns.rows().id(slot), value);
    }
}

} // namespace samverkan
