// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytext.h"

#include "language.h"
#include "listcore.h"
#include "store.h"
#include "uuids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

QVariant fromLog(const ListCore &core, const Field &field, const QVariant &logged)
{
    if (logged.isNull())
        return {};
    if (field.type == FieldType::YesNo)
        return logged.toBool();
    if (field.type != FieldType::Reference)
        return logged;
    const QUuid uuid = uuidFromHex(logged.toString());
    return core.store().findUuid(core.catalogue().at(field.target), uuid);
}

static QString valueText(const ListCore &core, const Field &field, const QVariant &logged)
{
    const Language &language = core.language();
    if (logged.isNull())
        return language.text("History", QT_TRANSLATE_NOOP("History", "nothing"));
    if (field.type == FieldType::Data)
        return language.text("History", QT_TRANSLATE_NOOP("History", "a file"));
    const QVariant value = fromLog(core, field, logged);
    if (field.type == FieldType::Reference && !value.toLongLong())
        return language.text("History", QT_TRANSLATE_NOOP("History", "a record that has been removed"));
    return core.valueText().display(field, value);
}

QStringList changeTexts(const ListCore &core, const Kind &kind, const LogEntry &entry)
{
    const Language &language = core.language();
    QStringList lines;
    for (const LoggedValue &value : entry.values) {
        const Field *field = kind.field(value.field);
        if (!field || field->is(FieldFlag::Internal))
            continue;
        const QString label = language.label(*field);
        if (entry.operation == u"insert")
            lines.append(label + u": "_s + valueText(core, *field, value.after));
        else
            lines.append(language.text("History", QT_TRANSLATE_NOOP("History", "%1: %2 → %3"))
                             .arg(label, valueText(core, *field, value.before), valueText(core, *field, value.after)));
    }
    return lines;
}

} // namespace samverkan
