// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmaking.h"

#include "language.h"
#include "personname.h"
#include "textfold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

// The field whose text a person writes as the record's name; null if it is called by something else.
static const Field *nameField(const Kind &kind)
{
    const Field *field = kind.title.isEmpty() ? nullptr : kind.field(kind.title.first());
    const bool isName = field && field->type == FieldType::Text
        && (field->isStored() || field->derivation == Derivation::FullName);
    return isName && !kind.isPair() ? field : nullptr;
}

bool canMakeByName(const Kind &kind, const QStringList &given)
{
    const Field *name = nameField(kind);
    if (!name || !kind.listed)
        return false;
    for (const Field &field : kind.fields) {
        if (field.is(FieldFlag::Required) && field.key != name->key && !given.contains(field.key))
            return false;
    }
    return true;
}

Values namedValues(const Kind &kind, const QString &name)
{
    const Field *field = nameField(kind);
    const QString text = cleanText(name).simplified();
    if (!field || text.isEmpty())
        return {};
    if (field->isStored())
        return {{kind.indexOf(field->key), text}};
    const PersonName person = splitName(text);
    Values values;
    for (const auto &[key, part] : {std::pair(u"given_name"_s, person.given), std::pair(u"family_name"_s, person.family)}) {
        if (!part.isEmpty())
            values.insert(kind.indexOf(key), part);
    }
    return values;
}

QString makeText(const Language &language, const Kind &kind, const QString &name)
{
    return language.text(sentence("Form", QT_TRANSLATE_NOOP("Form", "Create %1 “%2”"),
                                  {spoken("Kind", kind.singular), name.simplified()}));
}

Sentence makeName(const Kind &kind, const QString &name)
{
    return sentence("Step", QT_TRANSLATE_NOOP("Step", "Add %1 %2"), {spoken("Kind", kind.singular), name.simplified()});
}

} // namespace samverkan
