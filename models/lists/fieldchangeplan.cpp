// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldchangeplan.h"

#include "changeset.h"
#include "fieldstore.h"
#include "listcore.h"
#include "listsource.h"
#include "store.h"

#include <QElapsedTimer>

namespace samverkan {

static constexpr qint64 turnMilliseconds = 12; // in one turn of the event loop

FieldChangePlan::FieldChangePlan(ListSource &source, const Kind &kind, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_kind(kind)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FieldChangePlan::lookOn);
    connect(&source.core(), &ListCore::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.rows.contains(m_kind.key))
            begin();
    });
    connect(&source, &ListSource::languageChanged, this, &FieldChangePlan::begin);
}

void FieldChangePlan::setRecords(const QList<RowId> &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    begin();
}

void FieldChangePlan::setChange(int field, const QVariant &value)
{
    m_field = field;
    m_value = value;
    begin();
}

void FieldChangePlan::clearChange()
{
    m_field = -1;
    m_value.clear();
    begin();
}

void FieldChangePlan::begin()
{
    m_looked = 0;
    m_same = 0;
    m_changing.clear();
    m_leftOut.clear();
    m_changingExamples.clear();
    m_leftOutExamples.clear();
    m_next.stop();
    if (m_field >= 0)
        lookOn();
    else
        emit progressed();
}

// As much as fits into a turn of the event loop.
void FieldChangePlan::lookOn()
{
    QElapsedTimer turn;
    turn.start();
    while (m_looked < m_ids.size() && turn.elapsed() < turnMilliseconds) {
        const QList<RowId> piece = m_ids.mid(m_looked, PieceRows);
        for (const Record &record : m_source.core().store().records(m_kind, piece))
            look(record);
        m_looked += piece.size();
    }
    const bool isLast = m_looked == m_ids.size();
    if (!isLast)
        m_next.start(0);
    emit progressed();
    if (isLast)
        emit done();
}

void FieldChangePlan::look(const Record &record)
{
    if (holds(record, m_field, m_value)) {
        ++m_same;
        return;
    }
    const bool breaks = !blockingErrors(record, {{m_field, m_value}}).isEmpty();
    (breaks ? m_leftOut : m_changing).append(record.id);
    QList<FieldChange> &examples = breaks ? m_leftOutExamples : m_changingExamples;
    if (examples.size() < ExampleRows)
        examples.append(fieldChange(m_source.core(), record, m_field, m_value));
}

} // namespace samverkan
