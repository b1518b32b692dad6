// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldchanges.h"

#include <QObject>
#include <QTimer>

namespace samverkan {

// What changing one field of many records would do, found out in pieces so that the window goes on
// living over 200 000 of them: which will change, which hold the value already, which must be left out
// and why. Looks anew when the project changes. Window's thread; the source outlives it.
class FieldChangePlan : public QObject
{
    Q_OBJECT
public:
    FieldChangePlan(ListSource &source, const Kind &kind, QObject *parent = nullptr);

    const Kind &kind() const { return m_kind; }
    ListSource &source() const { return m_source; }

    void setRecords(const QList<RowId> &ids);
    // A null value empties the field.
    void setChange(int field, const QVariant &value);
    void clearChange();

    const QList<RowId> &records() const { return m_ids; }
    int field() const { return m_field; } // -1: no change is asked for
    const QVariant &value() const { return m_value; }

    // A short selection is looked at at once, a long one goes on by itself.
    bool isDone() const { return m_field >= 0 && m_looked == m_ids.size(); }
    qsizetype looked() const { return m_looked; }
    const QList<RowId> &changing() const { return m_changing; }
    const QList<RowId> &leftOut() const { return m_leftOut; }
    qsizetype same() const { return m_same; } // hold the value already
    // The first of each, with words; at most `ExampleRows`.
    const QList<FieldChange> &changingExamples() const { return m_changingExamples; }
    const QList<FieldChange> &leftOutExamples() const { return m_leftOutExamples; }

    static constexpr int ExampleRows = 100;
    static constexpr int PieceRows = 128;

signals:
    // Counts or examples are others now.
    void progressed();
    // Once all have been looked at; after the last progressed().
    void done();

private:
    void begin();
    void lookOn();
    void look(const Record &record);

    ListSource &m_source;
    const Kind &m_kind;
    QList<RowId> m_ids;
    int m_field = -1;
    QVariant m_value;
    qsizetype m_looked = 0;
    qsizetype m_same = 0;
    QList<RowId> m_changing;
    QList<RowId> m_leftOut;
    QList<FieldChange> m_changingExamples;
    QList<FieldChange> m_leftOutExamples;
    QTimer m_next;
};

} // namespace samverkan
