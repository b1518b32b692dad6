// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "catalogue.h"
#include "database.h"
#include "rebuild.h"
#include "rowreader.h"
#include "rowuuids.h"
#include "statement.h"
#include "store.h"
#include "uuids.h"

#include <QCoreApplication>

#include <memory>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr int mostFaults = 100;

// One run of the check: the log is read once, in the order of the rows' UUIDs, so that only one row's
// entries are in memory at a time.
class Checker
{
public:
    Checker(Store &store, CheckReport &report)
        : m_store(store)
        , m_database(store.database())
        , m_report(report)
        , m_uuids(m_database)
    {
    }

    void run();

private:
    void checkDatabase();
    void checkLog();
    void checkRow(const Kind &kind, const QByteArray &uuid, const QList<LoggedRow::Entry> &entries);
    void compare(const Kind &kind, const QByteArray &uuid, const Statement &row, const LoggedRow &logged);
    void checkUnlogged(const Kind &kind);
    Statement &rowOf(const Kind &kind, const QByteArray &uuid);
    QVariant logged(const Field &field, const QVariant &value);
    void fault(const char *source, const QStringList &arguments);
    bool stopped() const { return m_database.isCancelled() || m_report.faults.size() >= mostFaults; }

    Store &m_store;
    Database &m_database;
    CheckReport &m_report;
    RowUuids m_uuids;
    std::unordered_map<const Kind *, std::unique_ptr<Statement>> m_rows; // by UUID, all stored fields
};

void Checker::fault(const char *source, const QStringList &arguments)
{
    if (m_report.faults.size() < mostFaults)
        m_report.faults.append(sentence("Check", source, arguments));
}

void Checker::checkDatabase()
{
    const QString sound = m_database.single(u"PRAGMA quick_check(1)"_s).toString();
    if (sound != u"ok")
        fault(QT_TRANSLATE_NOOP("Check", "The file is damaged: %1"), {sound});
    Statement links(m_database, u"PRAGMA foreign_key_check"_s);
    while (links.step() && !stopped())
        fault(QT_TRANSLATE_NOOP("Check", "Row %2 of %1 points to a row of %3 that is not there."),
              {links.text(0), links.text(1), links.text(2)});
}

void Checker::run()
{
    checkDatabase();
    m_report.steps = m_database.single(u"SELECT COUNT(*) FROM log_step"_s).toLongLong();
    checkLog();
    for (const auto &kind : m_store.catalogue().kinds()) {
        if (stopped())
            break;
        checkUnlogged(*kind);
    }
    m_report.cancelled = m_database.isCancelled();
}

void Checker::checkLog()
{
    Statement select(m_database, u"SELECT kind, row, uuid, n, parents, operation, fields, cause IS NOT NULL FROM log_entry "
                                 "ORDER BY row"_s);
    const Kind *kind = nullptr;
    QByteArray row;
    QList<LoggedRow::Entry> entries;
    const auto checkLast = [&] {
        if (kind && !entries.isEmpty())
            checkRow(*kind, row, entries);
        entries.clear();
    };
    while (select.step() && !stopped()) {
        const QByteArray next = select.blob(1);
        if (next != row) {
            checkLast();
            row = next;
            kind = m_store.catalogue().kind(select.text(0));
        }
        entries.append({select.blob(2), select.integer(3), select.blob(4), select.utf8(5).toByteArray(),
                        select.utf8(6).toByteArray(), select.integer(7) != 0});
        ++m_report.entries;
    }
    if (!stopped())
        checkLast();
}

// To be stepped once: onto the row with this UUID, if there is one.
Statement &Checker::rowOf(const Kind &kind, const QByteArray &uuid)
{
    std::unique_ptr<Statement> &select = m_rows[&kind];
    if (!select)
        select = std::make_unique<Statement>(m_database, u"SELECT %1 FROM %2 WHERE uuid = ?"_s.arg(columnList(kind), kind.key));
    select->reset();
    select->bindBlob(0, uuid);
    return *select;
}

void Checker::checkRow(const Kind &kind, const QByteArray &uuid, const QList<LoggedRow::Entry> &entries)
{
    const LoggedRow logged(entries);
    if (!logged.isOrdered())
        fault(QT_TRANSLATE_NOOP("Check", "The change log of %1 %2 is out of order."), {kind.key, QString::fromLatin1(uuid.toHex())});
    Statement &row = rowOf(kind, uuid);
    const bool isThere = row.step();
    if (logged.lives() != isThere) {
        fault(isThere ? QT_TRANSLATE_NOOP("Check", "%1 %2 is in the file, but the change log says it was removed.")
                      : QT_TRANSLATE_NOOP("Check", "%1 %2 is missing in the file, but the change log says it is there."),
              {kind.key, QString::fromLatin1(uuid.toHex())});
    } else if (isThere) {
        ++m_report.rows;
        compare(kind, uuid, row, logged);
    }
    row.reset();
}

QVariant Checker::logged(const Field &field, const QVariant &value)
{
    if (field.type != FieldType::Reference || value.isNull())
        return value;
    return QString::fromLatin1(toHex(m_uuids.of(m_store.catalogue().at(field.target), value.toLongLong())));
}

void Checker::compare(const Kind &kind, const QByteArray &uuid, const Statement &row, const LoggedRow &log)
{
    const QHash<QString, QVariant> values = log.values(kind);
    int column = 0;
    for (const Field *field : kind.storedFields()) {
        if (logged(*field, row.value(column++)) != values.value(field->key))
            fault(QT_TRANSLATE_NOOP("Check", "The field %3 of %1 %2 is not what the change log says."),
                  {kind.key, QString::fromLatin1(uuid.toHex()), field->key});
    }
}

void Checker::checkUnlogged(const Kind &kind)
{
    Statement select(m_database, u"SELECT t.uuid FROM %1 t WHERE NOT EXISTS "
                                 "(SELECT 1 FROM log_entry e WHERE e.row = t.uuid)"_s.arg(kind.key));
    while (select.step() && !stopped())
        fault(QT_TRANSLATE_NOOP("Check", "%1 %2 is not in the change log."),
              {kind.key, QString::fromLatin1(select.blob(0).toHex())});
}

} // namespace

CheckReport check(Store &store)
{
    CheckReport report;
    Checker(store, report).run();
    return report;
}

} // namespace samverkan
