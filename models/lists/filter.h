// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

namespace samverkan {

class ListSource;

// One condition on a list. Several are joined by "and".
struct FilterTerm
{
    enum class Test {
        AnyOf, // the value is one of `values`; a null among them means "not known"
        Empty,
        NotEmpty,
        Between, // from <= value <= to, either may be null; dates as ISO text, numbers as numbers.
                 // A half-known date is in when any day it may stand for is
        Contains, // the text holds all the words of `values`' one text, in any order, without regard to
                  // case and accents
        Rows, // the record is one of `rows`: the people behind a figure
    };

    QString field; // key of a field or of a computed column; empty for Rows
    Test test = Test::AnyOf;
    QVariantList values;
    QVariant from;
    QVariant to;
    QList<RowId> rows;
    QString name; // what a Rows term is called on its chip: "Women from Latvia"

    bool operator==(const FilterTerm &) const = default;

    static FilterTerm anyOf(const QString &field, const QVariantList &values);
    static FilterTerm empty(const QString &field);
    static FilterTerm notEmpty(const QString &field);
    static FilterTerm between(const QString &field, const QVariant &from, const QVariant &to);
    static FilterTerm contains(const QString &field, const QString &words);
    static FilterTerm onlyRows(const QList<RowId> &rows, const QString &name);
};

// What a list shows: the words searched for and the conditions. A plain value.
struct RecordFilter
{
    QString words;
    QList<FilterTerm> terms;

    bool isEmpty() const { return words.trimmed().isEmpty() && terms.isEmpty(); }
    bool operator==(const RecordFilter &) const = default;

    // The term on a field, null if there is none. A field has at most one term.
    const FilterTerm *term(const QString &field) const;
    // Replaces the term on the same field, or adds it.
    void set(const FilterTerm &term);
    void remove(const QString &field);

    // How saved searches keep it. Rows terms are not kept: row numbers mean nothing later.
    QJsonObject toJson() const;
    static RecordFilter fromJson(const QJsonObject &json);
};

// The words on a filter's chip.
struct FilterChip
{
    QString label; // "Role"
    QString value; // "3 chosen", "2013-01-01 – 2013-12-31", "not known"
    QString spoken; // "Filter: Role, 3 chosen"
};
FilterChip chipOf(const ListSource &source, const Kind &kind, const FilterTerm &term);

// One value of a field or computed column as a list of its values says it; "Not known" of null. Of a
// field that holds several codes, one of them.
QString filterValueText(const ListSource &source, const Kind &kind, const QString &key, const QVariant &value);

// How many rows hold a value, for a filter's popover.
struct ValueCount
{
    QVariant value; // null: not known
    QString text;
    int count = 0;
};

} // namespace samverkan
