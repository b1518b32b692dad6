// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QObject>
#include <QStringList>

class QMimeData;

namespace samverkan {

class RecordTableModel;

// Rows of a record table as they are shown, for the clipboard: a line a row with tabs between cells as
// text, and a table with its headings as HTML. Many rows are read in pieces, so that the window lives.
class RowCopy : public QObject
{
    Q_OBJECT
public:
    // `columns` are keys, in the order shown. The model outlives it.
    RowCopy(RecordTableModel *model, const QList<RowId> &ids, const QStringList &columns, QObject *parent);

    static constexpr int AtOnce = 2000; // rows that need no pieces

    // Emits finished() before it returns when there are few rows.
    void start();
    qsizetype count() const { return m_ids.size(); }
    // What was read so far; the caller's.
    QMimeData *data() const;

signals:
    void progressed(double share);
    void finished();

private:
    void readOn(int rows);
    void readRow(int row);

    RecordTableModel *m_model;
    QList<RowId> m_ids;
    QStringList m_columns;
    QString m_text;
    QString m_html;
    qsizetype m_at = 0;
};

} // namespace samverkan
