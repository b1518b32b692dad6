// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandparts.h"
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace samverkan {

static QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"long_text"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Decimal: return u"decimal"_s;
    case FieldType::YesNo: return u"yes_no"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Duration: return u"minutes"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::Choices: return u"choices"_s;
    case FieldType::Country: return u"country"_s;
    case FieldType::Countries: return u"countries"_s;
    case FieldType::Reference: return u"reference"_s;
    case FieldType::IdentityNumber: return u"identity_number"_s;
    case FieldType::OrganisationNumber: return u"organisation_number"_s;
    case FieldType::Email: return u"email"_s;
    case FieldType::Phone: return u"phone"_s;
    case FieldType::Key: return u"key"_s;
    case FieldType::Data: return u"data"_s;
    }
    return {};
}

static QJsonObject jsonOf(const Field &field, const Language &language)
{
    QJsonObject json{{u"key"_s, field.key}, {u"type"_s, typeName(field.type)}, {u"label"_s, language.label(field)},
                     {u"required"_s, field.is(FieldFlag::Required)}, {u"groupable"_s, field.is(FieldFlag::Groupable)},
                     {u"derived"_s, !field.isStored()}};
    if (!field.list.isEmpty())
        json.insert(u"list"_s, field.list);
    if (!field.target.isEmpty())
        json.insert(u"target"_s, field.target);
    return json;
}

int kindsCommand(const CommandCall &call)
{
    QJsonArray kinds;
    for (const auto &kind : call.program.catalogue.kinds()) {
        if (!call.terminal.speaksJson()) {
            call.terminal.print(u"%1\t%2"_s.arg(kind->key, call.program.language.plural(*kind)));
            for (const Field &field : kind->fields) {
                if (!field.is(FieldFlag::Internal))
                    call.terminal.print(u"\t%1\t%2"_s.arg(field.key, call.program.language.label(field)));
            }
        }
        QJsonArray fields;
        for (const Field &field : kind->fields) {
            if (!field.is(FieldFlag::Internal))
                fields.append(jsonOf(field, call.program.language));
        }
        kinds.append(QJsonObject{{u"kind"_s, kind->key}, {u"label"_s, call.program.language.plural(*kind)}, {u"fields"_s, fields}});
    }
    if (call.terminal.speaksJson())
        call.terminal.print(kinds);
    return ExitDone;
}

int helpCommand(const CommandCall &call)
{
    const Language &language = call.program.language;
    const QString wanted = call.words.value(0);
    if (!wanted.isEmpty() && !findCommand(wanted))
        return call.terminal.usage(sentence("Command", QT_TRANSLATE_NOOP("Command", "There is no command %1. See: samverkan help"), {wanted}));
    if (wanted.isEmpty())
        call.terminal.print(u"samverkan [FILE]\n\t"_s
                            + language.text("Command", QT_TRANSLATE_NOOP("Command", "Opens the window, on a project if one is named.")));
    for (const Command &command : commands()) {
        if (wanted.isEmpty() || command.name == wanted)
            call.terminal.print(u"samverkan %1 %2\n\t%3"_s.arg(command.name, QString::fromUtf8(command.arguments),
                                                               language.text("Command", command.summary)));
    }
    if (wanted.isEmpty())
        call.terminal.print(u"samverkan --version"_s);
    return ExitDone;
}

} // namespace samverkan
