// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QHash>
#include <QList>

namespace samverkan {

// What hangs on a record of one kind: the rows of `kind` whose `field` points to it.
struct Relation
{
    QString kind;
    QString field;
};

// One kind of record: one table of the project file, one list, one form.
class Kind
{
public:
    QString key; // singular, also the table's name
    const char *singular = ""; // context "Kind"
    const char *plural = "";
    const char *icon = ""; // name in the icon set
    QList<Field> fields; // stored and derived, in the order of the form
    QStringList title; // fields that name a record, joined by ", "
    QStringList pair; // two references whose rows are a pair: the row's UUID is derived from them
    QList<QStringList> matches; // what identifies a record in a list, strongest first
    bool listed = true; // shown to scripts and in the navigation's lists

    // Index of a field in `fields`, -1 if there is none. Constant time.
    int indexOf(const QString &fieldKey) const { return m_index.value(fieldKey, -1); }
    const Field *field(const QString &fieldKey) const;
    bool isPair() const { return pair.size() == 2; }
    // Fields with a column, in catalogue order.
    QList<const Field *> storedFields() const;
    // All fields of one unit (the field alone if it has none), in catalogue order.
    QList<const Field *> unitOf(const Field &field) const;

private:
    friend class Catalogue;
    void index();
    QHash<QString, int> m_index;
};

} // namespace samverkan
