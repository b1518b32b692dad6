// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourscolumn.h"

#include "changeset.h"
#include "language.h"
#include "listcore.h"
#include "scan.h"
#include "store.h"
#include "timepiece.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr qint64 ShortList = 50'000; // attendances, added up in about 20 ms
static constexpr qsizetype Few = 200; // lines that changed, people that came

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

// What of an attendance is asked for, in the order of minutesOf() and add().
static QList<int> attendanceFields(const Kind &attendance)
{
    return {attendance.indexOf(u"participant"_s), attendance.indexOf(u"minutes"_s), attendance.indexOf(u"role"_s),
            attendance.indexOf(u"state"_s)};
}

// Minutes of an attendance that count, else 0.
static qint64 minutesOf(const ScannedRow &row)
{
    const bool isCounted = !row.isNull(1) && counts(QLatin1StringView(row.utf8(2)), QLatin1StringView(row.utf8(3)));
    return isCounted ? row.integer(1) : 0;
}

static const RowIndex &participants(const ListCore &core)
{
    return core.columns(core.catalogue().at(u"participant")).rows();
}

// Who came after the list was begun is left out, and asked for singly.
static void add(std::vector<quint32> &minutes, const RowIndex &people, const ScannedRow &row)
{
    if (const qint64 more = minutesOf(row)) {
        const qint64 slot = people.slotOf(row.integer(0));
        if (slot >= 0 && size_t(slot) < minutes.size())
            minutes[size_t(slot)] += quint32(more);
    }
}

void HoursColumn::addUp(ListCore &core) const
{
    const Kind &attendance = core.catalogue().at(u"attendance");
    const RowIndex &people = participants(core);
    forget();
    m_all.assign(people.slotCount(), 0);
    scan(core.store(), attendance, attendanceFields(attendance), [&](const ScannedRow &row) {
        add(m_all, people, row);
        return true;
    });
}

void HoursColumn::addUp(ListCore &core, const QList<RowId> &people) const
{
    const Kind &attendance = core.catalogue().at(u"attendance");
    for (RowId id : people)
        m_single.insert(id, 0);
    const QList<int> fields = attendanceFields(attendance);
    scanOf(core.store(), attendance, fields, fields.first(), people, [this](const ScannedRow &row) {
        m_single[row.integer(0)] += minutesOf(row);
        return true;
    });
}

bool HoursColumn::readAhead(ListCore &core, int milliseconds)
{
    if (!m_all.empty())
        return true;
    const Kind &attendance = core.catalogue().at(u"attendance");
    const RowIndex &people = participants(core);
    if (m_ahead.readTo == 0)
        m_ahead.minutes.assign(people.slotCount(), 0);
    TimePiece piece(milliseconds);
    bool isTimeUp = false;
    const bool isWhole = scan(core.store(), attendance, attendanceFields(attendance), [&](const ScannedRow &row) {
        add(m_ahead.minutes, people, row);
        m_ahead.readTo = row.id();
        isTimeUp = piece.isUp();
        return !isTimeUp;
    }, m_ahead.readTo);
    if (isWhole) {
        m_all = std::exchange(m_ahead, {}).minutes;
        m_single.clear();
    }
    return !isTimeUp; // a file that cannot be read is not tried again before somebody asks for it
}

void HoursColumn::prepare(ListCore &core, const QList<RowId> &ids)
{
    if (m_all.empty() && !m_isShort)
        m_isShort = !core.store().hasMoreThan(core.catalogue().at(u"attendance"), ShortList);
    if (m_all.empty() && *m_isShort)
        addUp(core);
    addUpUnknown(core, ids);
}

void HoursColumn::addUpUnknown(ListCore &core, const QList<RowId> &people) const
{
    const RowIndex &index = participants(core);
    QList<RowId> unknown;
    std::copy_if(people.cbegin(), people.cend(), std::back_inserter(unknown), [&](RowId id) { return !known(index.slotOf(id), id); });
    if (!unknown.isEmpty())
        addUp(core, unknown);
}

std::optional<qint64> HoursColumn::known(qint64 slot, RowId id) const
{
    const auto single = m_single.constFind(id);
    if (single != m_single.cend())
        return *single;
    return slot >= 0 && size_t(slot) < m_all.size() ? std::optional<qint64>(m_all[size_t(slot)]) : std::nullopt;
}

QVariant HoursColumn::value(ListCore &core, const Record &record) const
{
    const qint64 slot = participants(core).slotOf(record.id);
    if (!known(slot, record.id))
        addUp(core, {record.id});
    const qint64 minutes = *known(slot, record.id);
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

// Some who came since are asked for singly: who ticks attendance has no time for the whole list.
void HoursColumn::all(ListCore &core, const Kind &, const std::function<void(RowId, const QVariant &)> &tell) const
{
    const RowIndex &people = participants(core);
    if (m_all.empty() || people.slotCount() > m_all.size() + size_t(Few))
        addUp(core);
    QList<RowId> newer;
    for (Slot slot = Slot(m_all.size()); slot < people.slotCount(); ++slot) {
        if (people.isAlive(slot))
            newer.append(people.id(slot));
    }
    addUpUnknown(core, newer);
    for (Slot slot : people.byId()) {
        if (const qint64 minutes = *known(slot, people.id(slot)))
            tell(people.id(slot), minutes);
    }
}

void HoursColumn::forget() const
{
    m_all.clear();
    m_single.clear();
}

// A few lines more or different (somebody ticks attendance): only their people are added up again.
// Whom a line that was removed or given to another belonged to is not known any more.
bool HoursColumn::patch(ListCore &core, const ChangeSet &changes)
{
    if (!changes.touches(u"attendance"_s))
        return false;
    m_ahead = {}; // begins again
    const ChangeSet::Rows rows = changes.rows.value(u"attendance"_s);
    const QSet<RowId> changed = rows.inserted + QSet<RowId>(rows.updated.keyBegin(), rows.updated.keyEnd());
    const Kind &attendance = core.catalogue().at(u"attendance");
    const int owner = attendance.indexOf(u"participant"_s);
    const bool isGiven = std::any_of(rows.updated.cbegin(), rows.updated.cend(), [owner](const QSet<int> &fields) { return fields.contains(owner); });
    if (changes.everything || !rows.removed.isEmpty() || isGiven || changed.size() > Few) {
        m_isShort.reset();
        forget();
        return true;
    }
    QSet<RowId> people;
    for (const Record &line : core.store().records(attendance, changed.values()))
        people.insert(line.value(u"participant"_s).toLongLong());
    addUp(core, people.values());
    return true;
}

} // namespace samverkan
