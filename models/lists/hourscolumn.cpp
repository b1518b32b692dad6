// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourscolumn.h"

#include "changeset.h"
#include "language.h"
#include "listcore.h"
#include "scan.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr qint64 ShortList = 50'000; // attendances, added up in about 20 ms

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

// Not known counts: lists often say no more than that somebody was there.
template <typename Text>
static bool counts(const Text &role, const Text &state)
{
    return (role.isEmpty() || role == "participant"_L1) && (state.isEmpty() || state == "present"_L1 || state == "late"_L1);
}

void HoursColumn::addUp(ListCore &core) const
{
    const Kind &attendance = core.catalogue().at(u"attendance");
    const QList<int> fields{attendance.indexOf(u"participant"_s), attendance.indexOf(u"minutes"_s),
                            attendance.indexOf(u"role"_s), attendance.indexOf(u"state"_s)};
    m_minutes.clear();
    scan(core.store(), attendance, fields, [this](const ScannedRow &row) {
        if (!row.isNull(1) && counts(QLatin1StringView(row.utf8(2)), QLatin1StringView(row.utf8(3))))
            m_minutes[row.integer(0)] += row.integer(1);
        return true;
    });
    m_isComplete = true;
}

qint64 HoursColumn::minutesOf(ListCore &core, RowId participant) const
{
    const Kind &attendance = core.catalogue().at(u"attendance");
    const QList<RowId> ids = core.store().find(attendance, u"participant"_s, participant);
    qint64 minutes = 0;
    for (const Record &record : core.store().records(attendance, ids)) {
        if (counts(record.text(u"role"_s), record.text(u"state"_s)))
            minutes += record.value(u"minutes"_s).toLongLong();
    }
    return minutes;
}

void HoursColumn::prepare(ListCore &core, const QList<RowId> &ids)
{
    if (m_isComplete)
        return;
    if (core.store().count(core.catalogue().at(u"attendance")) <= ShortList) {
        addUp(core);
        return;
    }
    for (RowId id : ids) {
        if (!m_minutes.contains(id))
            m_minutes.insert(id, minutesOf(core, id));
    }
}

QVariant HoursColumn::value(ListCore &core, const Record &record) const
{
    auto known = m_minutes.constFind(record.id);
    if (known == m_minutes.cend() && !m_isComplete)
        known = m_minutes.insert(record.id, minutesOf(core, record.id));
    return known == m_minutes.cend() || *known == 0 ? QVariant() : QVariant(*known);
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

bool HoursColumn::patch(ListCore &, const ChangeSet &changes)
{
    if (!changes.touches(u"attendance"_s))
        return false;
    m_isComplete = false;
    m_minutes.clear();
    return true;
}

} // namespace samverkan
