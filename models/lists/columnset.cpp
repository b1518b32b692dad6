// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnset.h"

#include "changeset.h"
#include "columnloader.h"
#include "computedcolumn.h"
#include "fieldorder.h"
#include "listcore.h"
#include "store.h"
#include "timepiece.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

// Beyond this it is quicker to read a column again than to fetch the changed rows one by one.
static constexpr qsizetype ManyRows = 2'000;

Dictionary::Holds holdsOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::YesNo:
    case FieldType::Duration:
    case FieldType::Reference:
        return Dictionary::Holds::Integers;
    case FieldType::Decimal:
        return Dictionary::Holds::Reals;
    default:
        return Dictionary::Holds::Texts;
    }
}

ColumnSet::ColumnSet(ListCore &core, const Kind &kind)
    : m_core(core)
    , m_kind(kind)
{
}

ColumnSet::ColumnSet(ListCore &core, const Kind &kind, const QString &field, RowId target)
    : m_core(core)
    , m_kind(kind)
    , m_field(field)
    , m_target(target ? QVariant(target) : QVariant())
{
}

QList<RowId> ColumnSet::findIds() const
{
    if (!isPart())
        return m_core.store().ids(m_kind);
    return m_target.isNull() ? QList<RowId>() : m_core.store().find(m_kind, m_field, m_target);
}

void ColumnSet::read() const
{
    m_rows.reset(findIds());
    m_isRead = true;
}

const RowIndex &ColumnSet::rows() const
{
    if (!m_isRead)
        read();
    return m_rows;
}

void ColumnSet::setTarget(const QVariant &target)
{
    Q_ASSERT(isPart());
    m_target = target;
    forgetAll();
}

std::shared_ptr<ColumnSet::Held> ColumnSet::makeHeld(const QString &key) const
{
    const Field *field = m_kind.field(key);
    const ComputedColumn *computed = field ? nullptr : m_core.computed(m_kind, key);
    Q_ASSERT_X(field || computed, "ColumnSet", qPrintable(key));
    const auto holds = field                                       ? holdsOf(*field)
                       : computed->valueKind() == ValueKind::Number ? Dictionary::Holds::Integers
                                                                    : Dictionary::Holds::Texts;
    auto held = std::make_shared<Held>(Held{Column(holds), {}, {}});
    held->column.codes.assign(rows().slotCount(), 0);
    return held;
}

ColumnSet::Held &ColumnSet::hold(const QString &key) const
{
    return **m_held.insert(key, makeHeld(key));
}

// All rows of the kind hold it themselves.
bool ColumnSet::isScanned(const Field &field) const
{
    return !isPart() && field.derivation != Derivation::Via;
}

void ColumnSet::load(const QStringList &keys) const
{
    rows();
    QStringList own;
    for (const QString &key : keys) {
        const Field *field = m_kind.field(key);
        if (m_held.contains(key) || own.contains(key))
            continue;
        if (!field)
            loadComputed(key);
        else if (isPart() || isScanned(*field))
            own.append(key);
        else
            loadVia(key);
    }
    if (!own.isEmpty())
        isPart() ? loadByRecord(own) : loadByScan(own);
}

bool ColumnSet::loadAhead(const QString &key, int milliseconds) const
{
    const Field *field = m_kind.field(key);
    if (m_ahead.key != key || m_held.contains(key)) // asked for in between
        m_ahead = {};
    if (m_held.contains(key) || !field || !isScanned(*field)) {
        load({key});
        return true;
    }
    if (!m_ahead.held)
        m_ahead = {key, makeHeld(key)};
    TimePiece piece(milliseconds);
    m_ahead.readTo = readColumns(m_core.store(), m_kind, m_rows, {{field, &m_ahead.held->column}},
                                 [&] { return piece.isUp(); }, m_ahead.readTo);
    if (m_ahead.readTo)
        return false;
    m_held.insert(key, std::exchange(m_ahead, {}).held);
    return true;
}

void ColumnSet::loadByScan(const QStringList &keys) const
{
    QList<std::pair<const Field *, Column *>> columns;
    for (const QString &key : keys)
        columns.append({m_kind.field(key), &hold(key).column});
    readColumns(m_core.store(), m_kind, m_rows, columns);
}

void ColumnSet::loadByRecord(const QStringList &keys) const
{
    QList<std::pair<int, Held *>> columns;
    for (const QString &key : keys) {
        Held &held = hold(key);
        const int index = m_kind.indexOf(key);
        held.dependsOn = kindsBehind(m_core.catalogue(), m_kind, m_kind.fields[index]);
        columns.append(std::pair(index, &held));
    }
    QList<RowId> ids;
    for (Slot slot : m_rows.byId())
        ids.append(m_rows.id(slot));
    for (const Record &record : m_core.store().records(m_kind, ids)) {
        const Slot slot = Slot(m_rows.slotOf(record.id));
        for (auto [index, held] : columns)
            held->column.codes[slot] = held->column.values.add(record.value(index));
    }
}

// What a reference points to has the value: two columns become one by codes alone.
void ColumnSet::loadVia(const QString &key) const
{
    const Field &field = *m_kind.field(key);
    const QString referenceKey = field.source.section(u'.', 0, 0);
    const QString targetKey = field.source.section(u'.', 1);
    const Kind &targetKind = m_core.catalogue().at(m_kind.field(referenceKey)->target);
    const ColumnSet &target = m_core.columns(targetKind);
    const Column &values = target.column(targetKey);
    const Column &reference = column(referenceKey);

    Held &held = hold(key);
    held.dependsOn = kindsBehind(m_core.catalogue(), m_kind, field);
    std::vector<Dictionary::Code> byReference(reference.values.size(), 0);
    for (Dictionary::Code code = 1; code < reference.values.size(); ++code) {
        const qint64 slot = target.rows().slotOf(reference.values.integer(code));
        if (slot >= 0)
            byReference[code] = held.column.values.add(values.values.value(values.codes[size_t(slot)]));
    }
    for (size_t slot = 0; slot < held.column.codes.size(); ++slot)
        held.column.codes[slot] = byReference[reference.codes[slot]];
}

void ColumnSet::loadComputed(const QString &key) const
{
    Held &held = hold(key);
    m_core.computed(m_kind, key)->all(m_core, m_kind, [&](RowId id, const QVariant &value) {
        const qint64 slot = m_rows.slotOf(id);
        if (slot >= 0)
            held.column.codes[size_t(slot)] = held.column.values.add(value);
    });
}

bool ColumnSet::hasTitles() const
{
    return std::all_of(m_kind.title.cbegin(), m_kind.title.cend(), [this](const QString &key) { return m_held.contains(key); });
}

const Column &ColumnSet::column(const QString &key) const
{
    if (!m_held.contains(key))
        load({key});
    return m_held.value(key)->column;
}

const std::vector<quint32> &ColumnSet::ranks(const QString &key) const
{
    const Column &held = column(key);
    std::vector<quint32> &ranks = m_held.value(key)->ranks;
    if (ranks.size() == held.values.size())
        return ranks;
    Field computed; // ordered as text or number, by what it holds
    const Field *field = m_kind.field(key);
    ranks = rankValues(m_core, field ? *field : computed, held.values);
    return m_held.value(key)->ranks;
}

const std::vector<quint32> &ColumnSet::titleRanks() const
{
    if (m_titleRanks.size() == rows().slotCount() && m_rows.slotCount() > 0)
        return m_titleRanks;
    QStringList fields;
    for (const QString &key : m_kind.title)
        fields += orderedBy(m_kind, key);
    load(fields);
    QList<RankedKey> keys;
    for (const QString &key : fields)
        keys.append(RankedKey{&column(key).codes, &ranks(key), false});
    m_titleRanks = ranksAlong(inOrder(m_rows.byId(), keys), keys, m_rows.slotCount());
    return m_titleRanks;
}

bool ColumnSet::isOutdated(const Held &held, const ChangeSet &changes) const
{
    return std::any_of(held.dependsOn.cbegin(), held.dependsOn.cend(),
                       [&](const QString &kind) { return changes.touches(kind); });
}

void ColumnSet::patch(const ChangeSet &changes)
{
    m_titleRanks.clear();
    if (!m_isRead)
        return;
    m_ahead = {};
    if (changes.everything) {
        readAgain();
        return;
    }
    m_held.removeIf([&](auto it) { return isOutdated(*it.value(), changes); });
    forgetOrderOfRecords(changes);
    if (changes.touches(m_kind.key)) {
        QSet<RowId> changed;
        patchRows(changes, changed);
        if (changed.size() > ManyRows)
            m_held.clear();
        else
            rewrite(changed.values());
    }
}

// Rows that are still there keep their slots: tables showing them have not heard of the change yet.
void ColumnSet::readAgain()
{
    m_held.clear();
    const QList<RowId> now = findIds();
    const QSet<RowId> present(now.cbegin(), now.cend());
    QList<RowId> added;
    QList<RowId> removed;
    std::copy_if(now.cbegin(), now.cend(), std::back_inserter(added), [this](RowId id) { return m_rows.slotOf(id) < 0; });
    for (Slot slot : m_rows.byId()) {
        if (!present.contains(m_rows.id(slot)))
            removed.append(m_rows.id(slot));
    }
    m_rows.change(removed, added);
}

// Which rows came, went, and hold something else.
void ColumnSet::patchRows(const ChangeSet &changes, QSet<RowId> &changed)
{
    const ChangeSet::Rows rows = changes.rows.value(m_kind.key);
    QList<RowId> added = rows.inserted.values();
    QList<RowId> removed = rows.removed.values();
    if (isPart()) {
        const QList<RowId> now = findIds();
        const QSet<RowId> present(now.cbegin(), now.cend());
        added.clear();
        for (RowId id : now) {
            if (m_rows.slotOf(id) < 0 || rows.inserted.contains(id))
                added.append(id);
        }
        for (Slot slot : m_rows.byId()) {
            const RowId id = m_rows.id(slot);
            if (!present.contains(id) && !rows.removed.contains(id))
                removed.append(id);
        }
    }
    for (RowId id : std::as_const(added)) {
        if (m_rows.slotOf(id) >= 0 && !removed.contains(id))
            removed.append(id);
    }
    m_rows.change(removed, added);
    changed = QSet<RowId>(added.cbegin(), added.cend());
    for (auto it = rows.updated.cbegin(); it != rows.updated.cend(); ++it) {
        if (m_rows.slotOf(it.key()) >= 0)
            changed.insert(it.key());
    }
}

// Reads the rows and puts their values into the columns that are held.
void ColumnSet::rewrite(const QList<RowId> &ids)
{
    for (const auto &held : std::as_const(m_held))
        held->column.codes.resize(m_rows.slotCount(), 0);
    if (m_held.isEmpty())
        return;
    QList<std::pair<QString, int>> keys;
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it)
        keys.append(std::pair(it.key(), m_kind.indexOf(it.key())));
    for (const Record &record : m_core.store().records(m_kind, ids)) {
        const qint64 slot = m_rows.slotOf(record.id);
        if (slot < 0)
            continue;
        for (const auto &[key, index] : std::as_const(keys)) {
            Column &column = m_held.value(key)->column;
            const QVariant value = index >= 0 ? record.value(index)
                                              : m_core.computed(m_kind, key)->value(m_core, record);
            column.codes[size_t(slot)] = column.values.add(value);
        }
    }
}

void ColumnSet::forgetOrderOfRecords(const ChangeSet &changes)
{
    for (auto it = m_held.begin(); it != m_held.end(); ++it) {
        const Field *field = m_kind.field(it.key());
        if (field && field->type == FieldType::Reference && titleDependsOn(m_core.catalogue(), field->target, changes))
            it.value()->ranks.clear();
        if (field && !field->list.isEmpty() && changes.touches(u"code_value"_s))
            it.value()->ranks.clear();
    }
}

void ColumnSet::forget(const QString &key)
{
    m_held.remove(key);
}

void ColumnSet::forgetOrder()
{
    for (const auto &held : std::as_const(m_held))
        held->ranks.clear();
    m_titleRanks.clear();
}

void ColumnSet::forgetAll()
{
    m_isRead = false;
    m_ahead = {};
    m_held.clear();
    m_titleRanks.clear();
}

} // namespace samverkan
