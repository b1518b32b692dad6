// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "changelog.h"
#include "changeset.h"
#include "rowreader.h"
#include "rowuuids.h"

#include <QHash>
#include <memory>
#include <span>
#include <unordered_map>

namespace samverkan {

class Catalogue;

// The Change a transaction's body is given: writes rows and their log entries, and collects what
// the others must be told. One object a transaction.
class Door final : public Change
{
public:
    Door(Database &database, const Catalogue &catalogue, ChangeLog::Step step);
    ~Door() override;

    RowId insert(const Kind &kind, const Values &values, const QUuid &uuid) override;
    RowId insertRows(const Kind &kind, const QList<int> &fields, const std::function<bool(NewRow &)> &next) override;
    bool update(const Kind &kind, RowId id, const Values &values) override;
    bool remove(const Kind &kind, RowId id) override;
    RowId findPair(const Kind &kind, RowId first, RowId second) override;
    Record record(const Kind &kind, RowId id) override;
    QList<RowId> find(const Kind &kind, const QString &field, const QVariant &value) override;
    bool isCancelled() const override { return m_database.isCancelled(); }
    void progress(double share) override;
    Sentence fault() const override { return m_database.lastFault(); }

    void setProgress(std::function<void(double)> progress) { m_progress = std::move(progress); }
    bool hasFailed() const { return m_failed; }
    // Before the commit: the last words of the log, and what was changed.
    bool finish() { return m_log.finish(); }
    ChangeSet changes() const;

    // For undo: the row with this UUID, 0 if there is none.
    RowId rowOf(const Kind &kind, const QUuid &uuid);
    // For long work: from ten thousand rows on there is more memory for it.
    void expectMany(qint64 rows);
    // The heads of a row's log, sixteen bytes each.
    QByteArray headsOf(QByteArrayView row) { return m_log.headsOf(row); }
    // A row on which, as the caller has made sure, nothing hangs.
    struct LooseRow
    {
        RowId id;
        UuidBytes uuid;
        QByteArray heads;
        QByteArray fields; // what it holds, as the log's JSON
    };
    // Removes such rows. Their ids follow each other, downwards; there is at least one.
    bool removeLoose(const Kind &kind, std::span<const LooseRow> rows);
    // A link as the log holds it (hexadecimal) and as the table does (row id).
    QVariant linkFromLog(const Field &field, const QVariant &logged);

private:
    struct Writer;
    Writer &writerOf(const Kind &kind);
    bool fail();
    QUuid uuidFor(const Kind &kind, const Values &values);
    QVariant logged(const Field &field, const QVariant &value);
    bool writeInsert(const Kind &kind, RowId id, const QUuid &uuid, const Values &values, bool mayHaveHeads);
    bool removeWithCause(const Kind &kind, RowId id, const QUuid &cause);
    bool removeHanging(const Kind &kind, RowId id, const QUuid &row, const QUuid &cause);
    static void tellRemoved(ChangeSet::Rows &told, RowUuids::OfKind &uuids, RowId id);
    bool updateWithCause(const Kind &kind, RowId id, const Values &values, const QUuid &cause);

    Database &m_database;
    const Catalogue &m_catalogue;
    RowReader m_reader;
    ChangeLog m_log;
    ChangeSet m_changes;
    std::function<void(double)> m_progress;
    std::unordered_map<const Kind *, std::unique_ptr<Writer>> m_writers;
    RowUuids m_uuids; // looked up already
    bool m_failed = false;
};

} // namespace samverkan
