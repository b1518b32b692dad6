// SPDX-License-Identifier: GPL-3.0-or-later
#include "insertedruns.h"

#include "catalogue.h"
#include "uuids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int chunk = 1000; // rows read together

static QString selectSql(const Kind &kind, const QList<const Field *> &stored)
{
    QString columns;
    for (const Field *field : stored)
        columns += u", t."_s + field->key;
    return u"SELECT e.id, e.uuid, t.id, t.uuid, EXISTS (SELECT 1 FROM log_entry o WHERE o.row = e.row AND o.id <> e.id)%1 "
           "FROM log_entry e CROSS JOIN %2 t ON t.uuid = e.row WHERE e.step = ? AND e.id BETWEEN ? AND ? "
           "ORDER BY e.id DESC LIMIT %3"_s.arg(columns, kind.key, QString::number(chunk));
}

InsertedRun::InsertedRun(Door &door, Database &database, const Catalogue &catalogue, const Stretch &stretch)
    : m_door(door)
    , m_database(database)
    , m_catalogue(catalogue)
    , m_stretch(stretch)
    , m_kind(*stretch.inserted)
    , m_select(database, selectSql(m_kind, m_kind.storedFields()))
    , m_uuids(database)
    , m_next(stretch.last)
{
    door.expectMany(stretch.entries);
    for (const Field *field : m_kind.storedFields())
        m_columns.push_back({field, FieldsJson::Key(field->key), field->type == FieldType::Reference ? &m_uuids.of(catalogue.at(field->target)) : nullptr});
    Statement papers(database, u"SELECT record_uuid FROM evidence"_s);
    while (papers.step())
        m_papers.insert(papers.utf8(0).toByteArray());
}

static bool reaches(const Catalogue &catalogue, const Kind &removed, const Kind &kind)
{
    const QList<Relation> relations = catalogue.relationsOf(removed);
    return std::any_of(relations.begin(), relations.end(), [&](const Relation &relation) {
        const Kind &hanging = catalogue.at(relation.kind);
        const bool goesToo = hanging.field(relation.field)->is(FieldFlag::Required);
        return &hanging == &kind || (goesToo && reaches(catalogue, hanging, kind));
    });
}

bool InsertedRun::fits(const Catalogue &catalogue, const Kind &kind)
{
    return !reaches(catalogue, kind, kind);
}

Outcome InsertedRun::takeBack(const std::function<void()> &told)
{
    while (readChunk()) {
        findWhatHangs();
        for (Rows rest(m_rows); !rest.empty();) {
            const Rows span = firstSpan(rest);
            if (m_door.isCancelled() || !remove(span))
                return stopped();
            std::for_each(span.begin(), span.end(), [&](const Row &) { told(); });
            rest = rest.subspan(span.size());
        }
    }
    return m_select.failed() ? stopped() : Outcome::done();
}

// Whoever cancels may also hit SQLite in the middle of a statement, which then fails.
Outcome InsertedRun::stopped() const
{
    return m_door.isCancelled() ? Outcome::cancelled() : Outcome::failed(m_door.fault());
}

// Rows that are gone already are left out, as they are when taken back one by one.
bool InsertedRun::readChunk()
{
    m_rows.clear();
    m_select.bindInteger(0, m_stretch.step);
    m_select.bindInteger(1, m_stretch.first);
    m_select.bindInteger(2, m_next);
    while (m_select.step()) {
        m_next = m_select.integer(0) - 1;
        const QByteArray uuid = m_select.blob(3);
        const bool hasOtherEntries = m_select.integer(4) != 0;
        m_rows.push_back({m_select.integer(2), uuidFromBytes(uuid), hasOtherEntries ? m_door.headsOf(uuid) : m_select.blob(1),
                          readFields()});
    }
    const bool well = !m_select.failed();
    if (well)
        m_select.reset();
    return well && !m_rows.empty();
}

QByteArray InsertedRun::readFields()
{
    static constexpr auto before = FieldsJson::Side::Before;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const int column = i + 5;
        if (m_select.isNull(column))
            continue;
        const auto &[field, key, links] = m_columns[size_t(i)];
        if (links)
            m_json.addLink(key, before, links->of(m_select.integer(column)));
        else if (field->type == FieldType::Decimal || field->type == FieldType::Data)
            m_json.add(key, before, m_select.value(column));
        else if (field->isNumber() || field->type == FieldType::YesNo)
            m_json.addInteger(key, before, m_select.integer(column));
        else
            m_json.addText(key, before, m_select.utf8(column));
    }
    return m_json.take().toByteArray();
}

// One question a relation for the whole chunk, over the span of its row ids.
void InsertedRun::findWhatHangs()
{
    const auto [least, most] = std::minmax_element(m_rows.begin(), m_rows.end(),
                                                   [](const Row &a, const Row &b) { return a.id < b.id; });
    m_hungOn.clear();
    for (const Relation &relation : m_catalogue.relationsOf(m_kind)) {
        Statement select(m_database, u"SELECT DISTINCT %2 FROM %1 WHERE %2 BETWEEN ? AND ?"_s.arg(relation.kind, relation.field));
        select.bindInteger(0, least->id);
        select.bindInteger(1, most->id);
        while (select.step())
            m_hungOn.insert(select.integer(0));
    }
}

bool InsertedRun::isHungOn(const Row &row) const
{
    return m_hungOn.contains(row.id) || (!m_papers.isEmpty() && m_papers.contains(toHex(row.uuid)));
}

// As many as can go together: one that something hangs on, or loose ones whose ids follow each other.
InsertedRun::Rows InsertedRun::firstSpan(Rows rows) const
{
    size_t count = 1;
    if (!isHungOn(rows.front())) {
        while (count < rows.size() && rows[count].id == rows[count - 1].id - 1 && !isHungOn(rows[count]))
            ++count;
    }
    return rows.first(count);
}

bool InsertedRun::remove(Rows span)
{
    return isHungOn(span.front()) ? m_door.remove(m_kind, span.front().id) : m_door.removeLoose(m_kind, span);
}

} // namespace samverkan
