// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changelog.h"
#include "fieldsjson.h"
#include "rowuuids.h"

#include <QStringEncoder>

#include <vector>

namespace samverkan {

class Catalogue;

// The door's quick way in: new rows of one kind with the same fields, row after row. What can be
// prepared is prepared once; texts are encoded once, into memory that stays, for table and log alike.
class ManyRows
{
public:
    ManyRows(Database &database, const Catalogue &catalogue, const Kind &kind, const QList<int> &fields,
             ChangeLog &log, RowUuids &uuids);

    // Writes a row and its entry and answers its id, 0 on a fault. Leaves `row` empty for the next.
    RowId write(QVariantList &row);

private:
    struct Column
    {
        const Field *field;
        QByteArray key;
        RowUuids::OfKind *links; // of a reference
        int half; // of a pair: 0 or 1, else -1
        QByteArray utf8; // the text bound last
    };
    void bind(int column, const QVariant &value);
    void bindText(int column, const QString &text);
    void bindLink(int column, RowId id);
    bool writeEntry(QByteArrayView uuid);

    Database &m_database;
    const Kind &m_kind;
    ChangeLog &m_log;
    Statement m_insert;
    const QByteArray m_table;
    std::vector<Column> m_columns;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    FieldsJson m_json;
    QUuid m_halves[2]; // what the row is a pair of
};

} // namespace samverkan
