// SPDX-License-Identifier: GPL-3.0-or-later
#include "insertedruns.h"

#include "catalogue.h"
#include "fieldsjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samverkan {

// Rows read and removed together: SQLite keeps a copy of every page that a statement changes, and those
// of an index may be all of them each time.
static constexpr int chunk = 8000;

// Entries lie in a row, so they are not looked up by the index of steps.
static QString selectSql(const Kind &kind)
{
    return u"SELECT e.id, e.uuid, t.id, e.row, e.fields, EXISTS (SELECT 1 FROM log_entry o WHERE o.row = e.row AND o.id > e.id) "
           "FROM log_entry e CROSS JOIN %1 t ON t.uuid = e.row WHERE +e.step = ? AND e.id BETWEEN ? AND ? "
           "ORDER BY e.id DESC LIMIT %2"_s.arg(kind.key, QString::number(chunk));
}

InsertedRun::InsertedRun(Door &door, Database &database, const Catalogue &catalogue, const Stretch &stretch)
    : m_door(door)
    , m_database(database)
    , m_catalogue(catalogue)
    , m_stretch(stretch)
    , m_kind(*stretch.inserted)
    , m_select(database, selectSql(m_kind))
    , m_next(stretch.last)
{
    door.expectMany(stretch.entries);
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

// Rows that are gone already are left out, as they are when taken back one by one. A row that has not been
// changed since holds what its entry says, and that entry is its one head; others go one by one.
bool InsertedRun::readChunk()
{
    m_rows.clear();
    m_single.clear();
    m_select.bindInteger(0, m_stretch.step);
    m_select.bindInteger(1, m_stretch.first);
    m_select.bindInteger(2, m_next);
    while (m_select.step()) {
        m_next = m_select.integer(0) - 1;
        const bool isChanged = m_select.integer(5) != 0;
        m_rows.push_back({m_select.integer(2), uuidBytes(m_select.blobView(3)), m_select.blob(1),
                          isChanged ? QByteArray() : turnedFieldsJson(m_select.utf8(4))});
        if (m_rows.back().fields.isEmpty())
            m_single.insert(m_rows.back().id);
    }
    const bool well = !m_select.failed();
    if (well)
        m_select.reset();
    return well && !m_rows.empty();
}

// One question a relation for the whole chunk, over the span of its row ids.
void InsertedRun::findWhatHangs()
{
    const auto [least, most] = std::minmax_element(m_rows.begin(), m_rows.end(),
                                                   [](const Row &a, const Row &b) { return a.id < b.id; });
    for (const Relation &relation : m_catalogue.relationsOf(m_kind)) {
        Statement select(m_database, u"SELECT DISTINCT %2 FROM %1 WHERE %2 BETWEEN ? AND ?"_s.arg(relation.kind, relation.field));
        select.bindInteger(0, least->id);
        select.bindInteger(1, most->id);
        while (select.step())
            m_single.insert(select.integer(0));
    }
}

bool InsertedRun::goesAlone(const Row &row) const
{
    return m_single.contains(row.id) || (!m_papers.isEmpty() && m_papers.contains(row.uuid.view().toByteArray().toHex()));
}

// As many as can go together: one that has to go alone, or loose ones whose ids follow each other.
InsertedRun::Rows InsertedRun::firstSpan(Rows rows) const
{
    size_t count = 1;
    if (!goesAlone(rows.front())) {
        while (count < rows.size() && rows[count].id == rows[count - 1].id - 1 && !goesAlone(rows[count]))
            ++count;
    }
    return rows.first(count);
}

bool InsertedRun::remove(Rows span)
{
    return goesAlone(span.front()) ? m_door.remove(m_kind, span.front().id) : m_door.removeLoose(m_kind, span);
}

} // namespace samverkan
