// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "changelog.h"
#include "fieldsjson.h"
#include "rowuuids.h"

#include <vector>

namespace samverkan {

class Catalogue;

// The door's quick way in: new rows of one kind with the same fields, row after row. What can be
// prepared is prepared once; texts are encoded once, into memory that stays, for table and log alike.
class ManyRows final : public NewRow
{
public:
    ManyRows(Database &database, const Catalogue &catalogue, const Kind &kind, const QList<int> &fields,
             ChangeLog &log, RowUuids &uuids);

    void set(int place, const QVariant &value) override;
    void setNull(int place) override;
    void setNumber(int place, qint64 number) override;
    void setCleanText(int place, QByteArrayView utf8) override;
    // Writes the row as it was set, and its entry, and answers its id, 0 on a fault.
    RowId write();

private:
    struct Column
    {
        const Field *field;
        FieldsJson::Key key;
        RowUuids::OfKind *links; // of a reference
        int half; // of a pair: 0 or 1, else -1
        QByteArray utf8; // the text set last
    };
    void setLink(int place, RowId id);
    bool writeEntry(QByteArrayView uuid);

    Database &m_database;
    const Kind &m_kind;
    ChangeLog &m_log;
    Statement m_insert;
    const QByteArray m_table;
    std::vector<Column> m_columns;
    FieldsJson m_json;
    QUuid m_halves[2]; // what the row is a pair of
    bool m_isLinkLost = false;
};

} // namespace samverkan
