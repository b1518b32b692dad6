// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytext.h"

#include "derived.h"
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

QString loggedText(const ListCore &core, const Field &field, const QVariant &logged)
{
    const Language &language = core.language();
    if (logged.isNull())
        return language.text("History", QT_TRANSLATE_NOOP("History", "nothing"));
    if (field.type == FieldType::Data)
        return language.text("History", QT_TRANSLATE_NOOP("History", "a file"));
    if (field.type == FieldType::Reference)
        return titleOfRow(core, core.catalogue().at(field.target), uuidFromHex(logged.toString()));
    return core.valueText().display(field, fromLog(core, field, logged));
}

static bool isSame(const QVariant &a, const QVariant &b)
{
    return a.isNull() == b.isNull() && a == b;
}

QList<LoggedValue> toldValues(const Kind &kind, const LogEntry &entry)
{
    QList<LoggedValue> told;
    for (const LoggedValue &value : entry.values) {
        const Field *field = kind.field(value.field);
        if (field && !field->is(FieldFlag::Internal) && !isSame(value.before, value.after))
            told.append(value);
    }
    return told;
}

QStringList changeTexts(const ListCore &core, const Kind &kind, const LogEntry &entry)
{
    const Language &language = core.language();
    QStringList lines;
    for (const LoggedValue &value : toldValues(kind, entry)) {
        const Field &field = *kind.field(value.field);
        const QString label = language.label(field);
        if (entry.operation == u"insert" || entry.operation == u"delete")
            lines.append(label + u": "_s + loggedText(core, field, entry.operation == u"insert" ? value.after : value.before));
        else
            lines.append(language.text("History", QT_TRANSLATE_NOOP("History", "%1: %2 → %3"))
                             .arg(label, loggedText(core, field, value.before), loggedText(core, field, value.after)));
    }
    return lines;
}

static QString titlePart(const ListCore &core, const Record &record, const Field &field, const QVariant &logged)
{
    if (!field.isStored())
        return derivedValue(record, field, core.catalogue().ageBands()).toString();
    if (logged.isNull())
        return {};
    if (field.type == FieldType::Reference)
        return titleOfRow(core, core.catalogue().at(field.target), uuidFromHex(logged.toString()));
    return field.type == FieldType::Date ? core.language().date(logged.toString()) : logged.toString();
}

QString removedTitle(const ListCore &core, const Kind &kind, const QHash<QString, QVariant> &values)
{
    Record record(kind); // for what a title derives; links are no part of that
    for (const Field *field : kind.storedFields()) {
        if (field->type != FieldType::Reference && values.contains(field->key))
            record.set(field->key, fromLog(core, *field, values.value(field->key)));
    }
    QStringList parts;
    for (const QString &key : kind.title)
        parts.append(titlePart(core, record, *kind.field(key), values.value(key)));
    parts.removeAll(QString());
    if (!parts.isEmpty())
        return parts.join(u", "_s);
    //: %1 is a kind of record: "Participant without a name"
    return core.language().text("History", QT_TRANSLATE_NOOP("History", "%1 without a name")).arg(core.language().singular(kind));
}

QString titleOfRow(const ListCore &core, const Kind &kind, const QUuid &row)
{
    if (const RowId id = core.store().findUuid(kind, row))
        return core.title(kind, id);
    const QHash<QString, QVariant> values = lastValuesOf(core.store(), row);
    return values.isEmpty() ? core.language().text("History", QT_TRANSLATE_NOOP("History", "a record that has been removed"))
                            : removedTitle(core, kind, values);
}

QString countText(const ListCore &core, const Kind &kind, qint64 count)
{
    const char *name = count == 1 ? kind.singular : kind.plural;
    return core.language().text(sentence("History", QT_TRANSLATE_NOOP("History", "%1 %2"),
                                         {core.language().number(count), spoken("Kind", name)}));
}

QString momentText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return local.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace samverkan
