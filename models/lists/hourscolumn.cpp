// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourscolumn.h"

#include "changeset.h"
#include "language.h"
#include "listcore.h"
#include "scan.h"
#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr qint64 ShortList = 50'000; // attendances, added up in about 20 ms
static constexpr qsizetype FewLines = 200;

QString HoursColumn::columnKey()
{
    return u"hours"_s;
}

QString HoursColumn::kind() const
{
    return u"participant"_s;
}

QString HoursColumn::label(const Language &language) const
{
    return language.text("Column", QT_TRANSLATE_NOOP("Column", "Hours"));
}

QString HoursColumn::absentText(const Language &language) const
{
    return language.text("Column", QT_TRANSLATE_NOOP("Column", "No hours"));
}

// Not known counts: lists often say no more than that somebody was there.
template <typename Text>
static bool counts(const Text &role, const Text &state)
{
    return (role.isEmpty() || role == "participant"_L1) && (state.isEmpty() || state == "present"_L1 || state == "late"_L1);
}

// What of an attendance is asked for, in the order of add().
static QList<int> attendanceFields(const Kind &attendance)
{
    return {attendance.indexOf(u"participant"_s), attendance.indexOf(u"minutes"_s), attendance.indexOf(u"role"_s),
            attendance.indexOf(u"state"_s)};
}

bool HoursColumn::add(const ScannedRow &row) const
{
    if (!row.isNull(1) && counts(QLatin1StringView(row.utf8(2)), QLatin1StringView(row.utf8(3))))
        m_minutes[row.integer(0)] += row.integer(1);
    return true;
}

void HoursColumn::addUp(ListCore &core) const
{
    const Kind &attendance = core.catalogue().at(u"attendance");
    m_minutes.clear();
    scan(core.store(), attendance, attendanceFields(attendance), [this](const ScannedRow &row) { return add(row); });
    m_isComplete = true;
}

void HoursColumn::addUp(ListCore &core, const QList<RowId> &people) const
{
    const Kind &attendance = core.catalogue().at(u"attendance");
    for (RowId id : people)
        m_minutes.insert(id, 0);
    const QList<int> fields = attendanceFields(attendance);
    scanOf(core.store(), attendance, fields, fields.first(), people, [this](const ScannedRow &row) { return add(row); });
}

void HoursColumn::prepare(ListCore &core, const QList<RowId> &ids)
{
    if (m_isComplete)
        return;
    if (!m_isShort)
        m_isShort = !core.store().hasMoreThan(core.catalogue().at(u"attendance"), ShortList);
    if (*m_isShort) {
        addUp(core);
        return;
    }
    QList<RowId> unknown;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(unknown), [this](RowId id) { return !m_minutes.contains(id); });
    addUp(core, unknown);
}

QVariant HoursColumn::value(ListCore &core, const Record &record) const
{
    if (!m_isComplete && !m_minutes.contains(record.id))
        addUp(core, {record.id});
    const qint64 minutes = m_minutes.value(record.id);
    return minutes ? QVariant(minutes) : QVariant();
}

QString HoursColumn::text(const Language &language, const Kind &, const QVariant &value) const
{
    return value.isNull() ? QString() : language.number(value.toLongLong() / 60);
}

QString HoursColumn::toolTip(const Language &language, const Kind &, const QVariant &value) const
{
    return value.isNull() ? QString() : language.duration(value.toLongLong());
}

void HoursColumn::all(ListCore &core, const Kind &, const std::function<void(RowId, const QVariant &)> &tell) const
{
    if (!m_isComplete)
        addUp(core);
    for (auto it = m_minutes.cbegin(); it != m_minutes.cend(); ++it) {
        if (it.value())
            tell(it.key(), it.value());
    }
}

// A few lines more or different (somebody ticks attendance): only their people are added up again.
// Whom a removed line belonged to is not known any more.
bool HoursColumn::patch(ListCore &core, const ChangeSet &changes)
{
    if (!changes.touches(u"attendance"_s))
        return false;
    const ChangeSet::Rows rows = changes.rows.value(u"attendance"_s);
    const QSet<RowId> changed = rows.inserted + QSet<RowId>(rows.updated.keyBegin(), rows.updated.keyEnd());
    if (changes.everything || !rows.removed.isEmpty() || changed.size() > FewLines) {
        m_isComplete = false;
        m_isShort.reset();
        m_minutes.clear();
        return true;
    }
    QSet<RowId> people;
    for (const Record &line : core.store().records(core.catalogue().at(u"attendance"), changed.values()))
        people.insert(line.value(u"participant"_s).toLongLong());
    addUp(core, people.values());
    return true;
}

} // namespace samverkan
