// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "language.h"
#include "nameless.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

static QString titlePart(const Store &store, const Field &field, const QVariant &value, const Language &language)
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Reference)
        return store.title(store.catalogue().at(field.target), value.toLongLong(), language);
    if (field.type == FieldType::Date)
        return language.date(value.toString());
    return value.toString();
}

QString Store::title(const Kind &kind, RowId id, const Language &language) const
{
    const Record record = this->record(kind, id);
    QStringList parts;
    for (const QString &key : kind.title) {
        const QString part = titlePart(*this, *kind.field(key), record.value(key), language);
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!parts.isEmpty())
        return parts.join(u", "_s);
    return nameless(kind, id, language);
}

} // namespace samverkan
