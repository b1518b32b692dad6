// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "catalogue.h"
#include "database.h"
#include "rebuild.h"
#include "rowreader.h"
#include "statement.h"
#include "store.h"
#include "uuids.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr int mostFaults = 100;

// One run of the check: the log is read row by row of each kind, in the order of the rows' UUIDs,
// so that only one row's entries are in memory at a time.
class Checker
{
public:
    Checker(Store &store, CheckReport &report)
        : m_store(store)
        , m_database(store.database())
        , m_report(report)
    {
    }

    void run();

private:
    void checkDatabase();
    void checkKind(const Kind &kind);
    void checkRow(const Kind &kind, const QByteArray &uuid, const QList<LoggedRow::Entry> &entries);
    void compare(const Kind &kind, const Record &record, const LoggedRow &logged);
    void checkUnlogged(const Kind &kind);
    QVariant logged(const Field &field, const QVariant &value) const;
    void fault(const char *source, const QStringList &arguments);
    bool stopped() const { return m_database.isCancelled() || m_report.faults.size() >= mostFaults; }

    Store &m_store;
    Database &m_database;
    CheckReport &m_report;
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
    for (const auto &kind : m_store.catalogue().kinds()) {
        if (stopped())
            break;
        checkKind(*kind);
        checkUnlogged(*kind);
    }
    m_report.cancelled = m_database.isCancelled();
}

void Checker::checkKind(const Kind &kind)
{
    Statement select(m_database, u"SELECT row, uuid, n, parents, operation, fields, cause IS NOT NULL FROM log_entry "
                                 "WHERE kind = ? ORDER BY row"_s);
    select.bind(0, kind.key);
    QByteArray row;
    QList<LoggedRow::Entry> entries;
    while (select.step() && !stopped()) {
        const QByteArray next = select.blob(0);
        if (next != row && !entries.isEmpty()) {
            checkRow(kind, row, entries);
            entries.clear();
        }
        row = next;
        entries.append({select.blob(1), select.integer(2), select.blob(3), select.text(4).toLatin1(),
                        select.text(5).toUtf8(), select.integer(6) != 0});
        ++m_report.entries;
    }
    if (!entries.isEmpty() && !stopped())
        checkRow(kind, row, entries);
}

void Checker::checkRow(const Kind &kind, const QByteArray &uuid, const QList<LoggedRow::Entry> &entries)
{
    const LoggedRow logged(entries);
    if (!logged.isOrdered())
        fault(QT_TRANSLATE_NOOP("Check", "The change log of %1 %2 is out of order."), {kind.key, QString::fromLatin1(uuid.toHex())});
    const RowId id = m_store.findUuid(kind, uuidFromBytes(uuid));
    if (logged.lives() != (id != 0)) {
        fault(id ? QT_TRANSLATE_NOOP("Check", "%1 %2 is in the file, but the change log says it was removed.")
                 : QT_TRANSLATE_NOOP("Check", "%1 %2 is missing in the file, but the change log says it is there."),
              {kind.key, QString::fromLatin1(uuid.toHex())});
        return;
    }
    if (!id)
        return;
    ++m_report.rows;
    const RowReader reader(m_database, m_store.catalogue());
    compare(kind, reader.readStored(kind, {id}).value(id, Record(kind)), logged);
}

QVariant Checker::logged(const Field &field, const QVariant &value) const
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Reference)
        return QString::fromLatin1(toHex(m_store.uuidOf(m_store.catalogue().at(field.target), value.toLongLong())));
    return field.type == FieldType::YesNo ? QVariant::fromValue<qint64>(value.toBool()) : value;
}

void Checker::compare(const Kind &kind, const Record &record, const LoggedRow &row)
{
    const QHash<QString, QVariant> values = row.values(kind);
    for (const Field *field : kind.storedFields()) {
        if (logged(*field, record.value(field->key)) != values.value(field->key))
            fault(QT_TRANSLATE_NOOP("Check", "The field %3 of %1 %2 is not what the change log says."),
                  {kind.key, QString::fromLatin1(toHex(record.uuid)), field->key});
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
