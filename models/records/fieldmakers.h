// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

// Short names for making fields in the catalogue's lines.
namespace samverkan::make {

inline Field field(FieldType type, const QString &key, const char *label)
{
    Field made;
    made.type = type;
    made.key = key;
    made.label = label;
    return made;
}
inline Field text(const QString &key, const char *label) { return field(FieldType::Text, key, label); }
inline Field longText(const QString &key, const char *label) { return field(FieldType::LongText, key, label); }
inline Field integer(const QString &key, const char *label) { return field(FieldType::Integer, key, label); }
inline Field decimal(const QString &key, const char *label) { return field(FieldType::Decimal, key, label); }
inline Field yesNo(const QString &key, const char *label) { return field(FieldType::YesNo, key, label); }
inline Field date(const QString &key, const char *label) { return field(FieldType::Date, key, label); }
inline Field duration(const QString &key, const char *label) { return field(FieldType::Duration, key, label); }
inline Field country(const QString &key, const char *label) { return field(FieldType::Country, key, label); }
inline Field countries(const QString &key, const char *label) { return field(FieldType::Countries, key, label); }
inline Field email(const QString &key, const char *label) { return field(FieldType::Email, key, label); }
inline Field phone(const QString &key, const char *label) { return field(FieldType::Phone, key, label); }
inline Field keyText(const QString &key, const char *label) { return field(FieldType::Key, key, label); }
inline Field choice(const QString &key, const char *label, const QString &list)
{
    Field made = field(FieldType::Choice, key, label);
    made.list = list;
    return made;
}
inline Field choices(const QString &key, const char *label, const QString &list)
{
    Field made = field(FieldType::Choices, key, label);
    made.list = list;
    return made;
}
inline Field reference(const QString &key, const char *label, const QString &target)
{
    Field made = field(FieldType::Reference, key, label);
    made.target = target;
    return made;
}
// The field `source` ("reference.field") shown as this kind's own.
inline Field via(FieldType type, const QString &key, const char *label, const QString &source)
{
    return field(type, key, label).derivedBy(Derivation::Via, source);
}

// Puts a heading over a block of fields.
inline QList<Field> under(const char *group, QList<Field> fields)
{
    for (Field &field : fields)
        field.group = group;
    return fields;
}

} // namespace samverkan::make
