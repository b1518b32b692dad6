// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

namespace samverkan {

// What a field holds, and how its value is stored and carried about (as QVariant):
// a null QVariant is "not known" everywhere; an empty text is never stored.
enum class FieldType {
    Text, // QString, one line
    LongText, // QString, several lines
    Integer, // qint64
    Decimal, // double
    YesNo, // bool, stored 0 or 1
    Date, // QString, ISO 8601: "2013-05-14"; with MayBePartial also "2013-05" and "2013"
    Duration, // qint64, minutes
    Choice, // QString, the key of a value in the code list `list`
    Choices, // QString, keys of the code list `list`, sorted, one space between
    Country, // QString, ISO 3166-1 alpha-2
    Countries, // QString, country codes, sorted, one space between
    Reference, // qint64, row id in the kind `target`
    IdentityNumber, // QString, twelve digits or a placeholder (domain rules: identitynumber.h)
    OrganisationNumber, // QString, ten digits
    Email, // QString
    Phone, // QString
    Key, // QString, a key of the program itself (a kind, a field, a UUID as text)
    Data, // QByteArray
};

enum class FieldFlag {
    None = 0,
    Required = 1, // a record without it is not accepted from a form or a list
    Sensitive = 2, // masked on screen, left out of copies for partners
    Searchable = 4, // part of "search in all fields"
    Groupable = 8, // a variable of statistics, filters and groups
    MayBePartial = 16, // a date known only by year or month
    Unlisted = 32, // not a column unless asked for
    Internal = 64, // kept by the program: in no form and no import
    ReadOnly = 128, // shown, never typed
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

// Where the value of a field that has no column comes from.
enum class Derivation {
    None, // stored
    Via, // the field `source` ("reference.field") of the record a reference points to
    FullName, // given and family name of a participant
    AgeBand, // band of the age at `source` (see derived.h)
    Month, // "2013-05" of the date `source`
    Year, // "2013" of the date `source`
};

// One field of a kind: everything form, table, filter, import, export, history, statistics and
// assistive technology need to know of it. Labels are English source texts of the context "Field",
// groups of "FieldGroup", help of "FieldHelp"; Language (language.h) gives them in a language.
struct Field
{
    QString key; // name for scripts, the log and, when stored, the column
    FieldType type = FieldType::Text;
    const char *label = "";
    const char *help = "";
    const char *group = "";
    QString list; // Choice, Choices: the code list
    QString target; // Reference: the kind
    QString unit; // fields of one unit are written, compared and asked about as one value
    QStringList headers; // header names an import knows besides key and labels
    Derivation derivation = Derivation::None;
    QString source;
    FieldFlags flags;
    qint64 minimum = 0; // Integer, Decimal, Duration: smallest and largest value taken
    qint64 maximum = 1'000'000'000;
    const char *neededFor = ""; // purpose that needs it, context "Purpose"; "" if none

    bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    bool isStored() const { return derivation == Derivation::None; }
    bool isNumber() const
    {
        return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Duration;
    }
    bool isText() const
    {
        return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Email
            || type == FieldType::Phone || type == FieldType::IdentityNumber
            || type == FieldType::OrganisationNumber;
    }

    // Sentences of the catalogue: one line a field, `text("name", "Name").required().searchable()`.
    Field &required() { return with(FieldFlag::Required); }
    Field &sensitive() { return with(FieldFlag::Sensitive); }
    Field &searchable() { return with(FieldFlag::Searchable); }
    Field &groupable() { return with(FieldFlag::Groupable); }
    Field &partial() { return with(FieldFlag::MayBePartial); }
    Field &unlisted() { return with(FieldFlag::Unlisted); }
    Field &internal() { return with(FieldFlag::Internal); }
    Field &readOnly() { return with(FieldFlag::ReadOnly); }
    Field &inUnit(const QString &name) { unit = name; return *this; }
    Field &known(const QStringList &names) { headers = names; return *this; }
    Field &between(qint64 least, qint64 most) { minimum = least; maximum = most; return *this; }
    Field &explained(const char *text) { help = text; return *this; }
    Field &neededForPurpose(const char *purpose) { neededFor = purpose; return *this; }
    Field &derivedBy(Derivation how, const QString &from)
    {
        derivation = how;
        source = from;
        return *this;
    }

private:
    Field &with(FieldFlag flag) { flags |= flag; return *this; }
};

} // namespace samverkan
