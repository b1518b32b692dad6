// SPDX-License-Identifier: GPL-3.0-or-later
#include "trash.h"

#include "catalogue.h"
#include "database.h"
#include "fieldsjson.h"
#include "history.h"
#include "removals.h"
#include "uuids.h"

#include <algorithm>
#include <map>
#include <QSet>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Works out what comes back. Chosen rows, and what they cannot be without, come with all that went along
// with them; of what went along, only what still has all it needs.
class RestorePlanner
{
public:
    explicit RestorePlanner(const Store &store)
        : m_store(store)
        , m_presence(store)
    {
    }

    RestorePlan plan(const QList<QUuid> &chosen)
    {
        for (const QUuid &row : chosen) {
            if (isCancelled())
                break; // whoever writes it asks too
            choose(newestRemoval(m_store, row), false);
        }
        // What is needed may itself need something: the list grows while it is gone through.
        for (qsizetype next = 0; next < m_chosen.size() && !isCancelled(); ++next)
            chooseNeeds(RemovedRow(m_chosen[next]));
        for (const RemovedRow &row : std::as_const(m_chosen))
            takeFamily(row);
        leaveOutWhatLacks();
        findEmptied();
        for (const RemovedRow &row : std::as_const(m_chosen)) {
            if (!std::exchange(m_linksOf[row.step], true))
                findLinks(row.step);
        }
        return m_plan;
    }

private:
    bool isCancelled() const { return m_store.database().isCancelled(); }

    void choose(const RemovedRow &row, bool isNeeded)
    {
        if (!row.kind || m_coming.contains(row.row) || m_presence.has(*row.kind, row.row))
            return;
        m_coming.insert(row.row);
        m_chosen.append(row);
        m_plan.rows.append(row);
        if (isNeeded)
            m_plan.along.append(row);
    }

    void chooseNeeds(const RemovedRow &row)
    {
        for (const Need &need : needsOf(m_store.catalogue(), *row.kind, row.values)) {
            if (!m_presence.has(*need.kind, need.row))
                choose(newestRemoval(m_store, need.row), true);
        }
    }

    const RemovingStep &stepOf(qint64 id)
    {
        auto found = m_steps.find(id);
        if (found == m_steps.end())
            found = m_steps.try_emplace(id, m_store, id).first;
        return found->second;
    }

    void takeFamily(const RemovedRow &row)
    {
        const RemovingStep &step = stepOf(row.step);
        const int at = step.indexOf(row.row);
        if (at < 0)
            return;
        for (int member : step.familyOf(at)) {
            const RemovedRow &removed = step.rows()[member].removed;
            if (m_coming.contains(removed.row) || m_presence.has(*removed.kind, removed.row)
                || newestRemoval(m_store, removed.row).entry != removed.entry)
                continue;
            m_coming.insert(removed.row);
            m_plan.rows.append(removed);
        }
    }

    bool isThere(const Kind &kind, const QUuid &row) { return m_coming.contains(row) || m_presence.has(kind, row); }

    // Leaving one out may leave out another: until nothing more goes.
    void leaveOutWhatLacks()
    {
        for (bool again = true; again;) {
            again = false;
            const auto lacking = [&](const RemovedRow &row) {
                for (const Need &need : needsOf(m_store.catalogue(), *row.kind, row.values)) {
                    if (isThere(*need.kind, need.row))
                        continue;
                    m_plan.left.append({row, need.field, need.kind, need.row});
                    m_coming.remove(row.row);
                    return true;
                }
                return false;
            };
            again = m_plan.rows.removeIf(lacking) > 0;
        }
    }

    void findEmptied()
    {
        for (const RemovedRow &row : std::as_const(m_plan.rows)) {
            for (const Field *field : row.kind->storedFields()) {
                if (field->type != FieldType::Reference || !row.values.contains(field->key))
                    continue;
                const Kind &target = m_store.catalogue().at(field->target);
                const QUuid to = uuidFromHex(row.values.value(field->key).toString());
                if (!isThere(target, to))
                    m_plan.emptied.append({row, field->key, &target, to});
            }
        }
    }

    // Links of records that are there, emptied in a step that removed rows.
    void findLinks(qint64 step)
    {
        Statement select(m_store.database(), u"SELECT kind, row, fields, n FROM log_entry WHERE step = ? "
                                             "AND operation = 'update' ORDER BY id"_s);
        select.bindInteger(0, step);
        while (select.step() && !isCancelled()) {
            const Kind *kind = m_store.catalogue().kind(select.text(0));
            for (const LoggedValue &value : readFieldsJson(select.text(2).toUtf8())) {
                if (!kind || !value.after.isNull() || value.before.isNull())
                    continue;
                const Field *field = kind->field(value.field);
                if (field && field->type == FieldType::Reference)
                    addLink({kind, uuidFromBytes(select.blob(1)), value.field, uuidFromHex(value.before.toString())},
                            select.integer(3));
            }
        }
    }

    void addLink(const RestorePlan::Link &link, qint64 emptiedAt)
    {
        if (m_linked.contains({link.row, link.field}) || !m_coming.contains(link.target) || !m_presence.has(*link.kind, link.row))
            return;
        const Record record = m_store.record(*link.kind, m_store.findUuid(*link.kind, link.row));
        if (!record.value(link.field).isNull() || wasWrittenAfter(link, emptiedAt))
            return;
        m_linked.insert({link.row, link.field});
        m_plan.links.append(link);
    }

    // Somebody chose something else meanwhile, though it is gone again: then empty is what was wanted. What
    // was taken back does not count.
    bool wasWrittenAfter(const RestorePlan::Link &link, qint64 n) const
    {
        Statement select(m_store.database(), u"SELECT e.fields FROM log_entry e JOIN log_step s ON s.id = e.step "
                                             "WHERE e.row = ? AND e.operation = 'update' AND e.n > ? AND s.sort = 'do' "
                                             "AND COALESCE((SELECT t.sort FROM log_step t WHERE t.target = s.uuid "
                                             "ORDER BY t.id DESC LIMIT 1), 'redo') = 'redo'"_s);
        select.bindBlob(0, toBytes(link.row));
        select.bindInteger(1, n);
        while (select.step()) {
            const QList<LoggedValue> values = readFieldsJson(select.text(0).toUtf8());
            if (std::any_of(values.cbegin(), values.cend(), [&](const LoggedValue &value) { return value.field == link.field; }))
                return true;
        }
        return false;
    }

    const Store &m_store;
    Presence m_presence;
    std::map<qint64, RemovingStep> m_steps;
    QList<RemovedRow> m_chosen;
    QSet<QUuid> m_coming;
    QHash<qint64, bool> m_linksOf; // steps whose links are found
    QSet<std::pair<QUuid, QString>> m_linked;
    RestorePlan m_plan;
};

// Writes the rows of a plan, kind by kind in the catalogue's order, in which what is needed comes first.
class RestoreWriter
{
public:
    RestoreWriter(const Store &store, Change &change)
        : m_store(store)
        , m_change(change)
    {
    }

    Outcome write(const RestorePlan &plan)
    {
        qsizetype done = 0;
        for (const auto &kind : m_store.catalogue().kinds()) {
            for (const RemovedRow &row : plan.rows) {
                if (row.kind != kind.get())
                    continue;
                if (m_change.isCancelled())
                    return Outcome::cancelled();
                if (!insert(row))
                    return Outcome::failed(m_change.fault());
                m_change.progress(double(++done) / double(plan.rows.size()));
            }
        }
        for (const RestorePlan::Link &link : m_late + plan.links) {
            if (m_change.isCancelled())
                return Outcome::cancelled();
            if (!lead(link))
                return Outcome::failed(m_change.fault());
        }
        return Outcome::done();
    }

private:
    bool insert(const RemovedRow &row)
    {
        Values values;
        for (const Field *field : row.kind->storedFields()) {
            const QVariant logged = row.values.value(field->key);
            if (logged.isNull())
                continue;
            if (field->type != FieldType::Reference) {
                values.insert(row.kind->indexOf(field->key), logged);
                continue;
            }
            const Kind &target = m_store.catalogue().at(field->target);
            const QUuid to = uuidFromHex(logged.toString());
            if (const RowId id = m_store.findUuid(target, to))
                values.insert(row.kind->indexOf(field->key), QVariant::fromValue(id));
            else
                m_late.append({row.kind, row.row, field->key, to}); // comes back after this one, if it does
        }
        return m_change.insert(*row.kind, values, row.row) != 0;
    }

    bool lead(const RestorePlan::Link &link)
    {
        const Field &field = *link.kind->field(link.field);
        const RowId from = m_store.findUuid(*link.kind, link.row);
        const RowId to = m_store.findUuid(m_store.catalogue().at(field.target), link.target);
        if (!from || !to)
            return true;
        return m_change.update(*link.kind, from, {{link.kind->indexOf(link.field), QVariant::fromValue(to)}});
    }

    const Store &m_store;
    Change &m_change;
    QList<RestorePlan::Link> m_late;
};

} // namespace

RestorePlan planRestore(const Store &store, const QList<QUuid> &rows)
{
    return RestorePlanner(store).plan(rows);
}

Store::Result restoreRemoved(Store &store, const QList<QUuid> &rows, const Sentence &name, RestorePlan *done)
{
    const RestorePlan plan = planRestore(store, rows);
    if (done)
        *done = plan;
    return store.transact(name, [&](Change &change) { return RestoreWriter(store, change).write(plan); });
}

} // namespace samverkan
